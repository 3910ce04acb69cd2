import type { PlacedMention } from '../archive.ts'
import type { Span } from '../citation/mention.ts'
import type { Place } from '../problem.ts'
import type { ReportMeta } from '../schema/report.ts'
import type { LineIndex } from '../text/position.ts'

/** A heading of a body; spans here and below are offsets in the file. */
export interface HeadingFact extends Span {
  depth: number
  text: string
}

/** A cell of a table, with its text on one line. */
export interface CellFact extends Span {
  text: string
}

export interface TableFact extends Span {
  /** The first row is the header. */
  rows: CellFact[][]
}

/** A link or an image. */
export interface LinkFact extends Span {
  url: string
  image: boolean
}

/** Running text of one block, with what it stands in. */
export interface BlockFact {
  kind: 'heading' | 'paragraph' | 'item' | 'cell' | 'note'
  /** As readers see it; a footnote reference is U+FFFC. */
  text: string
  /** Offset in the flat text of the body. */
  start: number
}

/** What a body holds, found once for all rules. */
export interface BodyFacts {
  headings: HeadingFact[]
  tables: TableFact[]
  links: LinkFact[]
  blocks: BlockFact[]
  /** Ids that a link within the report may name. */
  anchors: ReadonlySet<string>
  /** Offset in the file of an offset in the flat text. */
  toFile(offset: number): number
}

/** Everything that the rules of one report look at. */
export interface ReportFacts extends BodyFacts {
  file: string
  /** The file's text, normalised. */
  text: string
  bodyStart: number
  lines: LineIndex
  /** The text as written, before line ends and letters were normalised. */
  raw: string
  /** Null when the front matter is broken. */
  meta: ReportMeta | null
  /** As written, whatever else is broken. */
  agency: string | null
  /** What it accepts, as far as that can be read. */
  accept: ReportMeta['accept']
  /** Where a field of the front matter is written. */
  locate(path: readonly PropertyKey[], what: 'key' | 'value'): Place
  mentions: readonly PlacedMention[]
}

/** The place of a span of a report's file. */
export function placeOf(facts: Pick<ReportFacts, 'file' | 'lines'>, { start, end }: Span): Place {
  const to = facts.lines.at(end)
  return { file: facts.file, ...facts.lines.at(start), endLine: to.line, endColumn: to.column }
}

/** The place of a span of a block's text. */
export function placeInBlock(facts: ReportFacts, block: BlockFact, { start, end }: Span): Place {
  return placeOf(facts, {
    start: facts.toFile(block.start + start),
    end: facts.toFile(block.start + Math.max(start, end - 1)) + 1,
  })
}
