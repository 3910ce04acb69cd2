import type { Abbreviations } from './abbreviate.ts'
import type { FacetCount } from './facets.ts'
import { fetchPacked } from './fetch-packed.ts'
import { hasMarks, pairWord, syllableWord } from './index-words.ts'
import type { PairPlaces } from './neighbours.ts'
import { type IndexPlace, openIndex, type PagefindInstance } from './open-index.ts'
import { parseWords } from './parse-words.ts'
import { syllableHits } from './report-index.ts'
import { type DocumentFile, type ShownDocument, shownDocumentFile } from './search-files.ts'
import { DOCUMENT_FACETS, type DocumentFacet, type SearchState } from './search-state.ts'
import { compareTiers, searchWords, type WordHit } from './search-words.ts'
import { keep, type SyllableHit, type WordIndex } from './word-index.ts'

/** What the search of cited documents reads. */
export interface DocumentIndexPlace extends IndexPlace {
  fetch: typeof fetch
  /** How many files tell what is shown of documents. */
  files: number
  short: Abbreviations
}

export interface DocumentAnswer {
  /** All that pass the filters, best first. */
  hits: WordHit[]
  /** How many the words find, whatever the filters. */
  total: number
  facets: FacetCount<DocumentFacet>[]
  /** What a hit shows. */
  show(hit: WordHit): Promise<ShownDocument & { id: string }>
}

/** Names of Pagefind's filters, by facet. */
const FILTERS: Record<DocumentFacet, string> = { 'loai-van-ban': 'type', 'nam-ban-hanh': 'year' }

/** Searches the documents that reports cite: by subject, name, issuer, and their text where the archive has it. */
export function openDocumentSearch(
  placed: () => Promise<DocumentIndexPlace>,
): (state: SearchState) => Promise<DocumentAnswer> {
  const opened = keep(async () => openDocuments(await placed()))
  return async (state) => {
    const query = parseWords(state.query)
    const { index, short, filters, show } = await opened('')
    if (!query.phrases.length) return { hits: [], total: 0, facets: [], show }
    const { hits } = await searchWords(query, index, short)
    hits.sort(
      (a, b) =>
        compareTiers(a.tier, b.tier) || b.weight - a.weight || (a.record < b.record ? -1 : 1),
    )
    // While some have the phrase, those that have only its syllables are noise.
    const shown = hits[0]?.tier === 'phrase' ? hits.filter(({ tier }) => tier === 'phrase') : hits
    const values = await filters()
    const fits = ({ record }: WordHit, except?: DocumentFacet) =>
      DOCUMENT_FACETS.every(({ key }) => {
        const wanted = key === except ? undefined : state.filters[key]
        return !wanted || wanted.some((value) => values.get(key)!.get(value)?.has(record))
      })
    return {
      hits: shown.filter((hit) => fits(hit)),
      total: shown.length,
      facets: DOCUMENT_FACETS.map(({ key, label }) => {
        const found = shown.filter((hit) => fits(hit, key))
        return { key, label, values: countValues(found, values.get(key)!, state, key) }
      }),
      show,
    }
  }
}

type Records = ReadonlyMap<string, ReadonlySet<string>>

/** The values of a facet that the hits have, or that are chosen. */
function countValues(
  hits: readonly WordHit[],
  values: Records,
  state: SearchState,
  key: DocumentFacet,
): FacetCount<DocumentFacet>['values'] {
  const chosen = state.filters[key] ?? []
  const counts = [...new Set([...values.keys(), ...chosen])].map((value) => ({
    value,
    label: value,
    count: hits.filter(({ record }) => values.get(value)?.has(record)).length,
    chosen: chosen.includes(value),
  }))
  return counts
    .filter((value) => value.count > 0 || value.chosen)
    .sort((a, b) => (key === 'nam-ban-hanh' ? (a.value < b.value ? 1 : -1) : b.count - a.count))
}

/** The index of documents; in it pairs are words too, in the order of the text, since the texts are short. */
async function openDocuments(place: DocumentIndexPlace) {
  const instance = await openIndex(place)
  const exactly = keep(() => openIndex(place, true))
  const data = new Map<string, () => Promise<{ raw_url: string }>>()
  const search = keep(async (word) => {
    const { results } = (await instance?.search(word)) ?? { results: [] }
    for (const { id, data: load } of results) data.set(id, load)
    return results
  })
  const searchExactly = keep(async (word) => {
    const { results } = (await (await exactly(''))?.search(word)) ?? { results: [] }
    return results
  })
  const index: WordIndex = {
    async syllable(form, exact): Promise<Map<string, SyllableHit>> {
      const found = await search(syllableWord(form))
      const results = exact ? await searchExactly(syllableWord(form)) : found
      return syllableHits(results, (name) => name)
    },
    async pair(first, second): Promise<Map<string, PairPlaces>> {
      const word = pairWord(first, second)
      const marks = Number(hasMarks(first)) + Number(hasMarks(second))
      const [found, exact] = await Promise.all([search(word), marks ? searchExactly(word) : []])
      const asTyped = new Set(exact.map(({ id }) => id))
      return new Map(
        found.map(({ id, words }) => {
          const places = [...words].sort((a, b) => a - b)
          return [id, { places, same: places.map(() => (asTyped.has(id) ? marks : 0)) }]
        }),
      )
    },
  }
  const filters = keep(async () => {
    const all = (await instance?.filters()) ?? {}
    return new Map(
      await Promise.all(
        DOCUMENT_FACETS.map(async ({ key }) => {
          const values = Object.keys(all[FILTERS[key]] ?? {})
          const records = await Promise.all(
            values.map((value) => recordsWith(instance!, FILTERS[key], value)),
          )
          return [key, new Map(values.map((value, at) => [value, records[at]!]))] as const
        }),
      ),
    )
  })
  const shown = keep((file) =>
    fetchPacked<DocumentFile>(`${place.root}${file}?${place.build}`, place.fetch),
  )
  return {
    index,
    short: place.short,
    filters: () => filters(''),
    async show({ record }: WordHit) {
      const { raw_url: id } = await data.get(record)!()
      const file = await shown(shownDocumentFile(id, place.files))
      const known = file[id]
      if (!known) throw new Error(`The index was replaced while it was read: ${id} is not in it`)
      return { id, ...known }
    },
  }
}

/** The records that have a value of a filter; the files of filters are small and read once. */
async function recordsWith(
  instance: PagefindInstance,
  filter: string,
  value: string,
): Promise<ReadonlySet<string>> {
  const { results } = await instance.search(null, { filters: { [filter]: { any: [value] } } })
  return new Set(results.map(({ id }) => id))
}
