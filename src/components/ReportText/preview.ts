/**
 * Previews of citations: what the table of cited documents says of the document, beside the link. Shown on hover and
 * on focus; a first tap shows, a second follows. Escape closes; the pointer may move onto it (WCAG 2.2, 1.4.13).
 */
const text = document.querySelector<HTMLElement>('.report-text')
const SHOW_AFTER = 250
const HIDE_AFTER = 300

let preview: HTMLElement | undefined
let owner: HTMLAnchorElement | undefined
let timer = 0

function later(action: () => void, delay: number): void {
  clearTimeout(timer)
  timer = window.setTimeout(action, delay)
}

function create(): HTMLElement {
  const box = document.createElement('div')
  box.className = 'preview screen-only'
  box.id = 'xem-truoc'
  box.hidden = true
  box.addEventListener('pointerenter', () => clearTimeout(timer))
  box.addEventListener('pointerleave', () => later(hide, HIDE_AFTER))
  return box
}

function show(link: HTMLAnchorElement, isTapped = false): void {
  const row = document.getElementById(link.dataset.row ?? '')
  if (!row || owner === link) return
  hide()
  preview ??= create()
  preview.replaceChildren(...content(row, link, isTapped))
  // Beside the link in the document, so that the next Tab from the link goes into it.
  link.after(preview)
  owner = link
  preview.hidden = false
  link.setAttribute('aria-describedby', preview.id)
  place(link, preview)
}

function hide(): void {
  clearTimeout(timer)
  if (!preview || !owner) return
  preview.hidden = true
  const kind = [...owner.classList].find((name) => name.startsWith('vb-'))?.slice(3)
  if (owner.dataset.why) owner.setAttribute('aria-describedby', `dan-${kind}`)
  else owner.removeAttribute('aria-describedby')
  owner = undefined
}

/** The row of the table without what only serves the table; the reasons are those of this very mention. */
function content(row: HTMLElement, link: HTMLAnchorElement, isTapped: boolean): Node[] {
  const copy = row.cloneNode(true) as HTMLElement
  for (const part of copy.querySelectorAll('.cited-note, .cited-places > .screen-only'))
    part.remove()
  const why = link.dataset.why
  if (why) {
    const note = document.createElement('p')
    note.className = 'cited-note'
    note.textContent = why
    copy.querySelector('.cited-title')?.after(note)
  }
  // The link beside it leads there already: one stop of Tab less. A finger looks for the way in what it opened.
  if (!isTapped)
    for (const same of copy.querySelectorAll('a'))
      if (same.href === link.href) same.replaceWith(...same.childNodes)
  for (const part of copy.querySelectorAll('p')) if (!part.textContent?.trim()) part.remove()
  return [...copy.childNodes]
}

/** Below the line of the link, or above it where there is no room. */
function place(link: HTMLAnchorElement, box: HTMLElement): void {
  const rects = link.getClientRects()
  const line = rects[0] ?? link.getBoundingClientRect()
  const last = rects[rects.length - 1] ?? line
  box.style.left = '0'
  box.style.top = '0'
  const origin = box.getBoundingClientRect()
  const below = last.bottom + 6
  const above = line.top - origin.height - 6
  const top = below + origin.height > innerHeight && above > 0 ? above : below
  const left = Math.max(
    8,
    Math.min(line.left, document.documentElement.clientWidth - origin.width - 8),
  )
  box.style.left = `${left - origin.left}px`
  box.style.top = `${top - origin.top}px`
}

const citation = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a.vb') : null

text?.addEventListener('pointerover', (event) => {
  const link = citation(event.target)
  if (link && event.pointerType === 'mouse') later(() => show(link), SHOW_AFTER)
})
text?.addEventListener('pointerout', (event) => {
  if (citation(event.target) && event.pointerType === 'mouse') later(hide, HIDE_AFTER)
})
// A link that an address points at has the focus too, but nobody asked for its preview.
let isTabbing = false
document.addEventListener('keydown', ({ key }) => {
  isTabbing = key === 'Tab'
})
text?.addEventListener('focusin', (event) => {
  const link = citation(event.target)
  if (link && isTabbing) show(link)
})
text?.addEventListener('focusout', (event) => {
  const next = event.relatedTarget
  if (!(next instanceof Node && (preview?.contains(next) || next === owner))) later(hide, 0)
})

let tapped: HTMLAnchorElement | null = null
text?.addEventListener('pointerdown', (event) => {
  tapped = event.pointerType === 'mouse' ? null : citation(event.target)
})
text?.addEventListener('click', (event) => {
  const link = citation(event.target)
  if (!link || link !== tapped || owner === link) return
  event.preventDefault()
  show(link, true)
})
document.addEventListener('pointerdown', (event) => {
  const target = event.target as Node
  if (owner && !preview?.contains(target) && citation(event.target) !== owner) hide()
})
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !owner) return
  if (preview?.contains(document.activeElement)) owner.focus()
  hide()
})
addEventListener('resize', hide)

export {}
