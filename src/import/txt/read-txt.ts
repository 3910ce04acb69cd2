import { NOTE } from '../inline.ts'
import { newLog } from '../log.ts'
import type { EdgeLine, Log, Paragraph, SourceReport } from '../model.ts'
import { findEdges } from '../structure/edges.ts'
import { repairLetters } from '../text/letters.ts'
import { noteRunTogether } from '../text/run-together.ts'
import { textWidth } from '../text/width.ts'
import { decodeText } from './decode.ts'
import { readEmphasis } from './emphasis.ts'
import { separateNotes } from './notes.ts'
import { readPages, type TextLine } from './pages.ts'
import { joinParagraphs, textJudge } from './paragraphs.ts'
import { separateWholeNotes } from './whole-notes.ts'

/**
 * Reads the text layer of a PDF, as `pdftotext` and the like write it.
 *
 * @throws ImportError when the bytes are no text
 */
export function readTxt(bytes: Uint8Array, log: Log): SourceReport {
  const pages = readPages(decodeText(bytes), log)
  const { lines, notes } =
    pages.paged && pages.wrapped
      ? separateNotes(pages, log, noRow(pages.lines))
      : separateWholeNotes(pages.lines, log)
  for (const { text, place } of lines) noteRunTogether(text, place, log)
  const widest = lines.reduce((most, { text }) => Math.max(most, textWidth(text)), 1)
  const edges = findEdges(
    lines.map(({ text, ruleBefore }) => ({
      text,
      ruleBefore,
      isFull: pages.wrapped ? textWidth(text) > widest * 0.8 : text.length > 120,
    })),
  )
  const join = (part: TextLine[]): Paragraph[] =>
    joinParagraphs(part, textJudge(part, pages), pages.spaceEnded, log).map(({ paragraph }) => ({
      ...paragraph,
      text: readEmphasis(paragraph.text, paragraph.place, log),
    }))
  const body = [...join(lines.slice(edges.head, edges.tail)), ...join(lines.slice(edges.appendix))]
  const tail = edgeLines(lines.slice(edges.tail, edges.appendix))
  return {
    format: 'txt',
    head: edgeLines(lines.slice(0, edges.head)),
    body,
    notes: notes.map((note) => ({ ...note, text: readEmphasis(note.text, note.place, log) })),
    // Both halves of the foot are read on their own, the recipients first.
    tail: [
      ...tail.filter(({ column }) => column !== 'right'),
      ...tail.filter(({ column }) => column === 'right'),
    ],
  }
}

/** Tells lines from the rows of a table: those have as many parts as the line next to them. */
function noRow(lines: readonly TextLine[]): (line: TextLine) => boolean {
  const parts = (line: TextLine | undefined) => line?.columns?.length ?? 1
  const rows = new Set<number>()
  lines.forEach((line, index) => {
    const isRow = [index - 1, index + 1].some((near) => parts(lines[near]) === parts(line))
    if (parts(line) > 1 && isRow) rows.add(line.place.line)
  })
  return ({ place }) => !rows.has(place.line)
}

/** A line further in than this stands in the right half of its page. */
const RIGHT_HALF = 28

function edgeLines(lines: readonly TextLine[]): EdgeLine[] {
  return lines.flatMap(({ text, place, columns, indent }): EdgeLine[] => {
    if (columns?.length === 2 && !text.includes(NOTE[0]))
      return columns.map((part, index) => ({
        // The whole line was repaired, and noted, before.
        text: repairLetters(part, place, newLog()),
        place,
        column: index ? 'right' : 'left',
      }))
    return [indent > RIGHT_HALF ? { text, place, column: 'right' } : { text, place }]
  })
}
