import { oneLine } from '../../text/one-line.ts'
import type { Figure } from '../archive-facts.ts'
import { placeInBlock, type ReportFacts } from '../facts.ts'
import { isRough, locateNumbers, readNumber } from './number-text.ts'

/** Marks that part clauses: what is counted is named in the clause of its number. */
const CLAUSE: ReadonlySet<number> = new Set([...'.;:,()\n'].map((mark) => mark.charCodeAt(0)))
/** Further back no clause starts. */
const LONGEST_CLAUSE = 80
const SPACE = /\s/
const UNIT = /^\s+(\p{L}+(?:\s+\p{L}+)?)/u
const CHANGE =
  /^[^.;\n]{0,30}?[,(]\s*(tăng|giảm)\s+(\d+(?:,\d+)?)\s?%\s*\)?\s*so\s+với\s+(cùng\s+kỳ(?:\s+năm\s+(?:trước|ngoái|\d{4}))?|năm\s+(?:trước|\d{4})|(?:quý|tháng|kỳ)\s+trước)/iu
/** Enough for a long report; the archive keeps the figures of all. */
const MOST_FIGURES = 200

/**
 * Figures that a report of the same series can be compared with: at least two words of their own clause before them,
 * a unit after them, and the pair not twice in the report.
 */
export function findFigures(facts: ReportFacts): Figure[] {
  const found = new Map<string, Figure | null>()
  for (const block of facts.blocks) {
    if (block.kind === 'cell' || block.kind === 'heading' || !/\d/.test(block.text)) continue
    for (const number of locateNumbers(block.text)) {
      if (!SPACE.test(block.text[number.end] ?? '')) continue
      const after = block.text.slice(number.end, number.end + 160)
      const unit = oneLine(UNIT.exec(after)?.[1] ?? '')
      if (!unit) continue
      const clause = block.text.slice(clauseStart(block.text, number.start), number.start)
      const words = oneLine(clause.replace(/^[-+*•\s]+/u, ''))
      if (!words.includes(' ') || /\d/.test(words) || isRough(block.text, number.start)) continue
      const key = `${words} ${unit}`.toLowerCase()
      const change = CHANGE.exec(after)
      const figure: Figure = {
        key,
        words,
        value: readNumber(number.text).value,
        written: `${number.text} ${unit}`,
        place: placeInBlock(facts, block, number),
        change: change && toChange(change),
      }
      found.set(key, found.has(key) ? null : figure)
      if (found.size >= MOST_FIGURES) return clear(found)
    }
  }
  return clear(found)
}

/** Where the clause starts that goes on up to an offset. */
function clauseStart(text: string, end: number): number {
  const earliest = Math.max(0, end - LONGEST_CLAUSE)
  let start = end
  while (start > earliest && !CLAUSE.has(text.charCodeAt(start - 1))) start--
  return start
}

const clear = (found: ReadonlyMap<string, Figure | null>) =>
  [...found.values()].filter((figure) => figure !== null)

function toChange(match: RegExpExecArray): Figure['change'] {
  const [, verb, percent, base] = match as unknown as [string, string, string, string]
  const { value, decimals } = readNumber(percent)
  return {
    percent: /^t/iu.test(verb) ? value : -value,
    decimals,
    written: `${verb} ${percent}%`,
    base: /năm|cùng/iu.test(base) ? 'year' : 'period',
  }
}
