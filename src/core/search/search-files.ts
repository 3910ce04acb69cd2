import type { NeighbourFiles } from './neighbours.ts'
import { partOf } from './number-entry.ts'

/**
 * The files of the search index, below `/tim-kiem/chi-muc/`. All are JSON, compressed with gzip by the build, because
 * not every static server compresses; a server that unpacks them on the way does no harm.
 *
 * - `index.json.gz`: {@link SearchDirectory}
 * - `bang/<part>.gz`: {@link ReportTable} of a part with reports
 * - `<part>/`: Pagefind's own files, which hold single syllables; never changed, since a part is called by a hash of
 *   what it is made of
 * - `<part>/ke/<n>.gz`: `NeighbourFile` n of a part with reports: pairs of syllables
 * - `<part>/doan/<report id, dots for slashes>.<n>.gz`: {@link Passage} n of a report
 * - `van-ban/<n>.gz`: {@link DocumentFile} of the documents whose ids fall into it
 * - `van-ban/ten.gz`: `NamedDocument[]`, the documents that go by a name
 */
export interface SearchDirectory {
  version: 4
  /** Changes whenever any file of the index does. */
  build: string
  /** Folders of parts with reports, and of parts with documents. */
  reports: string[]
  documents: string[]
  /** How many files tell what is shown of documents. */
  documentFiles: number
  /** Names that tables point to by index. */
  agencies: { id: string; name: string; others: string[] }[]
  signers: string[]
  /** Kinds of reports. */
  kinds: string[]
  /** Reporting periods that the archive has, newest first: value, label. */
  periods: [string, string][]
  /** Types of cited documents: key, name. */
  types: [string, string][]
  /** The archive's own abbreviations. */
  abbreviations: Record<string, string>
}

/** The reports of a part, one row each, in the order in which files of pairs count them. */
export interface ReportTable {
  rows: ReportRow[]
  /** Where the pairs of the part are. */
  neighbours: NeighbourFiles
}

export type ReportRow = [
  /** Pagefind's name of the record. */
  record: string,
  id: string,
  title: string,
  agency: number,
  /** Index in `periods`. */
  period: number,
  /** ISO day or empty: its own date. */
  date: string,
  /** Index in `kinds`. */
  kind: number,
  /** Index in `signers`, or -1. */
  signer: number,
  /** Indexes in `types` of the documents that it cites. */
  types: number[],
  /** How many places each passage has, in order; places beyond them are in title and agency. */
  passages: number[],
  /** How many syllables each passage is the first to have. */
  newSyllables: number[],
]

/** A part of a report of some 1,800 syllables, cut at blocks. */
export interface Passage {
  /** Headings above each section, outermost first, joined by ` › `. */
  sections: string[]
  /** Anchor in the page, index in `sections` or -1, text. */
  blocks: [anchor: string, section: number, text: string][]
}

/** What the search shows of a cited document. */
export interface ShownDocument {
  title: string
  /** Name of its type. */
  type: string
  date: string | null
  subject: string | null
  /** Whether the archive has its text. */
  held: boolean
  /** How many reports cite it. */
  citedBy: number
}

/** Documents by id. */
export type DocumentFile = Record<string, ShownDocument>

/** Name of the file that has a document. */
export const shownDocumentFile = (document: string, files: number) =>
  `van-ban/${partOf(document, files)}.gz`

/** Name of the table of a part. */
export const tableFile = (part: string) => `bang/${part}.gz`

/** Name of a passage's file below its part. */
export const passageFile = (report: string, passage: number) =>
  `doan/${report.replaceAll('/', '.')}.${passage}.gz`
