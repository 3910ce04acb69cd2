import type { ArchiveSearch, ReportAnswer } from '../../core/search/archive-search.ts'
import { openArchiveSearch } from '../../core/search/archive-search.ts'
import { facetLabel } from '../../core/search/facets.ts'
import { markWords } from '../../core/search/mark-words.ts'
import { nameOffers } from '../../core/search/name-offers.ts'
import { parseWords } from '../../core/search/parse-words.ts'
import type { SearchDirectory } from '../../core/search/search-files.ts'
import {
  DOCUMENT_FACETS,
  FACETS,
  type FacetKey,
  type SearchState,
  toggleFilter,
} from '../../core/search/search-state.ts'
import { otherSpelling, waysOut } from '../../core/search/why-nothing.ts'
import { h, written } from './dom.ts'
import { facetForm, facetGroups, filterTags, stateAddress } from './facet-list.ts'
import { host } from './host.ts'
import { documentItem, namedCards, reportItem } from './report-list.ts'
import { PER_PAGE, pageLinks, sortLinks } from './result-links.ts'
import { nothingSection, wayItem, wayLabel } from './ways-out.ts'

const search: ArchiveSearch = openArchiveSearch(host)
/** How many of each kind the query of now finds, as far as was asked. */
let totals: { query: string; counts: Partial<Record<SearchState['kind'], number>> } = {
  query: '',
  counts: {},
}
/** Documents that are shown above reports when the query names them. */
const MOST_NAMED = 3
const OTHER_MARKS = 'Không báo cáo nào viết đúng dấu như đã gõ; đây là những chỗ viết với dấu khác.'

/**
 * Shows what the words of a search find.
 *
 * @param current tells whether this search is still the one that is wanted
 * @returns what screen readers are told
 */
export async function showWords(
  place: HTMLElement,
  state: SearchState,
  current: () => boolean,
): Promise<string> {
  return state.kind === 'van-ban'
    ? showDocuments(place, state, current)
    : showReports(place, state, current)
}

async function showReports(
  place: HTMLElement,
  state: SearchState,
  current: () => boolean,
): Promise<string> {
  const [answer, directory, named] = await Promise.all([
    search.reports(state),
    search.directory(),
    search.named(state.query),
  ])
  const from = (state.page - 1) * PER_PAGE
  const hits = answer.hits.slice(from, from + PER_PAGE)
  const snippets = await Promise.all(hits.map((hit) => search.snippet(hit, answer.phrases)))
  const ways = answer.hits.length ? [] : await waysOut(state, answer, search)
  const spelling = state.wide ? null : await otherSpelling(state, answer, search)
  if (!current()) return ''

  remember(state, answer.unfiltered.length)
  const said = answer.hits.length
    ? `${written(answer.hits.length)} báo cáo`
    : 'Không tìm thấy báo cáo nào'
  const results = answer.hits.length
    ? h(
        'div',
        { class: 'result-list' },
        h('h2', { tabindex: '-1' }, said),
        spelling && wayItem('p', spelling, wayLabel(spelling, '')),
        answer.otherMarks && h('p', { class: 'meta' }, OTHER_MARKS),
        sortLinks(state),
        h(
          'ol',
          { start: `${from + 1}` },
          ...hits.map((hit, index) =>
            reportItem(hit, snippets[index] ?? null, state.query, directory, answer.signer),
          ),
        ),
        moreLink(state, answer),
        pageLinks(state, answer.hits.length),
      )
    : nothingSection(ways, (way) =>
        wayLabel(
          way,
          (state.filters[way.facet ?? 'nam'] ?? [])
            .map((value) => facetLabel(way.facet ?? 'nam', value, directory))
            .join(', '),
        ),
      )
  const shown = named.slice(0, MOST_NAMED)
  arrange(
    place,
    state,
    directory,
    facetGroups(answer.facets),
    results,
    namedCards(shown, answer.signer),
  )
  return [
    said,
    ...(spelling ? [wayLabel(spelling, '')] : []),
    ...(answer.otherMarks ? [OTHER_MARKS] : []),
    ...shown.map(([, title]) => `Văn bản được dẫn: ${title}`),
    ...(answer.signer === null ? [] : [`Người ký: ${answer.signer}`]),
  ].join('. ')
}

function remember({ query, kind }: SearchState, count: number): void {
  if (totals.query !== query) totals = { query, counts: {} }
  totals.counts[kind] = count
}

async function showDocuments(
  place: HTMLElement,
  state: SearchState,
  current: () => boolean,
): Promise<string> {
  const [answer, directory, short] = await Promise.all([
    search.documents(state),
    search.directory(),
    search.abbreviations(),
  ])
  const { phrases } = parseWords(state.query)
  const mark = (text: string) => markWords(text, phrases, short)
  const from = (state.page - 1) * PER_PAGE
  const documents = await Promise.all(answer.hits.slice(from, from + PER_PAGE).map(answer.show))
  if (!current()) return ''
  remember(state, answer.total)
  const total = answer.hits.length
  const said = total ? `${written(total)} văn bản được dẫn` : 'Không tìm thấy văn bản nào'
  const results = h(
    'div',
    { class: 'result-list' },
    h('h2', { tabindex: '-1' }, said),
    total > 0 &&
      h(
        'ol',
        { start: `${from + 1}` },
        ...documents.map((document) => documentItem(document, mark)),
      ),
    total === 0 && h('p', {}, 'Thử từ khác trong trích yếu, hoặc gõ số và ký hiệu của văn bản.'),
    pageLinks(state, total),
  )
  arrange(place, state, directory, facetGroups(answer.facets), results)
  return said
}

/** Puts the parts in their places; the checkbox that was just used keeps the focus. */
function arrange(
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
  const offers = state.kind === 'bao-cao' ? offerList(state, directory) : null
  place.replaceChildren(
    kindLinks(state),
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

function kindLinks(state: SearchState): HTMLElement {
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

/** Filters that the query names; Alt+L takes the first. */
function offerList(state: SearchState, directory: SearchDirectory): HTMLElement | null {
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

function moreLink(state: SearchState, { more, signer }: ReportAnswer): HTMLElement | null {
  if (!more) return null
  return h(
    'p',
    { class: 'meta' },
    signer === null
      ? 'Đây là những báo cáo có các tiếng đứng liền nhau hoặc gần nhau. '
      : 'Đây là những báo cáo do người này ký hoặc có tên này. ',
    h(
      'a',
      { href: stateAddress({ ...state, wide: true, page: 1 }) },
      'Tìm cả khi các tiếng đứng rời nhau',
    ),
  )
}

addEventListener('keydown', (event) => {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyL') return
  const offer = document.querySelector<HTMLAnchorElement>('.offers .offer')
  if (!offer) return
  event.preventDefault()
  offer.click()
})
