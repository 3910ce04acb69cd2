import { type CodeShape, readCodeShape, seriesAt } from './code-shape.ts'
import { isDigit, isSpace } from './fold-chars.ts'
import { type Reading, readSymbol } from './symbol.ts'
import { isKnownPart } from './tables/lookup.ts'
import { type Head, readHead } from './type-word.ts'
import { openWindow } from './window.ts'

/** A number and symbol that is a citation, with the words in front of it. Offsets are in the scanned text. */
export interface Anchor {
  start: number
  end: number
  shape: CodeShape
  reading: Reading
  head: Head
}

/** A running number has at most six digits (those of tax offices). */
const LONGEST_SERIAL = 6
/** What stands between a running number and its symbol. */
const SEPARATOR = /[/-]/g

/**
 * Finds every number and symbol. One pass looks for a separator behind a digit, and reads a bounded piece around each:
 * the cost is linear whatever the text.
 */
export function findAnchors(text: string): Anchor[] {
  const anchors: Anchor[] = []
  let floor = 0
  let i = 0
  const next = () => {
    SEPARATOR.lastIndex = i
    return SEPARATOR.exec(text)
  }
  for (let separator = next(); separator; separator = next()) {
    i = separator.index + 1
    const serialStart = serialBefore(text, separator.index, floor)
    const spacedStart = serialStart === -1 ? serialWithType(text, separator.index, floor) : -1
    if (serialStart === -1 && spacedStart === -1) continue
    const shape = readCodeShape(
      text,
      Math.max(serialStart, spacedStart),
      isKnownPart,
      spacedStart === -1 ? null : separator[0] === '/' ? '-' : '/',
    )
    if (!shape) continue
    const anchor = judge(text, shape, floor)
    if (!anchor) {
      // The year of what was refused is no number of its own.
      if (shape.year !== null) i = shape.symbolStart
      continue
    }
    const { head, reading } = anchor
    if (spacedStart !== -1 && !(head.numbered || head.word)) continue
    if (spacedStart !== -1 && !(reading.issuer && reading.type && reading.strength === 3)) continue
    anchors.push(anchor)
    floor = anchor.end
    i = anchor.end
  }
  return anchors
}

/** Where the digits before a separator start, or -1. Between may stand a letter (`12a/KH-UBND`), `bis`, and a line break. */
function serialBefore(text: string, separator: number, floor: number): number {
  let end = separator
  let spaces = 0
  while (end > floor && spaces < 4 && isSpace(text.charCodeAt(end - 1))) {
    end--
    spaces++
  }
  let start = end
  if (spaces === 0)
    start -=
      /(?<=\d)(?:[a-e]|bis)$/i.exec(text.slice(Math.max(floor, end - 4), end))?.[0].length ?? 0
  while (start > floor && end - start <= LONGEST_SERIAL + 1 && isDigit(text.charCodeAt(start - 1)))
    start--
  const digits = end - start
  if (!isDigit(text.charCodeAt(start)) || digits > LONGEST_SERIAL) return -1
  const before = text[start - 1] ?? ' '
  if (before === '.' && /\d/.test(text[start - 2] ?? '')) {
    // `1.719/QĐ-TTg` groups its digits; `02.2024/…` and `100.000/người` do not come here or fail later.
    const group = /(?<![\d.,])\d{1,3}\.$/.exec(text.slice(Math.max(floor, start - 5), start))
    return group && (digits === 3 || seriesAt(text, start - 1)) ? start - group[0].length : -1
  }
  if (
    (before === ',' || before === ':') &&
    /\d/.test(text[start - 2] ?? '') &&
    !inSeries(text, start, floor)
  )
    return -1
  const broken = isSpace(before.charCodeAt(0)) ? brokenSerial(text, start, end, floor) : -1
  return broken === -1 ? start : broken
}

/** Whether numbers stand in a row without spaces: `số 12,13,14/KH-UBND`. */
function inSeries(text: string, start: number, floor: number): boolean {
  return /[Ss]ố ?:? ?(?:\d{1,4},){1,9}$/u.test(text.slice(Math.max(floor, start - 50), start))
}

/**
 * Where the digits of `45 KH/ĐTN`, `12QĐ/UBND` and `2345QĐ-UBND` start, with a space or nothing for the first separator,
 * or -1.
 */
function serialWithType(text: string, second: number, floor: number): number {
  if (!/[A-ZĐri]/.test(text[second - 1] ?? '')) return -1
  const from = Math.max(floor, second - 11)
  const match = /(?<![\d.,/-])\d{1,5} ?[A-ZĐ][A-Za-zĐ]{1,3}$/.exec(text.slice(from, second))
  return match ? from + match.index : -1
}

/**
 * Where a number that a space broke starts: `số 2 151/QĐ-UBND`. Only the word `số` or the type right in front makes it
 * one number; in a table the first digits may count the rows. -1 when nothing is broken.
 */
function brokenSerial(text: string, start: number, end: number, floor: number): number {
  const from = Math.max(floor, start - 24)
  const before = text.slice(from, start)
  const match =
    /(?<=(?:[Ss]ố|SỐ|[Qq]uyết định|[Nn]ghị quyết|[Cc]ông văn|[Kk]ế hoạch) ?:? )\d{1,3}[ \u00a0]$/u.exec(
      before,
    )
  return match && match[0].length - 1 + (end - start) <= 5 ? from + match.index : -1
}

