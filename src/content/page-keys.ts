import type { Archive, Report } from '../core/archive.ts'
import type { CitedDocument } from '../core/identity/document.ts'
import { foldNumber } from '../core/identity/numbers.ts'
import {
  citationsDigest,
  citedDocuments,
  conflictDigest,
  DIGEST_LENGTH,
  digest,
  documentDigest,
  mentionsDigest,
  onceEach,
  quotesDigest,
  reportDigest,
  titlesDigest,
} from './digests.ts'
import { agencyPage, agencyReportsPath } from './pages/agency-page.ts'
import { MOST_TOGETHER } from './pages/cited-together.ts'
import { citingCount, citingReports, citingWords, conflictsOf } from './pages/citing.ts'
import { comparisonList } from './pages/compare-page.ts'
import { comparedPairs, comparisonLink, comparisonsOf } from './pages/comparisons.ts'
import { CONFLICTS_ON_PAGE } from './pages/conflict-view.ts'
import { coveragePage, missingPage } from './pages/coverage-page.ts'
import { MOST_MENTIONS } from './pages/document-facts.ts'
import {
  allDocumentsPage,
  type DocumentListing,
  documentListPage,
  notHeldPage,
} from './pages/document-listing.ts'
import type { DocumentEntry } from './pages/document-lists.ts'
import { MOST_CONFLICTS, MOST_RELATIONS, REPORTS_ON_PAGE } from './pages/document-page.ts'
import { slipOf } from './pages/document-slip.ts'
import { kindPage } from './pages/kinds-page.ts'
import { MOST_OPEN, slipsOf } from './pages/number-page.ts'
import { once } from './pages/once.ts'
import { paginate } from './pages/paginate.ts'
import { periodPage } from './pages/period-page.ts'
import { changedState } from './pages/report-cited.ts'
import { agencyLabel, reportEntry } from './pages/report-entry.ts'
import {
  allReports,
  type ReportOrder,
  reportListing,
  reportsByAgency,
} from './pages/report-lists.ts'
import { originalOf } from './pages/report-original.ts'
import { toLink } from './pages/report-page.ts'
import { relatedReports } from './pages/report-related.ts'
import { changedReports } from './pages/report-versions.ts'
import { signerList, signerPage } from './pages/signers.ts'
import type { Path, RouteName } from './routes.ts'

/** The parts of what pages show, with their names for `--verbose`. */
export const PARTS = {
  site: 'thiết đặt của kho',
  body: 'nội dung báo cáo',
  cited: 'văn bản được dẫn',
  neighbours: 'báo cáo lân cận',
  report: 'thông tin báo cáo',
  versions: 'các bản ghi',
  document: 'văn bản',
  citing: 'báo cáo dẫn',
  together: 'văn bản cùng được dẫn',
  list: 'danh sách',
  agency: 'cơ quan',
  period: 'kỳ báo cáo',
  signer: 'người ký',
  coverage: 'tình hình công bố',
  bodies: 'nội dung hai báo cáo',
  reports: 'thông tin hai báo cáo',
} as const

/** What a page shows; a part is worked out when it is asked for, because most pages of an archive stay as they are. */
type Parts = Partial<Record<keyof typeof PARTS, () => unknown>>
/** What the table below reads of a path's properties; which of them a route has, its own paths tell. */
interface Props {
  id: string
  page: number
  path: string
  number: string
}

/** Parts that the bodies of reports and their history decide; all others are made of what may be quoted. */
const OF_BODIES: ReadonlySet<string> = new Set(['body', 'versions', 'bodies'])

const list = (model: () => unknown): Parts => ({ list: model })

/**
 * What the pages of each route show of the archive. Pages of lists give the models that they print; those of reports,
 * documents and numbers, which are most of a site, give digests of what their models are made of, so that nothing is
 * quoted, sorted or worded for a page that stays as it is. A page is made again only when one of its parts differs;
 * null is made again whenever anything changes.
 */
