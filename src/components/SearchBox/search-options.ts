import { fetchPacked } from '../../core/search/fetch-packed.ts'
import { nameOffers } from '../../core/search/name-offers.ts'
import { parseNumberQuery } from '../../core/search/parse-number.ts'
import type { SearchDirectory } from '../../core/search/search-files.ts'
import { FACETS, type SearchState } from '../../core/search/search-state.ts'
import { stateAddress } from '../SearchResults/facet-list.ts'
import { addressOf, host, numbers } from '../SearchResults/host.ts'
import { openPlaces } from '../SearchResults/number-words.ts'

/** Something that the box offers. */
export interface SearchOption {
  label: string
  detail: string
  href: string
}

const MOST_NUMBERS = 6
const PLAIN: SearchState = {
  query: '',
  kind: 'bao-cao',
  filters: {},
  sort: 'phu-hop',
  wide: false,
  page: 1,
}

let directory: Promise<SearchDirectory> | undefined

/** What the box offers to a text: documents with that number, filters that it names, and the search itself. */
export async function optionsFor(query: string): Promise<SearchOption[]> {
  const [byNumber, byName] = await Promise.all([numberOptions(query), nameOptions(query)])
  const search = {
    label: `Tìm “${query}”`,
    detail: 'trong toàn văn',
    href: stateAddress({ ...PLAIN, query }),
  }
  return [...byNumber, ...byName, search]
}

async function numberOptions(query: string): Promise<SearchOption[]> {
  const parsed = parseNumberQuery(query)
  if (!parsed) return []
  const { found, open } = await numbers.find(parsed)
  return [...found, ...open].slice(0, MOST_NUMBERS).map((entry) => ({
    label: entry.title,
    detail: entry.kind === 'open' ? openPlaces(entry) : (entry.subject ?? ''),
    href: addressOf(entry.address),
  }))
}

async function nameOptions(query: string): Promise<SearchOption[]> {
  directory ??= fetchPacked<SearchDirectory>(`${host.root}index.json.gz`)
  const names = await directory.catch((error) => {
    directory = undefined
    throw error
  })
  return nameOffers(query, names).map(({ facet, value, label, rest }) => ({
    label: rest ? `${rest} · ${label}` : label,
    detail: `lọc theo ${FACETS.find(({ key }) => key === facet)?.label.toLowerCase() ?? ''}`,
    href: stateAddress({ ...PLAIN, query: rest, filters: { [facet]: [value] } }),
  }))
}
