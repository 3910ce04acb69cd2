/** A text as one line: runs of white space as one space, none at the ends. */
export const oneLine = (text: string): string => singleSpaced(text).trim()

/** A text with runs of white space as one space. */
export function singleSpaced(text: string): string {
  // Most texts are that already; finding it out takes a fraction of making them so.
  return OTHER_SPACE.test(text) ? text.replace(/\s+/gu, ' ') : text
}

/** Words of a text of one line. */
export function countWords(line: string): number {
  if (!line) return 0
  let count = 1
  for (let at = line.indexOf(' '); at !== -1; at = line.indexOf(' ', at + 1)) count++
  return count
}

const OTHER_SPACE = /[^\S ]| {2}/
