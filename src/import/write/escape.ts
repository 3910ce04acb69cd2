/** Characters that open mark-up anywhere in a line. `&` only where a character reference would follow. */
const ANYWHERE = /[\\`*_[\]<~|]|&(?=#?\w+;)/g
/** What would open a block at the start of a line. */
const AT_START = /^(?:(#{1,6})(?=\s|$)|([-+])(?=\s|$)|(\d{1,9})([.)])(?=\s|$)|(>)|(=+|-{2,})\s*$)/

/**
 * Escapes official text so that Markdown shows it as printed. `_` inside a word and `|` outside tables need no
 * escape and stay readable.
 *
 * @param isLineStart the text opens a paragraph or an item
 * @param inTable the text stands in a cell, where `|` would end it
 */
export function escapeText(text: string, isLineStart: boolean, inTable = false): string {
  const escaped = text.replace(ANYWHERE, (character, offset: number) => {
    if (character === '|' && !inTable) return isLineStart && offset === 0 ? '\\|' : '|'
    if (character === '_' && isInsideWord(text, offset)) return '_'
    return `\\${character}`
  })
  return isLineStart ? escapeStart(escaped) : escaped
}

function isInsideWord(text: string, offset: number): boolean {
  return (
    /[\p{L}\p{N}]/u.test(text[offset - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[offset + 1] ?? '')
  )
}

function escapeStart(text: string): string {
  return text.replace(AT_START, (whole, hash, bullet, number, dot, quote) => {
    if (number) return `${number}\\${dot}`
    return hash || bullet || quote ? `\\${whole}` : `\\${whole}`
  })
}
