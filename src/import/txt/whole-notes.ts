import { plain, tidy } from '../inline.ts'
import { doubted } from '../log.ts'
import type { Log, Note } from '../model.ts'
import { lowered, markerPlaces, markNote } from '../text/note-markers.ts'
import { leftovers, type Separated, uniqueLabel } from './notes.ts'
import type { TextLine } from './pages.ts'

const RAISED_START = /^([⁰¹²³⁴⁵⁶⁷⁸⁹]+)\s*/u
const ENDED = /[.;:!?…][”"’)\]]*$/u

/**
 * Takes the notes out of a text layer with a paragraph to each line, where pages are not marked. A paragraph that a
 * superscript number opens is that note if the same superscript stands in the text above. A paragraph before such a
 * one goes on with an unfinished note when it starts in the middle of a sentence and the text above is finished.
 */
export function separateWholeNotes(lines: readonly TextLine[], log: Log): Separated {
  const body: TextLine[] = []
  const notes: Note[] = []
  const labels = new Map<string, number>()
  let from = 0

  lines.forEach((line, index) => {
    const number = Number(lowered(RAISED_START.exec(line.text)?.[1] ?? '') || 0)
    const marker = number ? findMarker(body, number, from) : null
    if (number && marker) {
      const label = uniqueLabel(labels, String(number))
      if (label !== String(number))
        doubted(
          log,
          'note-repeats',
          line.place,
          line.text,
          `Chú thích số ${number} in lần nữa; đặt nhãn ${label}.`,
        )
      const target = body[marker.line]!
      body[marker.line] = { ...target, text: markNote(target.text, marker.place, label) }
      from = marker.line
      notes.push({ label, text: tidy(line.text.replace(RAISED_START, '')), place: line.place })
      return
    }
    const open = notes.at(-1)
    if (open && goesOnWith(open, line, body, lines[index + 1])) {
      open.text = `${open.text} ${line.text}`
      doubted(
        log,
        'note-continued',
        line.place,
        line.text,
        `Đoạn này được hiểu là phần tiếp của chú thích ${open.label} ở trang trước.`,
      )
      return
    }
    body.push(line)
  })
  return { lines: leftovers(body, Number.POSITIVE_INFINITY, log), notes }
}

function goesOnWith(
  note: Note,
  line: TextLine,
  body: readonly TextLine[],
  next: TextLine | undefined,
): boolean {
  return (
    !ENDED.test(plain(note.text)) &&
    /^[\p{Ll}\d]/u.test(line.text) &&
    !/^\d+[.)]\s/.test(line.text) &&
    ENDED.test(plain(body.at(-1)?.text ?? '')) &&
    next !== undefined &&
    RAISED_START.test(next.text)
  )
}

function findMarker(body: readonly TextLine[], number: number, from: number) {
  for (let line = Math.max(from, body.length - 400); line < body.length; line++) {
    const place = markerPlaces(body[line]!.text, number).find(({ certainty }) => certainty === 4)
    if (place) return { line, place }
  }
  return null
}
