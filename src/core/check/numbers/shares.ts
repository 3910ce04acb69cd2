import type { Problem } from '../../problem.ts'
import { matchesOf } from '../../text/matches.ts'
import { problem } from '../catalogue.ts'
import { placeInBlock, type ReportFacts } from '../facts.ts'
import { readNumber, roundsTo, writeNumber } from './number-text.ts'

const N = '(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?'
const FRACTION = `(?<![\\p{L}\\p{N}/.,-])(${N})\\s?/\\s?(${N})(?![\\p{N}/]|[.,]\\d)`
const UNIT = '(?:\\s+\\p{L}+){0,5}'
const PERCENT = '(\\d+(?:,\\d+)?)\\s?%'
/** `13/72 nhiệm vụ, đạt 18,05%`, `8.592/32.741 (27,3%)`, `45/50 hồ sơ (đạt tỷ lệ 90%)`. */
const SHARE = new RegExp(
  `${FRACTION}${UNIT}\\s*(?:[,;]?\\s+|\\(\\s*)(?:(?:đạt|chiếm|bằng)(?:\\s+(?:tỷ|tỉ)\\s+lệ)?\\s+)?${PERCENT}(?!\\s*(?:so\\s+với|cùng\\s+kỳ))`,
  'giu',
)
/** `1515/1317 đơn (tăng 15%`: this period over the one before. */
const CHANGE = new RegExp(`${FRACTION}${UNIT}\\s*\\(\\s*(tăng|giảm)\\s+${PERCENT}`, 'giu')
/** Words before a fraction that make it a date or a rank. */
const LABEL = /(?:ngày|tháng|quý|năm|đến|từ|đợt|kỳ|khóa|khoá|số|lớp|thứ|hạng)\s*:?\s*$/iu
/** A share further off than this is the share of something else. */
const NEAR = 5

/** Shares and changes that two figures beside them contradict. What rounding explains is right. */
export function checkShares(facts: ReportFacts): Problem[] {
  return facts.blocks.flatMap((block) => {
    const { text } = block
    if (!text.includes('%')) return []
    const problems: Problem[] = []
    for (const match of matchesOf(text, SHARE)) {
      const [whole, part, of, percent] = match as unknown as [string, string, string, string]
      const [x, y, z] = [readNumber(part), readNumber(of), readNumber(percent)]
      if (!y.value || isLabel(text, match.index) || isMonth(x.value, y.value)) continue
      const exact = (100 * x.value) / y.value
      if (roundsTo(exact, z) || Math.abs(exact - z.value) > NEAR) continue
      const place = placeInBlock(facts, block, at(match.index, whole, percent))
      problems.push(
        problem('share-mismatch', place, {
          fraction: `${part}/${of}`,
          written: percent,
          computed: writeNumber(exact, Math.max(1, z.decimals)),
        }),
      )
    }
    for (const match of matchesOf(text, CHANGE)) {
      const [whole, now, before, verb, percent] = match as unknown as [
        string,
        string,
        string,
        string,
        string,
      ]
      const [x, y, z] = [readNumber(now), readNumber(before), readNumber(percent)]
      if (!y.value || isLabel(text, match.index)) continue
      const exact = (100 * (x.value - y.value)) / y.value
      const stated = /^t/iu.test(verb) ? z.value : -z.value
      if (roundsTo(exact, { ...z, value: stated }) || Math.abs(exact - stated) > NEAR) continue
      const place = placeInBlock(facts, block, at(match.index, whole, percent))
      problems.push(
        problem('change-mismatch', place, {
          fraction: `${now}/${before}`,
          written: `${verb} ${percent}%`,
          computed: `${exact < 0 ? 'giảm' : 'tăng'} ${writeNumber(Math.abs(exact), Math.max(1, z.decimals))}%`,
        }),
      )
    }
    return problems
  })
}

const isLabel = (text: string, at: number) => LABEL.test(text.slice(Math.max(0, at - 12), at))
const isMonth = (x: number, y: number) => x <= 12 && y >= 1900 && y <= 2100

/** The share itself, at the end of the match. */
function at(start: number, whole: string, percent: string) {
  const from = start + whole.lastIndexOf(percent)
  return { start: from, end: start + whole.length }
}
