/** A place in the original: one-based. Word files have paragraphs for lines and no columns; only PDFs and texts have pages. */
export interface SourcePlace {
  line: number
  column: number
  page?: number
}

/** What the importer may put right: damage of extraction only, never what the authors wrote. */
export type RepairKind =
  /** A letter of another alphabet in place of a Vietnamese one: `ƣ`, `Ð`. */
  | 'look-alike'
  /** A tone mark that stands after a space, on a consonant or on the wrong vowel. */
  | 'displaced-mark'
  /** A number, code or range that a line end broke: `34/KH-⏎VPUB`. */
  | 'line-break'
  /** A marker of a footnote that stood in the text as plain digits. */
  | 'note-marker'
  | 'page-number'
  | 'running-head'
  /** The same words as a watermark or along the margin of further pages. */
  | 'watermark'
  /** A line that holds nothing but the address of a link. */
  | 'link-line'
  /** A ruler of dashes, stars or underscores. */
  | 'rule'
  /** Stars around words that stand for italic or bold letters. */
  | 'emphasis'
  /** Control characters and others that no reader sees. */
  | 'invisible'

/** One thing that was put right, with the text before and after. */
export interface Repair extends SourcePlace {
  kind: RepairKind
  before: string
  after: string
}

/** What a person should look at. */
export type DoubtKind =
  | 'number-repeats'
  | 'number-skips'
  | 'number-mismatch'
  | 'note-without-marker'
  | 'marker-without-note'
  | 'marker-uncertain'
  | 'note-repeats'
  | 'note-continued'
  | 'paragraph-break'
  | 'run-together'
  | 'title-missing'
  /** The file tells another agency or period than the option. */
  | 'option-differs'
  | 'title-incomplete'
  | 'date-wrong'
  | 'signer-missing'
  | 'signer-unclear'
  | 'recipients-missing'
  | 'merged-cells'
  | 'table-uncertain'
  /** Two columns of text, or what may be one. */
  | 'reading-order'
  | 'link-unplaced'
  | 'left-out'
  /** A formula that became a line of text. */
  | 'formula'
  /** Letters above or below their line for which there is no character. */
  | 'raised-letters'
  /** Words that the original strikes out. */
  | 'struck'
  | 'unreadable-letters'

/** One doubt: where, the text concerned, and what is doubtful, in Vietnamese. */
export interface Doubt extends SourcePlace {
  kind: DoubtKind
  text: string
  message: string
}

/** Everything that was noticed while one file was read. */
export interface Log {
  repairs: Repair[]
  doubts: Doubt[]
}

/** A paragraph as printed, one line. Notes, emphasis and links are marked as `inline.ts` describes. */
export interface Paragraph {
  type: 'paragraph'
  text: string
  place: SourcePlace
  /** Known in formats that have them: all letters bold, centred. */
  bold?: boolean
  centered?: boolean
  /** A line of the letterhead or the signature that is kept: never a heading. */
  isEdge?: boolean
}

/** A table with every row as long as the longest; cells under a merged one are empty. */
export interface Table {
  type: 'table'
  rows: string[][]
  place: SourcePlace
}

/** A picture that the report shows. */
export interface Figure {
  type: 'figure'
  /** File name with the extension of its true type. */
  name: string
  bytes: Uint8Array
  alt: string
  place: SourcePlace
}

export type Block = Paragraph | Table | Figure

/** A footnote; `label` is the printed number, made unique when a number is printed twice. */
export interface Note {
  label: string
  text: string
  place: SourcePlace
}

/** A letterhead or signature line; `column` tells the halves of a two-column layout where the format has them. */
export interface EdgeLine {
  text: string
  place: SourcePlace
  column?: 'left' | 'right'
}

/** What every reader gives: the report taken apart, with nothing interpreted yet but the paragraphs. */
export interface SourceReport {
  format: 'txt' | 'docx' | 'pdf'
  /** From the letterhead to the title. */
  head: EdgeLine[]
  body: Block[]
  notes: Note[]
  /** From `Nơi nhận` or the signature to the end. */
  tail: EdgeLine[]
}
