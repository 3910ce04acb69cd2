import type { Archive, Report, ReportBody } from '../../core/archive.ts'
import { type CitationFormat, citationFormats } from '../../core/reference/formats.ts'
import { nameReport } from '../../core/reference/report-name.ts'
import { longDay } from '../../core/text/day.ts'
import { slug } from '../../core/text/fold.ts'
import { agencyPath, link, periodPath, reportDataPath, reportPath, signerPath } from '../address.ts'
import { comparisonsOf } from './comparisons.ts'
import { dressBody } from './dress-body.ts'
import { type CitedGroup, citedBy } from './report-cited.ts'
import { type Letterhead, letterheadOf } from './report-letterhead.ts'
import { type Original, originalOf } from './report-original.ts'
import { relatedReports } from './report-related.ts'
import { changedReports, versionsFact } from './report-versions.ts'

/** A link to another report, with its state where that is not plain "published". */
export interface ReportLink {
  href: string
  title: string
  agency: string
  period: string
  state: 'published' | 'corrected' | 'withdrawn'
}

/** A correction or withdrawal, as readers must see it before anything else. */
interface StatusNotice {
  state: 'corrected' | 'withdrawn'
  title: string
  note: string
  date: string
}

/** All that the page of a report shows. */
export interface ReportPage {
  id: string
  path: string
  title: string
  /** How official text names it; what "copy reference" puts after the place. */
  name: string
  description: string
  url: string | null
  agency: { name: string; href: string }
  period: { label: string; href: string }
  notice: StatusNotice | null
  facts: { label: string; value: string; href: string | null }[]
  letterhead: Letterhead
  original: Original | null
  hash: string
  contents: ContentsItem[]
  /** The body, and its notes apart: the signature stands between them. */
  html: string
  notes: string
  cited: { groups: CitedGroup[]; total: number; open: number; mentions: number }
  neighbours: { label: string; report: ReportLink | null }[]
  related: (ReportLink & { shared: number })[]
  comparisons: { href: string; label: string }[]
  formats: CitationFormat[]
  sourceHref: string
  dataHref: string
}

export interface ContentsItem {
  href: string
  text: string
  children: ContentsItem[]
}

/**
 * The finished model of a report's page.
 *
 * @param site public address of the archive without a slash at the end, or null
 */
export function reportPage(
  archive: Archive,
  report: Report,
  body: ReportBody,
  site: string | null,
): ReportPage {
  const { meta, agency } = report
  const path = reportPath(report.id)
  const url = site && new URL(link(path), site).href
  const { groups, links, ...counts } = citedBy(archive, report)
  const html = dressBody(body.html, links, report.outline)
  const notes = report.footnotes ? html.lastIndexOf('<section data-footnotes') : -1
  const notesAt = notes === -1 ? html.length : notes
  const citable = {
    title: meta.title,
    number: meta.number ?? null,
    date: meta.date ?? null,
    agency: agency.name,
  }
  return {
    id: report.id,
    path,
    title: meta.title,
    name: nameReport(citable),
    description: describe(report),
    url,
    agency: { name: agency.name, href: link(agencyPath(agency.id)) },
    period: { label: meta.period.label, href: link(periodPath(meta.period.slug)) },
    notice: noticeOf(report),
    facts: [
      ...factsOf(report),
      ...[versionsFact(changedReports(archive).get(report.id), report)].filter(
        (fact) => fact !== null,
      ),
    ],
    letterhead: letterheadOf(archive, report),
    original: originalOf(report),
    hash: report.hash,
    contents: [
      ...nest(report.outline),
      { href: '#van-ban-duoc-dan', text: `Văn bản được dẫn (${counts.total})`, children: [] },
      { href: '#trich-dan', text: 'Trích dẫn và tải về', children: [] },
    ],
    html: html.slice(0, notesAt),
    notes: html.slice(notesAt),
    cited: { groups, ...counts, mentions: report.mentions.length },
    neighbours: [
      { label: 'Kỳ trước', report: toLink(archive, report.previous) },
      { label: 'Kỳ sau', report: toLink(archive, report.next) },
      { label: 'Cùng kỳ năm trước', report: toLink(archive, report.lastYear) },
    ],
    related: relatedReports(archive, report).map(({ id, shared }) => ({
      ...toLink(archive, id)!,
      shared,
    })),
    comparisons: comparisonsOf(archive, report).map(({ href, relation, before }) => ({
      href,
      label: `So với ${relation.toLowerCase()} (${before.label})`,
    })),
    formats: citationFormats({
      ...citable,
      key: report.id.replaceAll('/', '-'),
      url,
      place: meta.place ?? null,
    }),
    sourceHref: link(`${path}nguon.md`),
    dataHref: link(reportDataPath(report.id)),
  }
}

/** A link to a report of the archive; null when there is none. */
export function toLink(archive: Archive, id: string | null): ReportLink | null {
  const report = id === null ? undefined : archive.reports.get(id)
  if (!report) return null
  const { meta, agency } = report
  return {
    href: link(reportPath(report.id)),
    title: meta.title,
    agency: agency.shortName ?? agency.name,
    period: meta.period.label,
    state: meta.status.state,
  }
}

function describe({ meta, agency, words, mentions }: Report): string {
  const number = meta.number ? ` số ${meta.number}` : ''
  return `Báo cáo${number} của ${agency.name}, ${meta.period.label}: ${meta.title}. ${words.toLocaleString('vi')} chữ, ${mentions.length} lần dẫn văn bản.`
}

function noticeOf({ meta }: Report): StatusNotice | null {
  const { state, note = '', date = '' } = meta.status
  if (state === 'published') return null
  const title =
    state === 'withdrawn' ? 'Báo cáo này đã bị thu hồi' : 'Báo cáo này đã được đính chính'
  return { state, title, note, date: date && longDay(date) }
}

function factsOf({ meta }: Report): ReportPage['facts'] {
  const { signer } = meta
  const signed = [...(signer?.authority ?? []), signer?.position].filter(Boolean).join(', ')
  const dated = [meta.place, meta.date && longDay(meta.date)].filter(Boolean).join(', ')
  return [
    { label: 'Số, ký hiệu', value: meta.number ?? 'Bản công bố không ghi số', href: null },
    { label: 'Nơi, ngày ký', value: dated || 'Bản công bố không ghi ngày', href: null },
    {
      label: 'Người ký',
      value: signer?.name ?? 'Bản công bố không ghi tên',
      href: signer?.name ? link(signerPath(slug(signer.name))) : null,
    },
    { label: 'Ký với tư cách', value: signed, href: null },
    { label: 'Kính gửi', value: meta.addressee ?? '', href: null },
    { label: 'Loại', value: meta.kind + (meta.subject ? `, ${meta.subject}` : ''), href: null },
  ].filter(({ value }) => value)
}

function nest(outline: Report['outline']): ContentsItem[] {
  const root: ContentsItem[] = []
  const open: { depth: number; children: ContentsItem[] }[] = [{ depth: 0, children: root }]
  for (const { depth, id, text } of outline) {
    while (open.length > 1 && open.at(-1)!.depth >= depth) open.pop()
    const item = { href: `#${id}`, text, children: [] }
    open.at(-1)!.children.push(item)
    open.push({ depth, children: item.children })
  }
  return root
}
