import { copy } from '../Toast/toast.ts'
import { referenceTo } from './reference.ts'

/**
 * A link to every block of a report. Headings have theirs in the page; paragraphs, items and notes get one while the
 * pointer, a finger or the keyboard is on them. A click copies the reference in administrative Vietnamese and the
 * address.
 */
const text = document.querySelector<HTMLElement>('.report-text')
const BLOCKS = 'p[id], li[id]'

let floating: HTMLAnchorElement | undefined

/** Gives a block its link; one element serves all blocks in turn. */
function offer(block: HTMLElement): void {
  if (!floating) {
    floating = document.createElement('a')
    floating.className = 'permalink screen-only'
    floating.setAttribute('aria-label', 'Liên kết và dẫn chiếu tới đoạn này')
  }
  if (floating.parentElement === block) return
  floating.href = `#${block.id}`
  block.append(floating)
}

const blockOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>(BLOCKS) : null

text?.addEventListener('pointerover', (event) => {
  const block = blockOf(event.target)
  if (block) offer(block)
})
text?.addEventListener('pointerdown', (event) => {
  const block = blockOf(event.target)
  if (block) offer(block)
})
// From a link inside a block, the next Tab reaches the block's own link.
text?.addEventListener('focusin', (event) => {
  const block = blockOf(event.target)
  if (block && event.target !== floating) offer(block)
})

text?.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.permalink')
  if (!link) return
  event.preventDefault()
  history.replaceState(null, '', link.hash)
  const block = document.getElementById(decodeURIComponent(link.hash.slice(1)))
  if (!block) return
  const reference = referenceTo(block, text)
  const address = `${location.href.split('#')[0]}${link.hash}`
  const said = document.createElement('p')
  said.textContent = reference
  copy(
    `${reference}\n${address}`,
    'Đã sao chép dẫn chiếu và liên kết:',
    said,
    choices(choose('Chỉ lấy liên kết', address), choose('Chỉ lấy dẫn chiếu', reference)),
  )
})

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

// A link from elsewhere to a row of a folded group opens the group.
function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  const closed = target?.closest<HTMLDetailsElement>('details:not([open])')
  if (!closed) return
  closed.open = true
  target?.scrollIntoView()
}
addEventListener('hashchange', openTarget)
openTarget()
