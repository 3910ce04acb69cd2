import { PROVINCES } from '../citation/tables/provinces.ts'
import { fold } from '../text/fold.ts'
import { foldAligned } from './fold-aligned.ts'
import { numberParts, TYPE_WORDS } from './number-key.ts'

/** A number as a reader typed it, taken apart. */
export interface NumberQuery {
  /** The number as typed, for messages: `3433/qd-ubnd`. */
  written: string
  serial: number
  /** Year in the code or after `năm`. */
  year: number | null
  /** Whether the year stands in the code, `34/2016/NĐ-CP`. */
  yearInCode: boolean
  /** Keys of the types that the word before the number may mean; null when none stands there. */
  types: string[] | null
  /** Folded letters joined to the number by a separator, `QDUBND`; they all belong to its symbol. */
  symbol: string
  /** Folded words after the number that may continue the symbol: `['QD', 'UBND']` of `3433 qd ubnd`. */
  following: string[]
  /** Whether the first of those is a type, `17 nq`, so that the symbol must have it. */
  spaced: boolean
  /** ISO day, or null. */
  date: string | null
  /** Id of the province named, or null. */
  place: string | null
  /** Folded words that are no part of the number. */
  words: string[]
  /**
   * Whether this can be nothing but a number, so that a reader must be told when it is unknown. `3433` alone and
   * `100 thủ tục` are not certain.
   */
  certain: boolean
}

const BEFORE = '(?<![\\p{L}\\p{N}/.,-])'
const AFTER = '(?![\\p{L}\\p{N}])'
const DATE = new RegExp(
  `(?:ngay )?(?<![\\d/.-])([0-3]?\\d) ?[/.-] ?(\\d{1,2}) ?[/.-] ?(\\d{4})${AFTER}|` +
    `ngay (\\d{1,2}) thang (\\d{1,2}) nam (\\d{4})${AFTER}`,
  'gu',
)
const IN_YEAR = new RegExp(`${BEFORE}nam ((?:19|20)\\d\\d)${AFTER}`, 'gu')
/** Digits, then the symbol when a separator joins it: `34/2016/ND-CP`, `66.7/2025/NQ-CP`, `17-NQ/TU`, `412/UBND-TH1`. */
const NUMBER = new RegExp(
  `${BEFORE}(?:so ?:? ?)?(\\d{1,6}(?:\\.\\d{1,2}(?=/(?:19|20)\\d\\d))?)` +
    `((?: ?[/-]+ ?(?:19|20)\\d\\d${AFTER})?(?: ?[/-]+ ?[a-z][a-z0-9&.]*(?: ?[-/&] ?[a-z][a-z0-9&.]*){0,5})?)${AFTER}`,
  'gu',
)
/** Digits after or before these words count something else: `quý 1`, `Điều 12`, `6 tháng`. */
const NO_NUMBER_BEFORE =
  /(?<![\p{L}])(?:quy|thang|nam|ngay|dieu|khoan|diem|muc|phan|chuong|khoa|thu|giai doan|den|top|trang) $/u
const NO_NUMBER_AFTER = /^ ?(?:thang|nam|ngay|quy|%|,\d|\.\d)/u
/** Words that bind the parts of a reference and tell nothing. */
const FILLERS = new Set([
  'so',
  'cua',
  'ngay',
  've',
  'viec',
  'tinh',
  'thanh',
  'pho',
  'do',
  'ban',
  'hanh',
  'van',
  'nam',
])

/** Reads the number that a query names, or gives null when it names none. */
export function parseNumberQuery(query: string): NumberQuery | null {
  const { text, folded } = foldAligned(
    query
      .replace(/[–—‑‐]/gu, '-')
      .replace(/["“”']/gu, ' ')
      .trim(),
  )
  let rest = folded
  let date: string | null = null
  let year: number | null = null
  rest = rest.replace(DATE, (match, d1, m1, y1, d2, m2, y2) => {
    date = isoDay(d1 ?? d2, m1 ?? m2, y1 ?? y2)
    return ' '.repeat(match.length)
  })
  rest = rest.replace(IN_YEAR, (match, written) => {
    year = Number(written)
    return ' '.repeat(match.length)
  })
  const place = placeIn(rest)

  let best: NumberQuery | null = null
  for (const match of rest.matchAll(NUMBER)) {
    const [whole, digits, tail] = match as unknown as [string, string, string]
    const from = match.index
    const to = from + whole.length
    const head = rest.slice(0, from)
    if (NO_NUMBER_BEFORE.test(head) || NO_NUMBER_AFTER.test(rest.slice(to))) continue
    const parts = numberParts(`${digits}${tail}`)
    if (!parts) continue
    const before = typeBefore(head)
    const following = rest
      .slice(to)
      .split(/[^a-z0-9&]+/u)
      .filter(Boolean)
    const symbol = parts.codes.join('')
    const spaced = TYPE_ABBREVIATIONS.has(following[0] ?? '')
    const saysSo = whole.startsWith('so')
    const found: NumberQuery = {
      written: text.slice(saysSo ? from + whole.search(/\d/u) : from, to).trim(),
      serial: parts.serial,
      year: parts.year ?? year,
      yearInCode: parts.year !== null,
      types: before?.keys ?? null,
      symbol,
      following: following.map((word) => word.toUpperCase()),
      spaced,
      date,
      place,
      words: [
        ...head.slice(0, before?.start ?? head.length).split(/[^a-z0-9]+/u),
        ...following,
      ].filter((word) => word && !FILLERS.has(word)),
      certain: symbol !== '' || before !== null || saysSo || spaced,
    }
    if (!best || rank(found) > rank(best)) best = found
  }
  return best
}

const rank = ({ symbol, types, certain }: NumberQuery) =>
  (symbol ? 4 : 0) + (types ? 2 : 0) + (certain ? 1 : 0)

const TYPE_ABBREVIATIONS = new Set(
  TYPE_WORDS.map(({ word }) => word).filter(
    (word) => !word.includes(' ') && word.length > 1 && word !== 'ba',
  ),
)

/** The type word that ends a text, before `số`: `quyết định (số)`. */
function typeBefore(head: string): { keys: string[]; start: number } | null {
  const trimmed = head
    .trimEnd()
    .replace(/(?<![\p{L}])so ?:?$/u, '')
    .trimEnd()
  for (const { word, keys } of TYPE_WORDS) {
    if (word === 'ba' || !trimmed.endsWith(word)) continue
    const start = trimmed.length - word.length
    if (start > 0 && /[\p{L}\p{N}]/u.test(trimmed[start - 1]!)) continue
    return { keys, start }
  }
  return null
}

const PLACES = PROVINCES.map(({ id, name }) => ({ id, word: fold(name) }))

/** Id of the province that a folded text names last. */
function placeIn(folded: string): string | null {
  let best: { id: string; at: number } | null = null
  for (const { id, word } of PLACES) {
    const at = ` ${folded.replace(/[^a-z0-9]+/gu, ' ')} `.lastIndexOf(` ${word} `)
    if (at !== -1 && (!best || at > best.at)) best = { id, at }
  }
  return best?.id ?? null
}

function isoDay(day: string, month: string, year: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
