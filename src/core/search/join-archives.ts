import type { ArchiveSearch, ReportAnswer } from './archive-search.ts'
import { compareEntries } from './compare-entries.ts'
import type { NumberEntry } from './number-entry.ts'
import type { NumberLookup } from './number-lookup.ts'
import { parseNumberQuery } from './parse-number.ts'
import type { ReportHit } from './report-hits.ts'
import type { SearchState } from './search-state.ts'
import { compareTiers } from './search-words.ts'

/** One of several archives that are searched as one. */
export interface JoinedArchive {
  title: string
  /** Path with a slash at both ends. */
  path: string
  search: ArchiveSearch
  numbers: NumberLookup
}

/** A report that was found, and where. */
export interface JoinedHit {
  archive: JoinedArchive
  answer: ReportAnswer
  hit: ReportHit
}

/** One official document as the archives know it: each with its own entry, the one with the most citations first. */
export interface JoinedDocument {
  id: string
  places: { archive: JoinedArchive; entry: NumberEntry }[]
  citedBy: number
}

/** What all archives answer; those that could not be asked are named, and do not keep the others from answering. */
export interface Joined<Found> {
  found: Found[]
  failed: JoinedArchive[]
}

/**
 * Searches the words of all archives. Hits are listed by tier; within a tier the best of each archive come first, in
 * turn, because scores of two indexes do not compare.
 */
export async function joinReports(
  archives: readonly JoinedArchive[],
  state: SearchState,
): Promise<Joined<JoinedHit>> {
  const { found, failed } = await askAll(archives, ({ search }) => search.reports(state))
  const ranked = found.flatMap(({ archive, answer }, order) => {
    const seen = new Map<string, number>()
    return answer.hits.map((hit) => {
      const rank = seen.get(hit.tier) ?? 0
      seen.set(hit.tier, rank + 1)
      return { joined: { archive, answer, hit }, rank, order }
    })
  })
  ranked.sort(
    (a, b) =>
      compareTiers(a.joined.hit.tier, b.joined.hit.tier) || a.rank - b.rank || a.order - b.order,
  )
  return { found: ranked.map(({ joined }) => joined), failed }
}

/** Looks a number up in all archives. Entries with one id are one document: ids hold all that identifies it. */
export async function joinNumbers(
  archives: readonly JoinedArchive[],
  query: string,
): Promise<Joined<JoinedDocument>> {
  const number = parseNumberQuery(query)
  if (!number) return { found: [], failed: [] }
  const { found, failed } = await askAll(archives, ({ numbers }) => numbers.find(number))
  const documents = new Map<string, JoinedDocument>()
  for (const { archive, answer } of found)
    for (const entry of answer.found) {
      const known = documents.get(entry.id) ?? { id: entry.id, places: [], citedBy: 0 }
      known.places.push({ archive, entry })
      known.citedBy += entry.citedBy
      documents.set(entry.id, known)
    }
  for (const { places } of documents.values())
    places.sort((a, b) => compareEntries(a.entry, b.entry))
  const list = [...documents.values()].sort(
    (a, b) => b.citedBy - a.citedBy || (a.id < b.id ? -1 : 1),
  )
  return { found: list, failed }
}

async function askAll<Answer>(
  archives: readonly JoinedArchive[],
  ask: (archive: JoinedArchive) => Promise<Answer>,
): Promise<Joined<{ archive: JoinedArchive; answer: Answer }>> {
  const answers = await Promise.allSettled(archives.map(ask))
  const found: { archive: JoinedArchive; answer: Answer }[] = []
  const failed: JoinedArchive[] = []
  answers.forEach((settled, index) => {
    const archive = archives[index]!
    if (settled.status === 'fulfilled') found.push({ archive, answer: settled.value })
    else failed.push(archive)
  })
  return { found, failed }
}
