import type { MentionWarning, Span } from './mention.ts'
import type { Window } from './window.ts'

/** A date in a text. */
export interface DateRead extends Span {
  /** ISO, or null when there is no such day. */
  date: string | null
  /** The year of a day that is not written in full: `ngày …/3/2024`. */
  year?: number
  warnings: MentionWarning[]
  /** Where reading goes on, in the window. */
  next: number
}

/** Day, month and year in figures, or with `tháng` and `năm`; the year may have footnote digits glued on. */
export const DATE =
  '(\\d{1,2}) ?(?:[/.-] ?(\\d{1,2})(?: ?[/.-] ?| nam )(\\d{2,7})|thang ?(\\d{1,2})(?: ?[,/]? ?nam ?| ?\\/ ?)(\\d{2,7}))(?![/\\d])'

/** Day, month and year in figures alone, as cells of tables have them. */
export const SLASHED = '(\\d{1,2}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?(\\d{4,6})(?![/\\d])'

const LEAD =
  "(?: ?(?:cung |deu |duoc )?(?:ban hanh|ky ban hanh|ky|de|thong qua|phat hanh|cong bo|cap)| ?cung| ?deu)?(?: ?vao(?! luc| hoi)| ?(?:vao )?(?:hoi|luc) \\d{1,2} ?(?:h|g|gio|:) ?(?:\\d{2})?(?: ?(?:phut|['’p]))?,?)?"
const AFTER = new RegExp(
  `^(?:\\.(?=ngay )|[ "')\\],|]{0,4})\\(?${LEAD} ?ngay(?: ban hanh| ky)? ?:? ?${DATE}`,
)
const BARE = new RegExp(`^[ ,|("'\\]]{1,5}${SLASHED}`)

/** Reads a date that stands at `index` of the window: `, ngày 04/12/2023`, or in a table the bare `04/12/2023`. */
export function readDateAfter(
  window: Window,
  index: number,
  bareAllowed: boolean,
): DateRead | null {
  const rest = window.folded.slice(index)
  const match = AFTER.exec(rest)
  // A full stop that is none: `06-HD/BTCTU.ngày 22/7/2025`.
  if (match && !(match[0][0] === '.' && window.isCapital(index + 1)))
    return fromMatch(window, index, match, 1)
  const bare = bareAllowed ? BARE.exec(rest) : null
  if (!bare) return null
  // A day that opens the next line is the next row's, unless it is a cell that fills the line.
  const day = index + bare[0].search(/\d/)
  const after = index + bare[0].length
  const next = after + (window.folded[after] === ' ' ? 1 : 0)
  const opens = window.breaksLine(day) || window.breaksLine(day - 1)
  if (opens && next < window.folded.length && !window.breaksLine(next)) return null
  return fromMatch(window, index, bare, 1)
}

/** `ngày 15/3`, `ngày …/3/2024`, `tháng 3/2024`: a day that is not written in full. */
const PARTIAL =
  /^ ?,? ?(?:ngay (?:(?:[.…_]+|\d{1,2}) ?(?:[/.-]|thang) ?(?:[.…_]+|\d{1,2})?(?: ?(?:[/.-]|nam) ?((?:19|20)\d\d)?)?)|thang \d{1,2} ?(?:\/|,? ?nam) ?((?:19|20)\d\d))(?![\d/])/

/** Reads a day without its number or its year, so that what stands behind it is not lost; null for a month named alone. */
export function readPartialDate(window: Window, index: number): DateRead | null {
  const match = PARTIAL.exec(window.folded.slice(index))
  if (!match) return null
  const lead = /^[ ,]*/.exec(match[0])![0].length
  const next = index + match[0].trimEnd().length
  const year = match[1] ?? match[2]
  return {
    start: window.at(index + lead),
    end: window.endAt(next),
    date: null,
    ...(year && { year: Number(year) }),
    // A month is written on purpose.
    warnings: match[2] ? [] : ['malformed-date'],
    next,
  }
}

/** Makes a date of the five groups of `DATE` from `group` on. */
export function fromMatch(
  window: Window,
  index: number,
  match: RegExpExecArray,
  group: number,
): DateRead {
  const day = match[group]!
  const month = match[group + 1] ?? match[group + 3]!
  const yearText = match[group + 2] ?? match[group + 4]!
  const whole = match[0]
  const lead = whole.length - whole.trimStart().length
  const ngay = whole.indexOf('ngay')
  const from = index + match.index + (ngay >= 0 ? ngay : Math.max(lead, whole.search(/\d/)))
  const written =
    /(?:\d{1,2} ?[/.-] ?\d{1,2}(?: ?[/.-] ?| nam )\d+|\d{1,2} ?thang ?\d{1,2}(?: ?[,/]? ?nam ?| ?\/ ?)\d+)$/.exec(
      whole.trimEnd(),
    )?.[0]
  const warnings: MentionWarning[] = []
  let end = index + match.index + whole.length
  let yearDigits = yearText
  if (yearText.length > 4) {
    if (/^(?:19|20)\d\d/.test(yearText)) {
      yearDigits = yearText.slice(0, 4)
      end -= yearText.length - 4
      warnings.push('glued-footnote')
    } else yearDigits = ''
  }
  const year = yearDigits.length === 2 && written ? 2000 + Number(yearDigits) : Number(yearDigits)
  const date =
    yearDigits.length === 2 || yearDigits.length === 4
      ? isoDay(year, Number(month), Number(day))
      : null
  if (!date) warnings.push('malformed-date')
  return { start: window.at(from), end: window.endAt(end), date, warnings, next: end }
}

/** ISO form of a day that exists between 1945 and 2100, else null. */
function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1945 || year > 2100 || month < 1 || month > 12 || day < 1) return null
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
