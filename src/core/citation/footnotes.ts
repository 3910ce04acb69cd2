import { isDigit } from './fold-chars.ts'
import type { Span } from './mention.ts'

/** A note and the place in the body that refers to it, as offsets in one text. */
export interface Footnote {
  /** Offset right behind what the marker is glued to, or of the character that stands for it. */
  offset: number
  note: Span
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const LONGEST_WAY = 6000
const MOST_NOTES = 2000
/** Numbered lines without a marker before them: so many make a table, and the search for notes ends. */
const MOST_FAILURES = 1000
/** A line that can start a note: a superscript, a number in brackets, a number and text, a number glued to a word, or alone. */
const START =
  /^([ \t]*)(?:([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})[ \t]*(?=\S)|\[(\d{1,3})\][ \t]*(?=\S)|(\d{1,3})(?:[ \t]+(?=[\p{L}("“])|(?=\p{L})|[ \t]*$))/u

/**
 * Finds footnotes in plain text, as a PDF's text layer has them: a marker glued to a word of the body, or in
 * brackets, and further down, at the foot of the page, a line that starts with the same. Numbers must run on from 1, and each note needs
 * its marker before it, so that a wrapped line which happens to start with a number is none.
 */
export function findFootnotes(text: string): Footnote[] {
  if (text.includes('[^')) return markdownFootnotes(text)
  if (!/[⁰¹²³⁴⁵⁶⁷⁸⁹]|\n[ \t]*\[1\]|\n[ \t]*\d{1,3}(?:[ \t]*\n|[ \t]+\p{L}|\p{Lu})/u.test(text))
    return []
  const notes: Footnote[] = []
  let expected = 1
  let open: { note: Span; wrapped: boolean } | null = null
  let lastEnd = 0
  let lineStart = 0
  let failures = 0
  while (lineStart < text.length && notes.length < MOST_NOTES && failures < MOST_FAILURES) {
    const found = text.indexOf('\n', lineStart)
    const lineEnd = found === -1 ? text.length : found
    const line = text.slice(lineStart, Math.min(lineEnd, lineStart + 400))
    const match = START.exec(line)
    const number = match ? (match[2] ? value(match[2]) : Number(match[3] ?? match[4])) : 0
    const alone = match?.[4] !== undefined && match[0].length === line.trimEnd().length
    const reference =
      match && number === expected
        ? match[3]
          ? bracketBefore(text, number, lineStart, lastEnd)
          : referenceBefore(text, number, lineStart, lastEnd, match[2] !== undefined)
        : -1
    if (match && number === expected && reference === -1) failures++
    const opensText = !alone || /^\s*[\p{L}\d(“"]/u.test(text.slice(lineEnd, lineEnd + 200))
    if (match && reference !== -1 && opensText) {
      if (open) open.note.end = lineStart
      const start = lineStart + match[0].length
      const note = { start, end: lineEnd }
      notes.push({ offset: reference, note })
      lastEnd = lineEnd
      expected++
      // A note on one long line ends with it; a hard-wrapped one goes on to the next page.
      open = lineEnd - lineStart > 160 && !alone ? null : { note, wrapped: true }
    } else if (open && (isPageBreak(line) || lineStart - open.note.start > 1800)) {
      open.note.end = lineStart
      lastEnd = lineStart
      open = null
    } else if (open) {
      open.note.end = lineEnd
      lastEnd = lineEnd
    }
    lineStart = lineEnd + 1
  }
  return notes
}

/** A page of a text layer starts with a form feed, or with one space before its first word. */
const isPageBreak = (line: string) => /^(?:\f| (?=[^\s\d]))/.test(line)

/** Offset of the last `[12]` in the body before a line, or -1. */
function bracketBefore(text: string, number: number, before: number, floor: number): number {
  const from = Math.max(0, before - LONGEST_WAY, floor - LONGEST_WAY)
  const at = text.slice(from, before).lastIndexOf(`[${number}]`)
  return at > 0 ? from + at : -1
}

/** Offset of the last marker of a number in the body before a line, or -1. */
function referenceBefore(
  text: string,
  number: number,
  before: number,
  floor: number,
  superscript: boolean,
): number {
  const from = Math.max(0, before - LONGEST_WAY, floor - LONGEST_WAY)
  const body = text.slice(from, before)
  const marker = superscript
    ? [...String(number)].map((digit) => SUPERSCRIPTS[Number(digit)]).join('')
    : String(number)
  for (let at = body.lastIndexOf(marker); at > 0; at = body.lastIndexOf(marker, at - 1)) {
    const previous = body[at - 1]!
    const next = body[at + marker.length] ?? ' '
    if (superscript) {
      if (!SUPERSCRIPTS.includes(next) && !SUPERSCRIPTS.includes(previous)) return from + at
      continue
    }
    if (/[\d\p{L}]/u.test(next)) continue
    if (/[\p{L})”"]/u.test(previous)) return from + at
    if (isDigit(previous.charCodeAt(0))) {
      if (/(?:^|[^\d])(?:19|20)\d\d$/.test(body.slice(Math.max(0, at - 5), at))) return from + at
    } else if (previous === ' ' || previous === '\n') {
      const alone =
        /\n[ \t]*$/.test(body.slice(Math.max(0, at - 6), at)) &&
        /^[ \t]*\n/.test(body.slice(at + marker.length, at + marker.length + 6))
      const spaced = /\p{L} $/u.test(body.slice(Math.max(0, at - 2), at)) && /[….,;:]/.test(next)
      if (alone || spaced) return from + at
    }
  }
  return -1
}

function value(superscript: string): number {
  return Number([...superscript].map((digit) => SUPERSCRIPTS.indexOf(digit)).join(''))
}

/** Footnotes of Markdown: `[^12]` in the text, and `[^12]: Ngày 15/5/2016 …` in a paragraph of its own. */
function markdownFootnotes(text: string): Footnote[] {
  const notes = new Map<string, Span>()
  for (const match of text.matchAll(/^\[\^([^\]\s]{1,30})\]:[ \t]*/gm)) {
    const start = match.index + match[0].length
    const end = text.indexOf('\n\n', start)
    const next = text.indexOf('\n[^', start)
    const ends = [end, next].filter((at) => at !== -1)
    notes.set(match[1]!, { start, end: ends.length ? Math.min(...ends) : text.length })
  }
  return [...text.matchAll(/\[\^([^\]\s]{1,30})\](?!:)/g)].flatMap((match) => {
    const note = notes.get(match[1]!)
    return note ? [{ offset: match.index, note }] : []
  })
}
