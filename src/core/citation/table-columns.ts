import type { Anchor } from './anchors.ts'
import { type DateRead, fromMatch, SLASHED } from './date.ts'
import type { Details } from './details.ts'
import { foldChars } from './fold-chars.ts'
import { type IssuerPhrase, readIssuerPhrase } from './issuer-phrase.ts'
import type { Span } from './mention.ts'
import { openWindow } from './window.ts'

/** A table: drawn with `|`, as in Markdown, or given by its cells. */
export interface Table extends Span {
  /** Folded titles of its columns. */
  titles: string[]
  /** Its cells, row by row; null where they are told by the bars alone. */
  rows: readonly (readonly Span[])[] | null
}

/** A table of cells, the first row its titles. */
export function tableOf(text: string, rows: Span[][]): Table {
  const titles = rows[0]!.map(({ start, end }) => foldChars(text.slice(start, end)))
  return { start: rows[0]![0]!.start, end: rows.at(-1)!.at(-1)!.end, titles, rows }
}

/** A column whose days are those of the documents in its rows. */
const OF_ISSUE = /(?:^|[^a-z])(?:ngay|thoi gian|thoi diem)(?![a-z])/
/** A column of other days: of arrival, of a deadline. */
const OF_ANOTHER =
  /(?:^|[^a-z])(?:den|nhan|han|hoan thanh|hieu luc|ket thuc|bat dau|thuc hien|xu ly|tra|hop|gui|bao cao|cap nhat)(?![a-z])/
const LONGEST_ROW = 3000
/** A cell with nothing but a document's type, number and symbol. */
const CODE_CELL =
  /^\s*(?:\p{Lu}\p{L}*(?:\s\p{Ll}+)?\s)?(?:[Ss]ố:?\s)?\d{1,6}[/-](?:\d{4}\/)?\p{Lu}[\p{L}\d/&-]*\s*$/u
const DAY_CELL = new RegExp(`^ ?${SLASHED} ?$`)

/** Finds the tables of a text: lines one below the other that begin with `|`. Linear. */
export function readTables(text: string): Table[] {
  const tables: Table[] = []
  if (!text.includes('|')) return tables
  let open: Table | null = null
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    if (!/^[ \t]{0,8}\|/.test(text.slice(start, Math.min(end, start + 10)))) open = null
    else if (open) open.end = end
    else {
      const titles = text
        .slice(start, Math.min(end, start + 600))
        .split('|')
        .map(foldChars)
      open = { start, end, titles, rows: null }
      tables.push(open)
    }
    start = end + 1
  }
  return tables
}

/** A column whose bodies issued the documents in its rows, and one whose bodies may have something else to do. */
const ISSUERS = /(?:^|[^a-z])(?:co quan|don vi|noi|tac gia)(?: [a-z]+)? ban hanh(?![a-z])/
const SUBJECTS =
  /^ ?(?:ten (?:goi|loai)?[ ,]*(?:cua )?(?:van ban)?[ ,/-]*)?(?:trich yeu|ve viec|noi dung (?:van ban|trich yeu)|ten van ban|ten goi)(?![a-z])/
const SUBJECT_LEAD = /^(?:về việc|v\/v|về)\s+/iu
/** A subject is a phrase; more is something else. */
const LONGEST_SUBJECT = 420

/** What a row of a table tells of the number in one of its cells. */
export interface RowRead {
  details: Details
  subject: { text: string; span: Span } | null
}

/**
 * Reads day, issuer and subject of a number that fills a cell from the other cells of its row, by the titles of the columns,
 * be they to the left or to the right. A day behind the number that stands under another title (`Hạn hoàn thành`), or
 * behind a number that only occurs in the text of a cell, is taken back.
 */
