import type { ReportChecks } from './check/archive-facts.ts'
import type { Mention } from './citation/mention.ts'
import type { CitedDocument, Conflict, NumberEntry, Resolution } from './identity/document.ts'
import type { Problem } from './problem.ts'
import type { Agency } from './schema/agency.ts'
import type { DocumentRecord } from './schema/document.ts'
import type { ReportMeta } from './schema/report.ts'
import type { Site } from './schema/site.ts'

/** A heading of a report: depth 2 is the outermost in a body. */
export interface OutlineItem {
  depth: number
  /** Id in the page. */
  id: string
  text: string
}

/** One block of text of a report (paragraph, list item, cell, note), in reading order. */
export interface Block {
  /** Id in the page: what a link to this place uses. */
  anchor: string
  /** Index in the outline of the section it stands in, or -1 before the first heading. */
  section: number
  kind: 'heading' | 'paragraph' | 'item' | 'cell' | 'note'
  text: string
}

/**
 * A mention as it stands in a report: spans of the mention are offsets in the report's file. An archive keeps those of
 * head, type, date and issuer.
 */
export interface PlacedMention extends Mention {
  /** Id in the page of the mention itself. */
  anchor: string
  /** Index in the outline, or -1. */
  section: number
  /** The sentence around it, and where in the sentence `head` is. */
  sentence: string
  sentenceHead: [number, number]
}

/** What the archive knows of a report at all times; its body is read when it is needed. */
export interface Report {
  /** `vpub-ha-tinh/2024/quy-1`: agency, year folder and file name; also its address below /bao-cao/. */
  id: string
  /** Path of the source, relative to the content folder. */
  file: string
  /** SHA-256 of the source file, hex. */
  hash: string
  /**
   * Hash of all of it that anything but its own page, its own data and the search of its words can rest on: front
   * matter, headings, and mentions with their sentences, wherever they stand in the file. Most corrections leave it as
   * it is.
   */
  quotable: string
  meta: ReportMeta
  agency: Agency
  outline: OutlineItem[]
  mentions: PlacedMention[]
  resolutions: Resolution[]
  /** Words in the body. */
  words: number
  tables: number
  footnotes: number
  /** What checks of the whole archive need of it. */
  checks: ReportChecks
  /** Ids of the neighbours in its series: same agency, kind and subject, next period of the same kind. */
  previous: string | null
  next: string | null
  lastYear: string | null
}

/** The body of a report, rendered. Citation links are filled in when the page is made. */
export interface ReportBody {
  /** HTML; each mention is `<a data-cite="INDEX" …>…</a>` with the index in `mentions`. */
  html: string
  blocks: Block[]
}

/** A record of content/documents and where it came from. */
export interface RecordFile {
  file: string
  record: DocumentRecord
  hasBody: boolean
}

/** All that is published, without the bodies. */
export interface Archive {
  site: Site
  agencies: Map<string, Agency>
  /** By id, in the order of ids. */
  reports: Map<string, Report>
  documents: Map<string, CitedDocument>
  conflicts: Conflict[]
  /** Folded numbers that several documents share, with their ids. */
  shared: Map<string, string[]>
  /** Numbers that need a page to choose or to look: shared, or cited without saying which document is meant. */
  numbers: Map<string, NumberEntry>
  records: RecordFile[]
  problems: Problem[]
}
