import { type Days, isSince, yearOf } from './days.ts'
import { SHARED_CODES } from './issuer-code.ts'
import { beganAnew, NEW_UNITS, wasMerged } from './new-units.ts'
import type { Seat } from './seat.ts'
import type { NumberSymbol } from './symbol.ts'
import { type Term, type TermLevel, termAt, termNamed } from './term.ts'

/**
 * How a series of numbers begins again, and so what must be known besides number and issuer.
 *
 * - `code`: the year is in the code, nothing else is needed
 * - `year`: a State number begins again on 1 January
 * - `term`: a Party number begins again with each congress
 * - `day`: many bodies of one place share the code (`BCĐ`, `ĐU`), so only the same day makes the same document
 */
export type Series = 'code' | 'year' | 'term' | 'day'

const TERM_CODES = /^(?!MTTW$)(?:.*TW|TƯ|.*TU|THU|HU|TXU|QU|.*ĐUK)$/u

/** The series that a number belongs to. */
export function seriesOf({ grammar, year, code }: NumberSymbol): Series {
  if (year !== null || grammar === 'assembly') return 'code'
  if (SHARED_CODES.has(code)) return 'day'
  if (TERM_CODES.test(code)) return 'term'
  return grammar === 'party' ? 'day' : 'year'
}

/** One run of a series: a part of the identity and of the address, and the term where there is one. */
export interface Period {
  key: string
  term: Term | null
}

/** What is said of when a document was issued. */
export interface Issued {
  /** ISO day, as written. */
  date: string | null
  days: Days
  /** Term that the text names (`khóa XIX`). */
  ordinal: string | null
}

/**
 * The run of a series that a mention belongs to; null when the mention does not tell. Where units began anew on 1 July
 * 2025, the year 2025 has two runs, also of numbers with the year in the code: `05/2025/QĐ-UBND` was issued twice.
 */
export function periodOf(
  series: Series,
  seat: Seat,
  { date, days, ordinal }: Issued,
): Period | null {
  if (series === 'day') return date ? { key: date, term: null } : null
  if (series === 'code' || series === 'year') {
    const year = yearOf(days)
    if (year === null) return null
    const key = series === 'year' ? `${year}` : ''
    if (year !== 2025 || !beganAnew(seat)) return { key, term: null }
    const isNew = isSince(days, NEW_UNITS)
    if (isNew === null) return null
    return { key: isNew ? [key, 'tu-thang-7'].filter(Boolean).join('-') : key, term: null }
  }
  const level: TermLevel = seat.level
  const merged = wasMerged(seat.place)
  const term = date
    ? termAt(level, seat.place, date, merged)
    : ordinal
      ? termNamed(level, seat.place, ordinal, merged)
      : null
  if (term) return { key: term.slug, term }
  return date ? { key: date, term: null } : null
}

const ORDINAL = /(?<!\p{L})[Kk]h[oó][áa]\s+([IVX]{1,6})(?![\p{L}\p{N}])/u
const ISSUING_BODY =
  /^[\s,]*(?:của\s+)?(?:Hội nghị|Ban Chấp hành|BCH|Bộ Chính trị|Ban Bí thư|Đại hội|Ban Thường vụ|BTV|Tỉnh ủy)[^;.,]{0,70}/u

/**
 * The term that the words of a mention name, `19-NQ/TW Hội nghị Trung ương 5 (khóa XIII)`: in the issuer phrase or in
 * the words for a body right after the number. A term further on may be another document's.
 */
export function ordinalIn(issuer: string | null, after: string): string | null {
  const match =
    (issuer && ORDINAL.exec(issuer)) || ORDINAL.exec(ISSUING_BODY.exec(after)?.[0] ?? '')
  return match ? match[1]! : null
}
