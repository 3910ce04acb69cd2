import type { Report } from './archive.ts'
import { fold } from './text/fold.ts'

/** What makes reports one series: the same agency, kind of report, kind of period and subject. */
export function seriesKey({ agency, meta }: Pick<Report, 'agency' | 'meta'>): string {
  return [agency.id, meta.kind, meta.period.kind, fold(meta.subject ?? '')].join('|')
}

/**
 * Sets the neighbours of every report: the reports before and after it in its series (the nearest that exist), and
 * that of the same period a year earlier. Where several reports cover one period none is chosen.
 */
export function linkSeries(reports: ReadonlyMap<string, Report>): void {
  const series = new Map<string, Report[]>()
  for (const report of reports.values()) {
    const key = seriesKey(report)
    const list = series.get(key)
    if (list) list.push(report)
    else series.set(key, [report])
  }
  for (const list of series.values()) {
    const byPeriod = new Map<string, Report | null>()
    for (const report of list) {
      const { value } = report.meta.period
      byPeriod.set(value, byPeriod.has(value) ? null : report)
    }
    const order = [...byPeriod.values()]
      .filter((report) => report !== null)
      .sort((a, b) => (a.meta.period.order < b.meta.period.order ? -1 : 1))
    order.forEach((report, index) => {
      report.previous = order[index - 1]?.id ?? null
      report.next = order[index + 1]?.id ?? null
      report.lastYear = byPeriod.get(report.meta.period.lastYear)?.id ?? null
    })
  }
}
