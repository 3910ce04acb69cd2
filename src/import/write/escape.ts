/** Characters that open mark-up anywhere in a line. `&` only where a character reference would follow. */
const ANYWHERE = /[\\`*_[\]<~|]|&(?=#?\w+;)/g
/** What would open a block at the start of a line. */
const AT_START = /^(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|>|(?:=+|-{2,})\s*$)/
const NUMBER_AT_START = /^(\d{1,9})([.)])(?=\s|$)/
/** What Markdown takes for an address on its own; the plain part of it can stand between `<` and `>`. */
const ADDRESS = /(?:https?:\/\/|www\.)/gi
const PLAIN_ADDRESS = /^https?:\/\/[a-z0-9](?:[a-z0-9/._~?=&%#+:@-]*[a-z0-9/])?/i

/**
 * Escapes official text so that Markdown shows it as printed. `_` inside a word and `|` outside tables need no
 * escape and stay readable. Addresses become links that end where the address ends.
 *
 * @param isLineStart the text opens a paragraph or an item
 * @param inTable the text stands in a cell, where `|` would end it
 */
export function escapeText(text: string, isLineStart: boolean, inTable = false): string {
  let out = ''
  let from = 0
  for (const match of text.matchAll(ADDRESS)) {
    if (match.index < from) continue
    out += escapePlain(text.slice(from, match.index), isLineStart && out === '', inTable)
    const address = PLAIN_ADDRESS.exec(text.slice(match.index))?.[0]
    if (address) {
      out += `<${address}>`
      from = match.index + address.length
    } else {
      // An escaped stop or colon is no address.
      const end = match.index + match[0].length
      out += match[0].replace(/[:.]/, '\\$&')
      from = end
    }
  }
  return out + escapePlain(text.slice(from), isLineStart && out === '', inTable)
}

function escapePlain(text: string, isLineStart: boolean, inTable: boolean): string {
  const escaped = text.replace(ANYWHERE, (character, offset: number) => {
    if (character === '|' && !inTable) return isLineStart && offset === 0 ? '\\|' : '|'
    if (character === '_' && isInsideWord(text, offset)) return '_'
    return `\\${character}`
  })
  if (!isLineStart) return escaped
  return escaped.replace(NUMBER_AT_START, '$1\\$2').replace(AT_START, '\\$&')
}

function isInsideWord(text: string, offset: number): boolean {
  return (
    /[\p{L}\p{N}]/u.test(text[offset - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[offset + 1] ?? '')
  )
}
