import { parsePeriod } from '../../core/period.ts'

/** A period that a text names, and how much speaks for its being the report's own. */
interface Candidate {
  value: string
  weight: number
}

const QUARTER = '(?:I{1,3}|IV|[1-4]|0[1-4])'
const FORMS: { pattern: RegExp; value(match: RegExpMatchArray): string; detail: number }[] = [
  {
    pattern: new RegExp(`quý\\s+(${QUARTER})\\s*(?:năm\\s+|/\\s*|-\\s*)(\\d{4})`, 'giu'),
    value: (match) => `${match[2]}-Q${quarter(match[1]!)}`,
    detail: 2,
  },
  {
    pattern: /(?:6|06|sáu) tháng (đầu|cuối) năm\s+(\d{4})/giu,
    value: (match) => `${match[2]}-H${match[1]!.toLowerCase() === 'đầu' ? 1 : 2}`,
    detail: 2,
  },
  {
    pattern: /(?:9|09|chín) tháng(?: đầu)? năm\s+(\d{4})/giu,
    value: (match) => `${match[1]}-9M`,
    detail: 2,
  },
  {
    pattern: /tháng\s+(\d{1,2})\s*(?:năm\s+|\/\s*)(\d{4})/giu,
    value: (match) => `${match[2]}-${match[1]!.padStart(2, '0')}`,
    detail: 2,
  },
  {
    pattern: /giai đoạn\s+(\d{4})\s*[-–]\s*(\d{4})/giu,
    value: (match) => `${match[1]}/${match[2]}`,
    detail: 0,
  },
  {
    pattern: /(?<!tháng \d{1,2} )năm\s+(\d{4})(?!\s*[-–]\s*\d{4})/giu,
    value: (match) => match[1]!,
    detail: 0,
  },
]

/** As much of a text as can say what the report is about. */
const REACH = 2000

/** Words before a period that make it one still to come, or the time of something else. */
const AHEAD =
  /(?:phương hướng(?:,? (?:và )?(?:một số )?nhiệm vụ)?|trọng tâm|mục tiêu|kế hoạch|dự kiến|chương trình|nghị quyết|dự toán|so với|cùng kỳ)[^,;.]*$/iu
const REPORTED =
  /(?:kết quả|tình hình|báo cáo|kiểm điểm|tổng kết|sơ kết|công tác|triển khai thực hiện nhiệm vụ)[^,;.]*$/iu

/**
 * The period that a report is about, from texts in order of weight (title, closing formula, first paragraph, first
 * headings), or null when nothing speaks for one.
 */
export function inferPeriod(texts: readonly string[]): string | null {
  const candidates: Candidate[] = []
  texts.forEach((whole, order) => {
    const text = whole.slice(0, REACH)
    for (const { pattern, value, detail } of FORMS) {
      for (const match of text.matchAll(pattern)) {
        const period = value(match)
        if (!parsePeriod(period)) continue
        if (/^năm/iu.test(match[0]) && /(?:quý|tháng)\s+\S+\s*$/iu.test(text.slice(0, match.index)))
          continue
        const before = text.slice(Math.max(0, match.index - 90), match.index)
        let weight = detail - order * 1.5 - match.index / 1000
        if (order === 0) weight += 2
        if (REPORTED.test(before)) weight += 3
        if (AHEAD.test(before)) weight -= 8
        candidates.push({ value: period, weight })
      }
    }
  })
  candidates.sort((a, b) => b.weight - a.weight)
  const best = candidates[0]
  return best && best.weight > -6 ? best.value : null
}

function quarter(text: string): number {
  return ['I', 'II', 'III', 'IV'].indexOf(text.toUpperCase()) + 1 || Number(text)
}