const SHOWN: Record<RouteName, (archive: Archive, props: Props) => Parts | null> = {
  report: (archive, { id }) => {
    const report = archive.reports.get(id)!
    return {
      body: () => [
        reportDigest(archive, report),
        originalOf(report),
        changedReports(archive).get(id),
      ],
      cited: () => citedParts(archive, report),
      neighbours: () => [
        [report.previous, report.next, report.lastYear].map((id) => toLink(archive, id)),
        relatedReports(archive, report).map(({ id, shared }) => [toLink(archive, id), shared]),
        comparisonsOf(archive, report),
      ],
    }
  },
  reportVersions: (archive, { id }) => {
    const { meta, agency } = archive.reports.get(id)!
    return {
      report: () => [meta, agencyLabel(agency)],
      versions: () => changedReports(archive).get(id),
    }
  },
  document: (archive, { id, page }) => {
    const document = archive.documents.get(id)!
    // The text of a record is read when its page is made.
    if (document.record) return null
    const parts: Parts = {
      document: () => documentParts(archive, document),
      citing: () => citingParts(archive, document, page),
    }
    if (page > 1) return parts
    return { ...parts, together: () => nearParts(archive, document) }
  },
  joined: () => ({}),
  documents: (archive, { page }) =>
    list(() => listingParts(archive, allDocumentsPage(archive, page))),
  documentList: (archive, { id, page }) =>
    list(() => listingParts(archive, documentListPage(archive, id, page))),
  notHeld: (archive, { page }) => list(() => listingParts(archive, notHeldPage(archive, page))),
  conflicts: (archive, { page }) =>
    list(() => {
      const { items, pagination } = paginate(archive.conflicts, {
        path: '',
        page,
        size: CONFLICTS_ON_PAGE,
      })
      return [pagination, items.map((conflict) => conflictDigest(archive, conflict))]
    }),
  number: (archive, { number }) =>
    list(() => {
      const { documents, open, ...entry } = archive.numbers.get(number)!
      return [
        entry,
        documents.map((id) => {
          const document = archive.documents.get(id)!
          return [rowDigest(archive, document), citingCount(document)]
        }),
        slipsOf(archive, documents),
        open.length,
        mentionsDigest(archive, open.slice(0, MOST_OPEN)),
      ]
    }),
  reportPages: (archive, { page }) => list(() => allReports(archive, 'moi-nhat', page)),
  reportOrders: (archive, { id, page }) => list(() => allReports(archive, id as ReportOrder, page)),
  agency: (archive, { id }) => ({ agency: () => agencyPage(archive, id) }),
  agencyReports: (archive, { id, page }) =>
    list(() => [
      agencyLabel(archive.agencies.get(id)!),
      reportListing(reportsByAgency(archive).get(id) ?? [], agencyReportsPath(id), page),
    ]),
  periods: (archive, { id, page }) => ({ period: () => periodPage(archive, id, page) }),
  signerPages: (archive, { page }) => list(() => signerList(archive, page)),
  signers: (archive, { id, page }) => ({ signer: () => signerPage(archive, id, page) }),
  kinds: (archive, { id, page }) => list(() => kindPage(archive, id, page)),
  coverage: (archive, { id, page }) => ({
    coverage: () => coveragePage(archive, Number(id), page),
  }),
  missing: (archive, { page }) => list(() => missingPage(archive, page)),
  comparisonPages: (archive, { page }) => list(() => comparisonList(archive, page)),
  comparisons: (archive, { path }) => {
    const pair = comparedPairs(archive).get(path)!
    const { before, after } = pair
    return {
      bodies: () => [before.hash, after.hash],
      reports: () => [comparisonLink(pair), reportEntry(before), reportEntry(after)],
    }
  },
}

/** What the table of cited documents of a report, and its links, are made of. */
function citedParts(archive: Archive, report: Report): string {
  const { documents, numbers } = archive
  const rows = citedDocuments(archive, report).map((document) => rowDigest(archive, document))
  const links = report.resolutions.flatMap(({ document: id, candidates }, index) => {
    const document = id ? documents.get(id) : undefined
    if (document?.conflicts.length)
      return conflictsOf(document, report.id, index).map(({ message }) => `${index} ${message}`)
    if (document) return []
    const number = report.mentions[index]?.number
    const titles = candidates.map((id) => documents.get(id)?.title)
    return [`${index} ${number ? numbers.has(folded(number)) : ''} ${titles.join('\t')}`]
  })
  return [...rows, ...links].join('\n')
}

