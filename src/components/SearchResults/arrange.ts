import { facetLabel } from '../../core/search/facets.ts'
import type { SearchDirectory } from '../../core/search/search-files.ts'
import {
  DOCUMENT_FACETS,
  FACETS,
  type FacetKey,
  type SearchState,
  toggleFilter,
} from '../../core/search/search-state.ts'
import { h } from './dom.ts'
import { facetForm, filterTags, stateAddress } from './facet-list.ts'
import { kindTabs } from './kind-tabs.ts'
import { nameFilters } from './name-filters.ts'

/** Puts the parts in their places; the checkbox that was just used keeps the focus. */
export function arrange(
  place: HTMLElement,
  state: SearchState,
  directory: SearchDirectory,
  facets: HTMLElement[],
  results: HTMLElement,
  above: HTMLElement | null = null,
): void {
  const focused = document.activeElement
  const box = focused instanceof HTMLInputElement && place.contains(focused) ? focused : null
  const open = [...place.querySelectorAll<HTMLElement>('details.facet[open]')].map(
    ({ dataset }) => dataset.facet,
  )
  const wasOpen = place.querySelector<HTMLDetailsElement>('.facet-box')?.open ?? false
  const labelOf = (key: FacetKey, value: string) => {
    const facet = [...FACETS, ...DOCUMENT_FACETS].find((one) => one.key === key)
    return `${facet?.label}: ${facetLabel(key, value, directory)}`
  }
  const tags = filterTags(state, labelOf)
  const offers = state.kind === 'bao-cao' ? nameFilters(state, directory) : null
  place.replaceChildren(
    kindTabs(state),
    ...(offers ? [offers] : []),
    ...(above ? [above] : []),
    ...(tags.length
      ? [h('ul', { class: 'inline-list tags', 'aria-label': 'Đang lọc theo' }, ...tags)]
      : []),
    h(
      'div',
      { class: 'search-layout' },
      facets.length ? facetForm(facets, wasOpen) : h('div', { class: 'facets' }),
      results,
    ),
  )
  for (const details of place.querySelectorAll<HTMLDetailsElement>('details.facet'))
    if (open.includes(details.dataset.facet)) details.open = true
  place.querySelector('form.facets')?.addEventListener('change', (event) => {
    const { name, value } = event.target as HTMLInputElement
    const next = toggleFilter(state, name as FacetKey, value)
    dispatchEvent(new CustomEvent('tim-kiem', { detail: stateAddress(next) }))
  })
  if (box) {
    const again = [...place.querySelectorAll<HTMLInputElement>('.facets input')].find(
      ({ name, value }) => name === box.name && value === box.value,
    )
    again?.closest<HTMLDetailsElement>('.facet-more')?.setAttribute('open', '')
    again?.focus()
  }
}
