import type { Problem } from '../../problem.ts'
import { oneLine } from '../../text/one-line.ts'
import { problem } from '../catalogue.ts'
import { placeInBlock, type ReportFacts } from '../facts.ts'

const STRUCK = /~~(?=\S)([^~]*[^~\s])~~/g

/** Words between tildes, as the import writes what a Word file strikes out. The site shows the tildes. */
export function checkStruck(facts: ReportFacts): Problem[] {
  return facts.blocks.flatMap((block) =>
    Array.from(block.text.matchAll(STRUCK), ({ 0: whole, 1: text = '', index }) =>
      problem(
        'struck-text',
        placeInBlock(facts, block, { start: index, end: index + whole.length }),
        { text: oneLine(text) },
      ),
    ),
  )
}
