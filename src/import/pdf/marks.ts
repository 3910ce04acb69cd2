import { tidy } from '../inline.ts'
import { doubted, repaired } from '../log.ts'
import type { EdgeLine, Log, SourcePlace } from '../model.ts'
import { isStamp } from '../structure/letterhead.ts'
import type { PdfItem, PdfPage } from './open-pdf.ts'

/** Words that a page has across or beside its lines: a watermark, a stamp, text along a margin. */
export interface Mark {
  page: number
  text: string
}

/** How much larger than the text a watermark is, and what may be drawn over it. */
const LARGER = 1.8
/** Controls, and the importer's own marks. */
const NOT_SHOWN = /[\p{Cc}\uE000-\uE00A]/gu

/**
 * Takes watermarks out of pages, which would break the lines that they lie across: slanting text, and large text that
 * lines of the page run through, with its like on other pages. Text along an axis may stand in a table and stays.
 */
export function takeWatermarks(pages: readonly PdfPage[]): { pages: PdfPage[]; marks: Mark[] } {
  const laid = new Set(pages.flatMap((page) => laidOver(page).map(likeness)))
  const isMark = (item: PdfItem) => item.angle % 90 !== 0 || laid.has(likeness(item))
  return {
    pages: pages.map((page) => ({
      ...page,
      items: page.items.filter((item) => !isMark(item)),
    })),
    marks: pages.flatMap(({ number, items }) => marksOf(number, items.filter(isMark))),
  }
}

/** The words of pieces, joined where they go on in one direction. */
export function marksOf(page: number, items: readonly PdfItem[]): Mark[] {
  const groups: PdfItem[][] = []
  for (const item of items) {
    const open = groups.at(-1)
    const before = open?.at(-1)
    if (before && before.angle === item.angle && Math.abs(before.size - item.size) < 0.5)
      open!.push(item)
    else groups.push([item])
  }
  return groups.map((group) => ({ page, text: textOf(group) })).filter(({ text }) => text)
}

/**
 * Names the marks that were left out: each text once as a doubt, its repetitions as repairs. A stamp of a draft or of
 * secrecy stays in the text, so that the report cannot be published as if it had none.
 *
 * @returns lines of the letterhead, with the stamps
 */
export function noteMarks(marks: readonly Mark[], log: Log): EdgeLine[] {
  const stamps: EdgeLine[] = []
  for (const [text, same] of Map.groupBy(marks, (mark) => mark.text)) {
    const [first, ...others] = same.map(({ page }): SourcePlace => ({ page, line: 1, column: 1 }))
    for (const place of others) repaired(log, 'watermark', place, text, '')
    if (isStamp(text.toUpperCase())) stamps.push({ text, place: first! })
    else
      doubted(
        log,
        'left-out',
        first!,
        text,
        'Chữ in chéo, in dọc hoặc in chìm đè lên trang, không thuộc dòng nào, nên đã bỏ; nếu là nội dung báo cáo thì thêm tay.',
      )
  }
  return stamps
}

const likeness = ({ text, size, angle }: PdfItem) => `${angle} ${Math.round(size)} ${text.trim()}`

/** Large text that other lines run through. */
function laidOver({ items }: PdfPage): PdfItem[] {
  const sizes = items.map(({ size }) => size).sort((a, b) => a - b)
  const large = (sizes[Math.floor(sizes.length / 2)] ?? 0) * LARGER
  const small = items.filter(({ size, angle }) => size < large && angle === 0)
  return items.filter(
    ({ x, y, width, size }) =>
      size >= large &&
      small.some(
        (line) =>
          line.y > y - size * 0.1 &&
          line.y < y + size * 0.7 &&
          line.x < x + width &&
          line.x + line.width > x,
      ),
  )
}

function textOf(items: readonly PdfItem[]): string {
  let text = ''
  items.forEach((item, index) => {
    const before = items[index - 1]
    const turn = (item.angle * Math.PI) / 180
    const along =
      before && (item.x - before.x) * Math.cos(turn) + (item.y - before.y) * Math.sin(turn)
    const isNext = before && Math.abs(along! - before.width) < item.size * 0.15
    text += (before && !isNext ? ' ' : '') + item.text
  })
  return tidy(text.normalize('NFC').replace(NOT_SHOWN, ''))
}
