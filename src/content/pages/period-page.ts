import type { Archive } from '../../core/archive.ts'
import { type Period, parsePeriod } from '../../core/period.ts'
import { link, periodPath } from '../address.ts'
import { coverageRows } from './coverage-cells.ts'
import { missingEntry } from './coverage-page.ts'
import { once } from './once.ts'
import { reportListing, reportsByPeriod } from './report-lists.ts'

/** Periods that have a report or are owed one, newest first. */
export const periods = once((archive): Map<string, Period> => {
  const all = new Map<string, Period>()
  for (const { meta } of archive.reports.values()) all.set(meta.period.slug, meta.period)
  for (const { cells } of coverageRows(archive))
    for (const { period, state } of cells) if (state === 'missing') all.set(period.slug, period)
  return new Map([...all].sort(([, a], [, b]) => (a.order < b.order ? 1 : -1)))
})

const missingIn = once((archive) => {
  const groups = new Map<string, ReturnType<typeof missingEntry>[]>()
  for (const row of coverageRows(archive))
    for (const cell of row.cells) {
      if (cell.state !== 'missing') continue
      const entry = missingEntry({ row, cell })
      const group = groups.get(cell.period.slug)
      if (group) group.push(entry)
      else groups.set(cell.period.slug, [entry])
    }
  return groups
})

/** All periods, by the year they start in, newest first; within a year along the calendar. */
export function periodList(archive: Archive) {
  const years = new Map<
    string,
    { href: string; label: string; reports: number; missing: number }[]
  >()
  for (const period of periods(archive).values()) {
    const year = period.start.slice(0, 4)
    const list = years.get(year) ?? []
    years.set(year, list)
    list.unshift({
      href: link(periodPath(period.slug)),
      label: period.label,
      reports: reportsByPeriod(archive).get(period.slug)?.length ?? 0,
      missing: missingIn(archive).get(period.slug)?.length ?? 0,
    })
  }
  return [...years].map(([year, list]) => ({ year, periods: list }))
}

/** The page of a period. */
export function periodPage(archive: Archive, slug: string, page: number) {
  const period = periods(archive).get(slug)!
  const neighbour = (value: string) => {
    const other = parsePeriod(value)
    return other && periods(archive).has(other.slug)
      ? { href: link(periodPath(other.slug)), label: other.label }
      : null
  }
  return {
    period,
    previous: neighbour(period.previous),
    next: neighbour(period.next),
    lastYear: period.kind === 'year' || period.kind === 'years' ? null : neighbour(period.lastYear),
    missing: page === 1 ? (missingIn(archive).get(slug) ?? []) : [],
    ...reportListing(reportsByPeriod(archive).get(slug) ?? [], periodPath(slug), page),
  }
}
