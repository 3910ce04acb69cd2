import { tidy } from '../inline.ts'
import { doubted, repaired } from '../log.ts'
import type { Log, Note } from '../model.ts'
import { glue } from '../text/join.ts'
import { lowered, type MarkerPlace, markerPlaces, markNote, raised } from '../text/note-markers.ts'
import type { TextLine, TextPages } from './pages.ts'

/** Body lines with note marks in place, and the notes. */
export interface Separated {
  lines: TextLine[]
  notes: Note[]
}

/** How far above its note a marker may stand, and how much of a page can be notes: bounds the search. */
const REACH = 400
const NOTE_LINES = 150

const RAISED_START = /^([⁰¹²³⁴⁵⁶⁷⁸⁹]+)\s*/u
const LABEL_START = /^(\d{1,3})(?:\s+|(?=\p{L}))(?=\S)/u

/**
 * Takes the notes at the feet of the pages out of a paged text layer and puts their marks where their numbers
 * stand in the text.
 *
 * A line opens note *n* when it starts with *n*, a marker *n* stands above it on its page (or after the marker
 * before), and everything below it on the page can be notes. Both ends are needed: a number alone is no note.
 *
 * @param canBeNote what is known of a line besides its text
 */
export function separateNotes(
  pages: TextPages,
  log: Log,
  canBeNote: (line: TextLine) => boolean = () => true,
): Separated {
  const lines = raiseLabels(pages)
  const body: TextLine[] = []
  const notes: Note[] = []
  const labels = new Map<string, number>()
  let expected = 1
  /** Markers come in order: the search for one starts after the one before. */
  let from = { line: 0, column: 0 }

  for (const page of groupByPage(lines)) {
    const pageStart = body.length
    const feet = feetOf(page, canBeNote)
    let next = openNote(page, feet, 0, expected, body, from)
    if (!next && expected > 1) {
      const again = openNote(page, feet, 0, 1, body, { line: pageStart, column: 0 })
      if (again) {
        expected = 1
        next = again
      }
    }
    body.push(...page.slice(0, next ? next.index : page.length))
    while (next) {
      const { index, number, marker } = next
      const label = uniqueLabel(labels, String(number))
      const first = page[index]!
      if (label !== String(number))
        doubted(
          log,
          'note-repeats',
          first.place,
          first.text,
          `Chú thích số ${number} in lần nữa; đặt nhãn ${label}.`,
        )
      from = setMark(body, marker, label, log)
      expected = number + 1
      const after = openNote(page, feet, index + 1, expected, body, from)
      const text = noteText(page.slice(index, after ? after.index : page.length), pages, log)
      notes.push({ label, text: tidy(text), place: first.place })
      next = after
    }
  }
  return { lines: leftovers(body, expected, log), notes }
}

function noteText(lines: readonly TextLine[], { spaceEnded }: TextPages, log: Log): string {
  return lines
    .map(({ text, place }, index) => {
      const before = lines[index - 1]
      if (!before) return withoutLabel(text)
      const tight = spaceEnded && !before.spaceAfter
      return glue(before.text, text, place, log, tight) + text
    })
    .join('')
}

interface Opening {
  index: number
  number: number
  marker: { line: number; place: MarkerPlace }
}

/** The first line of a page from which on all can be notes. */
function feetOf(page: readonly TextLine[], canBeNote: (line: TextLine) => boolean): number {
  const above = page.findLastIndex((line) => !canBeNote(line))
  return Math.max(above + 1, page.length - NOTE_LINES)
}

/** The line of a page, from an index on, that opens note `number`; the last such line, since notes end the page. */
function openNote(
  page: readonly TextLine[],
  feet: number,
  start: number,
  number: number,
  body: readonly TextLine[],
  from: { line: number; column: number },
): Opening | null {
  for (let index = page.length - 1; index >= Math.max(start, feet); index--) {
    if (labelOf(page[index]!.text) !== String(number)) continue
    const above = start === 0 ? page.slice(0, index) : []
    const marker = findMarker(body, above, number, from)
    if (marker) return { index, number, marker }
  }
  return null
}

function labelOf(text: string): string | null {
  const up = RAISED_START.exec(text)
  return up ? lowered(up[1]!) : (LABEL_START.exec(text)?.[1] ?? null)
}

function withoutLabel(text: string): string {
  return RAISED_START.test(text) ? text.replace(RAISED_START, '') : text.replace(LABEL_START, '')
}

