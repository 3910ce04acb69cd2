import type { Problem } from '../../problem.ts'
import { matchesOf } from '../../text/matches.ts'
import { problem } from '../catalogue.ts'
import { type BlockFact, placeInBlock, type ReportFacts } from '../facts.ts'
import {
  findNumbers,
  isRough,
  locateNumbers,
  readNumber,
  sumOf,
  type WrittenNumber,
  writeNumber,
} from './number-text.ts'

const CUE = /(?<![\p{L}\p{N}])(?:trong\s+đó|bao\s+gồm|gồm)(?![\p{L}\p{N}])/giu
/** Words before a number that make it a name or a rank: `mức độ 3`, `năm 2024`, `lần thứ 2`, `Nghị quyết số 18`. */
const LABEL =
  /(?:mức(?:\s+độ)?|độ|thứ|cấp|năm|tháng|quý|ngày|(?<!tổng\s)số|khóa|khoá|lớp|điều|khoản|mục|nhóm|hạng|loại|kỳ|đợt|tuần|km|quốc\s+lộ|đề\s+án|chương\s+trình|nghị\s+quyết|chỉ\s+thị)\s*:?\s+$/iu
/** A number after these says how large a part is, not how many there are: `450 dự án với tổng vốn 7,41 tỷ`. */
const DETAIL = /(?<!\p{L})(?:với|trị\s+giá)\s+(?:\p{L}+\s+){0,4}$/iu
/** A sentence ends, or a list item with a capital starts. */
const SENTENCE_END = /[.;](?=\s+[\p{Lu}“"(+–-])|[.;]\s*$|\n\s*[-+*•]/u
const LONGEST = 600
/** Parts that miss the total by more than this are parts of another whole, or only some of the parts. */
const NEAR = 0.05

/**
 * `A đơn vị, trong đó B đơn vị, C đơn vị` whose parts do not add up. Only where every number after the cue counts the
 * same unit as the total, none is rough, no choice of them gives the total, and the difference is small.
 */
export function checkSums(facts: ReportFacts): Problem[] {
  return facts.blocks.flatMap((block) => {
    if (block.kind === 'cell' || !/\d/.test(block.text)) return []
    return matchesOf(block.text, CUE).flatMap((cue) =>
      checkSum(facts, block, cue.index, cue.index + cue[0].length),
    )
  })
}

function checkSum(
  facts: ReportFacts,
  block: BlockFact,
  cueStart: number,
  cueEnd: number,
): Problem[] {
  const { text } = block
  const total = totalBefore(text, cueStart)
  if (!total || total.value === 0) return []
  const unit = unitAfter(text, total.end)
  if (!unit) return []

  const part = text.slice(cueEnd, cueEnd + LONGEST)
  const opened = /\(\s*$/u.test(text.slice(Math.max(0, cueStart - 4), cueStart))
  const clause = part.slice(0, endOfClause(part, opened))
  const outer = withoutBrackets(clause)
  const numbers = findNumbers(outer).filter(
    ({ start, end }) =>
      !LABEL.test(outer.slice(Math.max(0, start - 20), start)) &&
      !DETAIL.test(outer.slice(Math.max(0, start - 40), start)) &&
      !isPercent(outer, end),
  )
  if (numbers.length < 2 || numbers.some(({ start }) => isRough(outer, start))) return []
  const bare = numbers.every(({ end }) => /^\s*(?:[,;.)]|và(?!\p{L})|$)/u.test(outer.slice(end)))
  const sameUnit = numbers.every(({ end }) => unitAfter(outer, end)?.startsWith(unit))
  if (!bare && !sameUnit) return []

  const sum = sumOf(numbers)
  const difference = Math.abs(sum.value - total.value)
  if (difference < 1e-9 || difference > total.value * NEAR || someAddUp(numbers, total)) return []
  const decimals = Math.max(sum.decimals, total.decimals)
  const place = placeInBlock(facts, block, total)
  const related = numbers.map(({ start, end, text: written }) => ({
    ...placeInBlock(facts, block, { start: cueEnd + start, end: cueEnd + end }),
    text: `phần: ${written}`,
  }))
  return [
    problem(
      'sum-mismatch',
      place,
      {
        total: `${total.text} ${unit}`,
        sum: writeNumber(sum.value, decimals),
        parts: numbers.map(({ text: written }) => written),
      },
      related,
    ),
  ]
}

/** The exact number that the cue divides: the last one before it in its sentence, but for shares of the plan. */
function totalBefore(text: string, cueStart: number): WrittenNumber | null {
  const from = Math.max(0, cueStart - 200)
  const before = text.slice(from, cueStart)
  const last = locateNumbers(before).findLast(({ end }) => !isPercent(before, end))
  if (!last || isRough(before, last.start)) return null
  if (LABEL.test(before.slice(Math.max(0, last.start - 20), last.start))) return null
  const between = before.slice(last.end).replace(/\d+(?:,\d+)?\s*%/gu, '')
  // `1.792 TTHC. Trong đó cấp tỉnh …`: one full stop right before the cue is no end.
  const inner = between.replace(/[.;,:(\s]+$/u, '')
  if (/\d|[.;](?=\s)|\n|\uFFFC/u.test(inner)) return null
  return { ...readNumber(last.text), ...last, start: from + last.start, end: from + last.end }
}

/** First word of the unit of a number, folded to lower case: `văn bản`, `hồ sơ`, `TTHC`; null when a mark follows. */
function unitAfter(text: string, end: number): string | null {
  const match = /^\s+(\p{L}+)(?:\s+(\p{L}+))?/u.exec(text.slice(end, end + 40))
  if (!match) return null
  const [, first = '', second = ''] = match
  // Units of two syllables: the first alone says too little (`văn bản`, `hồ sơ`, `tỷ đồng`).
  return /^\p{Lu}{2,}$/u.test(first) ? first : `${first} ${second}`.trim().toLowerCase()
}

function endOfClause(part: string, opened: boolean): number {
  if (opened) {
    let depth = 1
    for (let index = 0; index < part.length; index++) {
      if (part[index] === '(') depth++
      else if (part[index] === ')' && --depth === 0) return index
    }
  }
  const end = part.search(SENTENCE_END)
  return end < 0 ? part.length : end
}

/** Blanks what stands in brackets, keeping offsets. */
function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)/gu, (inner) => ' '.repeat(inner.length))
}

const isPercent = (text: string, end: number) => /^\s*%/.test(text.slice(end, end + 3))

/** Whether some of the parts, two or more, already give the total: then the others divide one of them. */
function someAddUp(numbers: readonly WrittenNumber[], total: WrittenNumber): boolean {
  if (numbers.length > 12) return true
  for (let choice = 3; choice < 1 << numbers.length; choice++) {
    const chosen = numbers.filter((_, index) => choice & (1 << index))
    if (chosen.length > 1 && Math.abs(sumOf(chosen).value - total.value) < 1e-9) return true
  }
  return false
}