const foldedNumbers = new Map<string, string>()

/** A folded number; the same few thousand are asked for again and again. */
function folded(number: string): string {
  const known = foldedNumbers.get(number) ?? foldNumber(number)
  foldedNumbers.set(number, known)
  return known
}

/** What the reports that cite a document say on one of its pages; of most documents there is only one. */
function citingParts(archive: Archive, document: CitedDocument, page: number): string {
  if (citingCount(document) <= REPORTS_ON_PAGE && document.mentions.length <= MOST_MENTIONS)
    return citationsDigest(archive, document)
  const all = citingReports(archive, document)
  const here = all.slice((page - 1) * REPORTS_ON_PAGE, page * REPORTS_ON_PAGE)
  const shown = here.map(({ report }) => `${report.id} ${quotesDigest(archive, report)}`)
  const first = document.mentions.slice(0, MOST_MENTIONS)
  return [...shown, page === 1 && mentionsDigest(archive, first)].join(' ')
}

/** What the documents are called that are cited near the first mentions of one. */
function nearParts(archive: Archive, { mentions }: CitedDocument): string {
  const near = mentions.slice(0, MOST_TOGETHER).map(({ report }) => report)
  return [...new Set(near)].map((id) => titlesDigest(archive, archive.reports.get(id)!)).join(' ')
}

/** What a row of a table says of a document. */
const rowDigest = onceEach((document: CitedDocument, archive) => {
  const { id, title, subject, issuer, report } = document
  return digest([
    id,
    title,
    subject,
    issuer,
    report,
    changedState(archive, document),
    citingWords(citingCount(document)),
  ])
})

/** What every page of a document says of it, and the first page of its contradictions and relations. */
const documentParts = onceEach((document: CitedDocument, archive) =>
  digest([
    documentDigest(archive, document),
    changedState(archive, document),
    sharing(archive).has(document.id),
    slipOf(archive, document),
    [citingCount(document), document.mentions.length],
    document.conflicts.length,
    document.conflicts
      .slice(0, MOST_CONFLICTS)
      .map((conflict) => conflictDigest(archive, conflict)),
    document.relations
      .slice(0, MOST_RELATIONS)
      .map(({ mention, ...relation }) => [
        relation,
        archive.documents.get(relation.document)?.title,
        mention && mentionsDigest(archive, [mention]),
      ]),
  ]),
)

const listingParts = (archive: Archive, { entries, ...listing }: DocumentListing) => [
  listing,
  entries.map((entry) => entryDigest(archive, entry)),
]
const entryDigest = onceEach((entry: DocumentEntry) => digest(entry))

/** The documents whose number others bear too. */
const sharing = once(({ shared }) => new Set([...shared.values()].flat()))

/**
 * The key of a page, `name=hash` for each part; null for a page that is made in every build.
 *
 * @param before the key that it had in an archive with the same settings, records and agencies, of which the same may be
 * quoted (see `quotableFacts`): then only the parts of bodies are worked out
 */
export function pageKey(
  archive: Archive,
  route: RouteName,
  props: Path['props'],
  before?: string,
): string | null {
  const parts = SHOWN[route](archive, props as unknown as Props)
  if (!parts) return null
  const shown = Object.entries(parts)
  if (before !== undefined && !shown.some(([name]) => OF_BODIES.has(name))) return before
  const known = new Map(before?.split(';').map((part) => [part.slice(0, part.indexOf('=')), part]))
  return [
    `site=${siteDigest(archive, archive.site)}`,
    ...shown.map(([name, part]) => {
      const same = OF_BODIES.has(name) ? undefined : known.get(name)
      return same ?? `${name}=${shortest(part())}`
    }),
  ].join(';')
}

const siteDigest = onceEach((site: Archive['site']) => digest(site))

const shortest = (part: unknown) =>
  typeof part === 'string' && part.length <= DIGEST_LENGTH ? part : digest(part)
