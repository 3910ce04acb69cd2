import { addUnit, FNV_START, hashText } from './fnv.ts'

/**
 * Letters that a reader may type or a font may write in another way, and the letter that is meant. Lowered digits are
 * those of formulas such as `CO₂`; raised ones may be the numbers of notes, and stay.
 */
const LOOKALIKES: Record<string, string> = {
  Ð: 'Đ', // U+00D0 eth for U+0110
  ð: 'đ',
  ƣ: 'ư', // U+01A3 gha for U+01B0, a damage of old fonts
  Ƣ: 'Ư',
  ...Object.fromEntries([...'₀₁₂₃₄₅₆₇₈₉'].map((digit, value) => [digit, String(value)])),
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

/** NFC with look-alike letters put right and lowered digits on the line; what every comparison starts from. */
export function normalizeLetters(text: string): string {
  return text.normalize('NFC').replace(/[ÐðƣƢ₀-₉]/g, (letter) => LOOKALIKES[letter]!)
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
  table ??= build()
  let folded = ''
  let length = 0
  let last = SPACE
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    const code = unit < TABLE_SIZE ? table[unit]! : RARE
    if (code === RARE) return foldAny(text)
    // No space at the start, and one for several.
    if (code === MARK || (code === SPACE && last === SPACE)) continue
    last = code
    piece[length++] = code
    if (length < piece.length) continue
    folded += toText(piece)
    length = 0
  }
  folded += toText(piece.subarray(0, length))
  return last === SPACE ? folded.slice(0, -1) : folded
}

/**
 * FNV-1a over the UTF-16 units of a folded text, or null when nothing remains of it; the same on every machine. Never
 * makes the folded text, which takes most of the time.
 */
export function hashFolded(text: string): number | null {
  table ??= build()
  let hash = FNV_START
  let isEmpty = true
  let spaced = false
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    const code = unit < TABLE_SIZE ? table[unit]! : RARE
    if (code === RARE) return hashAny(text)
    if (code === SPACE) spaced = !isEmpty
    if (code === SPACE || code === MARK) continue
    if (spaced) hash = addUnit(hash, SPACE)
    hash = addUnit(hash, code)
    isEmpty = false
    spaced = false
  }
  return isEmpty ? null : hash >>> 0
}

function hashAny(text: string): number | null {
  const folded = foldAny(text)
  return folded ? hashText(folded) : null
}

/** What `fold` is by definition; it takes three times as long as the table. */
function foldAny(text: string): string {
  return normalizeLetters(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Latin, other alphabets with marks, and the punctuation of Vietnamese text live below this code unit. */
const TABLE_SIZE = 0x2070
const MARK = 0
const SPACE = 32
/** Folds to more than one unit, or differs with what stands beside it: NUL, and sigma at the end of a word. */
const RARE = 0xffff

let table: Uint16Array | null = null

/** What each code unit folds to by itself. */
function build(): Uint16Array {
  const codes = new Uint16Array(TABLE_SIZE)
  for (let code = 0; code < TABLE_SIZE; code++) {
    const letter = String.fromCharCode(code)
    const folded = foldAny(`|${letter}|`).slice(1, -1)
    const isRare = code === 0 || folded.length > 1 || /\u03c3/.test(letter.toLowerCase())
    codes[code] = isRare ? RARE : folded ? folded.charCodeAt(0) : MARK
  }
  return codes
}

/** What was folded and is no text yet. Its length is that of one call's arguments, which are limited. */
const piece = new Uint16Array(4096)

/** Spreading takes six times as long, since it goes through the iterator. */
const toText = (codes: Uint16Array): string =>
  String.fromCharCode.apply(null, codes as unknown as number[])

/** A part of an address from any text: `slug('3433/QĐ-UBND')` is `'3433-qd-ubnd'`. Empty when nothing remains. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/** Vietnamese dictionary order, with numbers by value. Stable across machines because the locale is fixed. */
export const collator = new Intl.Collator('vi', { numeric: true, sensitivity: 'variant' })
