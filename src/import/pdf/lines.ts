import { BOLD, ITALIC, LINK, plain, tidy } from '../inline.ts'
import { doubted } from '../log.ts'
import type { Log, SourcePlace } from '../model.ts'
import { repairLetters } from '../text/letters.ts'
import { raised } from '../text/note-markers.ts'
import { isOldText, oldEncoding } from '../text/old-encoding.ts'
import type { TextLine } from '../txt/pages.ts'
import type { Band, Column } from './columns.ts'
import type { RuledLayer } from './layers.ts'
import type { PdfItem, PdfPage } from './open-pdf.ts'
import { partsOf } from './reading-order.ts'
import { rowsOf, SMALLER } from './rows.ts'
import type { RuledTable } from './ruled-tables.ts'

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
  /** The column that it stands in, where a page has two. */
  column?: Column
  pageWidth: number
  pageHeight: number
}

/** Gap between two columns, in sizes of type; justified lines stay well below, but for those of narrow columns. */
const COLUMN_GAP = 2.2
const WORD_GAP = 0.12

/** Puts the pieces of a page together to lines, in the order of reading. Raised digits become superscripts. */
export function readLines(
  page: PdfPage,
  layer: RuledLayer,
  bands: readonly Band[],
  log: Log,
): PdfLine[] {
  return partsOf(layer, bands).map(({ row, table, column }, index) => ({
    ...(row
      ? readLine(row, index + 1, page, log, column ? Number.POSITIVE_INFINITY : COLUMN_GAP)
      : tableLine(table!, index + 1, page, log)),
    ...(column ? { column } : {}),
  }))
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

function readLine(
  items: PdfItem[],
  number: number,
  page: PdfPage,
  log: Log,
  columnGap = COLUMN_GAP,
): PdfLine {
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
    if (!last || gap > columnGap * main.size)
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
  const text = read.map(({ text }) => text).join(' ')
  doubtFont(items, text, place, log)
  return {
    text,
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

/** Names text in a font of an old encoding, once to a page. */
function doubtFont(items: readonly PdfItem[], text: string, place: SourcePlace, log: Log): void {
  const old = items.find((item) => item.oldFont && isOldText(item.text))
  if (!old) return
  const message = oldEncoding(old.oldFont)
  const isKnown = log.doubts.some((doubt) => doubt.page === place.page && doubt.message === message)
  if (!isKnown) doubted(log, 'unreadable-letters', place, plain(text), message)
}

function styled(item: PdfItem, main: PdfItem, allBold: boolean, allItalic: boolean): string {
  const words = item.text.replace(/[\uE000-\uE00A]/g, '')
  const isRaised = item.size < main.size * SMALLER && item.y > main.y + main.size * 0.15
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
