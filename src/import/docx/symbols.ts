import { codePoint } from 'dingbat-to-unicode'

/** Where fonts of symbols keep their signs: the code of a sign, moved to the private-use area. */
const PRIVATE = 0xf000
const FONT = /^(?:symbol|wingdings(?: [23])?|webdings)$/i

/** Signs that few fonts have, and the ones of the same meaning that all have. */
const COMMON: Record<string, string> = {
  '🗹': '☑',
  '🗷': '☒',
  '🞎': '☐',
  '🞏': '□',
  '🞐': '□',
  '🗸': '✓',
  '🗴': '✗',
  '🗵': '☒',
  '🗶': '✗',
  '⮽': '☒',
  '🡨': '←',
  '🡩': '↑',
  '🡪': '→',
  '🡫': '↓',
  '🡬': '↖',
  '🡭': '↗',
  '🡮': '↘',
  '🡯': '↙',
  '🡸': '←',
  '🡹': '↑',
  '🡺': '→',
  '🡻': '↓',
  '⮚': '➢',
}

/** True for a font whose letters are signs. */
function isSymbolFont(font: string | undefined): boolean {
  return FONT.test(font ?? '')
}

/** The Unicode character of a sign by its font and its code, private-use or plain; null when it is not certain. */
export function symbolOf(font: string, code: number): string | null {
  const isPrivate = code >= 0xe000 && code <= 0xf8ff
  if (!isSymbolFont(font)) return isPrivate || code < 0x20 ? null : String.fromCodePoint(code)
  const found = codePoint(font, isPrivate ? code - PRIVATE : code)?.string
  return found ? (COMMON[found] ?? found) : null
}

/**
 * Text as its font shows it. Signs that Word keeps in the private-use area become characters; what is not certain stays
 * as it is, and `isCertain` is false.
 */
export function symbolText(text: string, font: string): { text: string; isCertain: boolean } {
  let isCertain = true
  const shown = [...text].map((character) => {
    const code = character.codePointAt(0)!
    const isPrivate = code >= 0xe000 && code <= 0xf8ff
    if (!isPrivate && !(isSymbolFont(font) && code > 0x20 && code <= 0xff)) return character
    const symbol = symbolOf(font, code)
    // A letter may be shown as it is or as a sign, by how the file was made.
    if (isPrivate && symbol) return symbol
    isCertain &&= symbol === character
    return character
  })
  return { text: shown.join(''), isCertain }
}
