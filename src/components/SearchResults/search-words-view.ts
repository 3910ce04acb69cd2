import type { ArchiveSearch, ReportAnswer } from '../../core/search/archive-search.ts'
import { openArchiveSearch } from '../../core/search/archive-search.ts'
import { facetLabel } from '../../core/search/facets.ts'
import { markWords } from '../../core/search/mark-words.ts'
import { parseWords } from '../../core/search/parse-words.ts'
import type { SearchState } from '../../core/search/search-state.ts'
import { otherSpelling, waysOut } from '../../core/search/why-nothing.ts'
import { arrange } from './arrange.ts'
import { h, written } from './dom.ts'
import { facetGroups, stateAddress } from './facet-list.ts'
import { host } from './host.ts'
import { rememberTotal } from './kind-tabs.ts'
import { documentItem, namedCards, reportItem } from './report-list.ts'
import { PER_PAGE, pageLinks, sortLinks } from './result-links.ts'
import { nothingSection, wayItem, wayLabel } from './ways-out.ts'

const search: ArchiveSearch = openArchiveSearch(host)
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

  rememberTotal(state, answer.unfiltered.length)
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
  const shown = state.page === 1 ? named.slice(0, MOST_NAMED) : []
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
  rememberTotal(state, answer.total)
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
