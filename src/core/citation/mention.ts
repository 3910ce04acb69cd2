/** A half-open range `[start, end)` of UTF-16 code units in the text that was scanned. */
export interface Span {
  start: number
  end: number
}

/**
 * The grammar that a number is written in (Nghị định 30/2020/NĐ-CP, phụ lục III; Nghị định 34/2016/NĐ-CP;
 * Hướng dẫn 36-HD/VPTW):
 *
 * - `state`: `3433/QĐ-UBND`
 * - `letter`: a công văn, which has no type, `581/BNV-CCHC`
 * - `normative`: `34/2016/NĐ-CP`
 * - `assembly`: `80/2015/QH13`
 * - `party`: `17-NQ/TU`
 */
export type Grammar = 'state' | 'letter' | 'normative' | 'assembly' | 'party'

/**
 * How strong the evidence for a document is.
 *
 * - `numbered`: a number and a symbol were written
 * - `law`: a law or code by its name, `Luật Đất đai 2013`
 * - `alias`: a short name that the text defined, `Đề án 06`, or a type and a bare number, `Chỉ thị 11`
 * - `named`: a document by its name alone, `Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XIX`
 */
type MentionClass = 'numbered' | 'law' | 'alias' | 'named'

/** One step of a path into a document, outermost first: `{ unit: 'điều', label: '12' }`. */
export interface PinpointStep {
  unit: 'phần' | 'chương' | 'mục' | 'tiểu mục' | 'điều' | 'khoản' | 'điểm' | 'tiết' | 'phụ lục'
  label: string
}

/** A place in a document, such as khoản 9 Điều 12: `[{ điều 12 }, { khoản 9 }]`, and where it is written. */
export interface Pinpoint extends Span {
  path: PinpointStep[]
}

/** What the citing sentence says that happens to, or by, the cited document. */
export type RelationVerb =
  | 'amend'
  | 'supplement'
  | 'replace'
  | 'repeal'
  | 'issue-with'
  | 'implement'
  | 'basis'
  | 'guide'

/**
 * `active`: the mentioned document does it to another ("A thay thế B", seen from A);
 * `passive`: it is done to the mentioned document ("thay thế B", seen from B).
 */
export interface Relation extends Span {
  verb: RelationVerb
  direction: 'active' | 'passive'
  /** Index, in the same list of mentions, of the other document, where the text names it. */
  other: number | null
}

/** What was noticed while reading one mention. Archive-wide conflicts are found by resolution, not here. */
export type MentionWarning =
  /** `126/2024/NĐCP`: the hyphen between type and issuer is missing and was put back by the tables. */
  | 'glued-symbol'
  /** `35/2016/NĐ-CP12`: digits of a footnote marker stood glued to the symbol or date. */
  | 'glued-footnote'
  /** `123/CE-TTg`, `Ð`, `ƣ`, displaced marks: damage of extraction, read as the intended letter. */
  | 'ocr-repair'
  /** `1O85/QĐ-UBND`, `l23/KH-UBND`: letters stand for figures; the number is what it most likely is, and is not linked. */
  | 'letter-for-digit'
  /** Spaces, en dashes or doubled separators in the number: `135/2020/NĐ -CP`, `09/2019/-NĐ-CP`. */
  | 'spaced-number'
  | 'malformed-number'
  | 'malformed-date'
  | 'unknown-type'
  | 'unknown-issuer'
  /** The issuer phrase names another body than the symbol. */
  | 'issuer-conflict'
  /** The number stands behind the name of a place in a list, and the body of which place is not said: `Can Lộc (QĐ số 12/QĐ-UBND)`; or `UBND các xã` issued it. */
  | 'unclear-issuer'
  /** The year in the code and the year of the date differ. */
  | 'year-mismatch'

/** A mention of an official document in a text. All spans are offsets in the text that was scanned. */
export interface Mention extends Span {
  class: MentionClass
  /** The text at `[start, end)`, as written: number and symbol for `numbered`, the name for the others. */
  text: string
  /** One-based place of `start`; columns count UTF-16 code units. */
  line: number
  column: number
  grammar: Grammar | null
  /** Canonical number and symbol, such as `3433/QĐ-UBND`; null where the text gives none. */
  number: string | null
  /** The running number as an integer: 8 for `08/KH-UBND`. */
  serial: number | null
  /** The year in the code (`34/2016/NĐ-CP`), behind it in place of a day (`1719/QĐ-TTg năm 2021`), or of a law; else null. */
  year: number | null
  /** Key of the table of types, such as `QĐ`; `CV` for a công văn. The type word in the text wins over the symbol. */
  type: string | null
  /** Issuer code of the table: `UBND`, `CP`, `TU`, `QH13`, `VPUBND` for `VPUB` too; as written when the table has none. */
  issuerCode: string | null
  /** Unit code of the symbol, `CCHC` in `581/BNV-CCHC`. */
  unit: string | null
  /** ISO date; null when absent or impossible (then `malformed-date` is among the warnings). */
  date: string | null
  /** The issuing body in full, from the phrase in the text, else from the symbol when that alone tells: `Chính phủ`. */
  issuer: string | null
  /** Province id of the table of provinces that the issuer phrase names, or null. */
  place: string | null
  /** What it is about, from the text or its footnote; for `law` and `named`, the name without year: `Luật Đất đai`. */
  subject: string | null
  pinpoints: Pinpoint[]
  relation: Relation | null
  /** Short names that the text gives this document here (`gọi tắt là Đề án 06`). */
  aliases: string[]
  /** For `alias`: index, in the same list, of the full mention that it stands for; null when none or several fit. */
  antecedent: number | null
  /** Where each part is written. `head` runs from the type word to the end of the code: what a link covers. */
  spans: {
    head: Span
    type?: Span
    number?: Span
    symbol?: Span
    date?: Span
    issuer?: Span
    subject?: Span
    relation?: Span
  }
  warnings: MentionWarning[]
  /** For `unknown-issuer` and `unknown-type`: the nearest known code. */
  suggestion: string | null
}

/** What the finder may use besides the text. */
export interface FindOptions {
  /**
   * Footnote references that the text has as one character (U+FFFC) at `offset`, each with the span of its note in
   * the same text. With them, details in a footnote reach the mention in the body, and the other way round.
   */
  footnotes?: { offset: number; note: Span }[]
  /**
   * Blocks of the text in their order, with something between them. With them, nothing that belongs to one reaches into the
   * next, and the cells of a table are read by the titles of its columns: a line break ends a row, a tab a cell.
   */
  blocks?: readonly TextBlock[]
}

/** A block of running text. */
export interface TextBlock extends Span {
  kind: 'heading' | 'paragraph' | 'item' | 'cell' | 'note'
}
