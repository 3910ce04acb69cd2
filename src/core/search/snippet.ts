import { quoteSentence } from '../text/sentence.ts'
import type { Abbreviations } from './abbreviate.ts'
import { markWords } from './mark-words.ts'
import type { Phrase } from './parse-words.ts'
import type { Passage } from './search-files.ts'

/** The place in a report that a hit shows. */
export interface Snippet {
  /** Id in the report's page. */
  anchor: string
  /** Headings above it, or null before the first. */
  section: string | null
  /** The sentence, one line, and the marked ranges in it. */
  text: string
  ranges: [number, number][]
  /** How much of the query it has; a whole phrase is 1000 or more. */
  weight: number
}

/** The block of a passage that has most of a query, and the sentence of it; null when it has nothing. */
export function snippetOf(
  { blocks, sections }: Passage,
  phrases: readonly Phrase[],
  abbreviations: Abbreviations,
): Snippet | null {
  let best: { index: number; weight: number; first: [number, number] } | null = null
  blocks.forEach(([, , text], index) => {
    const { ranges, weight } = markWords(text, phrases, abbreviations)
    const first = ranges[0]
    if (first && weight > (best?.weight ?? 0)) best = { index, weight, first }
  })
  if (!best) return null
  const { index, weight, first } = best as {
    index: number
    weight: number
    first: [number, number]
  }
  const [anchor, section, text] = blocks[index]!
  const quote = quoteSentence(text, { start: first[0], end: first[1] }, 0, text.length)
  return {
    anchor,
    section: sections[section] ?? null,
    text: quote.text,
    ranges: markWords(quote.text, phrases, abbreviations).ranges,
    weight,
  }
}
