import type { SearchHost } from '../../core/search/archive-search.ts'
import { type NumberLookup, numbersIn } from '../../core/search/number-lookup.ts'
import type { PagefindModule } from '../../core/search/open-index.ts'

/** Address of the search page, which the search form of every page posts to; all else is found from it. */
const form = document.querySelector<HTMLFormElement>('.search-box form')
export const searchAddress: string = new URL(form?.action ?? '/tim-kiem/', location.href).pathname

/** Address of a page from its path below the base path. */
export const addressOf = (path: string): string =>
  searchAddress.replace(/tim-kiem\/$/u, '') + path.replace(/^\//u, '')

/** Where the search reads its files. */
export const host: SearchHost = {
  root: `${searchAddress}chi-muc/`,
  fetch: (...request) => fetch(...request),
  importModule: (address) => import(/* @vite-ignore */ address) as Promise<PagefindModule>,
}

/** The index of exact numbers. */
export const numbers: NumberLookup = numbersIn(`${searchAddress}so/`)
