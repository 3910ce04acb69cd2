import type { TextLine } from './pages.ts'

type Edge = 'top' | 'bottom'

/** What a format knows of its lines besides their order. */
export interface Layout<L> {
  /** How far from the edge of the page a line stands, in points; 0 for all where places are not known. */
  depth(line: L, edge: Edge): number
  /** How many parts wide gaps cut it into; infinite for a table. */
  parts(line: L): number
}

/** The layout of a text layer, which has lines only. */
export const TEXT_LAYOUT: Layout<TextLine> = {
  depth: () => 0,
  parts: ({ columns }) => columns?.length ?? 1,
}

/** A head stands on so many pages at least. */
const LEAST_PAGES = 3
/** Two are enough in the margin, in points: no text stands within 20 mm of the edge (Nghị định 30/2020, phụ lục I). */
const MARGIN = 56
const LONGEST = 100
/** Points to the second line of a head. */
const NEXT_LINE = 18
/** Points by which the place of a head may vary. */
const SAME_PLACE = 4

/** The first or last line of a page, and the one next to it. */
interface Outermost<L> {
  line: L
  inner: L | undefined
}

/**
 * Finds the running heads and feet: lines that open (or close) three pages or more, in the margin two, at the same place and in the same
 * words, with nothing to tell them apart but one number that counts the pages. They stand in the margin, so that hardly
 * any other page has text out there. A head may have two lines. A row of a table is none: the line next to it has as
 * many parts.
 */
export function findRunningHeads<L extends TextLine>(
  lines: readonly L[],
  layout: Layout<L>,
): Set<L> {
  const edges: Edge[] = ['top', 'bottom']
  return new Set(
    edges.flatMap((edge) => {
      const heads = headsAt(edge, lines, layout)
      const second = headsAt(edge, without(lines, heads), layout)
      const reach = Math.max(...heads.map((line) => layout.depth(line, edge))) + NEXT_LINE
      // The second line of a head stands close to the first; without places, nothing tells it from the text.
      const isNear = reach > NEXT_LINE && second.every((line) => layout.depth(line, edge) < reach)
      return heads.length && isNear ? [...heads, ...second] : heads
    }),
  )
}

function headsAt<L extends TextLine>(edge: Edge, lines: readonly L[], layout: Layout<L>): L[] {
  const outermost = outermostLines(lines, edge)
  const groups = alike(outermost.filter((entry) => canBeHead(entry, layout))).flatMap((group) => {
    const depths = group.map((line) => layout.depth(line, edge)).sort((a, b) => a - b)
    const usual = depths[Math.floor(depths.length / 2)]!
    const there = group.filter((line) => Math.abs(layout.depth(line, edge) - usual) < SAME_PLACE)
    const least = usual > 0 && usual < MARGIN ? 2 : LEAST_PAGES
    return there.length >= least ? [{ there, usual }] : []
  })
  const candidates = new Set(groups.flatMap(({ there }) => there))
  const others = outermost.filter(({ line }) => !candidates.has(line))
  return groups.flatMap(({ there, usual }) => {
    const asFar = others.filter(({ line }) => layout.depth(line, edge) < usual + SAME_PLACE)
    const isMargin = usual === 0 || asFar.length * LEAST_PAGES <= there.length
    return isMargin ? there : []
  })
}

function without<L>(lines: readonly L[], some: readonly L[]): L[] {
  const out = new Set(some)
  return lines.filter((line) => !out.has(line))
}

function outermostLines<L extends TextLine>(lines: readonly L[], edge: Edge): Outermost<L>[] {
  const inward = edge === 'top' ? 1 : -1
  return lines.flatMap((line, index) => {
    const { page } = line.place
    if (lines[index - inward]?.place.page === page) return []
    const inner = lines[index + inward]
    return [{ line, inner: inner?.place.page === page ? inner : undefined }]
  })
}

function canBeHead<L extends TextLine>({ line, inner }: Outermost<L>, layout: Layout<L>): boolean {
  const parts = layout.parts(line)
  const isRow = parts > 1 && inner !== undefined && layout.parts(inner) === parts
  return line.text.length <= LONGEST && Number.isFinite(parts) && !isRow
}

/** Lines of the same words, or with one number that is as far from the number of the page on each. */
function alike<L extends TextLine>(outermost: readonly Outermost<L>[]): L[][] {
  const groups = new Map<string, L[]>()
  for (const { line } of outermost)
    for (const key of keysOf(line)) groups.set(key, [...(groups.get(key) ?? []), line])
  return [...groups.values()]
}

function keysOf({ text, place }: TextLine): string[] {
  const counted = [...text.matchAll(/\d+/g)].map(
    ({ 0: digits, index }) =>
      `${text.slice(0, index)}\0${Number(digits) - place.page}\0${text.slice(index + digits.length)}`,
  )
  return [text, ...counted]
}
