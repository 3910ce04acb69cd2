import type { Archive, PlacedMention } from '../../core/archive.ts'
import type { CitedDocument } from '../../core/identity/document.ts'
import { shortDay } from '../../core/text/day.ts'
import { link, reportPath } from '../address.ts'

/** One thing that is known of a document, and where it is known from. */
export interface DocumentFact {
  label: string
  value: string
  from: { text: string; href: string | null }
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
    fact(
      'Ngày ban hành',
      date && shortDay(date),
      said((mention) => mention.date === date),
    ),
    fact('Cơ quan ban hành', issuer, said((mention) => mention.issuer === issuer) ?? bySymbol),
    fact('Nhiệm kỳ', term, { text: 'theo ngày ban hành', href: null }),
    fact(
      'Trích yếu',
      subject,
      said((mention) => mention.subject === subject),
    ),
    fact('Tình trạng', status, byRecord),
  ]
  return known.flatMap((entry) =>
    entry ? [record && entry.from.href === null ? { ...entry, from: byRecord } : entry] : [],
  )
}

function fact(
  label: string,
  value: string | null,
  from: DocumentFact['from'] | null,
): DocumentFact | null {
  return value ? { label, value, from: from ?? { text: 'theo các chỗ dẫn', href: null } } : null
}

function sourceOf(
  archive: Archive,
  document: CitedDocument,
  holds: (mention: PlacedMention) => boolean,
): DocumentFact['from'] | null {
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
