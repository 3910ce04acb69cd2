import { type Abbreviations, waysToWrite } from './abbreviate.ts'
import { foldInPlace } from './fold-aligned.ts'
import type { Phrase } from './parse-words.ts'
import { runsOf, type Syllable } from './syllables.ts'

/** Where words of a query stand in a text. */
export interface Marked {
  /** Ranges, in order, that do not overlap. */
  ranges: [start: number, end: number][]
  /** How much of the query stands here: whole phrases weigh most, then marks as typed. */
  weight: number
}

/**
 * Marks a query in a text: whole phrases; where a phrase does not occur, its longest pieces, down to single syllables
 * when it has no more than these. Marks and case of the text do not matter, but those as typed weigh more.
 */
export function markWords(
  text: string,
  phrases: readonly Phrase[],
  abbreviations: Abbreviations,
): Marked {
  const runs = runsOf(text)
  const folded = runs.map((run) => run.map(({ form }) => foldInPlace(form)))
  const ranges: [number, number][] = []
  let weight = 0
  for (const phrase of phrases) {
    const found = waysToWrite(phrase.forms, abbreviations).map((forms, way) => {
      const marked = markPhrase(forms, runs, folded)
      // As typed weighs more than its abbreviation or what it is short for.
      return way === 0 && marked.weight ? { ...marked, weight: marked.weight + 50 } : marked
    })
    const best = found.reduce((a, b) => (b.weight > a.weight ? b : a))
    const others = found.filter(({ whole }) => whole && best.whole)
    ranges.push(...best.ranges, ...others.flatMap((other) => other.ranges))
    weight += best.weight
  }
  return { ranges: joinRanges(ranges), weight }
}

function markPhrase(
  forms: readonly string[],
  runs: readonly Syllable[][],
  folded: readonly string[][],
): Marked & { whole: boolean } {
  const wanted = forms.map(foldInPlace)
  for (let length = forms.length; length >= Math.min(2, forms.length); length--) {
    const ranges: [number, number][] = []
    const pieces = new Set<number>()
    let exact = 0
    runs.forEach((run, r) => {
      for (let at = 0; at + length <= run.length; at++) {
        const piece = pieceAt(wanted, folded[r]!, at, length)
        if (piece === -1) continue
        pieces.add(piece)
        ranges.push([run[at]!.start, run[at + length - 1]!.end])
        const same = forms
          .slice(piece, piece + length)
          .every((form, i) => form === run[at + i]!.form)
        if (same) exact = 1
        at += length - 1
      }
    })
    if (ranges.length) {
      const whole = length === forms.length
      const weight = (whole ? 1000 : (500 * length) / forms.length) + exact * 200 + pieces.size * 20
      return { ranges, weight: weight + Math.min(ranges.length, 5), whole }
    }
  }
  return { ...markSingles(wanted, runs, folded), whole: false }
}

/** Index of the piece of a phrase, of a length, that stands at a place; -1 when none does. */
function pieceAt(
  wanted: readonly string[],
  run: readonly string[],
  at: number,
  length: number,
): number {
  for (let piece = 0; piece + length <= wanted.length; piece++) {
    let same = 0
    while (same < length && run[at + same] === wanted[piece + same]) same++
    if (same === length) return piece
  }
  return -1
}

function markSingles(
  wanted: readonly string[],
  runs: readonly Syllable[][],
  folded: readonly string[][],
): Marked {
  const set = new Set(wanted)
  const found = new Set<string>()
  const ranges: [number, number][] = []
  runs.forEach((run, r) => {
    run.forEach(({ start, end }, index) => {
      const form = folded[r]![index]!
      if (!set.has(form)) return
      found.add(form)
      ranges.push([start, end])
    })
  })
  return { ranges, weight: found.size * 10 }
}

function joinRanges(ranges: [number, number][]): [number, number][] {
  const joined: [number, number][] = []
  for (const [start, end] of ranges.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = joined.at(-1)
    if (last && start < last[1]) last[1] = Math.max(last[1], end)
    else joined.push([start, end])
  }
  return joined
}
