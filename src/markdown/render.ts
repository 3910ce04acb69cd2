import type { FootnoteDefinition, FootnoteReference, Nodes, Root } from 'mdast'
import type { Block, OutlineItem, PlacedMention } from '../core/archive.ts'
import type { BodyFacts } from '../core/check/facts.ts'
import { findCitations } from '../core/citation/find.ts'
import type { Mention, Span } from '../core/citation/mention.ts'
import { moveSpans } from '../core/citation/move-spans.ts'
import { slug } from '../core/text/fold.ts'
import { matchesOf } from '../core/text/matches.ts'
import { countWords } from '../core/text/one-line.ts'
import { lineIndex } from '../core/text/position.ts'
import { quoteSentence } from '../core/text/sentence.ts'
import { type AnchoredBlock, anchorBlocks } from './anchors.ts'
import { bodyFacts } from './body-facts.ts'
import { definitionsOf } from './definitions.ts'
import { type FlatText, flatten } from './flat-text.ts'
import { parseBody } from './parse.ts'
import { remarkCitations } from './remark-citations.ts'
import { remarkLiteral } from './remark-literal.ts'
import { toHtml } from './to-html.ts'
import { type Excess, findExcess } from './tree-limits.ts'

/** Everything that one body gives. Spans of mentions are offsets in the whole file. */
export interface RenderedBody {
  html: string
  outline: OutlineItem[]
  blocks: Block[]
  mentions: PlacedMention[]
  words: number
  tables: number
  footnotes: number
  /** References without a note and notes without a reference, with their offsets in the file. */
  brokenFootnotes: {
    kind: 'no-note' | 'no-reference' | 'repeated'
    label: string
    offset: number
  }[]
  /** What was too deep or too large to render: then everything else is empty. Its offset is in the file. */
  excess: Excess | null
  facts: BodyFacts
}

/**
 * Renders a body: Markdown in, HTML with citation marks out. Links of citations are filled in later, when the
 * whole archive is known, so the result depends on this text alone and can be cached.
 *
 * @param text the whole file, normalised
 * @param bodyStart offset at which the body starts
 */
export function renderBody(text: string, bodyStart: number): RenderedBody {
  const body = text.slice(bodyStart)
  const { tree, excess } = parseWithin(body)
  const brokenFootnotes = checkFootnotes(tree, body, bodyStart)
  const { flat, blocks } = blocksOf(tree, body)
  const found = findCitations(flat.text, flat)
  const anchors = mentionAnchors(found)
  const mentions = placeMentions(found, anchors, flat, blocks, text, bodyStart)
  const definitions = definitionsOf(tree)
  const facts = bodyFacts(tree, flat, blocks, anchors, definitions, bodyStart)
  remarkCitations(flat, found, anchors)(tree)

  return {
    html: toHtml(tree, definitions),
    ...plainBlocks(blocks),
    mentions,
    words: blocks.reduce((sum, { text }) => sum + countWords(text), 0),
    tables: facts.tables.length,
    footnotes: definitions.filter(({ type }) => type === 'footnoteDefinition').length,
    brokenFootnotes,
    excess: excess && { ...excess, offset: bodyStart + excess.offset },
    facts,
  }
}

/** The blocks of a body alone, without looking for citations: a quarter of the work of `renderBody`. */
export function renderBlocks(
  text: string,
  bodyStart: number,
): Pick<RenderedBody, 'outline' | 'blocks'> {
  const body = text.slice(bodyStart)
  return plainBlocks(blocksOf(parseWithin(body).tree, body).blocks)
}

/** What is too deep or too large stays out. */
function parseWithin(body: string): { tree: Root; excess: Excess | null } {
  const parsed = parseBody(body)
  const excess = findExcess(parsed)
  return { tree: excess ? { type: 'root', children: [] } : parsed, excess }
}

