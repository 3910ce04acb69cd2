import type { Archive, Report } from '../../core/archive.ts'
import { collator, fold, slug } from '../../core/text/fold.ts'
import { link } from '../address.ts'
import { once } from './once.ts'
import { type Pagination, paginate } from './paginate.ts'
import { agencyLabel, citedCount, type ReportEntry, reportEntry } from './report-entry.ts'

/** Reports on one page of a list: with the frame well below 150 kB of HTML. */
export const REPORTS_PER_PAGE = 100

/** The day that a report is sorted by; one without a date counts as of the end of its period. */
const dayOf = ({ meta }: Report) => meta.date ?? meta.period.end
const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Newest first; the order of every list that says nothing else. */
const newestFirst = (a: Report, b: Report) =>
  text(dayOf(b), dayOf(a)) || text(b.meta.period.order, a.meta.period.order) || text(a.id, b.id)

/** The orders in which all reports can be read, each at an address of its own. */
export const REPORT_ORDERS = [
  { slug: 'moi-nhat', label: 'Mới nhất', compare: newestFirst },
  { slug: 'cu-nhat', label: 'Cũ nhất', compare: (a, b) => newestFirst(b, a) },
  {
    slug: 'co-quan',
    label: 'Theo cơ quan',
    compare: (a, b) =>
      collator.compare(agencyLabel(a.agency), agencyLabel(b.agency)) ||
      text(a.agency.id, b.agency.id) ||
      newestFirst(a, b),
  },
  {
    slug: 'dan-nhieu',
    label: 'Dẫn nhiều văn bản nhất',
    compare: (a, b) => citedCount(b) - citedCount(a) || newestFirst(a, b),
  },
] as const satisfies { slug: string; label: string; compare(a: Report, b: Report): number }[]

export type ReportOrder = (typeof REPORT_ORDERS)[number]['slug']

/** Path of the list of all reports in an order. */
export const orderPath = (order: ReportOrder) =>
  order === 'moi-nhat' ? '/bao-cao/' : `/bao-cao/xep/${order}/`

const inOrder = once((archive) => {
  const lists = new Map<string, Report[]>()
  return (order: ReportOrder) => {
    const compare = REPORT_ORDERS.find(({ slug }) => slug === order)!.compare
    if (!lists.has(order)) lists.set(order, [...archive.reports.values()].sort(compare))
    return lists.get(order)!
  }
})

/** All reports, newest first. */
export const newestReports = (archive: Archive): readonly Report[] => inOrder(archive)('moi-nhat')

/** Reports by a key, each list newest first. */
export function groupReports(archive: Archive, keyOf: (report: Report) => string | null) {
  const groups = new Map<string, Report[]>()
  for (const report of newestReports(archive)) {
    const key = keyOf(report)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(report)
    else groups.set(key, [report])
  }
  return groups
}

export const reportsByAgency = once((archive) => groupReports(archive, ({ agency }) => agency.id))
export const reportsByPeriod = once((archive) =>
  groupReports(archive, ({ meta }) => meta.period.slug),
)
export const reportsByKind = once((archive) => groupReports(archive, ({ meta }) => slug(meta.kind)))
export const reportsBySubject = once((archive) =>
  groupReports(archive, ({ meta }) => (meta.subject ? slug(fold(meta.subject)) || null : null)),
)

/** One page of a list of reports. */
export interface ReportListing {
  entries: ReportEntry[]
  pagination: Pagination
}

/** A page of a list of reports that are in their order already. */
export function reportListing(
  reports: readonly Report[],
  path: string,
  page: number,
): ReportListing {
  const { items, pagination } = paginate(reports, { path, page, size: REPORTS_PER_PAGE })
  return { entries: items.map(reportEntry), pagination }
}

/** The list of all reports in one order, with links to the other orders. */
export function allReports(archive: Archive, order: ReportOrder, page: number) {
  return {
    ...reportListing(inOrder(archive)(order), orderPath(order), page),
    orders: REPORT_ORDERS.map(({ slug, label }) => ({
      label,
      href: link(orderPath(slug)),
      current: slug === order,
    })),
  }
}
