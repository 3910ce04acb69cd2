import type { FacetCount } from './facets.ts'
import {
  allOf,
  type IndexPlace,
  openIndex,
  type PagefindInstance,
  type PagefindQuery,
} from './open-index.ts'
import { parseWords } from './parse-words.ts'
import { looseWords, phraseWords } from './plan-words.ts'
import type { DocumentMeta } from './search-files.ts'
import { DOCUMENT_FACETS, type DocumentFacet, type SearchState } from './search-state.ts'
import { searchWords, type WordHit } from './search-words.ts'

export interface DocumentAnswer {
  hits: WordHit[]
  facets: FacetCount<DocumentFacet>[]
  /** What a hit shows. */
  show(hit: WordHit): Promise<DocumentMeta>
}

/** Names of Pagefind's filters, by facet. */
const FILTERS: Record<DocumentFacet, string> = { 'loai-van-ban': 'type', 'nam-ban-hanh': 'year' }

/** Searches the documents that reports cite: by subject, name, issuer, and their text where the archive has it. */
export function openDocumentSearch(
  place: () => Promise<IndexPlace>,
): (state: SearchState) => Promise<DocumentAnswer> {
  let opened: Promise<PagefindInstance | null> | null = null
  return async (state) => {
    opened ??= place().then((where) => openIndex(where))
    const instance = await opened.catch((error) => {
      opened = null
      throw error
    })
    const query = parseWords(state.query)
    if (!instance || !query.phrases.length) return { hits: [], facets: [], show: noRecord }
    const all = await instance.filters()
    const data = new Map<string, () => Promise<{ meta: unknown }>>()
    const records = new Map<string, Set<string>>()
    const find = (words: readonly string[], filters: PagefindQuery['filters']) =>
      allOf(words, async (word) => {
        const { results } = await instance.search(word, filters && { filters })
        return results.map(({ id, score, words: places, data: load }) => {
          data.set(id, load)
          return { record: id, score, places }
        })
      })
    const { hits } = await searchWords(query, (words) => find(words, filtersOf(state)))
    const strict = hits.some(({ tier }) => tier === 'phrase')
    const words = query.phrases.flatMap(strict ? phraseWords : looseWords)
    const facets = await Promise.all(
      DOCUMENT_FACETS.map(async ({ key, label }): Promise<FacetCount<DocumentFacet>> => {
        const found = await find(words, filtersOf(state, key))
        const chosen = state.filters[key] ?? []
        const values = await Promise.all(
          [...new Set([...Object.keys(all[FILTERS[key]] ?? {}), ...chosen])].map(async (value) => {
            const name = `${key}=${value}`
            if (!records.has(name))
              records.set(name, await recordsWith(instance, FILTERS[key], value))
            const count = found.filter(({ record }) => records.get(name)!.has(record)).length
            return { value, label: value, count, chosen: chosen.includes(value) }
          }),
        )
        const useful = values.filter(({ count, chosen }) => count > 0 || chosen)
        useful.sort((a, b) =>
          key === 'nam-ban-hanh' ? (a.value < b.value ? 1 : -1) : b.count - a.count,
        )
        return { key, label, values: useful }
      }),
    )
    return {
      hits,
      facets,
      show: async ({ record }) => (await data.get(record)!()).meta as DocumentMeta,
    }
  }
}

/** The records that have a value of a filter; the files of filters are small and read once. */
async function recordsWith(
  instance: PagefindInstance,
  filter: string,
  value: string,
): Promise<Set<string>> {
  const { results } = await instance.search(null, { filters: { [filter]: { any: [value] } } })
  return new Set(results.map(({ id }) => id))
}

const noRecord = () => Promise.reject(new Error('no record'))

function filtersOf({ filters }: SearchState, except?: DocumentFacet): PagefindQuery['filters'] {
  const set = DOCUMENT_FACETS.flatMap(({ key }) => {
    const values = key === except ? undefined : filters[key]
    return values ? [[FILTERS[key], { any: values }] as const] : []
  })
  return set.length ? Object.fromEntries(set) : undefined
}
