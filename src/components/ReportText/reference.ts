import { namePlace, type PlaceInReport } from '../../core/reference/place-in-report.ts'

/** The reference to a block of the report on this page, as official text writes it. */
export function referenceTo(block: HTMLElement, text: HTMLElement): string {
  return [placeOf(block, text), text.dataset.report].filter(Boolean).join(' ')
}

/** The place of a block within its report: `đoạn 1 mục 1 phần I`. */
export const placeOf = (block: HTMLElement, text: HTMLElement): string =>
  namePlace({ headings: headingsAbove(block, text), block: describe(block, text) })

const depthOf = (heading: Element) => Number(heading.tagName[1])

/** Texts of the headings that a block stands under, outermost first; its own, for a heading. */
function headingsAbove(block: HTMLElement, text: HTMLElement): string[] {
  if (block.closest('.footnotes')) return []
  const trail: HTMLElement[] = []
  for (const heading of text.querySelectorAll<HTMLElement>('.heading > :is(h2, h3, h4, h5, h6)')) {
    if (heading !== block && !isBefore(heading, block)) break
    while (trail.length && depthOf(trail.at(-1)!) >= depthOf(heading)) trail.pop()
    trail.push(heading)
  }
  return trail.map((heading) => heading.textContent?.trim() ?? '')
}

const isBefore = (a: Node, b: Node) =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

function describe(block: HTMLElement, text: HTMLElement): PlaceInReport['block'] {
  if (/^H[2-6]$/.test(block.tagName)) return { kind: 'heading' }
  const notes = [...text.querySelectorAll<HTMLElement>('.footnotes > ol > li')]
  const note = notes.findIndex((item) => item.contains(block))
  if (note !== -1) return { kind: 'note', index: note + 1 }
  const point = /^([a-zđ]|\d+)[.)]/u.exec(block.textContent?.trim() ?? '')?.[1]
  if (point) return { kind: 'point', label: point }
  const tables = [...text.querySelectorAll('table')]
  const table = tables.findIndex((item) => item.contains(block))
  if (table !== -1) return { kind: 'table', index: table + 1 }
  const kind = block.tagName === 'LI' ? 'item' : 'paragraph'
  return { kind, index: indexBelowHeading(block, text, kind === 'item' ? 'li' : 'p') }
}

/** Number of a block among those of its kind since the heading above it, counted from one. */
function indexBelowHeading(block: HTMLElement, text: HTMLElement, selector: string): number {
  let index = 0
  for (const element of text.querySelectorAll<HTMLElement>(`.heading, ${selector}`)) {
    if (element.classList.contains('heading')) index = 0
    else if (selector === 'li' || !element.closest('li, td, th')) index++
    if (element === block) break
  }
  return index
}
