import { copy } from '../Toast/toast.ts'
import { selectedIn, wordsOf } from './quoted-words.ts'
import { placeOf, referenceTo } from './reference.ts'

/**
 * A link to every block of a report. Headings have theirs in the page; a paragraph, item or note shows its own while the
 * pointer, a finger or the keyboard is in it, or an address points at it. A switch shows all of them, for who reads with
 * the keyboard or by ear. A click copies the reference in administrative Vietnamese and the address, and offers the words
 * themselves with both: those that are selected, or all of the block.
 */
const text = document.querySelector<HTMLElement>('.report-text')
const BLOCKS = 'p[id], li[id]'

/** Gives a block its link; ReportText.css says when it shows. */
function offer(block: HTMLElement): void {
  if (!text || block.querySelector(':scope > .permalink, :scope > p[id]')) return
  const link = document.createElement('a')
  link.className = 'permalink screen-only'
  link.href = `#${block.id}`
  link.setAttribute('aria-label', `Liên kết tới ${placeOf(block, text)}`)
  block.append(link)
}

for (const name of ['pointerover', 'pointerdown', 'focusin'])
  text?.addEventListener(name, ({ target }) => {
    const block = target instanceof Element ? target.closest<HTMLElement>(BLOCKS) : null
    if (block) offer(block)
  })

const control = document.querySelector<HTMLButtonElement>('.places-switch')
if (control) control.hidden = false
control?.addEventListener('click', () => {
  const isOn = text?.classList.toggle('with-places') ?? false
  control.setAttribute('aria-pressed', String(isOn))
  if (isOn) for (const block of text?.querySelectorAll<HTMLElement>(BLOCKS) ?? []) offer(block)
})

// A press ends the selection before its click is heard.
let selected = ''
text?.addEventListener('pointerdown', ({ target }) => {
  const link = (target as Element).closest('a.permalink')
  const block = link?.closest<HTMLElement>(BLOCKS)
  selected = block ? selectedIn(block) : ''
})

text?.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.permalink')
  if (!link) return
  event.preventDefault()
  history.replaceState(null, '', link.hash)
  const block = document.getElementById(decodeURIComponent(link.hash.slice(1)))
  if (!block) return
  const reference = referenceTo(block, text)
  const address = pageAddress() + link.hash
  const words = block.matches(BLOCKS) ? selected || selectedIn(block) || wordsOf(block) : ''
  selected = ''
  const said = document.createElement('p')
  said.textContent = reference
  copy(
    `${reference}\n${address}`,
    'Đã sao chép dẫn chiếu và liên kết:',
    said,
    choices(
      ...(words ? [choose('Lấy cả nguyên văn', `“${words}” (${reference})\n${address}`)] : []),
      choose('Chỉ lấy liên kết', address),
      choose('Chỉ lấy dẫn chiếu', reference),
    ),
  )
})

/** The permanent address of the page; of a site without a public one, where it was read. */
const pageAddress = (): string =>
  document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ??
  location.origin + location.pathname

function choices(...buttons: HTMLElement[]): HTMLElement {
  const row = document.createElement('p')
  row.className = 'button-row'
  row.append(...buttons)
  return row
}

function choose(label: string, value: string): HTMLElement {
  const button = document.createElement('button')
  button.className = 'button'
  button.type = 'button'
  button.textContent = label
  button.addEventListener('click', () => {
    copy(value, 'Đã sao chép.')
  })
  return button
}

// A link from elsewhere to a row of a folded group opens the group; one to a block shows the link of the block.
function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  const block = target?.closest<HTMLElement>(BLOCKS)
  if (block && text?.contains(block)) offer(block)
  const closed = target?.closest<HTMLDetailsElement>('details:not([open])')
  if (!closed) return
  closed.open = true
  target?.scrollIntoView()
}
addEventListener('hashchange', openTarget)
openTarget()
