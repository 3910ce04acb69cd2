/** The address when it is one of the web or of mail, so that nothing links to scripts or files. */
export function webAddress(target: string | null): string | null {
  return target && /^(?:https?:\/\/|mailto:)[^\s<>"\\^`{|}\uE000-\uE00A]+$/i.test(target)
    ? target
    : null
}
