import { fold } from '../../text/fold.ts'
import type { Figure } from '../archive-facts.ts'
import { placeInBlock, type ReportFacts } from '../facts.ts'
import { findNumbers, readNumber } from './number-text.ts'

/** Words that open a clause and are no part of what is counted. */
const CLAUSE = /[.;:,()\n]/u
const CHANGE =
  /^[^.;\n]{0,30}?[,(]\s*(tăng|giảm)\s+(\d+(?:,\d+)?)\s?%\s*\)?\s*so\s+với\s+(cùng\s+kỳ(?:\s+năm\s+(?:trước|ngoái|\d{4}))?|năm\s+(?:trước|\d{4})|(?:quý|tháng|kỳ)\s+trước)/iu
const MOST_FIGURES = 400

/**
 * Figures that a later report of the series can be compared with: at least two words of their own clause before
 * them, a unit after them, and the pair not twice in the report.
 */
export function findFigures(facts: ReportFacts): Figure[] {
  const found = new Map<string, Figure | null>()
  for (const block of facts.blocks) {
    if (block.kind === 'cell' || block.kind === 'heading') continue
    for (const number of findNumbers(block.text)) {
      const before = block.text.slice(Math.max(0, number.start - 80), number.start)
      const words = (before.split(CLAUSE).at(-1) ?? '').replace(/^[-+*•\s]+/u, '').trim()
      const label = fold(words)
      const after = block.text.slice(number.end, number.end + 160)
      const unit = fold(/^\s+(\p{L}+(?:\s+\p{L}+)?)/u.exec(after)?.[1] ?? '')
      if (!unit || label.split(' ').length < 2 || /\d/.test(label) || number.isRough) continue
      const key = `${label}|${unit}`
      const change = CHANGE.exec(after)
      const figure: Figure = {
        label,
        words: words.replace(/\s+/gu, ' '),
        unit,
        value: number.value,
        written: `${number.text} ${/^\s+(\p{L}+(?:\s+\p{L}+)?)/u.exec(after)![1]!.replace(/\s+/gu, ' ')}`,
        place: placeInBlock(facts, block, number),
        change: change && toChange(change),
      }
      found.set(key, found.has(key) ? null : figure)
      if (found.size >= MOST_FIGURES) return clear(found)
    }
  }
  return clear(found)
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
