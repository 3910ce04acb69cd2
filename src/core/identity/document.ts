import type { Mention } from '../citation/mention.ts'

/** Points at one mention: the report's id and the index in its list of mentions. */
export interface MentionRef {
  report: string
  mention: number
}

/**
 * - `resolved`: the identity key is complete, or the one document that fits is named in full
 * - `inferred`: exactly one document fits for certain, though the mention does not say all of the key
 * - `ambiguous`: several documents fit; all are listed, none is linked
 * - `unresolved`: nothing to link to: no number, an unknown place, an alias without antecedent
 */
type ResolutionStatus = 'resolved' | 'inferred' | 'ambiguous' | 'unresolved'

/** What became of one mention. */
export interface Resolution {
  status: ResolutionStatus
  /** Id of the document, when resolved or inferred. */
  document: string | null
  /** Ids of the documents that fit, when ambiguous. */
  candidates: string[]
  /** Why, in Vietnamese, for readers. */
  reason: string
}

export type ConflictKind =
  | 'date-conflict'
  | 'possible-slip'
  | 'type-conflict'
  | 'issuer-conflict'
  | 'year-mismatch'
  | 'future-date'
  | 'record-conflict'

/** A contradiction between mentions, or between a mention and a record; each side with the place it stands. */
export interface Conflict {
  kind: ConflictKind
  /** What contradicts what, in Vietnamese. */
  message: string
  documents: string[]
  /** The mentions on each side; a record's side has none. */
  sides: { value: string; mentions: MentionRef[]; record: string | null }[]
}

/** A document that reports cite, or that a record describes. */
export interface CitedDocument {
  /** Permanent, also the last part of its address: `3433-qd-ubnd-ha-tinh-2023`. */
  id: string
  /** How strong its identity is: by number, a law by its name, or a name alone. */
  class: 'numbered' | 'law' | 'named'
  /** Canonical number, `3433/QĐ-UBND`; null for a law known by name alone. */
  number: string | null
  /** Key of the table of types and its Vietnamese name, `QĐ` and `Quyết định`. */
  type: string | null
  typeName: string
  issuer: string | null
  /** Id of the province, or null when national or unknown. */
  place: string | null
  year: number | null
  /** Issuer code of the symbol, upper case; null without a number. */
  issuerCode: string | null
  /** Party congress term, `XIX`, when it tells documents apart. */
  term: string | null
  date: string | null
  subject: string | null
  /** How it is headed on its page: `Quyết định số 3433/QĐ-UBND ngày 25/12/2023 của UBND tỉnh Hà Tĩnh`. */
  title: string
  /** Source file of its record in content/documents, or null. */
  record: string | null
  /** Id of the report of this archive that it is, or null. */
  report: string | null
  /** Whether the archive has its text: a record with a body, or a report. */
  held: boolean
  status: string | null
  source: string | null
  /** All ways in which it is written, most frequent first. */
  variants: { text: string; count: number }[]
  mentions: MentionRef[]
  relations: {
    verb: string
    direction: 'active' | 'passive'
    document: string
    mention: MentionRef | null
  }[]
  conflicts: Conflict[]
}

/** What resolution needs to know of one report. */
export interface CitingReport {
  id: string
  /** Its file, for problems. */
  file: string
  agency: {
    id: string
    name: string
    code: string | null
    place: string | null
    system: 'nhà nước' | 'Đảng'
    /** Administrative level; without it the name tells. */
    level?: 'trung ương' | 'tỉnh' | 'huyện' | 'xã'
  }
  number: string | null
  title: string
  date: string | null
  /** First and last day of the period, ISO. */
  start: string
  end: string
  mentions: readonly Mention[]
}

/** What resolution needs to know of one record of content/documents. */
export interface KnownDocument {
  file: string
  number: string
  type: string | null
  date: string | null
  issuer: string | null
  place: string | null
  title: string
  source: string | null
  status: string
  replaces: string[]
  amends: string[]
  hasBody: boolean
}

/** All documents of an archive, and for every report the resolution of each of its mentions, in their order. */
export interface ResolvedArchive {
  documents: Map<string, CitedDocument>
  resolutions: Map<string, Resolution[]>
  conflicts: Conflict[]
  /** Numbers that several documents share, folded (`3433QDUBND`), with the ids. */
  shared: Map<string, string[]>
  /**
   * Every number that needs a page to choose or to look: shared by documents, or cited somewhere without saying which
   * document is meant. By folded number.
   */
  numbers: Map<string, NumberEntry>
}

/** What the archive knows under one number and symbol, whatever the issuer and year. */
export interface NumberEntry {
  /** As it is written most often. */
  number: string
  /** Ids of the documents with it. */
  documents: string[]
  /** Mentions that are linked to none of them, because they are ambiguous or unresolved. */
  open: MentionRef[]
}
