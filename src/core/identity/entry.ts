import type { Mention } from '../citation/mention.ts'
import type { Days } from './days.ts'
import type { CitingReport, KnownDocument } from './document.ts'
import type { Series } from './period.ts'
import type { Home, Seat } from './seat.ts'
import { type NumberSymbol, sameType } from './symbol.ts'

/** A report, with what is worked out once for all of its mentions. */
export interface Citer {
  report: CitingReport
  home: Home
  /** Last day that a document cited by it can bear. */
  limit: string
}

/** One statement about a numbered document: a mention, a record, or a report of the archive itself. */
export interface Entry {
  citer: Citer | null
  /** Index of the mention in its report; -1 for a record or a report. */
  at: number
  mention: Mention | null
  record: KnownDocument | null
  symbol: NumberSymbol
  type: string | null
  /** Whether a type word was written, so that the type does not rest on the symbol alone. */
  explicit: boolean
  date: string | null
  year: number | null
  days: Days
  ordinal: string | null
  subject: string | null
}

/**
 * All statements with the same running number and issuer with its place, whatever the type and year. What becomes of
 * a group depends on its own entries alone: a change in one report changes no group but those that it cites.
 */
export interface Group {
  series: Series
  seat: Seat
  entries: Entry[]
}

/**
 * The type of what an entry speaks of: its type word, unless that only says the symbol's type more closely, or the
 * year in the code makes the code identify by itself.
 */
export function settledType({ explicit, type, symbol }: Entry): string | null {
  const word = explicit && type && symbol.year === null && !sameType(type, symbol)
  return word ? type : (symbol.type ?? type)
}

/** Words of the sentence right after the number, where the mention comes with its sentence. */
export function textAfter(mention: Mention): string {
  const { sentence, sentenceHead } = mention as {
    sentence?: string
    sentenceHead?: [number, number]
  }
  return sentence && sentenceHead ? sentence.slice(sentenceHead[1], sentenceHead[1] + 120) : ''
}

const ISSUER_AFTER =
  /^[^;()]{0,60}?(?<!\p{L})của\s+([^,;.:()]{2,80}?)(?=\s+(?:về|ban hành|quy định|phê duyệt)(?!\p{L})|[,;.:()]|$)/u

/** The body that the sentence names after the number; a finder that keeps to the symbol does not repeat it. */
export const issuerAfter = (mention: Mention): string | null =>
  ISSUER_AFTER.exec(textAfter(mention))?.[1]?.replace(/\s+/gu, ' ') ?? null
