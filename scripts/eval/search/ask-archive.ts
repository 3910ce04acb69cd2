import { pathToFileURL } from 'node:url'
import { openArchiveSearch } from '../../../src/core/search/archive-search.ts'
import { nameOffers } from '../../../src/core/search/name-offers.ts'
import { numbersIn } from '../../../src/core/search/number-lookup.ts'
import type { PagefindModule } from '../../../src/core/search/open-index.ts'
import { parseNumberQuery } from '../../../src/core/search/parse-number.ts'
import { readState } from '../../../src/core/search/search-state.ts'
import { waysOut } from '../../../src/core/search/why-nothing.ts'
import type { LabelledQuery } from './queries.ts'

/** What a search gives for a query, best first: addresses of pages below the base path. */
export type Ask = (query: LabelledQuery, wanted: ReadonlySet<string>) => Promise<number>

/**
 * The rank of the first right answer of this archive's search, 0 for none. It shows cards of numbers first, then
 * reports; a filter that is offered counts by its place among the offers.
 */
export function askArchive(site: string, fetcher: typeof fetch): Ask {
  const search = openArchiveSearch({
    root: '/tim-kiem/chi-muc/',
    fetch: fetcher,
    importModule: (address) =>
      import(pathToFileURL(site + address).href) as Promise<PagefindModule>,
  })
  const numbers = numbersIn('/tim-kiem/so/', fetcher)
  return async ({ query, wanted: want }, wanted) => {
    const parsed = parseNumberQuery(query)
    const answer = parsed && (await numbers.find(parsed))
    if ('unknown' in want) return answer?.certain && !answer.found.length ? 1 : 0
    if ('offer' in want) {
      const offers = nameOffers(query, await search.directory())
      return (
        1 +
        offers.findIndex(({ facet, value }) => facet === want.offer[0] && value === want.offer[1])
      )
    }
    const state = readState(new URLSearchParams({ q: query }))
    if ('spelling' in want) {
      const ways = await waysOut(state, await search.reports(state), search)
      return 1 + ways.findIndex(({ kind, what }) => kind === 'spelling' && what === want.spelling)
    }
    if (answer?.found.length)
      return rankIn(
        answer.found.map(({ address }) => address),
        wanted,
      )
    const { hits } = await search.reports(state)
    return rankIn(
      hits.map(({ row }) => `/bao-cao/${row[1]}/`),
      wanted,
    )
  }
}

/** Place of the first wanted address, from one; 0 when there is none. */
export const rankIn = (addresses: readonly string[], wanted: ReadonlySet<string>): number =>
  1 + addresses.findIndex((address) => wanted.has(address))
