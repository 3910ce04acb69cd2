import { BLOCK_END } from './blocks.ts'
import { foldChars } from './fold-chars.ts'
import type { Span } from './mention.ts'
import { TYPES, type TypeRow } from './tables/types.ts'
import { openWindow } from './window.ts'

/** What stands before a number: the type word, `số`, or nothing. */
export interface Head {
  /** Where the head starts: the type word, else `số`, else the number. */
  start: number
  /** Types that the word can mean, nearest first; empty without a type word. */
  rows: TypeRow[]
  word: Span | null
  /** Whether `số` stands in front of the number. */
  numbered: boolean
  /** The word is a công văn's: `Công văn`, `Văn bản`. */
  letter: boolean
  /** Words that say that the number is no document's: `hợp đồng`, `TCVN`, `tài khoản`. */
  refused: boolean
}

const REACH = 170
const ROWS: readonly TypeRow[] = TYPES

const WORDS: ReadonlyMap<string, TypeRow[]> = (() => {
  const words = new Map<string, TypeRow[]>()
  for (const row of ROWS) {
    for (const word of [row.name, ...(row.words ?? [])]) {
      const key = foldChars(word)
      words.set(key, [...(words.get(key) ?? []), row])
    }
  }
  return words
})()
const byLength = [...WORDS.keys()].sort((a, b) => b.length - a.length)
const ANY_WORD = byLength.join('|')
const WORD_AT_END = new RegExp(`(?:^|[^a-z])(${ANY_WORD})[ ,]{0,2}$`)
const WORD_ANYWHERE = new RegExp(`(?<![a-z])(?:${ANY_WORD})(?![a-z])`, 'g')
const ABBREVIATION_AT_END =
  /(?<![\p{L}\p{N}&.-])(QĐ|NQ|CV|VB|NĐ|TT|CT|KH|BC|TB|KL|CTr|CTR|TTr|TTR|HD|QyĐ|TTLT|CĐ|GM|PL|Luật)[.:]?$/u
const NUMBER_WORD = /(?:^|[^a-z])(so|so hieu|so ky hieu|s\u1ed1) ?[:.]? ?$/
const REFUSED =
  /(?:^|[^a-z])(?:hop dong(?: [a-z]+){0,4}|(?:bieu )?mau(?: bieu)?|bieu|phu luc|to khai|tcvn|qcvn|iso(?:\/iec)?|tcxdvn|tai khoan|hoa don|bien so|bien kiem soat|km|thua(?: dat)?|to ban do|goi thau|lo|hdld|hd|dien thoai|fax|cmnd|cccd|can cuoc(?: cong dan)?|ho chieu|so do|ma so(?: thue| doanh nghiep)?|ma|vien(?:g)? so|chung tu|phieu thu|phieu chi|can bo so|quoc lo|tinh lo|duong) ?(?:so)? ?[:.]? ?$/

/** Reads leftwards from the number that starts at `at`, not past `floor`. `symbolType` is the type in the symbol. */
export function readHead(text: string, at: number, floor: number, symbolType: string | null): Head {
  const window = openWindow(text, Math.max(floor, at - REACH), at)
  let folded = window.folded
  const quote = /["'“(] ?$/.exec(folded)
  const refused = REFUSED.test(folded)
  let start = at
  let numbered = false
  if (quote) folded = folded.slice(0, quote.index)
  const number = NUMBER_WORD.exec(folded)
  if (number && !/s[ởổỡơ]/i.test(window.written(folded.lastIndexOf('so'), folded.length))) {
    const index = number.index + number[0].indexOf(number[1]!)
    start = window.at(index)
    numbered = true
    folded = folded.slice(0, index)
    if (/ $/.test(folded)) folded = folded.slice(0, -1)
  } else {
    folded = folded.trimEnd()
    if (quote) folded = window.folded.trimEnd()
  }

  const bare: Head = { start, rows: [], word: null, numbered, letter: false, refused }
  const direct = WORD_AT_END.exec(folded)
  if (direct) return withWord(direct.index + direct[0].indexOf(direct[1]!), direct[1]!)
  const abbreviation = ABBREVIATION_AT_END.exec(window.written(0, folded.length))
  if (abbreviation) {
    const written = abbreviation[1]!
    const rows = ROWS.filter(
      (row) =>
        row.key === written ||
        row.variants?.includes(written) ||
        (written === 'VB' && row.key === 'CV') ||
        (written === 'Luật' && row.key === 'L'),
    )
    const index = folded.length - abbreviation[0].length
    return {
      ...bare,
      start: window.at(index),
      rows,
      word: { start: window.at(index), end: window.endAt(index + written.length) },
      letter: rows[0]?.key === 'CV',
    }
  }
  if (!numbered) return bare

  // A modifier between the type word and `số`: `Chương trình khung số`, `Báo cáo thẩm định số`.
  const clause =
    Math.max(
      ...['.', ';', ':', '(', ')', '"', ',', '|', BLOCK_END].map((sign) =>
        folded.lastIndexOf(sign),
      ),
    ) + 1
  const words = [...folded.slice(clause).matchAll(WORD_ANYWHERE)].filter(
    (match) => folded.slice(clause + match.index).split(' ').length <= 12,
  )
  const agreeing = words.filter((match) =>
    WORDS.get(match[0])!.some((row) => row.key === symbolType),
  )
  const chosen = agreeing.at(-1) ?? (symbolType === null ? words.at(-1) : undefined)
  return chosen ? withWord(clause + chosen.index, chosen[0]) : bare

  function withWord(index: number, word: string): Head {
    const rows = WORDS.get(word)!
    const span = { start: window.at(index), end: window.endAt(index + word.length) }
    return { ...bare, start: span.start, rows, word: span, letter: rows[0]!.key === 'CV' }
  }
}
