import { hash } from 'node:crypto'
import { parsingVersion } from '../content/code-hash.ts'
import type { Settings } from '../content/settings.ts'
import type { Archive, Report } from '../core/archive.ts'
import type { CitedDocument } from '../core/identity/document.ts'
import { partOf } from '../core/search/number-entry.ts'

/** What makes one part of the index: plain data, so that another process can make it. */
export type PartJob = ReportJob | DocumentJob

interface CommonJob {
  /** Equal keys mean equal files. */
  key: string
  settings: Settings
}

export interface ReportJob extends CommonJob {
  kind: 'reports'
  /** With the texts that are searched besides the body, the title first. */
  reports: (Pick<Report, 'id' | 'file' | 'hash' | 'outline'> & { head: string[] })[]
}

export interface DocumentJob extends CommonJob {
  kind: 'documents'
  documents: {
    id: string
    /** The words that weigh more. */
    title: string
    type: string
    year: string
    /** The record that has its text. */
    file: string | null
    texts: string[]
  }[]
}

/** Raise it whenever the same input would give other files. */
const INDEX_VERSION = 5
/**
 * A part has no more entries than this. Every search asks every part, so that parts should be large; but the part of a
 * changed report is made again, and Pagefind needs about 0.5 MB of memory for each report in it.
 */
const LARGEST = { reports: 700, documents: 12_000 }

/**
 * The parts with the reports of an archive. A report's part depends on its id and on the power of two of the number of
 * parts.
 *
 * @param reports in the order of the archive
 */
export function reportJobs(reports: Iterable<Report>, settings: Settings): PartJob[] {
  const version = parsingVersion()
  return divide([...reports], LARGEST.reports).map((part): ReportJob => {
    const list = part.map(({ id, file, hash: source, outline, meta, agency }) => ({
      id,
      file,
      hash: source,
      outline,
      head: [
        meta.title,
        agency.name,
        agency.shortName ?? '',
        meta.period.label,
        meta.subject ?? '',
      ],
    }))
    const key = keyOf(
      version,
      'reports',
      list.map(({ outline, ...rest }) => rest),
    )
    return { kind: 'reports', key, settings, reports: list }
  })
}

/** The parts with the documents that are cited, divided in the same way. */
export function documentJobs(archive: Archive, settings: Settings): PartJob[] {
  const searched = [...archive.documents.values()].filter(isSearched)
  const records = new Map(archive.records.map((record) => [record.file, record]))
  const version = parsingVersion()
  return divide(searched, LARGEST.documents).map((part): DocumentJob => {
    const list = part.map((document) => {
      const record = document.record ? records.get(document.record) : undefined
      return documentEntry(document, record?.hasBody ? record.file : null)
    })
    const key = keyOf(version, 'documents', list)
    return { kind: 'documents', key, settings, documents: list }
  })
}

/** Whether the words of a document are searched: it has some, and is not one of the archive's own reports. */
export const isSearched = ({ subject, held, number, report }: CitedDocument): boolean =>
  (Boolean(subject) || held || !number) && !report

function documentEntry(
  document: CitedDocument,
  file: string | null,
): DocumentJob['documents'][number] {
  const { id, title, number, typeName, subject, year, issuer, variants } = document
  return {
    id,
    title: subject || title,
    type: typeName || 'Khác',
    year: year ? `${year}` : '',
    file,
    // A number is found in the index of numbers.
    texts: number
      ? [typeName, subject ?? '', issuer ?? '']
      : [title, subject ?? '', issuer ?? '', ...variants.map(({ text }) => text)],
  }
}

function divide<T extends { id: string }>(items: readonly T[], largest: number): T[][] {
  let count = 1
  while (items.length / count > largest * 0.9) count *= 2
  const parts: T[][] = Array.from({ length: count }, () => [])
  for (const item of items) parts[partOf(item.id, count)]!.push(item)
  return parts.filter(({ length }) => length > 0)
}

const keyOf = (version: string, ...facts: unknown[]) =>
  hash('sha256', JSON.stringify([INDEX_VERSION, version, ...facts])).slice(0, 16)
