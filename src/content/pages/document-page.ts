import type { Archive } from '../../core/archive.ts'
import type { CitedDocument } from '../../core/identity/document.ts'
import { foldNumber } from '../../core/identity/numbers.ts'
import { documentDataPath, documentPath, link, numberPath, reportPath } from '../address.ts'
import { citedTogether } from './cited-together.ts'
import { citingCount, citingReports } from './citing.ts'
import { type ConflictView, conflictView } from './conflict-view.ts'
import { type DocumentFact, documentFacts } from './document-facts.ts'
import { type SymbolSlip, slipOf } from './document-slip.ts'
import { type Pagination, pageCount, paginate } from './paginate.ts'
import { type QuotedMention, quote } from './quoted-mention.ts'
import { changedState } from './report-cited.ts'
import { type ReportLink, toLink } from './report-page.ts'

/** A report that cites a document, with the sentences that do. */
export interface CitingView {
  report: ReportLink
  quotes: QuotedMention[]
  /** Mentions beyond those quoted. */
  more: number
}

/** All that the page of a cited document shows. */
export interface DocumentPage {
  id: string
  path: string
  title: string
  subject: string | null
  facts: DocumentFact[]
  /** Where the archive has its text: a report, or its record. */
  held: {
    kind: 'report' | 'record' | 'none'
    href: string | null
    state: 'corrected' | 'withdrawn' | null
  }
  dataHref: string
  caution: string | null
  slip: SymbolSlip | null
  /** The page that lists all documents of this number, when there are several. */
  sameNumber: string | null
  totals: { reports: number; mentions: number }
  citing: CitingView[]
  pagination: Pagination
  variants: { text: string; count: number }[]
  conflicts: ConflictView[]
  /** Contradictions beyond those shown; the list of all has them. */
  moreConflicts: number
  relations: { phrase: string; href: string; title: string; place: string | null }[]
  together: { href: string; title: string; count: number }[]
}

/** Citing reports on a page and sentences of one report: at most 80 sentences, so that a page stays below 150 kB. */
export const REPORTS_ON_PAGE = 20
const MOST_QUOTES = 4
const MOST_VARIANTS = 30
export const MOST_CONFLICTS = 10
export const MOST_RELATIONS = 40

/** How many pages a document takes. */
export const documentPages = (document: CitedDocument) =>
  pageCount(citingCount(document), REPORTS_ON_PAGE)

/**
 * The finished model of a page of a cited document; what is not the list of citing reports stands on the first alone.
 */
export function documentPage(archive: Archive, id: string, page: number): DocumentPage {
  const document = archive.documents.get(id)!
  const path = documentPath(id)
  const all = citingReports(archive, document)
  const { items, pagination } = paginate(all, { path, page, size: REPORTS_ON_PAGE })
  const isFirst = page === 1
  const shared = document.number ? archive.shared.get(foldNumber(document.number)) : undefined
  return {
    id,
    path,
    title: document.title,
    subject: document.subject,
    facts: isFirst ? documentFacts(archive, document) : [],
    held: { ...heldAs(document), state: changedState(archive, document) },
    dataHref: link(documentDataPath(id)),
    caution: cautionOf(document),
    slip: slipOf(archive, document),
    sameNumber:
      document.number && shared && shared.length > 1
        ? link(numberPath(foldNumber(document.number)))
        : null,
    totals: { reports: all.length, mentions: document.mentions.length },
    citing: items.map(({ report, mentions }) => ({
      report: toLink(archive, report.id)!,
      quotes: mentions
        .slice(0, MOST_QUOTES)
        .flatMap((mention) => quote(archive, { report: report.id, mention }) ?? []),
      more: Math.max(0, mentions.length - MOST_QUOTES),
    })),
    pagination,
    variants: isFirst ? document.variants.slice(0, MOST_VARIANTS) : [],
    conflicts: isFirst
      ? document.conflicts.slice(0, MOST_CONFLICTS).map((item) => conflictView(archive, item))
      : [],
    moreConflicts: Math.max(0, document.conflicts.length - MOST_CONFLICTS),
    relations: isFirst ? relationsOf(archive, document) : [],
    together: isFirst ? citedTogether(archive, document) : [],
  }
}

function heldAs({ report, held, source }: CitedDocument): Omit<DocumentPage['held'], 'state'> {
  if (report) return { kind: 'report', href: link(reportPath(report)) }
  return held ? { kind: 'record', href: source } : { kind: 'none', href: source }
}

function cautionOf(document: CitedDocument): string | null {
  if (document.class === 'named')
    return 'Văn bản này chỉ được nêu theo tên, không có số, ký hiệu; những cách gọi khác nhau có thể là một văn bản.'
  if (document.class === 'law' && document.year === null)
    return 'Luật được nêu theo tên mà không ghi năm, nên chưa rõ là bản nào.'
  return null
}

const PHRASES: Record<string, { active: string; passive: string }> = {
  amend: { active: 'Sửa đổi', passive: 'Được sửa đổi bởi' },
  supplement: { active: 'Bổ sung', passive: 'Được bổ sung bởi' },
  replace: { active: 'Thay thế', passive: 'Được thay thế bởi' },
  repeal: { active: 'Bãi bỏ', passive: 'Bị bãi bỏ bởi' },
  'issue-with': { active: 'Ban hành kèm theo', passive: 'Được ban hành kèm theo' },
  implement: { active: 'Triển khai', passive: 'Được triển khai bởi' },
  basis: { active: 'Căn cứ vào', passive: 'Là căn cứ của' },
  guide: { active: 'Hướng dẫn', passive: 'Được hướng dẫn bởi' },
}

function relationsOf(archive: Archive, document: CitedDocument): DocumentPage['relations'] {
  return document.relations
    .slice(0, MOST_RELATIONS)
    .flatMap(({ verb, direction, document: id, mention }) => {
      const other = archive.documents.get(id)
      if (!other) return []
      const place = mention && quote(archive, mention)
      return [
        {
          phrase: PHRASES[verb]?.[direction] ?? 'Liên quan tới',
          href: link(documentPath(id)),
          title: other.title,
          place: place?.href ?? null,
        },
      ]
    })
}
