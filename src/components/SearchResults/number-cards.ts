import type { NumberAnswer } from '../../core/search/match-number.ts'
import type { NumberEntry } from '../../core/search/number-entry.ts'
import type { NumberQuery } from '../../core/search/parse-number.ts'
import { h, written, writtenDay } from './dom.ts'
import { addressOf } from './host.ts'
import { openPlaces } from './number-words.ts'

const MOST = 12

/** What the exact index says to a number: the documents, or that there is none, and the nearest. Null when it says nothing. */
export function numberSection(query: NumberQuery, answer: NumberAnswer): HTMLElement | null {
  const { found, open, near, certain } = answer
  const known = found.length + open.length > 0
  if (!known && !certain) return null
  const section = h('section', { class: 'number-answer', 'aria-labelledby': 'so-hieu' })
  if (!known) {
    section.classList.add('note', 'note-warn')
    section.append(
      h('h2', { id: 'so-hieu' }, `Không có văn bản số ${query.written}${details(query)} trong kho`),
    )
    if (near.length)
      section.append(
        h('p', {}, 'Những số gần nhất:'),
        h('ul', { class: 'number-near' }, ...near.map((entry) => h('li', {}, titleLink(entry)))),
      )
    return section
  }
  if (!found.length) {
    section.append(
      h('h2', { id: 'so-hieu' }, `Số ${query.written}${details(query)}: chưa rõ là văn bản nào`),
      h(
        'p',
        { class: 'meta' },
        'Báo cáo trong kho có dẫn số này mà không ghi đủ ngày, nơi ban hành để biết chắc là văn bản nào.',
      ),
      h('ol', { class: 'number-cards' }, ...open.slice(0, MOST).map(openCard)),
    )
    return section
  }
  const one = found.length === 1
  section.append(
    h(
      'h2',
      { id: 'so-hieu' },
      one ? 'Văn bản có số này' : `${written(found.length)} văn bản có số này`,
    ),
  )
  if (!one)
    section.append(
      h(
        'p',
        { class: 'meta' },
        'Một số có thể được nhiều cơ quan dùng, và dùng lại mỗi năm. Chọn theo cơ quan, địa phương và năm.',
      ),
    )
  section.append(h('ol', { class: 'number-cards' }, ...found.slice(0, MOST).map(card)))
  if (found.length > MOST)
    section.append(
      h(
        'p',
        { class: 'meta' },
        `Và ${written(found.length - MOST)} văn bản nữa: thêm cơ quan, tỉnh hoặc năm để thu hẹp.`,
      ),
    )
  if (open.length)
    section.append(
      h('p', { class: 'meta' }, 'Ngoài ra còn những chỗ dẫn chưa rõ là văn bản nào:'),
      h(
        'ul',
        { class: 'number-near' },
        ...open
          .slice(0, MOST)
          .map((entry) => h('li', {}, titleLink(entry), ` (${openPlaces(entry)})`)),
      ),
    )
  return section
}

function details({ date, year, place, written }: NumberQuery): string {
  if (date) return ` ngày ${writtenDay(date)}`
  return year && !place && !written.includes(String(year)) ? ` năm ${year}` : ''
}

function card(entry: NumberEntry): HTMLElement {
  const { typeName, date, year, issuer, subject, citedBy, also, kind } = entry
  const facts = [
    typeName,
    date ? `ngày ${writtenDay(date)}` : year ? `năm ${year}` : 'chưa rõ ngày',
    issuer ?? 'chưa rõ cơ quan ban hành',
    also?.length ? `còn gọi là ${also.join(', ')}` : '',
  ]
  const cited =
    kind === 'report'
      ? 'Báo cáo trong kho'
      : citedBy
        ? `${written(citedBy)} báo cáo dẫn`
        : 'chưa báo cáo nào dẫn'
  return h(
    'li',
    { class: 'number-card' },
    h('h3', {}, titleLink(entry)),
    h('p', { class: 'meta' }, [...facts.filter(Boolean), cited].join(' · ')),
    subject && h('p', {}, subject),
  )
}

function openCard(entry: NumberEntry): HTMLElement {
  return h(
    'li',
    { class: 'number-card' },
    h('h3', {}, titleLink(entry)),
    h('p', { class: 'meta' }, openPlaces(entry)),
  )
}

const titleLink = ({ address, title }: NumberEntry) => h('a', { href: addressOf(address) }, title)
