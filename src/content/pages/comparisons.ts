import type { Archive, Report } from '../../core/archive.ts'
import { link, reportPath } from '../address.ts'
import { once } from './once.ts'
import { newestReports } from './report-lists.ts'

/** Two reports of one series that have a page of comparison. */
export interface ComparedPair {
  /** Part of the address: the id of the newer report, with `/cung-ky` for the report of a year earlier. */
  path: string
  before: Report
  after: Report
  /** `Kỳ trước` or `Cùng kỳ năm trước`. */
  relation: string
}

/**
 * Most pages of comparison in one archive. Each holds the text of two reports, so an archive of many thousands would
 * be half comparisons; the newest pairs are the ones that readers compare.
 */
export const MOST_COMPARISONS = 500

/** The pairs that are compared, by path, newest first: each report with the one before, and with that of last year. */
export const comparedPairs = once((archive): Map<string, ComparedPair> => {
  const pairs = new Map<string, ComparedPair>()
  const add = (path: string, id: string | null, after: Report, relation: string) => {
    const before = id ? archive.reports.get(id) : undefined
    if (before && pairs.size < MOST_COMPARISONS) pairs.set(path, { path, before, after, relation })
  }
  for (const report of newestReports(archive)) {
    add(report.id, report.previous, report, 'Kỳ trước')
    if (report.lastYear !== report.previous)
      add(`${report.id}/cung-ky`, report.lastYear, report, 'Cùng kỳ năm trước')
  }
  return pairs
})

/** The comparisons of a report with earlier ones of its series, as links; none where there is nothing to compare. */
export function comparisonsOf(archive: Archive, { id }: Report) {
  return [id, `${id}/cung-ky`].flatMap((path) => {
    const pair = comparedPairs(archive).get(path)
    return pair ? [comparisonLink(pair)] : []
  })
}

/** A link to a comparison, in words. */
export const comparisonLink = ({ path, before, after, relation }: ComparedPair) => ({
  href: link(`/so-sanh/${path}/`),
  relation,
  before: { href: link(reportPath(before.id)), label: before.meta.period.label },
  after: { href: link(reportPath(after.id)), label: after.meta.period.label },
})
