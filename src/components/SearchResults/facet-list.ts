import type { FacetCount } from '../../core/search/facets.ts'
import {
  type FacetKey,
  type SearchState,
  toggleFilter,
  writeState,
} from '../../core/search/search-state.ts'
import { h, written } from './dom.ts'
import { searchAddress } from './host.ts'

/** Values shown before the rest of a long facet is opened. */
const SHORT = 8

/** The facets of a search as groups of checkboxes. */
export function facetGroups(facets: readonly FacetCount<FacetKey>[]): HTMLElement[] {
  return facets
    .filter(({ values }) => values.length > 0)
    .map((facet) => {
      const chosen = facet.values.some((value) => value.chosen)
      const boxes = facet.values.map((value, index) => box(facet.key, value, index))
      const rest = boxes.slice(SHORT)
      return h(
        'details',
        { class: 'facet', open: chosen || undefined, 'data-facet': facet.key },
        h(
          'summary',
          {},
          facet.label,
          chosen && h('span', { class: 'visually-hidden' }, ' (đang lọc)'),
        ),
        h(
          'fieldset',
          {},
          h('legend', { class: 'visually-hidden' }, facet.label),
          ...boxes.slice(0, SHORT),
          rest.length > 0 &&
            h(
              'details',
              { class: 'facet-more' },
              h('summary', {}, `${written(rest.length)} giá trị nữa`),
              ...rest,
            ),
        ),
      )
    })
}

/** Where filters stand beside the results instead of above them. */
const beside = matchMedia('(min-width: 56rem)')
beside.addEventListener('change', () => {
  const details = document.querySelector<HTMLDetailsElement>('.facet-box')
  if (details && beside.matches) details.open = true
})

/** The groups of a search as a form; above the results they are behind one line, so that results are seen first. */
export function facetForm(groups: readonly HTMLElement[], open: boolean): HTMLElement {
  return h(
    'form',
    { class: 'facets', 'aria-label': 'Lọc kết quả' },
    h('h2', {}, 'Lọc'),
    h(
      'details',
      { class: 'facet-box', open: open || beside.matches },
      h('summary', {}, 'Lọc'),
      ...groups,
    ),
  )
}

function box(
  key: FacetKey,
  { value, label, count, chosen }: FacetCount['values'][number],
  index: number,
): HTMLElement {
  const id = `loc-${key}-${index}`
  return h(
    'div',
    { class: 'facet-value' },
    h('input', { type: 'checkbox', id, name: key, value, checked: chosen }),
    h('label', { for: id }, `${label} `, h('span', { class: 'meta' }, `(${written(count)})`)),
  )
}

/** The filters that are set, each with a way to take it off. */
export function filterTags(
  state: SearchState,
  labelOf: (key: FacetKey, value: string) => string,
): HTMLElement[] {
  const tags = (Object.entries(state.filters) as [FacetKey, string[]][]).flatMap(([key, values]) =>
    values.map((value) =>
      h(
        'li',
        {},
        h(
          'a',
          {
            class: 'button tag',
            href: stateAddress(toggleFilter(state, key, value)),
            'data-tag': `${key}=${value}`,
          },
          h('span', { class: 'visually-hidden' }, 'Bỏ lọc '),
          labelOf(key, value),
          h('span', { 'aria-hidden': 'true' }, '×'),
        ),
      ),
    ),
  )
  if (tags.length > 1)
    tags.push(
      h(
        'li',
        {},
        h('a', { href: stateAddress({ ...state, filters: {}, page: 1 }) }, 'Bỏ mọi bộ lọc'),
      ),
    )
  return tags
}

/** Address of a search. */
export const stateAddress = (state: SearchState): string => {
  const parameters = `${writeState(state)}`
  return parameters ? `${searchAddress}?${parameters}` : searchAddress
}
