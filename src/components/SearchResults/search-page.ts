import { parseNumberQuery } from '../../core/search/parse-number.ts'
import {
  hasFilters,
  isUnread,
  readState,
  type SearchState,
} from '../../core/search/search-state.ts'
import { h } from './dom.ts'
import { stateAddress } from './facet-list.ts'
import { addressOf, numbers } from './host.ts'
import { keepPlace } from './keep-place.ts'
import { numberSection } from './number-cards.ts'

/** The search page: its address is its state; every change of it goes through the address. */
const page = document.querySelector<HTMLElement>('.search-page')
const form = page?.querySelector('form')
const input = form?.querySelector<HTMLInputElement>('input[name=q]')
/** The box of every page stands here too, and must not go on with another query. */
const headerInput = document.querySelector<HTMLInputElement>('.search-box input[name=q]')
const status = page?.querySelector<HTMLElement>('[role=status]')
const answer = page?.querySelector<HTMLElement>('.search-number')
const words = page?.querySelector<HTMLElement>('.search-words')

/** Milliseconds after which a search that is not done says that it is under way: a quick one would only flicker. */
const SLOW = 300

let running = 0
let shown: string | null = null
const reading = keepPlace(() => page?.hasAttribute('aria-busy') ?? false)

/** Shows what the address asks for; `back` at the place where the reader left it. */
async function show({ focus = false, back = false } = {}): Promise<void> {
  if (!page || !input || !status || !answer || !words) return
  const turn = ++running
  const current = () => turn === running
  const state = readState(new URLSearchParams(location.search))
  const hadFocus = words.contains(document.activeElement)
  for (const field of [input, headerInput])
    if (field && document.activeElement !== field) field.value = state.query
  document.title = state.query
    ? `${state.query} · ${page.dataset.title}`
    : (page.dataset.title ?? document.title)
  if (state.query !== shown) answer.replaceChildren()
  shown = state.query
  status.textContent = state.query ? 'Đang tìm…' : ''
  page.setAttribute('aria-busy', 'true')
  const waiting = setTimeout(() => {
    if (current()) status.classList.remove('visually-hidden')
  }, SLOW)
  try {
    const number = await showNumber(state, answer, current)
    if (!current()) return
    if (number?.known && !state.wide) {
      words.replaceChildren(textOffer(state))
      status.textContent = number.said
    } else if (!state.query && !hasFilters(state)) {
      words.replaceChildren()
    } else if (isUnread(state)) {
      words.replaceChildren(h('p', { class: 'note' }, NOTHING_TO_FIND))
      status.textContent = NOTHING_TO_FIND
    } else {
      const { showWords } = await import('./search-words-view.ts')
      const said = await showWords(words, state, current)
      if (!current()) return
      status.textContent = [number && !number.known && number.said, said].filter(Boolean).join('. ')
    }
    // A link that was followed goes with the results it stood in: then the keyboard goes on at the new ones.
    const isLost = hadFocus && !document.activeElement?.matches('body *')
    if (focus || isLost)
      words.querySelector<HTMLElement>('h2[tabindex]')?.focus({ preventScroll: isLost })
  } catch (error) {
    if (!current()) return
    console.error(error)
    status.textContent = ''
    words.replaceChildren(failure())
  } finally {
    clearTimeout(waiting)
    if (current()) {
      status.classList.add('visually-hidden')
      page.removeAttribute('aria-busy')
      if (back) reading.restore()
    }
  }
}

/** Shows what the number of a search gives; whether it is known, and what screen readers are told. */
async function showNumber(
  state: SearchState,
  place: HTMLElement,
  current: () => boolean,
): Promise<{ known: boolean; said: string } | null> {
  const query = parseNumberQuery(state.query)
  if (!query) return null
  const answer = await numbers.find(query)
  if (!current()) return null
  const shown = numberSection(query, answer)
  place.replaceChildren(...(shown ? [shown.section] : []))
  return shown && { known: answer.found.length + answer.open.length > 0, said: shown.said }
}

const NOTHING_TO_FIND =
  'Chưa có từ nào để tìm: dấu ngoặc kép cần có chữ ở trong, dấu trừ chỉ loại bớt kết quả của những từ khác.'

const textOffer = (state: SearchState) =>
  h(
    'p',
    {},
    h(
      'a',
      { class: 'button', href: stateAddress({ ...state, wide: true, page: 1 }) },
      `Tìm “${state.query}” trong toàn văn báo cáo`,
    ),
  )

const failure = () =>
  h(
    'p',
    { class: 'note note-bad' },
    'Không tải được chỉ mục tìm kiếm. Kiểm tra kết nối rồi ',
    h('a', { href: location.href }, 'tải lại trang'),
    ', hoặc xem theo ',
    h('a', { href: addressOf('/co-quan/') }, 'cơ quan'),
    '.',
  )

/** Goes to a state of the search without leaving the page. */
function go(address: string, focus = false): void {
  if (address !== location.pathname + location.search) {
    reading.save()
    history.pushState(null, '', address)
  }
  show({ focus })
}

form?.addEventListener('submit', (event) => {
  event.preventDefault()
  const state = readState(new URLSearchParams(location.search))
  go(stateAddress({ ...state, query: input?.value.trim() ?? '', wide: false, page: 1 }))
})
// Links to this page within it: pages, tags, kinds, ways out. A new tab is left to the browser.
page?.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]')
  if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return
  if (link.origin !== location.origin || link.pathname !== location.pathname || link.hash) return
  event.preventDefault()
  if (input) input.value = new URLSearchParams(link.search).get('q') ?? ''
  const paging = link.closest('.pagination') !== null
  go(link.pathname + link.search, paging)
  if (paging) page.scrollIntoView()
})
addEventListener('popstate', () => show({ back: true }))
addEventListener('tim-kiem', (event) => go((event as CustomEvent<string>).detail))
show({ back: true })
