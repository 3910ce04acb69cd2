import { plain } from '../inline.ts'
import { textWidth } from '../text/width.ts'
import type { TextLine } from './pages.ts'

/**
 * Widths that tell the lines of a page apart, learnt from the lines whose place in a paragraph is certain: a
 * justified line is full when the next word would not have fitted, and the first line of a paragraph is indented.
 */
export interface Measure {
  /** A first line that needs more than this for the next word is full. Bold type is wider than it measures. */
  firstFull: number
  /** The same for any other line. */
  otherFull: number
  /** A line wider than this is not indented. */
  firstMost: number
  /** A line that needs less than this for the next word, and yet goes on, is indented. */
  otherLeast: number
}

const STARTS_LOW = /^\p{Ll}/u
const BULLET = /^[-+–]\s/u

/** Width that a line would need to hold the first word of the next one too. */
export function neededWidth(line: string, next: string): number {
  return textWidth(line) + textWidth(` ${next.split(' ')[0] ?? ''}`)
}

/** Measures a page layout. Falls back to shares of the full line where there are too few certain lines. */
export function measureLines(lines: readonly TextLine[]): Measure {
  const texts = lines.map(({ text }) => plain(text))
  const widths = texts.map(textWidth)
  const full = at(widths, 0.93)
  const firstWidths: number[] = []
  const otherNeeds: number[] = []
  texts.forEach((text, index) => {
    const before = texts[index - 1] ?? ''
    const next = texts[index + 1] ?? ''
    if (BULLET.test(text) && STARTS_LOW.test(next)) firstWidths.push(widths[index]!)
    if (STARTS_LOW.test(text) && STARTS_LOW.test(next) && !/[.;:]$/.test(before))
      otherNeeds.push(neededWidth(text, next))
  })
  return {
    firstFull: full * 0.85,
    otherFull: full * 0.91,
    firstMost:
      firstWidths.length >= 12
        ? Math.min(at(firstWidths, 0.97) * 1.005, full * 0.96)
        : full * 0.945,
    otherLeast: otherNeeds.length >= 30 ? at(otherNeeds, 0.03) : full * 0.91,
  }
}

function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length * share)] ?? 0
}
