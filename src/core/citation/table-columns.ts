import type { Anchor } from './anchors.ts'
import { type DateRead, fromMatch, SLASHED } from './date.ts'
import type { Details } from './details.ts'
import { foldChars } from './fold-chars.ts'
import type { Span } from './mention.ts'
import { openWindow } from './window.ts'

/** A table drawn with `|`, as in Markdown. */
interface Table extends Span {
  /** Folded titles of its columns. */
  titles: string[]
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
      open = { start, end, titles }
      tables.push(open)
    }
    start = end + 1
  }
  return tables
}

/**
 * Reads the day of a number that fills a cell from the other cells of its row: the one day whose column is that of issue by
 * its title, be it to the left or to the right. A day behind the number that stands under another title (`Hạn hoàn thành`),
 * or behind a number that only occurs in the text of a cell, is taken back.
 */
export function readRow(
  text: string,
  table: Table | undefined,
  { head, end }: Anchor,
  details: Details,
): Details {
  if (!table) return details
  const from = Math.max(table.start, head.start - LONGEST_ROW)
  const row = text.slice(from, end + LONGEST_ROW)
  const rowStart = from + row.lastIndexOf('\n', head.start - 1 - from) + 1
  const found = row.indexOf('\n', end - from)
  const rowEnd = found === -1 ? from + row.length : from + found
  if (rowStart <= from || rowEnd - rowStart > LONGEST_ROW) return details
  const cells: Span[] = []
  for (let at = rowStart; at <= rowEnd; at = cells.at(-1)!.end + 1) {
    const bar = text.indexOf('|', at)
    cells.push({ start: at, end: bar === -1 || bar > rowEnd ? rowEnd : bar })
  }
  const titleAt = (offset: number) =>
    table.titles[cells.findIndex((cell) => cell.start <= offset && offset <= cell.end)] ?? ''
  const own = cells.find((cell) => cell.start <= head.start && head.start <= cell.end)
  if (!own) return details
  const leads = /^[\s|*_"“]*$/.test(text.slice(own.start, head.start))
  const { date } = details
  if (date) {
    const elsewhere = date.start > own.end && date.start < rowEnd
    return elsewhere && (!leads || OF_ANOTHER.test(titleAt(date.start)))
      ? {
          ...details,
          date: null,
          warnings: details.warnings.filter((one) => one !== 'malformed-date'),
        }
      : details
  }
  const others = cells.filter((cell) => cell !== own)
  const rival = others.some(({ start, end }) => CODE_CELL.test(text.slice(start, end)))
  if (!leads || own.end - end > 6 || rival) return details
  const days = cells.flatMap((cell): DateRead[] => {
    const title = titleAt(cell.start)
    if (!OF_ISSUE.test(title) || OF_ANOTHER.test(title)) return []
    const window = openWindow(text, cell.start, cell.end)
    const match = DAY_CELL.exec(window.folded)
    return match ? [fromMatch(window, 0, match, 1)] : []
  })
  return days.length === 1 ? { ...details, date: days[0]!, year: null } : details
}
