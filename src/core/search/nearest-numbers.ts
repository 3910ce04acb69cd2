import { compareEntries } from './compare-entries.ts'
import type { NumberEntry } from './number-entry.ts'
import { type NumberParts, numberParts } from './number-key.ts'
import type { NumberQuery } from './parse-number.ts'
import { slips } from './slips.ts'

const NEAREST = 5
/** Every issuer has its numbers 1 to 99: that one of them is close to another tells nothing. */
const TELLING = 100

/**
 * The entries whose number may be meant by one that is unknown, closest first: the same number of another day or place,
 * then one slip away in its symbol or in its digits, then with another type, issuer or year. All else is left out.
 *
 * @param same only those with the very number
 */
export function nearestNumbers(
  query: NumberQuery,
  entries: readonly NumberEntry[],
  same: boolean,
): NumberEntry[] {
  return entries
    .filter(({ kind }) => !same || kind !== 'open')
    .map((entry) => ({ entry, distance: distance(query, entry) }))
    .filter(({ distance }) => distance < (same ? 1 : FAR))
    .sort((a, b) => a.distance - b.distance || compareEntries(a.entry, b.entry))
    .slice(0, NEAREST)
    .map(({ entry }) => entry)
}

const FAR = 9

function distance(query: NumberQuery, entry: NumberEntry): number {
  const own = numberParts(entry.number)
  if (!own) return FAR
  const elsewhere = query.place && entry.place && entry.place !== query.place ? 0.5 : 0
  const sameYear = query.yearInCode ? own.year === query.year : !(query.symbol && own.year)
  if (own.serial === query.serial) {
    const symbol = symbolDistance(query, entry, own)
    if (sameYear) return symbol + elsewhere
    return symbol === 0 && query.yearInCode && own.year ? 4 : FAR
  }
  const telling = query.serial >= TELLING || query.yearInCode
  return telling &&
    sameYear &&
    symbolDistance(query, entry, own) === 0 &&
    slips(`${own.serial}`, `${query.serial}`) === 1
    ? 2 + elsewhere + Math.min(Math.abs(own.serial - query.serial), 40) / 100
    : FAR
}

/** Of one running number: 0 for the same symbol, 1 for a slip in it, 3 for another type or issuer. */
function symbolDistance(
  { symbol, types, serial, following }: NumberQuery,
  { type }: NumberEntry,
  { codes }: NumberParts,
): number {
  const typed = symbol || following.join('')
  const written = codes.join('')
  const fitsType = !types || !type || types.includes(type)
  if (typed ? typed === written : fitsType) return 0
  if (typed && slips(typed, written) === 1) return 1
  const onePart = typed.startsWith(codes[0] ?? ' ') || typed.endsWith(codes.at(-1) ?? ' ')
  return serial >= TELLING && (onePart || !typed) ? 3 : FAR
}
