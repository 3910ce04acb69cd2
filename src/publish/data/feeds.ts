import { hash } from 'node:crypto'
import { reportPath } from '../../content/address.ts'
import type { Addresses } from '../../content/data/addresses.ts'
import { coverageDay } from '../../content/pages/coverage-cells.ts'
import { changedOn } from '../../content/pages/report-versions.ts'
import type { Archive, Report } from '../../core/archive.ts'
import { nameReport } from '../../core/reference/report-name.ts'
import { xml } from './xml.ts'

/** What a feed is about. */
export interface FeedHead {
  title: string
  publisher: string
  /** Paths below the base path: of the page that the feed belongs to, and of the feed without its ending. */
  page: string
  feed: string
}

/** Reports in a feed: readers look for what is new; everything is in reports.csv. */
const FEED_LENGTH = 50

/** Atom wants a day of everything (RFC 4287, 4.1.1 and 4.1.2), of an archive that is empty too. */
const NO_DAY = '1970-01-01'

/** The newest reports as an Atom feed (RFC 4287). */
export function atomFeed(
  head: FeedHead,
  reports: readonly Report[],
  to: Addresses,
  archive: Archive,
): string {
  const entries = reports.slice(0, FEED_LENGTH)
  const days = entries.map((report) => countedOn(archive, report)).sort()
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
  <id>${xml(idOf(head.page, to))}</id>
  <title>${xml(head.title)}</title>
  <author><name>${xml(head.publisher)}</name></author>
  <link rel="self" type="application/atom+xml" href="${xml(to.url(`${head.feed}.xml`))}"/>
  <link rel="alternate" type="text/html" href="${xml(to.url(head.page))}"/>
  <updated>${instant(days.at(-1) ?? coverageDay(archive) ?? NO_DAY)}</updated>
${entries.map((report) => atomEntry(report, to, archive)).join('')}</feed>
`
}

function atomEntry(report: Report, to: Addresses, archive: Archive): string {
  const path = reportPath(report.id)
  const { agency, meta } = report
  const published = meta.date && `\n    <published>${instant(meta.date)}</published>`
  const unknown = updatedOn(archive, report) ? '' : ` ${UNKNOWN_DAY}`
  return `  <entry>
    <id>${xml(idOf(path, to))}</id>
    <title>${xml(meta.title)}</title>
    <author><name>${xml(agency.name)}</name></author>
    <link rel="alternate" type="text/html" href="${xml(to.url(path))}"/>${published ?? ''}
    <updated>${instant(countedOn(archive, report))}</updated>
    <category term="${xml(meta.period.value)}" label="${xml(meta.period.label)}"/>
    <summary>${xml(summaryOf(report) + unknown)}</summary>
  </entry>
`
}

/** The newest reports as a JSON Feed (version 1.1). */
export function jsonFeed(
  head: FeedHead,
  reports: readonly Report[],
  to: Addresses,
  archive: Archive,
): string {
  const instantOrNone = (day: string | null | undefined) => (day ? instant(day) : undefined)
  return `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: head.title,
      home_page_url: to.url(head.page),
      feed_url: to.url(`${head.feed}.json`),
      language: 'vi',
      authors: [{ name: head.publisher }],
      items: reports.slice(0, FEED_LENGTH).map((report) => ({
        id: idOf(reportPath(report.id), to),
        url: to.url(reportPath(report.id)),
        title: report.meta.title,
        content_text: summaryOf(report),
        date_published: instantOrNone(report.meta.date),
        date_modified: instantOrNone(updatedOn(archive, report)),
        authors: [{ name: report.agency.name }],
        tags: [report.meta.period.label, report.meta.kind],
      })),
    },
    null,
    2,
  )}\n`
}

/** Permanent: the address, or, for a site that has no public one, a name made of the path. */
function idOf(path: string, { site, url }: Addresses): string {
  if (site) return url(path)
  const digits = hash('sha256', `vankho ${path}`)
  // Version 8: made from data of our own (RFC 9562, 5.8).
  return `urn:uuid:${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20, 32)}`
}

function summaryOf({ agency, meta }: Report): string {
  const name = nameReport({
    title: meta.title,
    number: meta.number ?? null,
    date: meta.date ?? null,
    agency: agency.name,
  })
  const { state, note } = meta.status
  const notice =
    state === 'corrected' ? ' Đã đính chính' : state === 'withdrawn' ? ' Đã thu hồi' : null
  return `${name}. Kỳ: ${meta.period.label}.${notice ? `${notice}${note ? `: ${note}` : ''}.` : ''}`
}

/**
 * ISO day on which a report last changed in the archive: by git, else when it was signed, corrected or withdrawn. The
 * end of its period is no such day. Null when nothing tells.
 */
export function updatedOn(archive: Archive, report: Report): string | null {
  const { date, status } = report.meta
  const days = [changedOn(archive, report), date, status.date]
  return (
    days
      .flatMap((day) => day ?? [])
      .sort()
      .at(-1) ?? null
  )
}

const UNKNOWN_DAY = 'Không rõ ngày ban hành: xếp theo ngày cuối kỳ.'

/**
 * The day that Atom is told where it wants one: of a report without any, the end of its period, as in the lists of the
 * site, but no day that the archive has not come to yet.
 */
function countedOn(archive: Archive, report: Report): string {
  const known = updatedOn(archive, report)
  if (known) return known
  const { end } = report.meta.period
  const now = coverageDay(archive)
  return now && now < end ? now : end
}

/** Midnight in Việt Nam. */
const instant = (day: string) => `${day}T00:00:00+07:00`