/** The best place of a marker after the one before it; of two equally good, the first. */
function findMarker(
  body: readonly TextLine[],
  above: readonly TextLine[],
  number: number,
  from: { line: number; column: number },
): Opening['marker'] | null {
  let best: Opening['marker'] | null = null
  const end = body.length + above.length
  for (let line = Math.max(from.line, end - REACH); line < end; line++) {
    const { text } = line < body.length ? body[line]! : above[line - body.length]!
    for (const place of markerPlaces(text, number)) {
      if (line === from.line && place.start < from.column) continue
      if (!best || place.certainty > best.place.certainty) best = { line, place }
    }
  }
  return best
}

function setMark(
  body: TextLine[],
  marker: Opening['marker'],
  label: string,
  log: Log,
): { line: number; column: number } {
  const line = body[marker.line]!
  const marked = markNote(line.text, marker.place, label)
  const word = line.text.slice(0, marker.place.end).split(' ').at(-1)!
  const printed = line.text.slice(marker.place.start, marker.place.end)
  repaired(
    log,
    'note-marker',
    line.place,
    word,
    `${word.slice(0, word.length - printed.length)}[^${label}]`,
  )
  if (marker.place.certainty === 1)
    doubted(
      log,
      'marker-uncertain',
      line.place,
      line.text,
      `Số ${printed} đứng rời được hiểu là dấu chú thích ${label}.`,
    )
  body[marker.line] = { ...line, text: marked }
  return { line: marker.line, column: marked.indexOf('\uE001', marker.place.start) + 1 }
}

/** Labels are the printed numbers; a number printed again gets a counter. */
export function uniqueLabel(labels: Map<string, number>, printed: string): string {
  const count = (labels.get(printed) ?? 0) + 1
  labels.set(printed, count)
  return count === 1 ? printed : `${printed}-${count}`
}

/** Superscripts that no note answers stay as printed and are doubts. */
export function leftovers(body: readonly TextLine[], expected: number, log: Log): TextLine[] {
  for (const { text, place } of body) {
    for (const match of text.matchAll(/(?<!(?:^|[^\p{L}])[kcdm]?m)[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu)) {
      const number = lowered(match[0])
      // Cells of a table stand apart by controls.
      const before = text.slice(Math.max(0, match.index - 40), match.index).replace(/\p{Cc}/gu, ' ')
      doubted(
        log,
        'marker-without-note',
        place,
        tidy(before + match[0]),
        `Dấu chú thích ${number} không có nội dung chú thích trong tệp.`,
      )
    }
    for (const match of text.matchAll(/năm (?:19|20)\d{2}(\d{1,2})(?!\d)/gu))
      if (Number(match[1]) >= expected)
        doubted(
          log,
          'marker-without-note',
          place,
          match[0],
          `Có thể số ${match[1]} dính sau năm là dấu chú thích, nhưng không thấy chú thích ấy.`,
        )
  }
  return [...body]
}

/**
 * A number on a line of its own is a raised one: the marker of a note when it clings to the line before, the label
 * of a note when text follows it. Both become superscripts in the line that they belong to.
 */
function raiseLabels({ lines, spaced, spaceEnded }: TextPages): TextLine[] {
  const out: TextLine[] = []
  let label: TextLine | null = null
  /** The line before was cut by a marker: what follows is the rest of it. */
  let isCut = false
  lines.forEach((line, index) => {
    const before = out.at(-1)
    if (isCut && before && !line.blankBefore) {
      const space = /^[.,;:)”…]/u.test(line.text) ? '' : ' '
      out[out.length - 1] = {
        ...before,
        text: before.text + space + line.text,
        spaceAfter: line.spaceAfter,
      }
      isCut = false
      return
    }
    isCut = false
    if (spaced && /^\d{1,3}$/.test(line.text) && before && !label) {
      const next = lines[index + 1]
      const clings =
        !line.blankBefore &&
        (spaceEnded ? !before.spaceAfter : /^[\p{Ll}.,;:)]/u.test(next?.text ?? ''))
      if (clings) {
        out[out.length - 1] = { ...before, text: before.text + raised(line.text), spaceAfter: true }
        isCut = true
        return
      }
      if (next && !next.blankBefore && next.place.page === line.place.page) {
        label = line
        return
      }
    }
    out.push(
      label ? { ...line, text: `${raised(label.text)} ${line.text}`, place: label.place } : line,
    )
    label = null
  })
  return out
}

function groupByPage(lines: readonly TextLine[]): TextLine[][] {
  const pages: TextLine[][] = []
  for (const line of lines) {
    const last = pages.at(-1)
    if (last && last[0]!.place.page === line.place.page) last.push(line)
    else pages.push([line])
  }
  return pages
}
