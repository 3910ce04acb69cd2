import { type Period, type PeriodKind, parsePeriod } from './period.ts'
import type { Agency, FREQUENCIES, Obligation } from './schema/agency.ts'
import type { ReportMeta } from './schema/report.ts'
import { fold } from './text/fold.ts'

/**
 * - `published`: there is a report, in time or without a date that would tell
 * - `late`: the report's date is past the day on which it was due
 * - `corrected`: there is a report, corrected since
 * - `withdrawn`: all reports of the period were withdrawn
 * - `missing`: no report, and the day on which it was due has passed
 * - `not-due`: no report yet, and there is time left
 */
export type CoverageState = 'published' | 'late' | 'corrected' | 'withdrawn' | 'missing' | 'not-due'

/** What became of one report that an agency has to publish. */
export interface CoverageCell {
  period: Period
  /** Last day on which publishing is in time, ISO. */
  due: string
  state: CoverageState
  /** Days after the due day; 0 in time; null when there is no report or it has no date. */
  daysLate: number | null
  /** Ids of the reports of this period, most recent first. */
  reports: string[]
}

/** One periodic report that an agency has to publish, along its periods from old to new. */
export interface CoverageRow {
  agency: Agency
  obligation: Obligation
  cells: CoverageCell[]
}

/** What coverage needs of a report. */
export interface CoveredReport {
  id: string
  meta: Pick<ReportMeta, 'agency' | 'kind' | 'subject' | 'period' | 'date' | 'status'>
}

const PERIOD_OF: Record<(typeof FREQUENCIES)[number], PeriodKind> = {
  'hằng tháng': 'month',
  'hằng quý': 'quarter',
  '6 tháng': 'half',
  '9 tháng': 'nine-months',
  'hằng năm': 'year',
}

/**
 * The day that coverage is told as of: the newest date that the archive itself holds, never the clock, so that the
 * same content always gives the same pages. Without any date, the end of the newest period.
 */
export function archiveDay(reports: Iterable<CoveredReport>): string | null {
  let dated = ''
  let ended = ''
  for (const { meta } of reports) {
    for (const date of [meta.date, meta.status.date]) if (date && date > dated) dated = date
    if (meta.period.end > ended) ended = meta.period.end
  }
  return dated || ended || null
}

/**
 * Agency by agency, in the order given, what each has to publish and what became of it up to a day.
 *
 * An obligation starts with its `from`; without one, with the first report that fulfils it, since nothing tells that
 * earlier ones were due; without any report there is nothing to tell from, and only the period that `day` falls in is
 * given. It ends with its `to`, or with the agency's own last year.
 *
 * @param day ISO date, see `archiveDay`
 */
export function coverage(
  agencies: Iterable<Agency>,
  reports: Iterable<CoveredReport>,
  day: string,
): CoverageRow[] {
  const bySeries = new Map<string, CoveredReport[]>()
  for (const report of reports) {
    if (report.meta.kind !== 'định kỳ') continue
    const { agency, subject, period } = report.meta
    const key = seriesOf(agency, period.kind, subject)
    const list = bySeries.get(key)
    if (list) list.push(report)
    else bySeries.set(key, [report])
  }
  return [...agencies].flatMap((agency) =>
    agency.publishes.map((obligation) => {
      const kind = PERIOD_OF[obligation.frequency]
      const fulfilling = bySeries.get(seriesOf(agency.id, kind, obligation.subject)) ?? []
      const cells = periodsOf(agency, obligation, fulfilling, day).map((period) =>
        toCell(period, obligation.dueDays, fulfilling, day),
      )
      return { agency, obligation, cells }
    }),
  )
}

/** How many cells are in each state. */
export function countStates(cells: Iterable<CoverageCell>): Record<CoverageState, number> {
  const counts: Record<CoverageState, number> = {
    published: 0,
    late: 0,
    corrected: 0,
    withdrawn: 0,
    missing: 0,
    'not-due': 0,
  }
  for (const { state } of cells) counts[state]++
  return counts
}

const seriesOf = (agency: string, kind: PeriodKind, subject: string | undefined) =>
  [agency, kind, fold(subject ?? '')].join('|')

function periodsOf(
  agency: Agency,
  obligation: Obligation,
  reports: readonly CoveredReport[],
  day: string,
): Period[] {
  const kind = PERIOD_OF[obligation.frequency]
  const orders = reports.map(({ meta }) => meta.period).sort(byOrder)
  const declared = obligation.from ? parsePeriod(obligation.from) : null
  const first = declared?.kind === kind ? declared : (orders[0] ?? periodAt(kind, day))
  const last = obligation.to ? parsePeriod(obligation.to) : null
  const newest = orders.at(-1)

  const periods: Period[] = []
  for (let period: Period | null = first; period; period = parsePeriod(period.next)) {
    const hasBegun = period.start <= day || (newest && period.order <= newest.order)
    if (!hasBegun || (last && period.start > last.end)) break
    if (agency.to && Number(period.start.slice(0, 4)) > agency.to) break
    periods.push(period)
  }
  return periods
}

/** The period of a kind that a day falls in; after the ninth month, that of the nine months of its year. */
function periodAt(kind: PeriodKind, day: string): Period | null {
  const year = day.slice(0, 4)
  const month = Number(day.slice(5, 7))
  switch (kind) {
    case 'month':
      return parsePeriod(day.slice(0, 7))
    case 'quarter':
      return parsePeriod(`${year}-Q${Math.ceil(month / 3)}`)
    case 'half':
      return parsePeriod(`${year}-H${month <= 6 ? 1 : 2}`)
    case 'nine-months':
      return parsePeriod(`${year}-9M`)
    default:
      return parsePeriod(year)
  }
}

function toCell(
  period: Period,
  dueDays: number,
  reports: readonly CoveredReport[],
  day: string,
): CoverageCell {
  const due = addDays(period.end, dueDays)
  const all = reports
    .filter(({ meta }) => meta.period.value === period.value)
    .sort((a, b) => compareText(b.meta.date ?? '', a.meta.date ?? '') || compareText(a.id, b.id))
  const cell = { period, due, reports: all.map(({ id }) => id) }
  const standing = all.filter(({ meta }) => meta.status.state !== 'withdrawn')
  if (!standing.length) {
    const state = all.length ? 'withdrawn' : day > due ? 'missing' : 'not-due'
    return { ...cell, state, daysLate: null }
  }
  // The first to come out tells whether the duty was done in time.
  const date = standing
    .map(({ meta }) => meta.date)
    .filter((date) => date !== undefined)
    .sort()[0]
  const daysLate = date === undefined ? null : Math.max(0, daysBetween(due, date))
  const corrected = standing.some(({ meta }) => meta.status.state === 'corrected')
  return { ...cell, state: corrected ? 'corrected' : daysLate ? 'late' : 'published', daysLate }
}

const DAY = 86_400_000
const dayNumber = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / DAY
const daysBetween = (from: string, to: string) => dayNumber(to) - dayNumber(from)
const addDays = (iso: string, days: number) =>
  new Date((dayNumber(iso) + days) * DAY).toISOString().slice(0, 10)

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const byOrder = (a: Period, b: Period) => compareText(a.order, b.order)
