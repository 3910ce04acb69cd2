/** What a reporting period covers; also the order of kinds that start on the same day, longest first. */
export type PeriodKind = 'years' | 'year' | 'nine-months' | 'half' | 'quarter' | 'month'

/** A reporting period, as front matter writes it (`2024-Q1`) and as readers see it ("Quý I năm 2024"). */
export interface Period {
  value: string
  kind: PeriodKind
  /** First and last day, ISO. */
  start: string
  end: string
  label: string
  /** Part of an address: `2024-q1`. */
  slug: string
  /** Sorts by start, longer periods first; compare as strings. */
  order: string
  /** The neighbours of the same kind, and the same period of the year before, as period values. */
  previous: string
  next: string
  lastYear: string
}

const FORMS: { kind: PeriodKind; pattern: RegExp; example: string; name: string }[] = [
  { kind: 'year', pattern: /^(\d{4})$/, example: '2024', name: 'năm' },
  { kind: 'quarter', pattern: /^(\d{4})-Q([1-4])$/, example: '2024-Q1', name: 'quý' },
  { kind: 'half', pattern: /^(\d{4})-H([12])$/, example: '2024-H1', name: '6 tháng' },
  { kind: 'nine-months', pattern: /^(\d{4})-9M$/, example: '2024-9M', name: '9 tháng' },
  { kind: 'month', pattern: /^(\d{4})-(0[1-9]|1[0-2])$/, example: '2024-03', name: 'tháng' },
  { kind: 'years', pattern: /^(\d{4})\/(\d{4})$/, example: '2020/2025', name: 'nhiều năm' },
]

/** The forms that `period` takes, with an example each, for messages and the author's guide. */
export const PERIOD_EXAMPLES = FORMS.map(({ example, name }) => ({ example, name }))

const ROMAN = ['I', 'II', 'III', 'IV']
const KIND_ORDER: PeriodKind[] = ['years', 'year', 'nine-months', 'half', 'quarter', 'month']

/** Reads a period, or gives null when the text is none of the known forms or its years run backwards. */
export function parsePeriod(value: string): Period | null {
  for (const { kind, pattern } of FORMS) {
    const match = pattern.exec(value)
    if (match) return build(kind, Number(match[1]), Number(match[2] ?? 0))
  }
  return null
}

function build(kind: PeriodKind, year: number, part: number): Period | null {
  if (year < 1945 || year > 2999 || (kind === 'years' && part <= year)) return null
  const at = (y: number, p: number) => write(kind, y, p)
  const [start, end] = bounds(kind, year, part)
  const span = kind === 'years' ? part - year + 1 : 1
  const parts = kind === 'quarter' ? 4 : kind === 'half' ? 2 : kind === 'month' ? 12 : 0
  const step = (by: number) => {
    if (kind === 'years') return at(year + by * span, part + by * span)
    if (!parts) return at(year + by, part)
    const index = year * parts + (part - 1) + by
    return at(Math.floor(index / parts), (index % parts) + 1)
  }
  return {
    value: at(year, part),
    kind,
    start,
    end,
    label: label(kind, year, part),
    slug: at(year, part).toLowerCase().replace('/', '-den-'),
    order: `${start}~${KIND_ORDER.indexOf(kind)}`,
    previous: step(-1),
    next: step(1),
    lastYear: kind === 'years' ? at(year - 1, part - 1) : at(year - 1, part),
  }
}

function write(kind: PeriodKind, year: number, part: number): string {
  switch (kind) {
    case 'year':
      return `${year}`
    case 'quarter':
      return `${year}-Q${part}`
    case 'half':
      return `${year}-H${part}`
    case 'nine-months':
      return `${year}-9M`
    case 'month':
      return `${year}-${String(part).padStart(2, '0')}`
    case 'years':
      return `${year}/${part}`
  }
}

function bounds(kind: PeriodKind, year: number, part: number): [string, string] {
  if (kind === 'years') return [`${year}-01-01`, `${part}-12-31`]
  const length = { year: 12, 'nine-months': 9, half: 6, quarter: 3, month: 1 }[kind]
  const first = kind === 'year' || kind === 'nine-months' ? 1 : (part - 1) * length + 1
  const last = first + length - 1
  const lastDay = new Date(Date.UTC(year, last, 0)).getUTCDate()
  const two = (n: number) => String(n).padStart(2, '0')
  return [`${year}-${two(first)}-01`, `${year}-${two(last)}-${two(lastDay)}`]
}

function label(kind: PeriodKind, year: number, part: number): string {
  switch (kind) {
    case 'year':
      return `Năm ${year}`
    case 'quarter':
      return `Quý ${ROMAN[part - 1]} năm ${year}`
    case 'half':
      return part === 1 ? `6 tháng đầu năm ${year}` : `6 tháng cuối năm ${year}`
    case 'nine-months':
      return `9 tháng đầu năm ${year}`
    case 'month':
      return `Tháng ${part} năm ${year}`
    case 'years':
      return `Giai đoạn ${year}–${part}`
  }
}
