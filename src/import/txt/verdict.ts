import { plain } from '../inline.ts'
import { readStep } from '../structure/sequence.ts'
import { isUpperCase } from '../structure/shape.ts'
import { textWidth } from '../text/width.ts'
import { type Measure, neededWidth } from './measure.ts'
import type { TextLine } from './pages.ts'

/** Whether a paragraph ends before a line. */
export type Verdict = 'ends' | 'goes-on' | 'likely-ends' | 'unclear'

/** The paragraph that is being read. */
export interface OpenParagraph<L extends TextLine = TextLine> {
  /** Its first words, enough to show its mark. */
  start: string
  lines: number
  /** Its last two lines, the last one last. */
  last: L[]
}

/** The end of a sentence, or of a part of one that an item may end with. */
export const ENDED = /(?:[.;:!?…]|\.\/\.)[”"’)\]]*$/u
/** How a line starts that cannot open a paragraph. */
export const GOES_ON = /^[\p{Ll}(,.;:%…]/u

/**
 * Judges a line of a printed page. The line before ends its paragraph when the next word would have fitted on it. A
 * full line that ends a sentence may or may not: then the indent that the next line seems to have decides.
 *
 * @param isMarked the line opens with a mark
 */
export function judgeLine(
  open: OpenParagraph,
  line: TextLine,
  after: TextLine | undefined,
  isMarked: boolean,
  measure: Measure,
  spaced: boolean,
): Verdict {
  const before = open.last.at(-1)!
  const words = plain(before.text)
  const next = plain(line.text)
  if (isBareMark(open.start)) return 'goes-on'
  if (isUpperCase(words) && isUpperCase(next) && !readStep(next, [])) return 'goes-on'
  if (!spaced && line.blankBefore && line.place.page === before.place.page) return 'ends'
  const ended = ENDED.test(words)
  const isFull =
    neededWidth(words, next) > (open.lines === 1 ? measure.firstFull : measure.otherFull)
  const low = !isMarked && GOES_ON.test(next)
  if (!isFull) return !ended && low ? 'goes-on' : 'ends'
  if (low) return 'goes-on'
  const indent = isNarrow(open, measure)
    ? null
    : seemsIndented(next, after && plain(after.text), measure)
  if (ended) {
    // Only items end in a semicolon, and the next item has a mark.
    if (!isMarked && !indent && /;$/.test(words)) return 'goes-on'
    if (indent !== null) return indent ? 'ends' : 'goes-on'
    const isShort = ENDED.test(next) && textWidth(next) < measure.firstFull
    return /:$/.test(words) || isShort ? 'unclear' : 'likely-ends'
  }
  const mayBeHeading = open.lines <= 3 && !/,$/.test(words) && looksLikeHeading(open.start)
  const isSurelyFull = neededWidth(words, next) > measure.firstMost * 1.035
  if (!mayBeHeading || isSurelyFull) return 'goes-on'
  return isMarked || indent ? 'ends' : 'goes-on'
}

/** Judges a line of a file with a paragraph to each line, where only a page end divides one. */
export function judgeWhole(open: OpenParagraph, line: TextLine): Verdict {
  const before = open.last.at(-1)!
  const words = plain(before.text)
  const next = plain(line.text)
  if (isBareMark(open.start)) return 'goes-on'
  if (ENDED.test(words) || isUpperCase(words)) return 'ends'
  const afterNotes = line.place.line - before.place.line > 2
  const step = readStep(open.start, [])
  return GOES_ON.test(next) || (afterNotes && !step) || (/^\d/.test(next) && !readStep(next, []))
    ? 'goes-on'
    : 'ends'
}

/** `PHẦN I` alone: the name of the part stands on the next line. */
export function isBareMark(start: string): boolean {
  return readStep(start, [])?.marker.end === start.length
}

/** Letters set wide or close make the paragraph's own lines break the measure, so it tells nothing here. */
function isNarrow({ last, lines }: OpenParagraph, measure: Measure): boolean {
  const [one, two] = last
  if (lines < 3 || !one || !two) return false
  return neededWidth(plain(one.text), plain(two.text)) < measure.otherLeast * 0.97
}

/** Whether a line is the first of its paragraph, by its width: null where it could be either. */
function seemsIndented(line: string, after: string | undefined, measure: Measure): boolean | null {
  if (textWidth(line) > measure.firstMost) return false
  if (after === undefined || ENDED.test(line)) return null
  const need = neededWidth(line, after)
  return need > measure.firstFull && need < measure.otherLeast ? true : null
}

/** A counted mark and then a single phrase. */
function looksLikeHeading(start: string): boolean {
  const step = readStep(start, [])
  return (
    step !== null &&
    step.marker.value > 0 &&
    step.marker.kind !== 'paren' &&
    !/[.;:!?…] /u.test(start.slice(step.marker.end))
  )
}
