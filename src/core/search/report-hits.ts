import type { ReportRow } from './search-files.ts'
import { compareTiers, type Tier, type WordHit } from './search-words.ts'

/** A report that fits a query of words. */
export interface ReportHit {
  row: ReportRow
  tier: Tier
  /** Passages that hold the words, most of them first; empty when only title or agency do. */
  passages: number[]
  /** Rank within all hits: higher is better. */
  weight: number
}

/** What it adds to a report's weight that the words stand in its title, or all phrases in one passage. */
const IN_HEAD = 3
const TOGETHER = 2

/** Joins hits with the reports that they are, best first. */
export function reportHits(
  hits: readonly WordHit[],
  rows: ReadonlyMap<string, ReportRow>,
): ReportHit[] {
  const found: ReportHit[] = []
  for (const { record, tier, weight, places, firsts } of hits) {
    const row = rows.get(record)
    if (!row) continue
    const [syllables, firstSyllables] = [row[9], row[10]]
    const head = syllables.reduce((sum, count) => sum + count, 0)
    const counts = new Map<number, number>()
    const add = (passage: number, share: number) => {
      if (passage !== -1) counts.set(passage, (counts.get(passage) ?? 0) + share)
    }
    // A passage with all phrases comes before one with a phrase many times.
    for (const phrase of places)
      for (const [passage, count] of countPassages(phrase, syllables))
        add(passage, 1 + Math.min(count, 9) / 10)
    for (const first of firsts) add(passageOf(first, firstSyllables), 0.5)
    const passages = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || a - b)
    const inHead = places.some((phrase) => phrase.some((place) => place >= head)) ? IN_HEAD : 0
    const best = counts.get(passages[0] ?? -1) ?? 0
    const together = places.length > 1 && best >= places.length ? TOGETHER : 0
    found.push({ row, tier, passages, weight: weight + inHead + together })
  }
  return found.sort(
    (a, b) => compareTiers(a.tier, b.tier) || b.weight - a.weight || (a.row[1] < b.row[1] ? -1 : 1),
  )
}

/** How many of the sorted places lie in each passage that has any. */
function countPassages(places: readonly number[], lengths: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const place of places) {
    const passage = passageOf(place, lengths)
    if (passage !== -1) counts.set(passage, (counts.get(passage) ?? 0) + 1)
  }
  return counts
}

/** The passage that a place lies in; -1 beyond the last, in title and agency. */
function passageOf(place: number, lengths: readonly number[]): number {
  let end = 0
  for (const [passage, length] of lengths.entries()) {
    end += length
    if (place < end) return passage
  }
  return -1
}
