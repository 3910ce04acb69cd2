import { type Period, parsePeriod } from '../../period.ts'
import type { Problem } from '../../problem.ts'
import type { ReportMeta } from '../../schema/report.ts'
import { problem } from '../catalogue.ts'
import type { ReportFacts } from '../facts.ts'

const QUARTERS: Record<string, number> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
}
const PATTERNS: { pattern: RegExp; value: (match: RegExpMatchArray) => string | null }[] = [
  {
    pattern: /quý\s+(iv|i{1,3}|[1-4])(?![\p{L}\p{N}])[\s,]*(?:năm\s*|\/\s*)(\d{4})(?!\d)/giu,
    value: (match) => `${match[2]}-Q${QUARTERS[match[1]!.toLowerCase()]}`,
  },
  {
    pattern: /(?:0?6|sáu)\s+tháng\s+đầu\s+năm\s*(\d{4})(?!\d)/giu,
    value: (match) => `${match[1]}-H1`,
  },
  {
    pattern: /(?:0?6|sáu)\s+tháng\s+cuối\s+năm\s*(\d{4})(?!\d)/giu,
    value: (match) => `${match[1]}-H2`,
  },
  {
    pattern: /(?:0?9|chín)\s+tháng(?:\s+đầu)?\s+năm\s*(\d{4})(?!\d)/giu,
    value: (match) => `${match[1]}-9M`,
  },
  {
    pattern: /(?<!\d\s)tháng\s+(0?[1-9]|1[0-2])\s*(?:năm\s*|\/\s*)(\d{4})(?!\d)/giu,
    value: (match) => `${match[2]}-${match[1]!.padStart(2, '0')}`,
  },
  {
    pattern: /(?<!quý\s+\S+\s+|tháng\s+\S*\s*|đầu\s+|cuối\s+)năm\s+(\d{4})(?![\d-])/giu,
    value: (match) => match[1]!,
  },
]

/**
 * A title that names exactly one period, and another than the front matter's. Titles name what comes next as well
 * (`kết quả Quý I, nhiệm vụ Quý II năm 2024`): then nothing is said.
 */
export function checkTitlePeriod(
  { locate }: ReportFacts,
  { title, period }: ReportMeta,
): Problem[] {
  // `Quý I, nhiệm vụ Quý II năm 2024`: more than one quarter is named, whatever the years.
  if ((title.match(/quý\s|tháng\s|giai đoạn/giu)?.length ?? 0) > 1) return []
  const named = PATTERNS.flatMap(({ pattern, value }) =>
    [...title.matchAll(pattern)].flatMap((match) => {
      const found = parsePeriod(value(match) ?? '')
      return found ? [{ written: match[0], period: found }] : []
    }),
  )
  const [only] = named
  if (named.length !== 1 || !only || fits(only.period, period)) return []
  return [
    problem('title-period', locate(['title'], 'value'), {
      written: only.written,
      period: period.label,
    }),
  ]
}

/** A title may name the year alone for any period in it. */
function fits(named: Period, declared: Period): boolean {
  return (
    named.value === declared.value ||
    (named.kind === 'year' && declared.start >= named.start && declared.end <= named.end) ||
    declared.kind === 'years'
  )
}
