import type { Archive, Report } from '../../core/archive.ts'
import type { CitedDocument } from '../../core/identity/document.ts'
import { shortDay } from '../../core/text/day.ts'
import { lowerFirst } from '../../core/text/lower-first.ts'
import { documentPath, link, reportPath } from '../address.ts'
import { type Bucket, columnChart } from '../figures/columns.ts'
import { layoutNetwork, type NetworkLink, type NetworkNode } from '../figures/network.ts'
import { type Happening, timeline } from '../figures/timeline.ts'
import { agencyLink } from './agency-tree.ts'
import { mostCited, withBars } from './most-cited.ts'
import { once } from './once.ts'
import { agencyLabel } from './report-entry.ts'
import { newestReports, reportsByAgency } from './report-lists.ts'

/** Above this many quarters, years are counted. */
const MOST_QUARTERS = 28
const MOST_CITED = 15
const LIVES = 5
/** Events of a life that are told one by one; the page of the document has all citing reports. */
const MOST_EVENTS = 30
/** More lines than these cannot be told apart. */
const NETWORK = { agencies: 12, documents: 24 }
const ROMAN = ['I', 'II', 'III', 'IV']

/** Reports over time, by the quarter or year of their date; those without a date by the end of their period. */
export const reportsOverTime = once((archive) => {
  const days = newestReports(archive)
    .map(({ meta }) => meta.date ?? meta.period.end)
    .reverse()
  const quarterOf = (day: string) =>
    Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3)
  const first = days[0] ? quarterOf(days[0]) : 0
  const quarters = days.length ? quarterOf(days.at(-1)!) - first + 1 : 0
  const yearly = quarters > MOST_QUARTERS
  const from = yearly ? Math.floor(first / 4) : first
  const count = yearly ? Math.floor((first + quarters - 1) / 4) - from + 1 : quarters
  const buckets: Bucket[] = Array.from({ length: count }, (_, index) => {
    const at = from + index
    return { label: yearly ? `${at}` : `${ROMAN[at % 4]}/${Math.floor(at / 4)}`, value: 0 }
  })
  for (const day of days) {
    const at = yearly ? Number(day.slice(0, 4)) : quarterOf(day)
    buckets[at - from]!.value++
  }
  return {
    unit: yearly ? 'năm' : 'quý',
    undated: newestReports(archive).filter(({ meta }) => !meta.date).length,
    total: days.length,
    buckets,
    chart: columnChart(buckets),
  }
})

/** The documents that most reports cite, as bars. */
const mostCitedBars = once((archive) => withBars(mostCited(archive).slice(0, MOST_CITED)))

/** Agencies and the documents that they cite, as a network; documents that several agencies cite come first. */
const citationNetwork = once((archive) => {
  const citing = new Map<string, Map<string, number>>()
  for (const [agency, reports] of reportsByAgency(archive))
    for (const report of reports)
      for (const id of documentsOf(report)) {
        const agencies = citing.get(id) ?? new Map<string, number>()
        agencies.set(agency, (agencies.get(agency) ?? 0) + 1)
        citing.set(id, agencies)
      }
  const agencies = [...reportsByAgency(archive)]
    .map(([id, reports]) => ({ agency: archive.agencies.get(id)!, value: reports.length }))
    .sort((a, b) => b.value - a.value || (a.agency.id < b.agency.id ? -1 : 1))
    .slice(0, NETWORK.agencies)
  const shown = new Set(agencies.map(({ agency }) => agency.id))
  const rows = [...citing]
    .map(([id, counts]) => ({
      document: archive.documents.get(id)!,
      by: [...counts]
        .filter(([agency]) => shown.has(agency))
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
    }))
    .filter(({ document, by }) => document?.number && by.length)
    .sort(
      (a, b) =>
        b.by.length - a.by.length ||
        sum(b.by) - sum(a.by) ||
        (a.document.id < b.document.id ? -1 : 1),
    )
    .slice(0, NETWORK.documents)

  const nodes: NetworkNode[] = [
    ...agencies.map(
      ({ agency, value }): NetworkNode => ({
        id: `cq:${agency.id}`,
        kind: 'agency',
        label: agencyLabel(agency),
        value,
      }),
    ),
    ...rows.map(
      ({ document, by }): NetworkNode => ({
        id: `vb:${document.id}`,
        kind: 'document',
        label: document.number!,
        value: sum(by),
      }),
    ),
  ]
  const links: NetworkLink[] = rows.flatMap(({ document, by }) =>
    by.map(([agency, value]) => ({ source: `cq:${agency}`, target: `vb:${document.id}`, value })),
  )
  return {
    chart: layoutNetwork(nodes, links),
    agencies: agencies.length,
    rows: rows.map(({ document, by }) => ({
      document: { href: link(documentPath(document.id)), label: document.title },
      agencies: by.map(([id, reports]) => ({ ...agencyLink(archive.agencies.get(id)!), reports })),
    })),
  }
})

const documentsOf = ({ resolutions }: Report) =>
  new Set(resolutions.flatMap(({ document }) => document ?? []))
const sum = (counts: readonly [string, number][]) =>
  counts.reduce((total, [, count]) => total + count, 0)

/** The life of a document: when it was issued, what changed it, which reports cite it and when. Null without any date. */
export function lifeOf(archive: Archive, document: CitedDocument) {
  const reports = [...new Set(document.mentions.map(({ report }) => report))]
    .flatMap((id) => archive.reports.get(id) ?? [])
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : a.id < b.id ? -1 : 1))
  const changes = document.relations
    .filter(({ verb, direction }) => direction === 'passive' && CHANGES[verb])
    .flatMap(({ verb, document: id }) => {
      const other = archive.documents.get(id)
      return other?.date ? [{ verb: CHANGES[verb]!, other, day: other.date }] : []
    })
  const events = [
    ...(document.date
      ? [{ day: document.date, kind: 'issued' as const, text: 'Ban hành', href: null }]
      : []),
    ...changes.map(({ verb, other, day }) => ({
      day,
      kind: 'changed' as const,
      text: `${verb} ${other.title}`,
      href: link(documentPath(other.id)),
    })),
    ...reports.map((report) => ({
      day: dayOf(report),
      kind: 'cited' as const,
      text: `Được dẫn trong báo cáo ${lowerFirst(report.meta.period.label)} của ${agencyLabel(report.agency)}`,
      href: link(reportPath(report.id)),
    })),
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  if (!events.length) return null
  return {
    title: document.title,
    href: link(documentPath(document.id)),
    chart: timeline(events.map(({ day, kind }): Happening => ({ day, kind }))),
    total: events.length,
    first: shortDay(events[0]!.day),
    last: shortDay(events.at(-1)!.day),
    events: events.slice(0, MOST_EVENTS).map((event) => ({ ...event, date: shortDay(event.day) })),
  }
}

const CHANGES: Record<string, string> = {
  amend: 'Được sửa đổi bởi',
  supplement: 'Được bổ sung bởi',
  replace: 'Được thay thế bởi',
  repeal: 'Bị bãi bỏ bởi',
}
const dayOf = ({ meta }: Report) => meta.date ?? meta.period.end

/** The page of pictures. */
export const figuresPage = once((archive) => ({
  overTime: reportsOverTime(archive),
  mostCited: mostCitedBars(archive),
  network: citationNetwork(archive),
  lives: mostCited(archive)
    .slice(0, LIVES)
    .flatMap(({ id }) => lifeOf(archive, archive.documents.get(id)!) ?? []),
}))
