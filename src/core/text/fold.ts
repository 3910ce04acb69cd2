/** Vietnamese letters that a reader may type or a font may write in another way, and the letter that is meant. */
const LOOKALIKES: Record<string, string> = {
  Ð: 'Đ', // U+00D0 eth for U+0110
  ð: 'đ',
  ƣ: 'ư', // U+01A3 gha for U+01B0, a damage of old fonts
  Ƣ: 'Ư',
}

/**
 * Old and new placement of the tone mark in open syllables: `hoà` and `hòa`, `uỷ` and `ủy`. The two are one word.
 * Source: Quyết định 240/QĐ (1984) against common usage; both occur in official text.
 */
const TONES = '\u0300\u0301\u0303\u0309\u0323'
const OLD_PLACEMENT = new RegExp(
  `([oO])([aAeE])([${TONES}])(?!\\p{L})|(?<![qQ])([uU])([yY])([${TONES}])(?!\\p{L})`,
  'gu',
)

/** NFC with look-alike letters put right; what every comparison starts from. */
export function normalizeLetters(text: string): string {
  return text.normalize('NFC').replace(/[ÐðƣƢ]/g, (letter) => LOOKALIKES[letter]!)
}

/** One placement of tone marks, the new one: `hoà` to `hòa`, `uỷ` to `ủy`. Takes and gives NFC. */
export function unifyTonePlacement(text: string): string {
  return text
    .normalize('NFD')
    .replace(OLD_PLACEMENT, (_, o, a, tone1, u, y, tone2) =>
      o ? `${o}${tone1}${a}` : `${u}${tone2}${y}`,
    )
    .normalize('NFC')
}

/**
 * The form in which two spellings of one text are equal: lower case, no tone marks, `đ` as `d`, single spaces.
 * `fold('Cải cách  HÀNH chính')` is `'cai cach hanh chinh'`.
 */
export function fold(text: string): string {
  return normalizeLetters(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** A part of an address from any text: `slug('3433/QĐ-UBND')` is `'3433-qd-ubnd'`. Empty when nothing remains. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/** Vietnamese dictionary order, with numbers by value. Stable across machines because the locale is fixed. */
export const collator = new Intl.Collator('vi', { numeric: true, sensitivity: 'variant' })
