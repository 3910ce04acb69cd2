import { noteMark } from '../inline.ts'

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** Superscript digits that are no unit: `m²`, `km³` keep theirs. */
const RAISED = /(?<!(?:^|[^\p{L}])[kcdm]?m)[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu

/** `12` for `¹²`. */
export function lowered(digits: string): string {
  return [...digits].map((digit) => SUPERSCRIPTS.indexOf(digit)).join('')
}

/** `¹²` for `12`. */
export function raised(digits: string | number): string {
  return [...String(digits)].map((digit) => SUPERSCRIPTS[Number(digit)]).join('')
}

/** A place in a line where the number of a note stands. */
export interface MarkerPlace {
  start: number
  end: number
  /** From 4, printed as a superscript, down to 1, a number that stands alone. */
  certainty: number
}

/**
 * Where the marker of note `number` may stand in a line, best first.
 *
 * - 4: superscript digits
 * - 3: glued to a word (`tỉnh3`), to a year (`năm 20241`), to a date (`18/7/20229`), to a closing bracket or quote
 * - 2: glued to the code of a national issuer (`35/2016/NĐ-CP12`) or to an abbreviation (`VTVL7`)
 * - 1: alone before a punctuation mark or the end (`phục 2…`)
 *
 * The number of a unit (`UBND-NC2`, `UBND-TH1`) is never a marker.
 */
export function markerPlaces(line: string, number: number): MarkerPlace[] {
  const digits = String(number)
  const places: MarkerPlace[] = []
  for (const match of line.matchAll(RAISED))
    if (lowered(match[0]) === digits)
      places.push({ start: match.index, end: match.index + match[0].length, certainty: 4 })
  const pattern = new RegExp(`${digits}(?=$|[\\s.,;:)”"…!?])(?![.,]\\d)`, 'g')
  for (const match of line.matchAll(pattern)) {
    const end = match.index + digits.length
    const certainty = gluedTo(
      line.slice(Math.max(0, match.index - REACH), match.index),
      line.slice(end, end + REACH),
    )
    if (certainty) places.push({ start: match.index, end: match.index + digits.length, certainty })
  }
  return places.sort((a, b) => b.certainty - a.certainty || a.start - b.start)
}

/** As many letters around a number as show what it is. */
const REACH = 40

const AFTER_YEAR = /(?:năm\s+|\/|[-–]\s?)(?:19|20)\d{2}$/u
const AFTER_WORD = /\p{Ll}$/u
const AFTER_CLOSE = /[)”"’]$/u
const AFTER_UNIT = /[-/]\p{Lu}[\p{L}&]*$/u
const NATIONAL = /-(?:CP|TTg|VPCP|TW|QH)$/u
const AFTER_ABBREVIATION = /(?:^|\s)\p{Lu}{2,}$/u

function gluedTo(before: string, after: string): number {
  if (/[\d.,]$/.test(before) && !AFTER_YEAR.test(before)) return 0
  if (AFTER_YEAR.test(before)) return 3
  if (NATIONAL.test(before)) return 2
  if (AFTER_UNIT.test(before)) return 0
  if (AFTER_WORD.test(before) || AFTER_CLOSE.test(before)) return 3
  if (AFTER_ABBREVIATION.test(before)) return 2
  if (/\p{Ll}\s$/u.test(before) && /^(?:…|[.,;:]|$)/u.test(after)) return 1
  return 0
}

/** The line with the marker at a place replaced by the mark of the note. */
export function markNote(line: string, place: MarkerPlace, label: string): string {
  const before = line.slice(0, place.start)
  return (
    (place.certainty === 1 ? before.trimEnd() : before) + noteMark(label) + line.slice(place.end)
  )
}
