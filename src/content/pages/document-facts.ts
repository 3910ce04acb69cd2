import type { Archive, PlacedMention } from '../../core/archive.ts'
import type { CitedDocument } from '../../core/identity/document.ts'
import { shortDay } from '../../core/text/day.ts'
import { link, reportPath } from '../address.ts'

/** One thing that is known of a document, and where it is known from. */
export interface DocumentFact {
  label: string
  value: string
  /** Null for what nobody says. */
  from: { text: string; href: string | null } | null
}

/** Mentions that are searched for the one that says a thing; the first nearly always does. */
export const MOST_MENTIONS = 500

/** What is known of a document, each thing with its source: the archive's record, a sentence of a report, the symbol. */
export function documentFacts(archive: Archive, document: CitedDocument): DocumentFact[] {
  const { number, typeName, date, issuer, subject, status, term, record } = document
  const said = (holds: (mention: PlacedMention) => boolean) => sourceOf(archive, document, holds)
  const bySymbol = { text: 'theo ký hiệu', href: null }
  const byRecord = { text: 'theo bản ghi của kho', href: null }
  const known: (DocumentFact | null)[] = [
    fact(
      'Số, ký hiệu',
      number,
      said((mention) => mention.number === number),
    ),
    fact('Loại', typeName, number ? bySymbol : said(() => true)),
    date
      ? fact(
          'Ngày ban hành',
          shortDay(date),
          said((mention) => mention.date === date),
        )
      : { label: 'Ngày ban hành', value: 'báo cáo không ghi', from: null },
    fact('Cơ quan ban hành', issuer, said(writes(issuer)) ?? inferredIssuer(document)),
    fact('Nhiệm kỳ', term, { text: 'theo ngày ban hành', href: null }),
    fact(
      'Trích yếu',
      subject,
      said((mention) => mention.subject === subject),
    ),
    fact('Tình trạng', status, byRecord),
  ]
  return known.flatMap((entry) =>
    entry ? [record && entry.from?.href === null ? { ...entry, from: byRecord } : entry] : [],
  )
}

/**
 * Whether a mention writes an issuer, and does not only let it be inferred from the symbol; `UBND tỉnh` is written for
 * that of the province that the report is of.
 */
const writes = (issuer: string | null) => (mention: PlacedMention) =>
  mention.spans.issuer !== undefined &&
  mention.issuer !== null &&
  `${issuer} `.startsWith(`${mention.issuer} `)

/** Where an issuer is known from that no sentence names. */
function inferredIssuer({ class: kind, place }: CitedDocument): DocumentFact['from'] {
  if (kind !== 'numbered') return { text: 'theo tên văn bản', href: null }
  return { text: place ? 'theo ký hiệu và tỉnh của báo cáo dẫn' : 'theo ký hiệu', href: null }
}

function fact(
  label: string,
  value: string | null,
  from: DocumentFact['from'],
): DocumentFact | null {
  return value ? { label, value, from: from ?? { text: 'theo các chỗ dẫn', href: null } } : null
}

function sourceOf(
  archive: Archive,
  document: CitedDocument,
  holds: (mention: PlacedMention) => boolean,
): DocumentFact['from'] {
  for (const { report: id, mention: index } of document.mentions.slice(0, MOST_MENTIONS)) {
    const report = archive.reports.get(id)
    const mention = report?.mentions[index]
    if (!report || !mention || !holds(mention)) continue
    const href = `${link(reportPath(id))}#${mention.anchor}`
    return {
      text: `theo ${report.agency.shortName ?? report.agency.name}, ${report.meta.period.label}`,
      href,
    }
  }
  return null
}
