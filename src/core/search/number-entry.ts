import { hashText } from '../text/fnv.ts'

/**
 * One document, report or open number of the index of exact numbers, as the files below `/tim-kiem/so/` hold it. Absent
 * fields are left out of the files.
 */
export interface NumberEntry {
  /** Id of the cited document, or of the report that bears the number and that nothing cites; else the address. */
  id: string
  /** `open`: places that cite the number, of which nobody can say which document they mean. */
  kind: 'document' | 'report' | 'open'
  /** Address below the base path, `/van-ban/…/` or `/bao-cao/…/`. */
  address: string
  /** As written in its canonical form, `3433/QĐ-UBND`. */
  number: string
  /** How it is headed: `Quyết định số 3433/QĐ-UBND ngày 25/12/2023 của UBND tỉnh Hà Tĩnh`. */
  title: string
  /** Key of the table of types, and its name in Vietnamese. */
  type?: string
  typeName: string
  date?: string
  issuer?: string
  /** Id of the province. */
  place?: string
  year?: number
  subject?: string
  /** How many reports cite it, and the newest of them. */
  citedBy: number
  citing?: CitingReport[]
  /** How many places cite an open number. */
  places?: number
  /** Id of the report of this archive that it is. */
  report?: string
  /** Why it may be one document with another of the same number, in Vietnamese. */
  doubts?: string[]
  /** Short names by which reports call it, `Đề án 06`. */
  also?: string[]
}

/** A report that cites a number. */
export type CitingReport = [
  /** Address of the place, below the base path. */
  address: string,
  title: string,
  /** Agency and period. */
  source: string,
  /** The sentence there, and where in it the number is. */
  sentence: string,
  start: number,
  end: number,
]

/** `/tim-kiem/so/index.json.gz`: which file holds which running numbers. */
export interface NumberDirectory {
  version: 1
  /** How many entries there are in all. */
  entries: number
  /**
   * Ranges of running numbers, both ends included, in order. A range of one number with more entries than a file
   * takes is spread over `parts` files, by {@link partOf} of the entry's key.
   */
  ranges: [from: number, to: number, parts: number][]
}

/** Part of a spread range that an entry's folded key belongs to. */
export const partOf = (key: string, parts: number): number => hashText(key) % parts

/** Name of a file of a range: `64-127.json`, or `1.2.json` for the third part of a spread one. */
export function rangeFile(
  [from, to, parts]: NumberDirectory['ranges'][number],
  part: number,
): string {
  const range = from === to ? `${from}` : `${from}-${to}`
  return parts === 1 ? `${range}.json` : `${range}.${part}.json`
}
