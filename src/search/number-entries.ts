import { documentPath, numberPath, reportPath } from '../content/address.ts'
import { citingCount } from '../content/pages/citing.ts'
import type { Archive, Report } from '../core/archive.ts'
import { typeName } from '../core/citation/tables/types.ts'
import type { CitedDocument, NumberEntry as KnownNumber } from '../core/identity/document.ts'
import type { NumberEntry } from '../core/search/number-entry.ts'
import { numberParts, TYPE_WORDS } from '../core/search/number-key.ts'
import { fold } from '../core/text/fold.ts'
import { newestCiting } from './newest-citing.ts'

/**
 * What the index of exact numbers holds of an archive: numbered documents, reports that bear a number, and numbers that
 * reports cite without saying which document is meant.
 */
export function numberEntries({ documents, reports, numbers }: Archive): NumberEntry[] {
  const entries: NumberEntry[] = []
  const known = new Set<string>()
  const aliases = aliasesOf(reports)
  for (const document of documents.values()) {
    if (document.report) known.add(document.report)
    if (document.number && numberParts(document.number))
      entries.push(ofDocument(document, document.number, aliases.get(document.id) ?? [], reports))
  }
  for (const report of reports.values())
    if (report.meta.number && numberParts(report.meta.number) && !known.has(report.id))
      entries.push(ofReport(report, report.meta.number))
  for (const [folded, known] of numbers)
    if (known.open.length && numberParts(known.number)) entries.push(ofOpen(folded, known, reports))
  return entries
}

function ofDocument(
  document: CitedDocument,
  number: string,
  given: string[],
  reports: Archive['reports'],
): NumberEntry {
  const { id, title, type, typeName, date, issuer, place, year, subject, report } = document
  const aliases = [...new Set([...given, ...variantNames(document)])].filter(isShortName).sort()
  return compact({
    id,
    kind: 'document',
    address: documentPath(id),
    number,
    title,
    type,
    typeName,
    date,
    issuer,
    place,
    year,
    subject,
    citedBy: citingCount(document),
    citing: listed(newestCiting(reports, document.mentions)),
    places: null,
    report,
    doubts: listed(doubtsOf(document)),
    also: listed(aliases),
  })
}

function ofReport(report: Report, number: string): NumberEntry {
  const { id, meta, agency } = report
  return compact({
    id,
    kind: 'report',
    address: reportPath(id),
    number,
    title: meta.title,
    type: 'BC',
    typeName: typeName('BC', false) ?? '',
    date: meta.date,
    issuer: agency.name,
    place: agency.place,
    year: Number((meta.date ?? meta.period.end).slice(0, 4)),
    subject: null,
    citedBy: 0,
    citing: null,
    places: null,
    report: id,
    doubts: null,
    also: null,
  })
}

function ofOpen(folded: string, { number, open }: KnownNumber, reports: Archive['reports']) {
  const address = numberPath(folded)
  const types = open.map(({ report, mention }) => reports.get(report)?.mentions[mention]?.type)
  const type = types.every((one) => one === types[0]) ? types[0] : null
  const name = type ? (typeName(type, false) ?? '') : ''
  return compact({
    id: address,
    kind: 'open',
    address,
    number,
    title: name ? `${name} số ${number}` : `Số ${number}`,
    type,
    typeName: name,
    date: null,
    issuer: null,
    place: null,
    year: numberParts(number)?.year,
    subject: null,
    citedBy: new Set(open.map(({ report }) => report)).size,
    citing: listed(newestCiting(reports, open)),
    places: open.length,
    report: null,
    doubts: null,
    also: null,
  })
}

/** Short names that reports give their documents (`gọi tắt là Đề án 06`) or use for them, by document. */
function aliasesOf(reports: Archive['reports']): Map<string, string[]> {
  const aliases = new Map<string, string[]>()
  for (const { mentions, resolutions } of reports.values())
    mentions.forEach((mention, index) => {
      const document = resolutions[index]?.document
      const names = mention.class === 'alias' ? [...mention.aliases, mention.text] : mention.aliases
      if (document && names.length)
        aliases.set(document, [...(aliases.get(document) ?? []), ...names])
    })
  return aliases
}

/** Contradictions with another document, such as a day of which one digit may be wrong. */
const doubtsOf = ({ conflicts }: CitedDocument) =>
  conflicts.filter(({ documents }) => documents.length > 1).map(({ message }) => message)

const variantNames = ({ variants }: CitedDocument) => variants.map(({ text }) => text)

/** A type and a number alone, `Đề án 06`. */
function isShortName(name: string): boolean {
  const match = /^(.+?) (?:so )?\d{1,6}$/u.exec(fold(name))
  return match !== null && TYPE_WORDS.some(({ word }) => word === match[1])
}

type Loose = { [Key in keyof Required<NumberEntry>]: NumberEntry[Key] | null | undefined }

const listed = <Item>(list: Item[]) => (list.length ? list : null)

/** Leaves out what is absent, so that the files are small. */
function compact(entry: Loose): NumberEntry {
  return Object.fromEntries(
    Object.entries(entry).filter(([, value]) => value !== null && value !== undefined),
  ) as unknown as NumberEntry
}