function blocksOf(tree: Root, body: string) {
  remarkLiteral(body)(tree)
  const flat = flatten(tree, body)
  return { flat, blocks: anchorBlocks(flat, tree) }
}

const plainBlocks = (blocks: readonly AnchoredBlock[]) => ({
  outline: blocks.flatMap(({ node, anchor, text }) =>
    node.type === 'heading' ? [{ depth: node.depth, id: anchor, text }] : [],
  ),
  blocks: blocks.map(({ anchor, section, kind, text }) => ({ anchor, section, kind, text })),
})

/** Ids of mentions: the number's slug, counted, `vb-3433-qd-ubnd`, so that edits elsewhere rarely move them. */
function mentionAnchors(mentions: readonly Mention[]): string[] {
  const counts = new Map<string, number>()
  return mentions.map((mention) => {
    const base = `vb-${slug(mention.number ?? mention.text).slice(0, 48)}`
    const count = (counts.get(base) ?? 0) + 1
    counts.set(base, count)
    return count === 1 ? base : `${base}--${count}`
  })
}

function placeMentions(
  found: readonly Mention[],
  anchors: readonly string[],
  flat: FlatText,
  blocks: readonly AnchoredBlock[],
  text: string,
  bodyStart: number,
): PlacedMention[] {
  const lines = lineIndex(text)
  const inFile = ({ start, end }: Span): Span => ({
    start: bodyStart + flat.toSource(start),
    end: bodyStart + flat.toSource(end - 1) + 1,
  })
  let at = 0
  return found.map((mention, index) => {
    const { head } = mention.spans
    if (blocks[at] && blocks[at]!.start > head.start) at = 0
    while (at < blocks.length - 1 && blocks[at]!.end <= head.start) at++
    const block = blocks[at]!
    const quote = quoteSentence(
      flat.text,
      head,
      Math.min(block.start, head.start),
      Math.max(block.end, head.end),
    )
    const span = inFile(mention)
    return {
      ...mention,
      ...span,
      ...lines.at(span.start),
      spans: moveSpans(mention.spans, inFile),
      pinpoints: mention.pinpoints.map((pinpoint) => ({ ...pinpoint, ...inFile(pinpoint) })),
      relation: mention.relation && { ...mention.relation, ...inFile(mention.relation) },
      anchor: anchors[index]!,
      section: block.section,
      sentence: quote.text,
      sentenceHead: quote.span,
    }
  })
}

const REFERENCE = /(?<!\\)\[\^([^\]\s]+)\]/g

function checkFootnotes(
  tree: Root,
  body: string,
  bodyStart: number,
): RenderedBody['brokenFootnotes'] {
  const references: FootnoteReference[] = []
  const notes = new Map<string, FootnoteDefinition>()
  const broken: RenderedBody['brokenFootnotes'] = []
  const offsetOf = (node: Nodes) => bodyStart + (node.position?.start.offset ?? 0)
  const mayRefer = body.includes('[^')
  const walk = (node: Nodes): void => {
    if (node.type === 'footnoteReference') references.push(node)
    if (node.type === 'footnoteDefinition') {
      if (notes.has(node.identifier))
        broken.push({
          kind: 'repeated',
          label: node.label ?? node.identifier,
          offset: offsetOf(node),
        })
      notes.set(node.identifier, node)
    }
    // A reference whose note is missing stays text in GFM; it still looks like one.
    if (node.type === 'text' && mayRefer) {
      const start = node.position?.start.offset ?? 0
      const written = body.slice(start, node.position?.end.offset)
      for (const match of matchesOf(written, REFERENCE))
        broken.push({ kind: 'no-note', label: match[1]!, offset: bodyStart + start + match.index })
    }
    if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(tree)
  const used = new Set(references.map(({ identifier }) => identifier))
  for (const [identifier, note] of notes)
    if (!used.has(identifier))
      broken.push({ kind: 'no-reference', label: note.label ?? identifier, offset: offsetOf(note) })
  return broken
}
