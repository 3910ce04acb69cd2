import { shortDay } from '../text/day.ts'

/** What a report is cited by. */
export interface CitableReport {
  title: string
  number: string | null
  /** ISO day of signing. */
  date: string | null
  agency: string
}

/**
 * How titles of reports usually open. Before these words "về" reads as one phrase and the capital goes; any other
 * title may open with a proper name and is quoted as it is.
 */
const OPENERS = [
  'kết quả',
  'tình hình',
  'công tác',
  'sơ kết',
  'tổng kết',
  'tổng hợp',
  'kiểm điểm',
  'đánh giá',
  'thực hiện',
  'việc',
  'giải trình',
  'tiếp thu',
  'rà soát',
]

/**
 * The report as official text names it (Nghị định 30/2020/NĐ-CP, phụ lục I, mục II.6):
 * `Báo cáo số 125/BC-UBND ngày 25/3/2024 của Ủy ban nhân dân tỉnh Hà Tĩnh về tình hình …`. Parts that the report
 * does not have are left out, none is made up.
 */
export function nameReport({ title, number, date, agency }: CitableReport): string {
  const head = ['Báo cáo', number && `số ${number}`, date && `ngày ${shortDay(date)}`]
  return `${head.filter(Boolean).join(' ')} của ${agency} ${subject(title)}`
}

function subject(title: string): string {
  const lower = title.toLowerCase()
  if (/^về(?!\p{L})/u.test(lower)) return `v${title.slice(1)}`
  const opener = OPENERS.find((words) => lower.startsWith(`${words} `))
  const isCapitals = title === title.toUpperCase()
  return opener && !isCapitals ? `về ${title[0]!.toLowerCase()}${title.slice(1)}` : `về “${title}”`
}
