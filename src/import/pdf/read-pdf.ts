import { ImportError } from '../import-error.ts'
import { plain } from '../inline.ts'
import { doubted, repaired } from '../log.ts'
import type { Block, EdgeLine, Log, SourceReport } from '../model.ts'
import { findEdges } from '../structure/edges.ts'
import { noteRunTogether } from '../text/run-together.ts'
import { separateNotes } from '../txt/notes.ts'
import { removeFurniture } from '../txt/pages.ts'
import { joinParagraphs } from '../txt/paragraphs.ts'
import type { Layout } from '../txt/running-heads.ts'
import { type Band, findBands } from './columns.ts'
import { findDamage } from './damage.ts'
import { noteJudge, takeContinued } from './foot-notes.ts'
import { isCentered, measureArea, placeJudge, reachesRight, type TypeArea } from './judge.ts'
import { layersOf, type RuledLayer } from './layers.ts'
import { type PdfLine, readLines } from './lines.ts'
import { type Mark, marksOf, noteMarks, takeWatermarks } from './marks.ts'
import { type PdfPage, readPdfPages } from './open-pdf.ts'
import { noteAdded, noteDamage, notePictures } from './refuse.ts'
import { isScrambled } from './scrambled.ts'
import { cutTables } from './tables.ts'

const LAYOUT: Layout<PdfLine> = {
  depth: ({ y, pageHeight }, edge) => (edge === 'top' ? pageHeight - y : y),
  parts: ({ segments, table }) => (table ? Number.POSITIVE_INFINITY : segments.length),
}

/**
 * Reads a PDF with a text layer: lines with their places, notes at the feet of pages, paragraphs by indent and gap.
 *
 * @throws ImportError when the file is encrypted, broken, scanned or draws its letters in no readable order
 */
export async function readPdf(bytes: Uint8Array, log: Log): Promise<SourceReport> {
  const damage = findDamage(bytes)
  const { pages, marks } = takeWatermarks(await readPdfPages(bytes, damage.pages))
  if (pages.filter(isScrambled).length > pages.length / 2)
    throw new ImportError(
      'no-text-layer',
      'Lớp chữ của PDF bị xáo trộn: chữ có dấu được vẽ rời bằng phông khác, không ghép lại chắc chắn được.',
      'Nhập từ tệp Word gốc, hoặc xuất lại PDF với phông chữ có đủ tiếng Việt.',
    )
  notePictures(pages, log)
  noteDamage(pages, damage, log)
  noteAdded(pages, log)
  const layers = layersOf(pages)
  const stamps = noteMarks([...marks, ...takeTurned(layers)], log)
  const all = readAllLines(pages, layers, log)
  const furnished = removeFurniture(all, pages.length > 1, true, log, LAYOUT)
  const area = measureArea(furnished)
  const separated = separateNotes(
    { lines: furnished, paged: true, wrapped: true, spaced: false, spaceEnded: false },
    log,
    noteJudge(furnished, area),
  )
  // Lines are copied with all that they have.
  const lines = takeContinued(separated.lines as PdfLine[], separated.notes, area, log)
  for (const { text, place } of lines) noteRunTogether(text, place, log)
  const edges = findEdges(
    lines.map((line) => ({
      text: line.text,
      isFull: reachesRight(line, area),
      // Titles stand above columns.
      isCentered: !line.column && isCentered(line, area),
      isBold: line.bold,
    })),
  )
  const body = [...lines.slice(edges.head, edges.tail), ...lines.slice(edges.appendix)]
  const tail = lines.slice(edges.tail, edges.appendix).flatMap((line) => edgeLines(line))
  return {
    format: 'pdf',
    head: [...stamps, ...lines.slice(0, edges.head).flatMap((line) => edgeLines(line))],
    body: cutTables(body, log).flatMap((part) =>
      'rows' in part ? [part] : readBlocks(part, area, log),
    ),
    notes: separated.notes,
    // Both halves of the foot are read on their own, the recipients first.
    tail: [
      ...tail.filter(({ column }) => column !== 'right'),
      ...tail.filter(({ column }) => column === 'right'),
    ],
  }
}

/** Takes text along an axis out of the pages that does not stand in the cell of a table. */
function takeTurned(layers: readonly RuledLayer[]): Mark[] {
  return layers.flatMap((layer) => {
    const turned = layer.items.filter(({ angle }) => angle !== 0)
    layer.items = layer.items.filter(({ angle }) => angle === 0)
    return marksOf(layer.number, turned)
  })
}

/** The lines of all pages, without page numbers. Columns that may be none are doubts. */
function readAllLines(
  pages: readonly PdfPage[],
  layers: readonly RuledLayer[],
  log: Log,
): PdfLine[] {
  const bands = findBands(layers)
  return pages.flatMap((page, index) => {
    const own = bands.get(page.number) ?? []
    const lines = readLines(page, layers[index]!, own, log)
    doubtBands(lines, own, log)
    return withoutPageNumber(lines, page.number, log)
  })
}

function doubtBands(lines: readonly PdfLine[], bands: readonly Band[], log: Log): void {
  for (const band of bands) {
    const first = lines.find(({ y }) => y <= band.top + 1)
    if (band.isSure || !first) continue
    const message =
      band.reading === 'down'
        ? 'Trang có hai cột chữ; đã đọc hết cột trái rồi sang cột phải. Nếu đây là bảng không kẻ thì xếp lại theo hàng.'
        : 'Có thể là hai cột chữ hoặc bảng không kẻ; đang đọc ngang từng dòng. Đối chiếu với bản gốc và xếp lại.'
    doubted(log, 'reading-order', first.place, plain(first.text), message)
  }
}

function readBlocks(lines: readonly PdfLine[], area: TypeArea, log: Log): Block[] {
  return joinParagraphs(lines, placeJudge(area), false, log).map((joined) => ({
    ...joined.paragraph,
    bold: joined.lines.every(({ bold }) => bold),
    centered: joined.lines.every((line) => isCentered(line, area)),
  }))
}

function withoutPageNumber(lines: PdfLine[], page: number, log: Log): PdfLine[] {
  return lines.filter((line, index) => {
    const match = /^(?:[-–]\s*|Trang\s+)?(\d{1,4})(?:\s*[-–]|\s*\/\s*\d{1,4})?$/u.exec(line.text)
    const atEdge = index === 0 || index === lines.length - 1
    if (!match || !atEdge || Math.abs(Number(match[1]) - page) > 1) return true
    repaired(log, 'page-number', line.place, line.text, '')
    return false
  })
}

function edgeLines({ segments, place, pageWidth }: PdfLine): EdgeLine[] {
  return segments.map(({ text, x0, x1 }) => {
    const middle = (x0 + x1) / 2
    const isWide = x1 - x0 > pageWidth * 0.5
    if (isWide || Math.abs(middle - pageWidth / 2) < pageWidth * 0.04) return { text, place }
    return { text, place, column: middle < pageWidth / 2 ? 'left' : 'right' }
  })
}
