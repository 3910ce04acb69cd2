import { type Seat, wasMerged } from './seat.ts'
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

const SHARED_CODES = new Set(
  'BCĐ BCH BQL TCT TTR ĐU ĐUV BCS BCSĐ ĐĐ CB HĐ BVN BTV ĐTN TĐTN TWĐTN TĐ BCĐTW TĐU'.split(' '),
)
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

/**
 * The run of a series that a mention belongs to; null when the mention does not tell.
 *
 * @param date ISO day of the document
 * @param year year of the document, when only that is known
 * @param ordinal term that the text names (`khóa XIX`)
 */
export function periodOf(
  series: Series,
  seat: Seat,
  date: string | null,
  year: number | null,
  ordinal: string | null,
): Period | null {
  if (series === 'code') return { key: '', term: null }
  if (series === 'day') return date ? { key: date, term: null } : null
  const merged = wasMerged(seat.place)
  if (series === 'year') {
    const known = date ? Number(date.slice(0, 4)) : year
    if (known === null) return null
    if (merged && known === 2025) {
      if (!date) return null
      return { key: date >= '2025-07-01' ? '2025-tu-thang-7' : '2025', term: null }
    }
    return { key: `${known}`, term: null }
  }
  const level: TermLevel = seat.level
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
