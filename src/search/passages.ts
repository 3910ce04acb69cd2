import type { Block, OutlineItem } from '../core/archive.ts'
import type { Passage } from '../core/search/search-files.ts'
import { countWords } from '../core/text/one-line.ts'

/** Syllables of a passage, and from how many on a heading opens a new one. */
const LONGEST = 1800
const LONG_ENOUGH = 1200

/** Cuts a report into passages of some 1,800 syllables, at blocks, at headings where one is near. */
export function passagesOf(
  blocks: readonly Block[],
  outline: readonly Pick<OutlineItem, 'depth' | 'text'>[],
): Passage[] {
  const trails = trailsOf(outline)
  const passages: Passage[] = []
  let current: Passage | null = null
  let syllables = 0
  for (const { anchor, section, kind, text } of blocks) {
    if (!text) continue
    const length = countWords(text)
    const full = syllables + length > LONGEST
    if (!current || full || (kind === 'heading' && syllables > LONG_ENOUGH)) {
      current = { sections: [], blocks: [] }
      passages.push(current)
      syllables = 0
    }
    syllables += length
    current.blocks.push([anchor, sectionIndex(current, trails[section]), text])
  }
  return passages
}

function sectionIndex({ sections }: Passage, trail: string | undefined): number {
  if (trail === undefined) return -1
  const known = sections.indexOf(trail)
  return known === -1 ? sections.push(trail) - 1 : known
}

/** For each heading, itself and those above it. */
function trailsOf(outline: readonly Pick<OutlineItem, 'depth' | 'text'>[]): string[] {
  const open: Pick<OutlineItem, 'depth' | 'text'>[] = []
  return outline.map((item) => {
    while (open.length && open.at(-1)!.depth >= item.depth) open.pop()
    open.push(item)
    return open.map(({ text }) => text.replaceAll('\uFFFC', '').trim()).join(' › ')
  })
}
