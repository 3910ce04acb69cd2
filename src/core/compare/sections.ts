import type { Block, OutlineItem } from '../archive.ts'

/** A section of a report with the text that stands directly in it. */
export interface Section {
  /** Null for the text before the first heading and for the notes at the end. */
  heading: OutlineItem | null
  /** Titles of the sections around it, outermost first. */
  parents: string[]
  units: Unit[]
}

/** What is compared as one: a paragraph, a list item, a note, or a whole table. */
export interface Unit {
  kind: 'paragraph' | 'item' | 'table' | 'note'
  anchor: string
  text: string
}

/** Between the cells of a table in the text of its unit. */
const CELL_BREAK = ' | '

/** The number that a heading prints, and the title after it. */
const NUMBERED =
  /^((?:phần\s+(?:thứ\s+)?[\p{L}\d]+|\d+(?:\.\d+)*|[IVXLC]+|\p{L})(?=[.)\s:]))[.):\s]*(.*)$/iu

/** Splits a heading: `2.3. Cải cách tài chính công` into its number `2.3` and its title; no number gives ''. */
export function splitHeading(text: string): { number: string; title: string } {
  const match = NUMBERED.exec(text)
  const isWord = match && /^\p{L}$/u.test(match[1]!) && !/^\p{L}[.)]/u.test(text)
  return match && !isWord
    ? { number: match[1]!.toUpperCase(), title: match[2]! || text }
    : { number: '', title: text }
}

/** The sections of a report in reading order; those without text of their own are kept for their headings. */
export function sectionsOf(outline: readonly OutlineItem[], blocks: readonly Block[]): Section[] {
  const trail: OutlineItem[] = []
  const sections = outline.map((heading): Section => {
    while (trail.length && trail.at(-1)!.depth >= heading.depth) trail.pop()
    const parents = trail.map(({ text }) => text)
    trail.push(heading)
    return { heading, parents, units: [] }
  })
  const opening: Section = { heading: null, parents: [], units: [] }
  const notes: Section = { heading: null, parents: [], units: [] }
  let previous: Block | null = null
  for (const block of blocks) {
    const section = block.kind === 'note' ? notes : (sections[block.section] ?? opening)
    if (block.kind !== 'heading' && block.text) addBlock(section.units, block, previous)
    previous = block
  }
  return [
    ...(opening.units.length ? [opening] : []),
    ...sections,
    ...(notes.units.length ? [notes] : []),
  ]
}

function addBlock(units: Unit[], block: Block, previous: Block | null): void {
  const last = units.at(-1)
  if (block.kind === 'cell' && previous?.kind === 'cell' && last?.kind === 'table')
    last.text += CELL_BREAK + block.text
  else if (block.kind !== 'heading')
    units.push({
      kind: block.kind === 'cell' ? 'table' : block.kind,
      anchor: block.anchor,
      text: block.text,
    })
}
