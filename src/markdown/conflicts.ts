/** Marks that git leaves in a file when two versions of it were not joined, as offsets of their lines. */
export interface Conflict {
  /** `<<<<<<<` */
  start: number
  /** `=======`; null when it is gone. */
  middle: number | null
  /** `>>>>>>>`; null when it is gone. */
  end: number | null
}

const MARK = /^(?:<{7}|\|{7}|={7}|>{7})(?= |$).*$/gm

/** All conflicts of a text. Lines of `=======` and `>>>>>>>` alone are Markdown. */
export function findConflicts(text: string): Conflict[] {
  const conflicts: Conflict[] = []
  if (!text.includes('<<<<<<<')) return conflicts
  for (const { 0: line, index } of text.matchAll(MARK)) {
    const open = conflicts.at(-1)
    if (line.startsWith('<')) conflicts.push({ start: index, middle: null, end: null })
    else if (!open || open.end !== null) continue
    else if (line.startsWith('=')) open.middle ??= index
    else if (line.startsWith('>')) open.end = index
  }
  return conflicts
}

/** The text with the lines of the marks emptied; offsets stay. */
export function withoutMarks(text: string): string {
  return findConflicts(text).length ? text.replace(MARK, blank) : text
}

/** The text as its first versions say, so that what else is wrong can be seen; offsets stay. */
export function firstVersion(text: string): string {
  let first = text
  for (const { start, middle, end } of findConflicts(text)) {
    const from = text.slice(start).search(/^(?:\|{7}|={7})(?= |$)/m)
    if (middle === null || end === null || from < 0) continue
    first = first.slice(0, start + from) + blank(first.slice(start + from, end)) + first.slice(end)
  }
  return withoutMarks(first)
}

const blank = (text: string) => text.replace(/[^\n]/g, ' ')
