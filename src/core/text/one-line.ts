/** A text as one line: runs of white space as one space, none at the ends. */
export const oneLine = (text: string): string => singleSpaced(text).trim()

/** A text with runs of white space as one space. */
export function singleSpaced(text: string): string {
  // Most texts are that already; finding it out takes a fraction of making them so.
  return isSingleSpaced(text) ? text : text.replace(/\s+/gu, ' ')
}

function isSingleSpaced(text: string): boolean {
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === SPACE ? before === SPACE : isSpace(code)) return false
    before = code
  }
  return true
}

const SPACE = 32

/** Whether a code unit is white space, as `\s` has it. */
export const isSpace = (code: number): boolean =>
  code === SPACE ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && /\s/.test(String.fromCharCode(code)))

/** Words of a text of one line. */
export function countWords(line: string): number {
  if (!line) return 0
  let count = 1
  for (let at = 0; at < line.length; at++) if (line.charCodeAt(at) === SPACE) count++
  return count
}
