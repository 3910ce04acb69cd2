import { aboutOf, type Cluster, isCitedIn, mayBeOf } from './cluster.ts'
import { type Entry, settledType } from './entry.ts'
import { beganAnew, NEW_UNITS } from './new-units.ts'
import { periodOf } from './period.ts'
import { compareSubjects, type Likeness, readSubject } from './similar.ts'

/** What becomes of a mention that does not say all of the identity. */
export interface Link {
  cluster: Cluster | null
  candidates: Cluster[]
  reason: string
}

const REASONS = {
  sameReport:
    'Không ghi ngày; trong cùng báo cáo, số này chỉ chỉ một văn bản đã ghi đủ ngày ban hành.',
  sameSubject: 'Không ghi ngày; trong các văn bản cùng số, chỉ một văn bản có cùng trích yếu.',
  thisYear:
    'Không ghi ngày; kho chỉ có một văn bản cùng số và cơ quan ban hành, ban hành trong năm báo cáo.',
  lastYear:
    'Không ghi ngày; kho chỉ có một văn bản cùng số và cơ quan ban hành, ban hành năm trước, và theo thứ tự số thì trong năm báo cáo chưa thể có số này.',
  thisTerm:
    'Không ghi ngày; kho chỉ có một văn bản cùng số của cấp ủy này, ban hành trong nhiệm kỳ hiện tại.',
  several: 'Không ghi ngày; nhiều văn bản cùng số và cơ quan ban hành phù hợp.',
  doubtful:
    'Không ghi ngày; có văn bản cùng số và cơ quan ban hành, nhưng chưa đủ căn cứ để khẳng định là văn bản này.',
  contradicts: 'Không ghi ngày; có văn bản cùng số và cơ quan ban hành, nhưng trích yếu khác hẳn.',
  none: 'Không ghi ngày ban hành; kho không có văn bản cùng số và cơ quan ban hành để đối chiếu.',
  otherYear:
    'Ngày ban hành ghi khác năm trong số, ký hiệu; năm ấy số được đánh lại từ đầu vào ngày 01/7/2025.',
  noSeat: 'Không rõ cơ quan ban hành thuộc địa phương nào.',
} as const

const NEAR: ReadonlySet<Likeness> = new Set(['near', 'same-year'])

/**
 * Links a mention without a date to the one document that fits, first within its report, then within the archive; or
 * says why not. A number of a year or term that nothing speaks for is never linked: a wrong link is worse than none.
 */
export function linkOpen(entry: Entry, clusters: readonly Cluster[]): Link {
  const { report, limit } = entry.citer!
  const type = settledType(entry)
  const fits = clusters.filter(
    (cluster) =>
      cluster.symbol.type === entry.symbol.type &&
      (!entry.explicit || cluster.type === type) &&
      (cluster.date === null || cluster.date <= limit) &&
      mayBeOf(cluster, entry.mention!.issuer) &&
      (entry.year === null || cluster.date === null || cluster.date.startsWith(`${entry.year}`)),
  )
  const { year } = entry.symbol
  if (year && entry.date && !entry.date.startsWith(`${year}`))
    return { cluster: null, candidates: fits, reason: REASONS.otherYear }
  if (fits.length === 0) return { cluster: null, candidates: [], reason: REASONS.none }

  const about = readSubject(entry.subject)
  const here = fits.filter((cluster) => isCitedIn(cluster, entry.citer!))
  const only = here.length === 1 ? here[0]! : fits.length === 1 ? fits[0]! : null
  if (only && compareSubjects(about, aboutOf(only)) === 'apart')
    return { cluster: null, candidates: fits, reason: REASONS.contradicts }
  if (here.length === 1) return { cluster: here[0]!, candidates: [], reason: REASONS.sameReport }
  const near = fits.filter((cluster) => NEAR.has(compareSubjects(about, aboutOf(cluster))))
  if (near.length === 1) return { cluster: near[0]!, candidates: [], reason: REASONS.sameSubject }
  if (fits.length > 1) return { cluster: null, candidates: fits, reason: REASONS.several }
  const reason = certainInTime(only!, report.date ?? report.end)
  return reason
    ? { cluster: only, candidates: [], reason }
    : { cluster: null, candidates: fits, reason: REASONS.doubtful }
}

/** Why the single document with a number must be the one that a report written about `written` means, or null. */
function certainInTime({ group, date, period }: Cluster, written: string): string | null {
  const { series, seat } = group
  if (!date || (series !== 'term' && series !== 'year')) return null
  const days = { first: written, last: written }
  const current = periodOf(series, seat, { date: written, days, ordinal: null })
  if (series === 'term')
    return current?.term && current.key === period.key ? REASONS.thisTerm : null
  if (current?.key === period.key) return REASONS.thisYear
  const begins = period.key.endsWith('-tu-thang-7') ? 0.5 : 0
  const runBetween = beganAnew(seat) && date < NEW_UNITS && written >= NEW_UNITS
  const years = Number(written.slice(0, 4)) - Number(date.slice(0, 4))
  // Numbers run on evenly enough that one reached late in a year is not reached again much earlier in the next.
  return years === 1 && !runBetween && yearShare(written) < 0.8 * (yearShare(date) - begins)
    ? REASONS.lastYear
    : null
}

const yearShare = (date: string) =>
  (Number(date.slice(5, 7)) - 1) / 12 + Number(date.slice(8, 10)) / 372

/** A mention whose issuer has no known place, and which therefore belongs to no document. */
export const withoutSeat = (): Link => ({ cluster: null, candidates: [], reason: REASONS.noSeat })
