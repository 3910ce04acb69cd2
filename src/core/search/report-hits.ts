import type { ReportRow } from './search-files.ts'
import type { Tier, WordHit } from './search-words.ts'

/** A report that fits a query of words. */
export interface ReportHit {
  row: ReportRow
  tier: Tier
  /** Passages that may hold the words, most of them first; empty when only title or agency do. */
  passages: number[]
  /** Rank within all hits: higher is better. */
  weight: number
}

const TIERS: Record<Tier, number> = { phrase: 2, near: 1, apart: 0 }

/** Joins hits with the reports that they are, best first. A passage that has all words outweighs words scattered over a report. */
export function reportHits(
  hits: readonly WordHit[],
  rows: ReadonlyMap<string, ReportRow>,
  words: number,
): ReportHit[] {
  const found: ReportHit[] = []
  hits.forEach((hit, index) => {
    const row = rows.get(hit.record)
    if (!row) return
    const counts = countPlaces(hit.places, row[9])
    const passages = [...counts.keys()]
      .filter((passage) => counts[passage]! > 0)
      .sort((a, b) => counts[b]! - counts[a]! || a - b)
    const together = Math.min(1, (counts[passages[0] ?? -1] ?? 0) / Math.max(1, words))
    const weight = hit.tier === 'phrase' ? hit.score * (0.4 + 0.6 * together) : hits.length - index
    found.push({ row, tier: hit.tier, passages, weight })
  })
  return found.sort(
    (a, b) =>
      TIERS[b.tier] - TIERS[a.tier] || b.weight - a.weight || (a.row[1] < b.row[1] ? -1 : 1),
  )
}

/** How many of the places lie in each passage. */
function countPlaces(places: readonly number[], passages: readonly number[]): number[] {
  const ends: number[] = []
  let end = 0
  for (const length of passages) {
    end += length
    ends.push(end)
  }
  const counts = new Array<number>(passages.length).fill(0)
  for (const place of places) {
    const passage = ends.findIndex((limit) => place < limit)
    if (passage !== -1) counts[passage]!++
  }
  return counts
}
