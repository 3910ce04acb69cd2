import type { Place } from '../problem.ts'

/** A finding that the report accepts, and where in the report it applies. */
export interface Acceptance {
  rule: string
  text: string | null
  /** The entry itself, for when it matches nothing. */
  place: Place
  /** Where `text` stands in the body; null when the entry holds for the whole report. */
  spots: Place[] | null
}

/** A link to a page or file of the site. */
export interface LocalLink extends Place {
  url: string
  image: boolean
}

/** A figure that reports of a series can be compared by: equal keys count the same thing. */
export interface Figure {
  /** The words of its clause before it and its unit, in lower case. */
  key: string
  /** The words before it as written. */
  words: string
  value: number
  /** As written. */
  written: string
  place: Place
  /** `tăng 15% so với cùng kỳ` after it, as a signed share; `base` tells which report to compare with. */
  change: { percent: number; decimals: number; written: string; base: 'year' | 'period' } | null
}

/** What checks of the whole archive need to know of one report. */
export interface ReportChecks {
  /** The agency that is written, also when the front matter has no value otherwise. */
  agency: string | null
  places: Record<'agency' | 'period' | 'number' | 'date' | 'source', Place>
  accepted: Acceptance[]
  links: LocalLink[]
  figures: Figure[]
  /** Indexes of the mentions that stand in footnotes. */
  inNotes: number[]
}
