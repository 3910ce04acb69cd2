import { fold } from '../text/fold.ts'
import { compareEntries } from './compare-entries.ts'
import { nearestNumbers } from './nearest-numbers.ts'
import type { NumberEntry } from './number-entry.ts'
import { numberParts, TYPE_WORDS } from './number-key.ts'
import type { NumberQuery } from './parse-number.ts'

/** What an index says to a number. */
export interface NumberAnswer {
  /** All entries that the query can mean, best first; none is another number. */
  found: NumberEntry[]
  /** Places that cite the number, of which nobody can say which document they mean. */
  open: NumberEntry[]
  /** When nothing is found: entries with a number so close that it may be meant, closest first. */
  near: NumberEntry[]
  /** Whether the reader named a number for certain, so that an empty `found` must be said. */
  certain: boolean
}

/** The entries that a query can mean, among entries with its running number and some around it. */
export function matchNumber(query: NumberQuery, entries: readonly NumberEntry[]): NumberAnswer {
  const fitting = fittingEntries(query, entries)
  const found = fitting.filter(({ kind }) => kind !== 'open')
  const open = fitting.filter(({ kind }) => kind === 'open')
  const near = found.length ? [] : nearestNumbers(query, entries, open.length > 0)
  return { found, open, near, certain: query.certain }
}

/** The entries that do not contradict a query, best first. */
function fittingEntries(query: NumberQuery, entries: readonly NumberEntry[]): NumberEntry[] {
  const matches = entries
    .map((entry) => ({ entry, score: score(query, entry) }))
    .filter((match): match is { entry: NumberEntry; score: number } => match.score !== null)
  const best = Math.max(...matches.map(({ score }) => score))
  return (
    matches
      // A symbol that is written in full leaves out what only begins like it, and one that is begun what has none of it.
      .filter(({ score }) => score >= FULL || (best < FULL && (score >= BEGUN || best < BEGUN)))
      .sort((a, b) => b.score - a.score || compareEntries(a.entry, b.entry))
      .map(({ entry }) => entry)
  )
}

const FULL = 200
const BEGUN = 100
const BARE = 0

/** How well an entry fits, or null when it contradicts the query. */
function score(query: NumberQuery, entry: NumberEntry): number | null {
  const fit = Math.max(-1, ...fits(query, entry))
  if (fit < 0) return null
  const { date, year, place } = query
  if (date && entry.date && entry.date !== date) return null
  if (year && yearOf(entry) && yearOf(entry) !== year) return null
  if (place && entry.place && entry.place !== place) return null
  const haystack = ` ${fold(`${entry.title} ${entry.issuer ?? ''} ${entry.subject ?? ''} ${entry.number}`)} `
  const known = query.words.filter((word) => haystack.includes(word)).length
  // A bare number among words that have nothing to do with the document is a count, not a number.
  if (!query.certain && known < query.words.length) return null
  const certainly =
    (date && entry.date ? 20 : 0) +
    (place && entry.place ? 10 : 0) +
    (year && yearOf(entry) ? 10 : 0)
  return fit + certainly + (query.words.length ? (9 * known) / query.words.length : 0)
}

const yearOf = (entry: NumberEntry) =>
  entry.year ?? (entry.date ? Number(entry.date.slice(0, 4)) : null)

/** How well the number itself fits: by its symbol, or by a short name. */
function fits(query: NumberQuery, entry: NumberEntry): number[] {
  const scores: number[] = []
  const own = numberParts(entry.number)
  if (own?.serial === query.serial && typeFits(query, entry)) {
    const codes = own.codes
    const typed = query.symbol || symbolOf(query, codes)
    if (query.spaced && !typed) return scores
    // `106/2023/NQ-HĐND` and `106/NQ-HĐND` of 2023 are two documents.
    if (query.yearInCode && query.symbol && own.year !== query.year) return scores
    const sameCode = query.yearInCode === (own.year !== null)
    if (typed === codes.join('')) scores.push(sameCode ? FULL : BEGUN + 50)
    else if (subsequence(typed, codes)) scores.push(typed ? BEGUN : BARE)
  }
  if (!query.symbol)
    for (const alias of entry.also ?? []) if (aliasFits(query, alias)) scores.push(BARE + 5)
  return scores
}

/** The words after the number that this entry's symbol has, joined. */
function symbolOf({ following }: NumberQuery, codes: readonly string[]): string {
  let typed = ''
  for (const word of following) {
    if (!subsequence(typed + word.replaceAll('&', ''), codes)) break
    typed += word.replaceAll('&', '')
  }
  return typed
}

/** Whether letters are some of the codes written in their order: `QDUBND`, `QD` and `UBND` of `['QD', 'UBND']`. */
function subsequence(letters: string, codes: readonly string[]): boolean {
  if (!letters) return true
  return codes.some(
    (code, index) =>
      letters.startsWith(code) && subsequence(letters.slice(code.length), codes.slice(index + 1)),
  )
}

function typeFits({ types, symbol }: NumberQuery, entry: NumberEntry): boolean {
  if (!types || !entry.type) return true
  if (types.includes(entry.type)) return true
  // `văn bản số 3433/QĐ-UBND`: a general word before a symbol that tells the type.
  return types.includes('CV') && symbol !== ''
}

function aliasFits({ types, serial }: NumberQuery, alias: string): boolean {
  const folded = fold(alias)
  const digits = /(\d+)$/u.exec(folded)
  if (!digits || Number(digits[1]) !== serial || !types) return false
  const word = folded.slice(0, digits.index).trim()
  return TYPE_WORDS.some((row) => row.word === word && row.keys.some((key) => types.includes(key)))
}
