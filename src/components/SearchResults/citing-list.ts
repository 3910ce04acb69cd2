import type { CitingReport, NumberEntry } from '../../core/search/number-entry.ts'
import { h, marked, written } from './dom.ts'
import { addressOf } from './host.ts'

/** The newest reports that cite a number, each with its sentence, and the way to the others; null when none does. */
export function citingList({ citing, citedBy, address }: NumberEntry): HTMLElement | null {
  if (!citing?.length) return null
  const others = citedBy - citing.length
  return h(
    'ul',
    { class: 'number-citing', 'aria-label': 'Báo cáo dẫn' },
    ...citing.map(item),
    others > 0 &&
      h('li', {}, h('a', { href: addressOf(address) }, `và ${written(others)} báo cáo nữa`)),
  )
}

const item = ([address, title, source, sentence, start, end]: CitingReport) =>
  h(
    'li',
    {},
    h('a', { href: addressOf(address) }, title),
    h('p', { class: 'meta' }, source),
    h('p', { class: 'result-text' }, ...marked(sentence, [[start, end]])),
  )
