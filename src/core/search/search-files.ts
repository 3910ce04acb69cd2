/**
 * The files of the search index, below `/tim-kiem/chi-muc/`. All are JSON, compressed with gzip by the build, because
 * not every static server compresses; a server that unpacks them on the way does no harm.
 *
 * - `index.json.gz`: {@link SearchDirectory}
 * - `<part>/bang.gz`: {@link ReportTable} of a part, beside Pagefind's own files for it
 * - `doan/<report id>/<n>.gz`: {@link Passage} n of a report
 */
export interface SearchDirectory {
  version: 1
  /** Changes whenever any file of the index does. */
  build: string
  /** Folders of parts with reports, and of parts with documents. */
  reports: string[]
  documents: string[]
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

/** The reports of a part; one row each. */
export interface ReportTable {
  rows: ReportRow[]
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
  /** How many words of the record each passage has, in order; what is left over belongs to no passage. */
  passages: number[],
]

/** A part of a report of some 1,200 syllables, cut at blocks. */
export interface Passage {
  /** Headings above each section, outermost first, joined by ` › `. */
  sections: string[]
  /** Anchor in the page, index in `sections` or -1, text. */
  blocks: [anchor: string, section: number, text: string][]
}

/** What a record of a cited document shows; kept in Pagefind's own fragment as `meta`. */
export interface DocumentMeta {
  id: string
  title: string
  number: string
  type: string
  date: string
  subject: string
  citedBy: string
  /** `1` when the archive has its text. */
  held: string
}

/** Name of a passage's file below `doan/`. */
export const passageFile = (report: string, passage: number) => `doan/${report}/${passage}.gz`
