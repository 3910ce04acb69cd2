import { BOLD, ITALIC, LINK, tidy } from '../inline.ts'
import type { Log } from '../model.ts'
import { repairLetters } from '../text/letters.ts'
import { raised } from '../text/note-markers.ts'
import type { TextLine } from '../txt/pages.ts'
import type { PdfItem, PdfPage } from './open-pdf.ts'
import { findRuledTables, type RuledTable } from './ruled-tables.ts'

/** A run of text on a line, set apart from the next by a gap that no space between words has. */
interface Segment {
  text: string
  x0: number
  x1: number
}

/** A line of a page with where it stands. */
export interface PdfLine extends TextLine {
  x0: number
  x1: number
  y: number
  size: number
  bold: boolean
  segments: Segment[]
  /** Set where it stands for a table: `text` holds its cells (see `cellsOf`). */
  table?: { left: number; right: number; hasMerged: boolean }
  pageWidth: number
  pageHeight: number
}

/** Gap between two columns, in sizes of type; justified lines stay well below. */
const COLUMN_GAP = 2.2
const WORD_GAP = 0.12

/** Puts the pieces of a page together to lines, from top to bottom. Raised digits become superscripts. */
export function readLines(page: PdfPage, log: Log): PdfLine[] {
  const tables = findRuledTables(page)
  const inTables = new Set(tables.flatMap(({ rows }) => rows.flat(2)))
  const free = page.items.filter((item) => !inTables.has(item))
  const parts = [
    ...rowsOf(free).map((row) => ({ y: row[0]!.y, row, table: null })),
    ...tables.map((table) => ({ y: table.top, row: null, table })),
  ].sort((a, b) => b.y - a.y)
  return parts.map(({ row, table }, index) =>
    row ? readLine(row, index + 1, page, log) : tableLine(table, index + 1, page, log),
  )
}

const CELL = '\u001F'
const ROW = '\u001E'

/** The cells of a line that stands for a table: notes can be marked in it as in any other line. */
export const cellsOf = ({ text }: PdfLine): string[][] =>
  text.split(ROW).map((row) => row.split(CELL))

function tableLine(
  { rows, top, left, right, hasMerged }: RuledTable,
  number: number,
  page: PdfPage,
  log: Log,
): PdfLine {
  const cells = rows.map((row) =>
    row.map((items) =>
      rowsOf(items)
        .map((line) => readLine(line, number, page, log).text)
        .join(' '),
    ),
  )
  const items = rows.flat(2)
  const first = readLine([items[0]!], number, page, log)
  const text = cells.map((row) => row.join(CELL)).join(ROW)
  const shown = tidy(cells.flat().join(' '))
  return {
    ...first,
    text,
    x0: left,
    x1: right,
    y: top,
    bold: false,
    segments: [{ text: shown, x0: left, x1: right }],
    table: { left, right, hasMerged },
  }
}

/** Pieces that stand on one line, from top to bottom. */
function rowsOf(items: readonly PdfItem[]): PdfItem[][] {
  const rows: PdfItem[][] = []
  for (const item of [...items].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1)
    const tall = row && Math.max(item.size, ...row.map(({ size }) => size))
    if (row && row[0]!.y - item.y < tall! * 0.5) row.push(item)
    else rows.push([item])
  }
  return rows
}

function readLine(items: PdfItem[], number: number, page: PdfPage, log: Log): PdfLine {
  items.sort((a, b) => a.x - b.x)
  const main = items.reduce((best, item) =>
    item.text.length * item.size > best.text.length * best.size ? item : best,
  )
  const place = { page: page.number, line: number, column: 1 }
  const allBold = items.every(({ bold, text }) => bold || !/[\p{L}\p{N}]/u.test(text))
  const allItalic = items.every(({ italic, text }) => italic || !/[\p{L}\p{N}]/u.test(text))
  const segments: Segment[] = []
  let end = Number.NEGATIVE_INFINITY
  for (const item of items) {
    const gap = item.x - end
    const text = styled(item, main, allBold, allItalic)
    const last = segments.at(-1)
    if (!last || gap > COLUMN_GAP * main.size)
      segments.push({ text, x0: item.x, x1: item.x + item.width })
    else {
      const between =
        gap > WORD_GAP * main.size && !/\s$/.test(last.text) && !/^\s/.test(text) ? ' ' : ''
      last.text += between + text
      last.x1 = item.x + item.width
    }
    end = item.x + item.width
  }
  const read = segments.map((segment) => ({
    ...segment,
    text: tidy(mergeMarks(repairLetters(segment.text, place, log, true))),
  }))
  return {
    text: read.map(({ text }) => text).join(' '),
    place,
    blankBefore: false,
    ruleBefore: false,
    indent: 0,
    spaceAfter: true,
    x0: items[0]!.x,
    x1: end,
    y: main.y,
    size: main.size,
    bold: allBold,
    segments: read,
    pageWidth: page.width,
    pageHeight: page.height,
  }
}

function styled(item: PdfItem, main: PdfItem, allBold: boolean, allItalic: boolean): string {
  const words = item.text.replace(/[\uE000-\uE00A]/g, '')
  const isRaised = item.size < main.size * 0.8 && item.y > main.y + main.size * 0.15
  if (isRaised && /^\d{1,3}$/.test(words.trim())) return raised(words.trim())
  let text = words
  if (item.italic && !allItalic) text = `${ITALIC[0]}${text}${ITALIC[1]}`
  if (item.bold && !allBold) text = `${BOLD[0]}${text}${BOLD[1]}`
  return item.href ? `${LINK[0]}${item.href}${LINK[1]}${text}${LINK[2]}` : text
}

/** One run of emphasis where two meet. */
function mergeMarks(text: string): string {
  return text.replace(/\uE003(\s*)\uE002/g, '$1').replace(/\uE005(\s*)\uE004/g, '$1')
}

/** True when pieces of a line are drawn over one another, so that their order cannot be told. */
export function isScrambled(page: PdfPage): boolean {
  const rows = new Map<number, PdfItem[]>()
  for (const item of page.items) {
    const key = Math.round(item.y)
    rows.set(key, [...(rows.get(key) ?? []), item])
  }
  let overlaps = 0
  for (const row of rows.values()) {
    row.sort((a, b) => a.x - b.x)
    if (
      row.some(
        (item, index) =>
          index > 0 && item.x < row[index - 1]!.x + row[index - 1]!.width - item.size * 0.4,
      )
    )
      overlaps++
  }
  return overlaps > 3 && overlaps > rows.size * 0.2
}
