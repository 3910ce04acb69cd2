import type { SearchState } from '../../core/search/search-state.ts'
import { h, written } from './dom.ts'
import { stateAddress } from './facet-list.ts'

export const PER_PAGE = 10

/** The ways to order results. */
export function sortLinks(state: SearchState): HTMLElement | null {
  if (!state.query) return null
  const sorts = [
    ['phu-hop', 'Phù hợp nhất'],
    ['moi-nhat', 'Mới nhất'],
  ] as const
  return h(
    'nav',
    { class: 'sorts meta', 'aria-label': 'Thứ tự kết quả' },
    ...sorts.map(([sort, label]) =>
      h(
        'a',
        {
          href: stateAddress({ ...state, sort, page: 1 }),
          'aria-current': state.sort === sort ? 'true' : undefined,
        },
        label,
      ),
    ),
  )
}

/** The pages of a list of results, ten to a page; null when one is enough. */
export function pageLinks(state: SearchState, total: number): HTMLElement | null {
  const pages = Math.ceil(total / PER_PAGE)
  if (pages < 2) return null
  const page = Math.min(state.page, pages)
  const to = (number: number, label: string, rel?: string) =>
    h(
      'li',
      {},
      h('a', { class: 'button', href: stateAddress({ ...state, page: number }), rel }, label),
    )
  return h(
    'nav',
    { class: 'pagination', 'aria-label': 'Các trang kết quả' },
    h(
      'ul',
      { class: 'inline-list' },
      page > 1 && to(page - 1, 'Trang trước', 'prev'),
      h(
        'li',
        {},
        h(
          'span',
          { class: 'button pagination-here', 'aria-current': 'page' },
          `Trang ${written(page)}/${written(pages)}`,
        ),
      ),
      page < pages && to(page + 1, 'Trang sau', 'next'),
    ),
  )
}
