import type { WayOut } from '../../core/search/why-nothing.ts'
import { h, written } from './dom.ts'
import { stateAddress } from './facet-list.ts'
import { addressOf } from './host.ts'

/** What to do when nothing is found: one link for each thing that stands in the way, and where to browse. */
export function nothingSection(
  ways: readonly WayOut[],
  labelOf: (way: WayOut) => string,
): HTMLElement {
  return h(
    'section',
    { class: 'note nothing', 'aria-labelledby': 'khong-thay' },
    h('h2', { id: 'khong-thay', tabindex: '-1' }, 'Không tìm thấy báo cáo nào'),
    ways.length > 0 && h('ul', {}, ...ways.map((way) => wayItem('li', way, labelOf(way)))),
    h(
      'p',
      {},
      'Có thể xem theo ',
      h('a', { href: addressOf('/co-quan/') }, 'cơ quan'),
      ', ',
      h('a', { href: addressOf('/ky/') }, 'kỳ báo cáo'),
      ' hoặc ',
      h('a', { href: addressOf('/van-ban/') }, 'văn bản được dẫn'),
      '.',
    ),
  )
}

/** A way out as a link, and how many reports it shows. */
export const wayItem = (name: 'li' | 'p', { state, count }: WayOut, label: string): HTMLElement =>
  h(
    name,
    {},
    h('a', { href: stateAddress(state) }, label),
    count !== null && h('span', { class: 'meta' }, ` (${written(count)} báo cáo)`),
  )

/** Words of a way out. */
export function wayLabel({ kind, what }: WayOut, filterLabel: string): string {
  switch (kind) {
    case 'filter':
      return `Bỏ lọc ${filterLabel}`
    case 'all-filters':
      return 'Bỏ mọi bộ lọc'
    case 'quotes':
      return 'Bỏ dấu ngoặc kép'
    case 'exclusion':
      return `Không loại trừ “${what}”`
    case 'word':
      return `Bỏ từ “${what}”, không báo cáo nào có`
    case 'spelling':
      return `Có phải ý là “${what}”?`
  }
}