export function readRow(
  text: string,
  table: Table | undefined,
  { head, end }: Anchor,
  details: Details,
): RowRead {
  const row = table && rowAt(text, table, head.start, end)
  const own = row?.cells.find((cell) => cell.start <= head.start && head.start <= cell.end)
  if (!row || !own) return { details, subject: null }
  const { cells, titleAt } = row
  const leads = /^[\s|*_"“]*$/.test(text.slice(own.start, head.start))
  const dated = withoutOtherDay(details, own, row, leads)
  const others = cells.filter((cell) => cell !== own)
  const rival = others.some(({ start, end }) => CODE_CELL.test(text.slice(start, end)))
  const dayEnd = dated.date && dated.date.end <= own.end ? dated.date.end : end
  if (!leads || own.end - Math.max(end, dayEnd) > 6 || rival)
    return { details: dated, subject: null }
  const under = (pattern: RegExp, not?: RegExp) =>
    others.filter((cell) => {
      const title = titleAt(cell.start)
      return pattern.test(title) && !not?.test(title)
    })
  const day = dated.date ? null : only(under(OF_ISSUE, OF_ANOTHER), (cell) => dayIn(text, cell))
  const issuer = dated.issuer ? null : only(under(ISSUERS), (cell) => bodyIn(text, cell))
  return {
    details: {
      ...dated,
      ...(day && { date: day, year: null }),
      ...(issuer && { issuer }),
    },
    subject: only(under(SUBJECTS), (cell) => subjectIn(text, cell)),
  }
}

interface Row {
  cells: readonly Span[]
  end: number
  /** Folded title of the column that an offset stands in. */
  titleAt(offset: number): string
}

/** The row that a number stands in; null for the row of titles, and where a line is too long for a row. */
function rowAt(text: string, table: Table, start: number, end: number): Row | null {
  if (table.rows) {
    const cells = rowReaching(table.rows, end)
    return cells && cells !== table.rows[0] && cells[0]!.start <= start
      ? rowOf(table, cells, cells.at(-1)!.end)
      : null
  }
  const from = Math.max(table.start, start - LONGEST_ROW)
  const row = text.slice(from, end + LONGEST_ROW)
  const rowStart = from + row.lastIndexOf('\n', start - 1 - from) + 1
  const found = row.indexOf('\n', end - from)
  const rowEnd = found === -1 ? from + row.length : from + found
  if (rowStart <= from || rowEnd - rowStart > LONGEST_ROW) return null
  const cells: Span[] = []
  for (let at = rowStart; at <= rowEnd; at = cells.at(-1)!.end + 1) {
    const bar = text.indexOf('|', at)
    cells.push({ start: at, end: bar === -1 || bar > rowEnd ? rowEnd : bar })
  }
  return rowOf(table, cells, rowEnd)
}

/** The first row that reaches an offset. Rows follow each other, so that halving finds it, also in a table of thousands. */
function rowReaching(rows: readonly (readonly Span[])[], offset: number) {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (rows[middle]!.at(-1)!.end >= offset) high = middle
    else low = middle + 1
  }
  return rows[low]
}

const rowOf = ({ titles }: Table, cells: readonly Span[], end: number): Row => ({
  cells,
  end,
  titleAt: (offset) =>
    titles[cells.findIndex((cell) => cell.start <= offset && offset <= cell.end)] ?? '',
})

function withoutOtherDay(details: Details, own: Span, row: Row, leads: boolean): Details {
  const { date } = details
  const elsewhere = date && date.start > own.end && date.start < row.end
  return elsewhere && (!leads || OF_ANOTHER.test(row.titleAt(date.start)))
    ? {
        ...details,
        date: null,
        warnings: details.warnings.filter((one) => one !== 'malformed-date'),
      }
    : details
}

/** What is read in the cells, if it is just one. */
function only<T>(cells: readonly Span[], read: (cell: Span) => T | null): T | null {
  const found = cells.map(read).filter((one) => one !== null)
  return found.length === 1 ? found[0]! : null
}

function dayIn(text: string, cell: Span): DateRead | null {
  const window = openWindow(text, cell.start, cell.end)
  const match = DAY_CELL.exec(window.folded)
  return match ? fromMatch(window, 0, match, 1) : null
}

/** The body that fills a cell. */
function bodyIn(text: string, cell: Span): IssuerPhrase | null {
  const window = openWindow(text, cell.start, cell.end)
  const phrase = readIssuerPhrase(window, /^ */.exec(window.folded)![0].length)
  return phrase && window.folded.slice(phrase.next).trim() === '' ? phrase : null
}

/** The words that fill a cell. */
function subjectIn(text: string, cell: Span): RowRead['subject'] {
  const window = openWindow(text, cell.start, cell.end)
  const words = window
    .written(0, window.folded.length)
    .replace(SUBJECT_LEAD, '')
    .replace(/[\s.;,]+$/, '')
  if (words.length < 4 || words.length > LONGEST_SUBJECT || !/\p{L}/u.test(words)) return null
  const start = cell.start + /^\s*/.exec(text.slice(cell.start, cell.end))![0].length
  const end = cell.end - /\s*$/.exec(text.slice(cell.start, cell.end))![0].length
  return { text: words, span: { start, end } }
}