/** Decides whether a shape is a citation. */
function judge(text: string, shape: CodeShape, floor: number): Anchor | null {
  const before = text[shape.start - 1] ?? ' '
  // `Công điện số 123/CE-TTg` needs its type word first; all others are read by the symbol.
  const first = readSymbol(shape, false, false)
  const head = readHead(text, shape.start, floor, first?.type ?? null)
  const electric = head.rows.some((row) => row.key === 'CĐ')
  const strictLetter = head.letter && head.word !== null
  const reading = strictLetter || electric ? readSymbol(shape, strictLetter, electric) : first
  if (!reading || reading.serial === 0) return null
  if (head.refused && head.rows.every((row) => row.cited === false)) return null
  if (reading.typeRow?.cited === false) return null
  if (
    /^HĐ(?!ND|TP|BT|TĐ|QT|TV|KH|PH)/.test(shape.parts[0]!.text) &&
    shape.first === '/' &&
    reading.type === null
  )
    return null
  if (head.rows.some((row) => row.cited === false)) return null

  const evidence = head.word !== null || head.numbered
  if (
    /[/-]/.test(before) &&
    /[\d\p{L}]/u.test(text[shape.start - 2] ?? ' ') &&
    !(evidence && before === '-')
  ) {
    if (
      !(
        before === '-' &&
        /\d/.test(text[shape.start - 2]!) &&
        reading.strength === 3 &&
        rangeHead(text, shape.start, floor, reading.serial)
      )
    )
      return null
  }
  if (
    /\p{L}/u.test(before) &&
    !(
      reading.strength === 3 &&
      (/\p{Ll}/u.test(before) || /S[ỐO]$/u.test(text.slice(0, shape.start).slice(-2)))
    )
  )
    return null
  // `12-QD-UBND.pdf` is a file.
  if (
    /^\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|jpe?g|png|md|html?)(?![\p{L}\d])/iu.test(
      text.slice(reading.end, reading.end + 6),
    )
  )
    return null
  if (
    reading.strength === 1 &&
    !evidence &&
    !(inList(text, shape.start, floor) && isDated(text, reading.end))
  )
    return null
  if (
    reading.strength === 2 &&
    !evidence &&
    !CORE_TYPES.has(reading.type ?? '') &&
    !inList(text, shape.start, floor)
  )
    return null
  // `số 121/TDP` is an address, unless a day or a word says that it is a letter.
  if (reading.grammar === 'letter' && !reading.issuer && !reading.unit && !head.word) {
    if (!isDated(text, reading.end)) return null
  }
  // A type without an issuer needs its word, or a date.
  if (reading.issuerCode === null && !head.word && !isDated(text, reading.end)) return null
  if (isOwnNumber(text, reading, head)) return null
  const end = reading.end
  return { start: shape.start, end, shape, reading, head }
}

const CORE_TYPES = new Set([
  'NQ',
  'QĐ',
  'CT',
  'TB',
  'KH',
  'BC',
  'TTr',
  'CTr',
  'KL',
  'HD',
  'CV',
  'NĐ',
  'TT',
  'CĐ',
  'GM',
  'VBHN',
])

/** A report's head fits into so many characters. */
const OWN_HEAD = 700

/** `số 1294-1336/QĐ-UBND`: a range in front of the number, up to it. */
function rangeHead(text: string, start: number, floor: number, last: number): boolean {
  const window = openWindow(text, Math.max(floor, start - 40), start)
  const first = /(?:so|[a-z]) ?:? ?(\d{1,5}) ?-$/.exec(window.folded)?.[1]
  return first !== undefined && Number(first) < last
}

/** Whether the previous citation is so near that this is the next item of its list. */
function inList(text: string, start: number, floor: number): boolean {
  if (floor === 0 || start - floor > 400) return false
  return /[;,|(]\s*$|(?:và|hoặc|đến)\s*$/u.test(text.slice(Math.max(floor, start - 12), start))
}

/** Whether a date stands right behind a number. */
function isDated(text: string, end: number): boolean {
  return /^\s{0,3},?\s{0,3}ngày\s/u.test(text.slice(end, end + 12))
}

/**
 * The number of the report itself: a line `Số: 123/BC-UBND` alone near its top, or with the place and day of issue beside or
 * below it, or the name of the State or the Party above it.
 */
function isOwnNumber(text: string, reading: Reading, head: Head): boolean {
  if (head.word || !head.numbered || reading.grammar === 'assembly') return false
  const lineStart = text.lastIndexOf('\n', head.start - 1) + 1
  if (
    text.slice(lineStart, head.start).trim() !== '' ||
    !/^S(?:ố|Ố|ô)/u.test(text.slice(head.start, head.start + 2))
  )
    return false
  const after = openWindow(text, reading.end, reading.end + 160)
  if (
    /^[ |*]*(?:[a-z.][a-z. -]{1,40}), ?ngay (?:\d{1,2}|\.{1,}|\u2026)? ?(?:thang|\/)/.test(
      after.folded,
    )
  )
    return true
  if (!/^\d{0,2}[ \t|*]*(?:[\n¶]|$)/.test(text.slice(reading.end, reading.end + 20))) return false
  if (lineStart < OWN_HEAD && /:/.test(text.slice(head.start, head.start + 6))) return true
  const above = openWindow(text, Math.max(0, lineStart - 400), lineStart)
  return /cong hoa xa hoi chu nghia|dang cong san viet nam|doc lap - tu do/.test(above.folded)
}
