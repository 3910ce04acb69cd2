import type { Archive, Report } from '../../core/archive.ts'
import type { PeriodKind } from '../../core/period.ts'
import { seriesKey } from '../../core/series.ts'
import { collator } from '../../core/text/fold.ts'
import { link, reportPath } from '../address.ts'
import { comparisonsOf } from './comparisons.ts'

/** A series of one agency along time. */
export interface Series {
  label: string
  /** Oldest first. */
  reports: {
    href: string
    period: string
    title: string
    state: Report['meta']['status']['state']
    comparisons: ReturnType<typeof comparisonsOf>
  }[]
}

const PERIOD_NAMES: Record<PeriodKind, string> = {
  years: 'nhiều năm',
  year: 'năm',
  'nine-months': '9 tháng',
  half: '6 tháng',
  quarter: 'quý',
  month: 'tháng',
}

/** The series of some reports, those with most reports first; each along its periods. */
export function seriesOf(archive: Archive, reports: readonly Report[]): Series[] {
  const groups = new Map<string, Report[]>()
  for (const report of reports) {
    const key = seriesKey(report)
    const group = groups.get(key)
    if (group) group.push(report)
    else groups.set(key, [report])
  }
  return [...groups.values()]
    .map((group) => {
      const { kind, period, subject } = group[0]!.meta
      const label = `Báo cáo ${kind} theo ${PERIOD_NAMES[period.kind]}${subject ? `, ${subject}` : ''}`
      return { label, group: [...group].sort(byPeriod) }
    })
    .sort((a, b) => b.group.length - a.group.length || collator.compare(a.label, b.label))
    .map(({ label, group }) => ({
      label,
      reports: group.map((report) => ({
        href: link(reportPath(report.id)),
        period: report.meta.period.label,
        title: report.meta.title,
        state: report.meta.status.state,
        comparisons: comparisonsOf(archive, report),
      })),
    }))
}

const byPeriod = (a: Report, b: Report) =>
  a.meta.period.order < b.meta.period.order
    ? -1
    : a.meta.period.order > b.meta.period.order
      ? 1
      : a.id < b.id
        ? -1
        : 1
