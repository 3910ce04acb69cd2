import type { SearchState } from '../../core/search/search-state.ts'
import { h, written } from './dom.ts'
import { stateAddress } from './facet-list.ts'

/** How many of each kind the query of now finds, as far as was asked. */
let totals: { query: string; counts: Partial<Record<SearchState['kind'], number>> } = {
  query: '',
  counts: {},
}

/** Keeps how many a query finds, whatever the filters, for the tabs. */
export function rememberTotal({ query, kind }: SearchState, count: number): void {
  if (totals.query !== query) totals = { query, counts: {} }
  totals.counts[kind] = count
}

/** The kinds of results, each with its count once that was asked for: the index of documents is large. */
export function kindTabs(state: SearchState): HTMLElement {
  const kinds = [
    ['bao-cao', 'Báo cáo'],
    ['van-ban', 'Văn bản được dẫn'],
  ] as const
  return h(
    'nav',
    { class: 'kinds', 'aria-label': 'Loại kết quả' },
    ...kinds.map(([kind, label]) => {
      const count = totals.query === state.query ? totals.counts[kind] : undefined
      return h(
        'a',
        {
          class: 'button',
          href: stateAddress({ ...state, kind, filters: {}, page: 1 }),
          'aria-current': state.kind === kind ? 'true' : undefined,
        },
        count === undefined ? label : `${label} (${written(count)})`,
      )
    }),
  )
}
