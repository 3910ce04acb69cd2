import { fold } from '../text/fold.ts'
import type { ReportHit } from './report-hits.ts'
import type { ReportRow } from './search-files.ts'

/** The index in `signers` of the person whose whole name a query is, or null. */
export function signerNamed(query: string, signers: readonly string[]): number | null {
  const name = fold(query.replace(/["“”«»]/gu, ' '))
  const index = signers.findIndex((signer) => name.includes(' ') && fold(signer) === name)
  return index === -1 ? null : index
}

/**
 * Hits with the reports that a person signed first, whether or not their text has the name. Syllables of a name that
 * stand apart are no name: their place is not shown.
 */
export function signedFirst(
  hits: readonly ReportHit[],
  rows: Iterable<ReportRow>,
  signer: number,
): ReportHit[] {
  const found = new Map(hits.map((hit) => [hit.row[1], hit]))
  const signed = [...rows]
    .filter((row) => row[7] === signer)
    .map((row): ReportHit => {
      const hit = found.get(row[1])
      return hit?.tier === 'phrase' ? hit : { row, tier: 'phrase', passages: [], weight: 0 }
    })
    .sort((a, b) => (a.row[5] < b.row[5] ? 1 : a.row[5] > b.row[5] ? -1 : b.weight - a.weight))
  const first = new Set(signed.map(({ row }) => row[1]))
  return [...signed, ...hits.filter(({ row }) => !first.has(row[1]))]
}
