import type { NumberAnswer } from '../../core/search/match-number.ts'
import type { NumberEntry } from '../../core/search/number-entry.ts'
import type { NumberQuery } from '../../core/search/parse-number.ts'
import { shortDay } from '../../core/text/day.ts'
import { citingList } from './citing-list.ts'
import { h, written } from './dom.ts'
import { addressOf } from './host.ts'
import { openPlaces } from './number-words.ts'

const MOST = 12
/** Of so many documents each shows who cites it; a longer list is one to choose from. */
const MOST_WITH_REPORTS = 3

/** What a number gives: a part of the page, and what screen readers are told of it. */
export interface NumberSection {
  section: HTMLElement
  said: string
}

/** What the exact index says to a number: the documents, or that there is none, and the nearest. Null when it says nothing. */
export function numberSection(query: NumberQuery, answer: NumberAnswer): NumberSection | null {
  const { found, open, certain } = answer
  if (found.length) return foundSection(answer)
  if (open.length) return openSection(query, answer)
  return certain ? unknownSection(query, answer) : null
}

function foundSection({ found, open }: NumberAnswer): NumberSection {
  const [first] = found as [NumberEntry]
  const one = found.length === 1
  const count = `${written(found.length)} văn bản`
  const rest = found.length - MOST
  const section = sectionOf(
    one ? 'Văn bản có số này' : `${count} có số này`,
    !one &&
      note(
        'Một số có thể được nhiều cơ quan dùng, và dùng lại mỗi năm. Chọn theo cơ quan, địa phương và năm.',
      ),
    cards(found, found.length <= MOST_WITH_REPORTS),
    rest > 0 && note(`Và ${written(rest)} văn bản nữa: thêm cơ quan, tỉnh hoặc năm để thu hẹp.`),
    open.length > 0 && note('Ngoài ra còn những chỗ dẫn chưa rõ là văn bản nào:'),
    open.length > 0 &&
      list(open.slice(0, MOST).map((entry) => [titleLink(entry), ` (${openPlaces(entry)})`])),
  )
  return { section, said: one ? `${count}: ${first.title}` : `${count} có số này` }
}

function openSection(query: NumberQuery, { open, near }: NumberAnswer): NumberSection {
  const heading = `Số ${query.written}${details(query)}: chưa rõ là văn bản nào`
  const section = sectionOf(
    heading,
    note(
      'Báo cáo trong kho có dẫn số này mà không ghi đủ ngày, nơi ban hành để biết chắc là văn bản nào.',
    ),
    cards(open, open.length <= MOST_WITH_REPORTS),
    near.length > 0 && note('Văn bản cùng số nhưng khác ngày hoặc nơi ban hành:'),
    near.length > 0 && list(near.map((entry) => [titleLink(entry)])),
  )
  return { section, said: heading }
}

function unknownSection(query: NumberQuery, { near }: NumberAnswer): NumberSection {
  const heading = `Chưa báo cáo nào trong kho dẫn số ${query.written}${details(query)}`
  const section = sectionOf(
    heading,
    near.length > 0 && h('p', {}, 'Những số gần nhất:'),
    near.length > 0 && list(near.map((entry) => [titleLink(entry)])),
  )
  section.classList.add('note', 'note-warn')
  return { section, said: heading }
}

const sectionOf = (heading: string, ...parts: (Node | false)[]) =>
  h(
    'section',
    { class: 'number-answer', 'aria-labelledby': 'so-hieu' },
    h('h2', { id: 'so-hieu' }, heading),
    ...parts,
  )
const note = (text: string) => h('p', { class: 'meta' }, text)
const list = (items: (Node | string)[][]) =>
  h('ul', { class: 'number-near' }, ...items.map((item) => h('li', {}, ...item)))
const cards = (entries: readonly NumberEntry[], withReports: boolean) =>
  h(
    'ol',
    { class: 'number-cards' },
    ...entries.slice(0, MOST).map((entry) => card(entry, withReports)),
  )

function details({ date, year, place, written }: NumberQuery): string {
  if (date) return ` ngày ${shortDay(date)}`
  return year && !place && !written.includes(String(year)) ? ` năm ${year}` : ''
}

function card(entry: NumberEntry, withReports: boolean): HTMLElement {
  return h(
    'li',
    { class: 'number-card' },
    h('h3', {}, titleLink(entry)),
    h('p', { class: 'meta' }, factsOf(entry).filter(Boolean).join(' · ')),
    entry.subject && h('p', {}, entry.subject),
    ...(entry.doubts ?? []).map((doubt) => h('p', { class: 'number-doubt' }, doubt)),
    withReports && citingList(entry),
  )
}

function factsOf(entry: NumberEntry): string[] {
  const { typeName, date, year, issuer, citedBy, also, kind } = entry
  if (kind === 'open') return [openPlaces(entry)]
  return [
    typeName,
    date ? `ngày ${shortDay(date)}` : year ? `năm ${year}` : 'chưa rõ ngày',
    issuer ?? 'chưa rõ cơ quan ban hành',
    also?.length ? `còn gọi là ${also.join(', ')}` : '',
    kind === 'report'
      ? 'Báo cáo trong kho'
      : citedBy
        ? `${written(citedBy)} báo cáo dẫn`
        : 'chưa báo cáo nào dẫn',
  ]
}

const titleLink = ({ address, title }: NumberEntry) => h('a', { href: addressOf(address) }, title)
