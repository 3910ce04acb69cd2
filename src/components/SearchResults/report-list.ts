import type { Marked } from '../../core/search/mark-words.ts'
import type { NamedDocument } from '../../core/search/named-documents.ts'
import type { ReportHit } from '../../core/search/report-hits.ts'
import type { SearchDirectory, ShownDocument } from '../../core/search/search-files.ts'
import type { Snippet } from '../../core/search/snippet.ts'
import { shortDay } from '../../core/text/day.ts'
import { slug } from '../../core/text/fold.ts'
import { h, marked, written } from './dom.ts'
import { addressOf } from './host.ts'

/** A report among the results: the place that fits, with its words marked, who signed it when that was asked. */
export function reportItem(
  { row }: ReportHit,
  snippet: Snippet | null,
  query: string,
  { agencies, periods, signers }: SearchDirectory,
  asked: string | null,
): HTMLElement {
  const [, id, title, agency, period, date, , signer] = row
  const there = snippet
    ? `?tu=${encodeURIComponent(query)}#${encodeURIComponent(snippet.anchor)}`
    : ''
  const facts = [agencies[agency]!.name, periods[period]![1], date && `ngày ${shortDay(date)}`]
  return h(
    'li',
    { class: 'result' },
    h('h3', {}, h('a', { href: addressOf(`/bao-cao/${id}/${there}`) }, title)),
    h('p', { class: 'meta' }, facts.filter(Boolean).join(' · ')),
    asked !== null && signers[signer] === asked && h('p', { class: 'meta' }, `Ký: ${asked}`),
    snippet?.section && h('p', { class: 'result-section' }, snippet.section),
    snippet && h('p', { class: 'result-text' }, ...marked(snippet.text, snippet.ranges)),
  )
}

/** A cited document among the results, with the words marked in its subject. */
export function documentItem(
  document: ShownDocument & { id: string },
  mark: (text: string) => Marked,
): HTMLElement {
  const { id, title, type, date, subject, citedBy, held } = document
  const facts = [
    type,
    date && `ngày ${shortDay(date)}`,
    `${written(citedBy)} báo cáo dẫn`,
    held && 'kho có toàn văn',
  ]
  return h(
    'li',
    { class: 'result' },
    h('h3', {}, h('a', { href: addressOf(`/van-ban/${id}/`) }, title)),
    h('p', { class: 'meta' }, facts.filter(Boolean).join(' · ')),
    subject &&
      !title.includes(subject) &&
      h('p', { class: 'result-text' }, ...marked(subject, mark(subject).ranges)),
  )
}

/** What the query names, above the reports: documents, and a person who signs; null when it names none. */
export function namedCards(
  documents: readonly NamedDocument[],
  signer: string | null,
): HTMLElement | null {
  const cards = documents.map(([id, title, citedBy]) =>
    namedCard(`/van-ban/${id}/`, title, `Văn bản được dẫn · ${written(citedBy)} báo cáo dẫn`),
  )
  if (signer !== null)
    cards.push(
      namedCard(`/nguoi-ky/${slug(signer)}/`, signer, 'Người ký · chức vụ và mọi báo cáo đã ký'),
    )
  return cards.length
    ? h('ul', { class: 'number-cards named', 'aria-label': 'Trang có tên này' }, ...cards)
    : null
}

const namedCard = (path: string, title: string, what: string) =>
  h(
    'li',
    { class: 'number-card' },
    h('h2', {}, h('a', { href: addressOf(path) }, title)),
    h('p', { class: 'meta' }, what),
  )
