import type { ArchiveSearch, ReportAnswer } from './archive-search.ts'
import { type Phrase, parseWords } from './parse-words.ts'
import { respell } from './respell.ts'
import { type FacetKey, hasFilters, type SearchState } from './search-state.ts'

/** A way out of a search that found nothing. */
export interface WayOut {
  kind: 'filter' | 'all-filters' | 'quotes' | 'exclusion' | 'word' | 'spelling'
  /** What is let go: value of the filter, the word, or the other spelling. */
  what: string
  facet?: FacetKey
  state: SearchState
  /** How many reports it shows, where that is known. */
  count: number | null
}

/** What keeps a search from finding anything, and one step out of each; those that find most come first. */
export async function waysOut(
  state: SearchState,
  answer: ReportAnswer,
  search: ArchiveSearch,
): Promise<WayOut[]> {
  const fresh = { ...state, page: 1 }
  if (answer.unfiltered.length && hasFilters(state)) return withoutFilters(fresh, answer, search)
  const { phrases, without } = parseWords(state.query)
  const found: WayOut[] = []
  for (const phrase of without) {
    const query = state.query.replace(new RegExp(`-["“«]?${loosely(phrase)}["”»]?`, 'iu'), ' ')
    found.push({
      kind: 'exclusion',
      what: phrase.forms.join(' '),
      state: tidy(fresh, query),
      count: null,
    })
  }
  if (/["“”«»]/u.test(state.query) && phrases.some(({ quoted }) => quoted))
    found.push({
      kind: 'quotes',
      what: '',
      state: tidy(fresh, state.query.replace(/["“”«»]/gu, ' ')),
      count: null,
    })
  const words = [...new Set(phrases.flatMap(({ forms }) => forms))]
  const counts = await Promise.all(
    words.map((form) => search.count({ forms: [form], quoted: false })),
  )
  const unknown = words.filter((_, index) => counts[index] === 0)
  const spelling = await spellingOf(fresh, search)
  if (spelling) found.unshift(spelling)
  for (const form of unknown)
    if (words.length > 1)
      found.push({
        kind: 'word',
        what: form,
        state: tidy(fresh, dropWord(state.query, form)),
        count: null,
      })
  const checked = await Promise.all(
    found.map(async (way) => ({ ...way, count: (await search.reports(way.state)).hits.length })),
  )
  return checked.filter(({ count }) => count > 0)
}

/**
 * Another spelling of a search that finds its syllables only apart, if reports have that one as a phrase; null when
 * there is none, or nothing to put right.
 */
export async function otherSpelling(
  state: SearchState,
  { hits }: ReportAnswer,
  search: ArchiveSearch,
): Promise<WayOut | null> {
  if (!hits.length || hits[0]!.tier === 'phrase') return null
  const way = await spellingOf({ ...state, page: 1 }, search)
  if (!way) return null
  const better = (await search.reports(way.state)).hits
  const count = better.filter(({ tier }) => tier === 'phrase').length
  return count ? { ...way, count } : null
}

async function spellingOf(state: SearchState, search: ArchiveSearch): Promise<WayOut | null> {
  const [vocabulary, abbreviations] = await Promise.all([
    search.vocabulary(),
    search.abbreviations(),
  ])
  const spelled = await respell(state.query, {
    vocabulary,
    isAbbreviation: (form) => abbreviations.full(form) !== null,
    count: (forms) => search.count({ forms: [...forms], quoted: false }),
  })
  return spelled === null
    ? null
    : { kind: 'spelling', what: spelled, state: tidy(state, spelled), count: null }
}

async function withoutFilters(
  state: SearchState,
  answer: ReportAnswer,
  search: ArchiveSearch,
): Promise<WayOut[]> {
  const keys = Object.keys(state.filters) as FacetKey[]
  const ways = await Promise.all(
    keys.map(async (facet): Promise<WayOut> => {
      const { [facet]: values, ...filters } = state.filters
      const relaxed = { ...state, filters }
      const { hits } = await search.reports(relaxed)
      return {
        kind: 'filter',
        what: (values ?? []).join(', '),
        facet,
        state: relaxed,
        count: hits.length,
      }
    }),
  )
  const all: WayOut = {
    kind: 'all-filters',
    what: '',
    state: { ...state, filters: {} },
    count: answer.unfiltered.length,
  }
  const useful = ways.filter(({ count }) => count)
  return keys.length > 1 || !useful.length ? [...useful, all] : useful
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
const loosely = ({ forms }: Phrase) => forms.map(literal).join('[^\\p{L}\\p{N}]+')
const wordPattern = (form: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${literal(form)}(?![\\p{L}\\p{N}])`, 'giu')
const dropWord = (query: string, form: string) =>
  query.normalize('NFC').replace(wordPattern(form), ' ')
const tidy = (state: SearchState, query: string): SearchState => ({
  ...state,
  query: query
    .replace(/\s+/gu, ' ')
    .replace(/(?:""|“”)/gu, '')
    .trim(),
})
