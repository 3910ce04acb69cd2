import { fetchPacked } from './fetch-packed.ts'
import { foldInPlace } from './fold-aligned.ts'
import { syllableWord } from './index-words.ts'
import {
  fileOfPair,
  type NeighbourFile,
  neighbourFile,
  type PairPlaces,
  readPair,
} from './neighbours.ts'
import { type IndexPlace, openIndex, type PagefindAnswer } from './open-index.ts'
import type { ReportTable } from './search-files.ts'
import { keep, type SyllableHit, type WordIndex } from './word-index.ts'

/** The words of the reports of an archive, and where its files are. */
export interface ReportIndexPlace extends IndexPlace {
  fetch: typeof fetch
  /** For each part, its reports and where its pairs are. */
  tables(): Promise<readonly ReportTable[]>
}

/** Opens the index of reports; Pagefind is loaded when a single syllable is first asked for. */
export function openReportIndex(place: ReportIndexPlace): WordIndex {
  const { root, parts } = place
  const names = keep(async () => {
    const tables = await place.tables()
    return new Map(tables.flatMap(({ rows }) => rows.map((row) => [row[0], row[1]] as const)))
  })
  const pagefind = keep((exact) => openIndex(place, exact === 'exact'))
  const file = keep((path) => fetchPacked<NeighbourFile>(`${root}${path}`, place.fetch))
  const syllable = keep(async (key): Promise<Map<string, SyllableHit>> => {
    const [form, exact] = key.split(' ') as [string, string]
    const [instance, ids] = await Promise.all([pagefind(exact), names('')])
    const answer = await instance?.search(syllableWord(form))
    return syllableHits(answer?.results ?? [], (name) => ids.get(name))
  })
  const pair = keep(async (key): Promise<Map<string, PairPlaces>> => {
    const folded = foldInPlace(key)
    const found = new Map<string, PairPlaces>()
    const tables = await place.tables()
    const files = await Promise.all(
      tables.map(({ neighbours }, at) => {
        const number = fileOfPair(folded, neighbours)
        return number === null ? {} : file(`${parts[at]}/${neighbourFile(number)}`)
      }),
    )
    for (const [at, content] of files.entries()) {
      const records = tables[at]!.rows.map((row) => row[1])
      readPair(content, key.split(' ') as [string, string], records, found)
    }
    return found
  })
  return {
    syllable: (form, exact) => syllable(`${form} ${exact ? 'exact' : ''}`),
    pair: (first, second) => pair(`${first} ${second}`),
  }
}

/**
 * What Pagefind answers to a syllable. Each is asked for by itself, because Pagefind leaves an unknown word out of a
 * question instead of answering that nothing has it.
 *
 * @param idOf tells a record's id from Pagefind's name for it
 */
export function syllableHits(
  results: PagefindAnswer['results'],
  idOf: (name: string) => string | undefined,
): Map<string, SyllableHit> {
  const hits = new Map<string, SyllableHit>()
  for (const { id, score, words } of results) {
    const record = idOf(id)
    if (record !== undefined) hits.set(record, { score, first: words[0] ?? 0 })
  }
  return hits
}
