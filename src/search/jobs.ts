import { hash } from 'node:crypto'
import { parsingVersion } from '../content/code-hash.ts'
import type { Settings } from '../content/settings.ts'
import type { Archive, Report } from '../core/archive.ts'
import type { CitedDocument } from '../core/identity/document.ts'
import { partOf } from '../core/search/number-entry.ts'
import type { DocumentMeta } from '../core/search/search-files.ts'
import { citingReports } from './number-entries.ts'

/** What makes one part of the index: plain data, so that another process can make it. */
export type PartJob = ReportJob | DocumentJob

interface CommonJob {
  /** Equal keys mean equal files. */
  key: string
  abbreviations: Record<string, string>
}

export interface ReportJob extends CommonJob {
  kind: 'reports'
  settings: Settings
  reports: (Pick<Report, 'id' | 'file' | 'hash' | 'outline'> & { title: string; words: string[] })[]
}

export interface DocumentJob extends CommonJob {
  kind: 'documents'
  settings: Settings
  documents: { meta: DocumentMeta; year: string; file: string | null; texts: string[] }[]
}

/** Raise it whenever the same input would give other files. */
const INDEX_VERSION = 1
/**
 * A part has no more entries than this. Pagefind needs about 2 MB of memory for a report, and every search asks every
 * part, so parts are as large as memory allows.
 */
const LARGEST = { reports: 900, documents: 12_000 }

/** The parts of an archive. An entry's part depends on its id and on the power of two of the number of parts. */
export function partJobs(archive: Archive, settings: Settings): PartJob[] {
  const { abbreviations } = archive.site
  const reports = divide([...archive.reports.values()], LARGEST.reports).map((part): ReportJob => {
    const list = part.map(({ id, file, hash: source, outline, meta, agency }) => ({
      id,
      file,
      hash: source,
      outline,
      title: meta.title,
      words: [
        meta.title,
        agency.name,
        agency.shortName ?? '',
        meta.period.label,
        meta.subject ?? '',
      ],
    }))
    const key = keyOf(
      'reports',
      abbreviations,
      list.map(({ outline, ...rest }) => rest),
    )
    return { kind: 'reports', key, abbreviations, settings, reports: list }
  })
  const searchable = [...archive.documents.values()].filter(
    ({ subject, held, number, report }) => (subject || held || !number) && !report,
  )
  const records = new Map(archive.records.map((record) => [record.file, record]))
  const documents = divide(searchable, LARGEST.documents).map((part): DocumentJob => {
    const list = part.map((document) => {
      const record = document.record ? records.get(document.record) : undefined
      return documentEntry(document, record?.hasBody ? record.file : null)
    })
    const key = keyOf('documents', abbreviations, list)
    return { kind: 'documents', key, abbreviations, settings, documents: list }
  })
  return [...reports, ...documents]
}

function documentEntry(
  document: CitedDocument,
  file: string | null,
): DocumentJob['documents'][number] {
  const { id, title, number, typeName, date, subject, year, held, issuer, variants } = document
  return {
    meta: {
      id,
      title,
      number: number ?? '',
      type: typeName,
      date: date ?? '',
      subject: subject ?? '',
      citedBy: `${citingReports(document)}`,
      held: held ? '1' : '',
    },
    year: year ? `${year}` : '',
    file,
    texts: [title, subject ?? '', issuer ?? '', ...variants.map(({ text }) => text)],
  }
}

function divide<T extends { id: string }>(items: readonly T[], largest: number): T[][] {
  let count = 1
  while (items.length / count > largest * 0.9) count *= 2
  const parts: T[][] = Array.from({ length: count }, () => [])
  for (const item of items) parts[partOf(item.id, count)]!.push(item)
  return parts.filter(({ length }) => length > 0)
}

const keyOf = (...facts: unknown[]) =>
  hash('sha256', JSON.stringify([INDEX_VERSION, parsingVersion(), ...facts])).slice(0, 16)
