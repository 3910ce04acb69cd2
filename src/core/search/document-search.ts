import type { FacetCount } from './facets.ts'
import {
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
    await instance.filters()
    const data = new Map<string, () => Promise<{ meta: unknown }>>()
    const search = (words: readonly string[], filters: PagefindQuery['filters']) =>
      instance.search(words.join(' '), filters && { filters })
    const filters = filtersOf(state)
    const { hits } = await searchWords(query, async (words) => {
      if (!words.length) return []
      const { results } = await search(words, filters)
      return results.map(({ id, score, words: places, data: load }) => {
        data.set(id, load)
        return { record: id, score, places }
      })
    })
    const strict = hits.some(({ tier }) => tier === 'phrase')
    const words = query.phrases.flatMap(strict ? phraseWords : looseWords)
    const facets = await Promise.all(
      DOCUMENT_FACETS.map(async ({ key, label }): Promise<FacetCount<DocumentFacet>> => {
        const { filters: counts } = await search(words, filtersOf(state, key))
        const chosen = state.filters[key] ?? []
        const values = Object.entries(counts[FILTERS[key]] ?? {})
          .filter(([value, count]) => count > 0 || chosen.includes(value))
          .map(([value, count]) => ({ value, label: value, count, chosen: chosen.includes(value) }))
        values.sort((a, b) =>
          key === 'nam-ban-hanh' ? (a.value < b.value ? 1 : -1) : b.count - a.count,
        )
        return { key, label, values }
      }),
    )
    return {
      hits,
      facets,
      show: async ({ record }) => (await data.get(record)!()).meta as DocumentMeta,
    }
  }
}

const noRecord = () => Promise.reject(new Error('no record'))

function filtersOf({ filters }: SearchState, except?: DocumentFacet): PagefindQuery['filters'] {
  const set = DOCUMENT_FACETS.flatMap(({ key }) => {
    const values = key === except ? undefined : filters[key]
    return values ? [[FILTERS[key], { any: values }] as const] : []
  })
  return set.length ? Object.fromEntries(set) : undefined
}
