import { plain } from '../inline.ts'
import { doubted } from '../log.ts'
import type { Block, Figure, Log, Paragraph, Table } from '../model.ts'
import { type Fit, type Level, readStep, type Step } from './sequence.ts'
import { isUpperCase } from './shape.ts'

/** A heading; `depth` 2 is the outermost, since the title is the page's own. */
interface HeadingNode {
  type: 'heading'
  depth: number
  text: string
  block: Paragraph
}

/** An item of a `-` or `+` list; `depth` 0 is the outermost. The text has no mark. */
interface ItemNode {
  type: 'item'
  depth: number
  bullet: '-' | '+'
  text: string
  block: Paragraph
}

/** A paragraph with its number, where it has one, as part of the text. */
interface TextNode {
  type: 'paragraph'
  text: string
  block: Paragraph
}

export type OutlineNode = HeadingNode | ItemNode | TextNode | Table | Figure

interface Entry {
  block: Block
  step: Step | null
  /** Sum of the signs that this is a heading. */
  score: number
  /** Key of the list of siblings that a counted mark belongs to. */
  group: number
}

const MAX_HEADING = 300
const HEADING_DEPTHS = 6

/**
 * Finds headings and lists. A mark counts by its place in the sequence; whether a numbered paragraph is a heading
 * shows in its shape, and in that of its siblings: they are headings together or paragraphs together, except that a
 * paragraph of several sentences is never one.
 */
export function outline(blocks: readonly Block[], log: Log): OutlineNode[] {
  const entries = readEntries(blocks, log)
  const hasBold = blocks.some((block) => block.type === 'paragraph' && block.bold)
  entries.forEach((entry, index) => {
    entry.score = headingScore(entry, entries[index + 1], hasBold)
  })
  const headingGroups = groupsOfHeadings(entries)

  const nodes: OutlineNode[] = []
  /** For each open heading, how many levels of marks it stands below. */
  const open: number[] = []
  for (const { block, step, score, group } of entries) {
    if (block.type !== 'paragraph') nodes.push(block)
    else if (step && (step.marker.kind === 'dash' || step.marker.kind === 'plus'))
      nodes.push(itemNode(block, step, nodes.at(-1)))
    else if (step ? headingGroups.has(group) && score >= 0 : isFreeHeading(block, hasBold, score)) {
      const size = step ? step.levels.length : 1
      while (open.length && open.at(-1)! >= size) open.pop()
      open.push(size)
      const depth = Math.min(open.length + 1, HEADING_DEPTHS)
      nodes.push({ type: 'heading', depth, text: block.text, block })
    } else nodes.push({ type: 'paragraph', text: block.text, block })
  }
  return nodes
}

/** `+` below `-` is one deeper; below another `+` it is as deep. */
function itemNode(block: Paragraph, step: Step, last: OutlineNode | undefined): ItemNode {
  const isPlus = step.marker.kind === 'plus'
  const inside = isPlus && last?.type === 'item'
  const end = markEnd(block.text, step)
  // Struck words are struck from the mark on.
  const struck = block.text.slice(0, end).replace(/[^\uE009\uE00A]/g, '')
  return {
    type: 'item',
    depth: inside ? (last.bullet === '-' ? last.depth + 1 : last.depth) : 0,
    bullet: isPlus ? '+' : '-',
    text: struck + block.text.slice(end).trimStart(),
    block,
  }
}

/** Index in the marked text after the printed mark: marks of emphasis may stand before it. */
function markEnd(text: string, step: Step): number {
  let words = 0
  let index = 0
  while (index < text.length && words < step.marker.end) {
    if (!/[\uE002-\uE005\uE009\uE00A]/.test(text[index]!)) words++
    index++
  }
  return index
}

function readEntries(blocks: readonly Block[], log: Log): Entry[] {
  let levels: Level[] = []
  const groups = new Map<string, number>()
  let group = 0
  return blocks.map((block) => {
    if (block.type !== 'paragraph') return { block, step: null, score: 0, group: -1 }
    const step = readStep(plain(block.text), levels)
    if (!step) return { block, step, score: 0, group: -1 }
    levels = step.levels
    reportFit(step, block, log)
    const above = levels
      .slice(0, -1)
      .map(({ kind, value }) => `${kind}${value}`)
      .join('>')
    const key = `${above}>${step.marker.kind}`
    if (step.fit === 'first' || !groups.has(key)) groups.set(key, ++group)
    return { block, step, score: 0, group: groups.get(key)! }
  })
}

const FIT_DOUBTS: Partial<
  Record<Fit, { kind: 'number-repeats' | 'number-skips' | 'number-mismatch'; message: string }>
> = {
  repeats: { kind: 'number-repeats', message: 'Số thứ tự lặp lại hoặc lùi; giữ như bản gốc.' },
  skips: { kind: 'number-skips', message: 'Số thứ tự nhảy cách; giữ như bản gốc.' },
  mismatch: {
    kind: 'number-mismatch',
    message: 'Số thứ tự không khớp với mục chứa nó; giữ như bản gốc.',
  },
}

function reportFit({ fit, marker }: Step, block: Paragraph, log: Log): void {
  const doubt = FIT_DOUBTS[fit]
  if (doubt && marker.kind !== 'paren')
    doubted(log, doubt.kind, block.place, plain(block.text), doubt.message)
}

/** Adds up the signs. Below 0 the paragraph is no heading, whatever its siblings are. */
function headingScore({ block, step }: Entry, next: Entry | undefined, hasBold: boolean): number {
  if (block.type !== 'paragraph' || block.isEdge) return -9
  const text = plain(block.text)
  const words = step ? text.slice(step.marker.end) : text
  if (text.length > MAX_HEADING || hasSentences(words) || isRunIn(words)) return -5
  if (step && ['paren', 'dash', 'plus'].includes(step.marker.kind)) return -5
  let score = 0
  if (/[;,]$/.test(words)) score -= 5
  score += /[.]$/.test(words) ? -1 : 2
  if (words.length <= 120) score += 1
  const follows = next && !(next.step && step && next.step.marker.kind === step.marker.kind)
  score += follows ? 1 : words.endsWith('.') ? -2 : 0
  if (isUpperCase(words) || !words) score += 3
  if (step && ['part', 'letter', 'roman'].includes(step.marker.kind)) score += 2
  if (hasBold) score += block.bold ? 3 : -3
  return score
}

/** A full stop inside, before a capital: more than one sentence. Initials and numbers do not count. */
function hasSentences(words: string): boolean {
  return /\p{Ll}{2}[.;…!?]+["”)]?\s+\p{Lu}\p{L}+ \p{L}/u.test(words)
}

/** `2.2. Về công bố danh mục: Chủ tịch UBND ban hành …`: a label and then the text itself. */
function isRunIn(words: string): boolean {
  const colon = words.indexOf(': ')
  return colon > 0 && words.length - colon > 40
}

/** Siblings are headings when most of them look it. */
function groupsOfHeadings(entries: readonly Entry[]): Set<number> {
  const votes = new Map<number, number>()
  for (const { step, score, group } of entries)
    if (step) votes.set(group, (votes.get(group) ?? 0) + (score >= 2 ? 1 : score < 0 ? -1 : 0))
  return new Set([...votes].filter(([, sum]) => sum > 0).map(([group]) => group))
}

/** A heading without a mark: capitals on a line of their own, in bold where the format tells. */
function isFreeHeading(block: Paragraph, hasBold: boolean, score: number): boolean {
  const text = plain(block.text)
  return score >= 3 && isUpperCase(text) && text.length >= 6 && (!hasBold || block.bold === true)
}
