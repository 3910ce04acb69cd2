import { abbreviationsOf } from '../../core/search/abbreviate.ts'
import { fetchPacked } from '../../core/search/fetch-packed.ts'
import { markWords } from '../../core/search/mark-words.ts'
import { parseWords } from '../../core/search/parse-words.ts'
import type { SearchDirectory } from '../../core/search/search-files.ts'
import { host } from '../SearchResults/host.ts'

const BLOCKS = 'p, li, td, th, h2, h3, h4, h5, h6'
const NAME = 'tim-kiem'

/** Marks a query in the text of the report on this page, without changing the document (CSS Custom Highlights). */
export async function markReport(query: string): Promise<void> {
  const text = document.querySelector<HTMLElement>('.report-text')
  if (!text || !('highlights' in CSS)) return
  const { phrases } = parseWords(query)
  const own = await fetchPacked<SearchDirectory>(`${host.root}index.json.gz`)
    .then(({ abbreviations }) => abbreviations)
    .catch(() => ({}))
  const abbreviations = abbreviationsOf(own)
  const blocks = [...text.querySelectorAll<HTMLElement>(BLOCKS)].map((block) => {
    const nodes = textNodes(block)
    const whole = nodes.map(({ data }) => data).join('')
    return { nodes, ...markWords(whole, phrases, abbreviations) }
  })
  // Where a whole phrase stands somewhere, pieces of it elsewhere are not what was looked for.
  const most = Math.max(0, ...blocks.map(({ weight }) => weight))
  const least = most >= WHOLE ? WHOLE : most / 2
  const ranges = blocks
    .filter(({ weight }) => weight > 0 && weight >= least)
    .flatMap(({ nodes, ranges }) => ranges.map(([start, end]) => rangeOf(nodes, start, end)))
  CSS.highlights.set(NAME, new Highlight(...ranges))
}

const WHOLE = 1000

/** Text of a block itself; a block inside it is marked for itself. */
function textNodes(block: HTMLElement): Text[] {
  const nodes: Text[] = []
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (
      node.parentElement?.closest(BLOCKS) === block &&
      !node.parentElement.closest('sup, .permalink, .preview')
    )
      nodes.push(node as Text)
  return nodes
}

function rangeOf(nodes: readonly Text[], start: number, end: number): StaticRange {
  const from = nodeAt(nodes, start, false)
  const to = nodeAt(nodes, end, true)
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  })
}

function nodeAt(
  nodes: readonly Text[],
  at: number,
  isEnd: boolean,
): { node: Text; offset: number } {
  let before = 0
  for (const node of nodes) {
    const end = before + node.length
    if (at < end || (isEnd && at === end)) return { node, offset: at - before }
    before = end
  }
  const last = nodes.at(-1)!
  return { node: last, offset: last.length }
}
