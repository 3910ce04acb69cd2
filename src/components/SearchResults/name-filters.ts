import { nameOffers } from '../../core/search/name-offers.ts'
import type { SearchDirectory } from '../../core/search/search-files.ts'
import { FACETS, type SearchState, toggleFilter } from '../../core/search/search-state.ts'
import { h } from './dom.ts'
import { stateAddress } from './facet-list.ts'

/** Filters that the query names; Alt+L takes the first. */
export function nameFilters(state: SearchState, directory: SearchDirectory): HTMLElement | null {
  const offers = nameOffers(state.query, directory).filter(
    ({ facet, value }) => !state.filters[facet]?.includes(value),
  )
  if (!offers.length) return null
  const items = offers.map(({ facet, value, label, rest }, index) => {
    const next = toggleFilter({ ...state, query: rest }, facet, value)
    const name = FACETS.find(({ key }) => key === facet)?.label ?? ''
    return h(
      'li',
      {},
      h(
        'a',
        {
          class: 'button offer',
          href: stateAddress(next),
          'aria-keyshortcuts': index === 0 ? 'Alt+L' : undefined,
        },
        `${name}: ${label}`,
        index === 0 && h('kbd', {}, 'Alt+L'),
      ),
    )
  })
  return h(
    'div',
    { class: 'offers' },
    h('p', { id: 'loc-theo-ten' }, 'Lọc theo:'),
    h('ul', { class: 'inline-list', 'aria-labelledby': 'loc-theo-ten' }, ...items),
  )
}

addEventListener('keydown', (event) => {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyL') return
  const offer = document.querySelector<HTMLAnchorElement>('.offers .offer')
  if (!offer) return
  event.preventDefault()
  offer.click()
})
