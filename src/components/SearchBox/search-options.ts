import { fetchPacked } from '../../core/search/fetch-packed.ts'
import { nameOffers } from '../../core/search/name-offers.ts'
import {
  NAMES_FILE,
  type NamedDocument,
  namedDocuments,
} from '../../core/search/named-documents.ts'
import { parseNumberQuery } from '../../core/search/parse-number.ts'
import type { SearchDirectory } from '../../core/search/search-files.ts'
import { FACETS, type SearchState } from '../../core/search/search-state.ts'
import { keep } from '../../core/search/word-index.ts'
import { written } from '../SearchResults/dom.ts'
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
const MOST_NAMED = 3
const PLAIN: SearchState = {
  query: '',
  kind: 'bao-cao',
  filters: {},
  sort: 'phu-hop',
  wide: false,
  page: 1,
}

const directory = keep(() => fetchPacked<SearchDirectory>(`${host.root}index.json.gz`))
const documentNames = keep(async () => {
  const { build } = await directory('')
  return fetchPacked<NamedDocument[]>(`${host.root}${NAMES_FILE}?${build}`)
})

/** What the box offers to a text: documents with that number, filters that it names, and the search itself. */
export async function optionsFor(query: string): Promise<SearchOption[]> {
  const [byNumber, named, byName] = await Promise.all([
    numberOptions(query),
    namedOptions(query),
    nameOptions(query),
  ])
  const search = {
    label: `Tìm “${query}”`,
    detail: 'trong toàn văn',
    href: stateAddress({ ...PLAIN, query }),
  }
  return [...byNumber, ...named, ...byName, search]
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

async function namedOptions(query: string): Promise<SearchOption[]> {
  const documents = namedDocuments(query, await documentNames(''))
  return documents.slice(0, MOST_NAMED).map(([id, title, citedBy]) => ({
    label: title,
    detail: `${written(citedBy)} báo cáo dẫn`,
    href: addressOf(`/van-ban/${id}/`),
  }))
}

async function nameOptions(query: string): Promise<SearchOption[]> {
  return nameOffers(query, await directory('')).map(({ facet, value, label, rest }) => ({
    label: rest ? `${rest} · ${label}` : label,
    detail: `lọc theo ${FACETS.find(({ key }) => key === facet)?.label.toLowerCase() ?? ''}`,
    href: stateAddress({ ...PLAIN, query: rest, filters: { [facet]: [value] } }),
  }))
}
