import { parsePeriod } from './period.ts'
import { fold } from './text/fold.ts'

/** Stands where a period is named without its year. */
export const NO_YEAR = '<năm>'

const YEAR = String.raw`(?:[\s,./-]*(?:nam\s*)?(\d{4}))?`
const QUARTERS = ['i', 'ii', 'iii', 'iv']
const quarter = (text: string) => QUARTERS.indexOf(text) + 1 || Number(text)
const two = (text: string) => text.padStart(2, '0')

/** Ways in which people write a period, folded, and what each is in front matter: its year, then what follows it. */
const FORMS: [RegExp, (match: string[]) => [year: string | undefined, rest: string]][] = [
  // Quý I/2024, Q1-2024, 2024 Q1
  [
    new RegExp(`^(?:quy|q)\\s*(iv|i{1,3}|[1-4])${YEAR}$`),
    ([, part, year]) => [year, `-Q${quarter(part!)}`],
  ],
  [
    /^(\d{4})[\s./-]*(?:quy|q)\s*(iv|i{1,3}|[1-4])$/,
    ([, year, part]) => [year, `-Q${quarter(part!)}`],
  ],
  // 6 tháng đầu năm 2024, 6T/2024, 2024-h2
  [
    new RegExp(`^(?:0?6|sau)\\s*(?:thang|t)\\s*(dau|cuoi)?(?:\\s*nam)?${YEAR}$`),
    ([, half, year]) => [year, half === 'cuoi' ? '-H2' : '-H1'],
  ],
  [/^(\d{4})[\s./-]*h([12])$/, ([, year, half]) => [year, `-H${half}`]],
  // 9 tháng đầu năm 2024, 9T/2024, 2024-9m
  [
    new RegExp(`^(?:0?9|chin)\\s*(?:thang|t)(?:\\s*dau)?(?:\\s*nam)?${YEAR}$`),
    ([, year]) => [year, '-9M'],
  ],
  [/^(\d{4})[\s./-]*9\s*(?:m|t|thang)$/, ([, year]) => [year, '-9M']],
  // Tháng 3/2024, 03-2024, 2024/3
  [
    new RegExp(`^(?:thang|t)\\s*(0?[1-9]|1[0-2])${YEAR}$`),
    ([, month, year]) => [year, `-${two(month!)}`],
  ],
  [/^(0?[1-9]|1[0-2])\s*[./-]\s*(\d{4})$/, ([, month, year]) => [year, `-${two(month!)}`]],
  [/^(\d{4})\s*[./-]\s*(0?[1-9]|1[0-2])$/, ([, year, month]) => [year, `-${two(month!)}`]],
  // Năm 2024; giai đoạn 2020 - 2025
  [/^(?:ca\s*)?nam\s*(\d{4})$/, ([, year]) => [year, '']],
  [
    /^(?:giai doan|nhiem ky|tu(?: nam)?)?\s*(\d{4})\s*(?:[-–—/]|den(?: nam)?)\s*(\d{4})$/,
    ([, year, end]) => [year, `/${end}`],
  ],
]

/**
 * A period in words as front matter writes it: `Quý I/2024` is `2024-Q1`. One without a year takes the year that is
 * given; without that it keeps a mark in its place.
 *
 * @returns null when the text is no period, or its years run backwards
 */
export function periodOfWords(text: string, year: string | null): string | null {
  const folded = fold(text).replace(/^(?:ky|ky bao cao|bao cao)\s+/, '')
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(folded)
    if (!match) continue
    const [written, rest] = read([...match])
    const known = written ?? year
    if (known === null) return NO_YEAR + rest
    return parsePeriod(known + rest) ? known + rest : null
  }
  return null
}
