import { isDigit, isSpace } from './fold-chars.ts'

/** The number and symbol as they are written, before the tables say what they mean. Offsets are in the scanned text. */
export interface CodeShape {
  start: number
  end: number
  /** Where the running number ends. */
  serialEnd: number
  serial: string
  /** The four digits between the number and the symbol, or null. */
  year: string | null
  /** The separator after the number (or the year): `-` is the Party's. */
  first: '/' | '-'
  /** Parts of the symbol, and the separator in front of each but the first. */
  parts: { text: string; start: number; end: number; before: '/' | '-' | ' ' }[]
  /** Spaces around a separator on one line, or a doubled separator. */
  spaced: boolean
  /** Where the symbol starts. */
  symbolStart: number
}

const LONGEST_GAP = 60
const LONGEST_PART = 24
/** A joint circular names up to eight bodies behind its type. */
const MOST_PARTS = 9

/** What may follow a hyphen that ends a line, or stand after a space: capitals and digits, as codes have. */
const CODE_LIKE =
  /^(?:[A-ZĐƯ][A-ZĐƯ\d&.]*[A-ZĐƯ\d]|[A-ZĐ]{1,3}[a-z]{1,2}|[A-ZĐ][A-ZĐ\d]*[a-z]{1,3}\d?)$/

/**
 * Reads a number and symbol that starts at a digit. `isKnown` says whether a part is a type or an issuer of the tables.
 * `missing` is the separator that a space or nothing stands for: `45 KH/ĐTN` is read as `45-KH/ĐTN`. Null when what stands there has not the shape of one.
 */
export function readCodeShape(
  text: string,
  start: number,
  isKnown: (part: string) => boolean,
  missing: '/' | '-' | null = null,
): CodeShape | null {
  let at = start
  while (at < text.length && isDigit(text.charCodeAt(at))) at++
  // A grouped number: `1.719/QĐ-TTg`.
  if (at - start <= 3 && text[at] === '.' && /^\.\d{3}(?!\d)/.test(text.slice(at, at + 5))) at += 4
  at += seriesAt(text, at)
  let spaced = missing !== null
  // A number that a space broke: `2 151/QĐ-UBND`.
  const broken = /^[ \u00a0]\d{1,4}(?=[ \u00a0]?[/-])/.exec(text.slice(at, at + 8))
  if (broken) {
    at += broken[0].length
    spaced = true
  }
  at += /^(?:[a-e]|bis)(?=[/-])/i.exec(text.slice(at, at + 4))?.[0].length ?? 0
  const serialEnd = at
  const serial = text.slice(start, serialEnd)
  const firstGap = gap(text, at)
  let first = text[firstGap]
  if (missing) first = missing
  if (first !== '/' && first !== '-') return null
  if (firstGap > at) spaced = true
  at = missing ? firstGap : firstGap + 1

  let year: string | null = null
  const afterFirst = gap(text, at)
  if (isYear(text, afterFirst)) {
    const yearEnd = gap(text, afterFirst + 4)
    const second = text[yearEnd]
    if (
      second === '/' ||
      (second === '-' && first === '/') ||
      (first === '/' && /[A-ZĐ]/.test(text[yearEnd] ?? ''))
    ) {
      year = text.slice(afterFirst, afterFirst + 4)
      spaced ||= onOneLine(text, at, afterFirst) || yearEnd > afterFirst + 4 || second !== '/'
      at = second === '/' || second === '-' ? yearEnd + 1 : yearEnd
      first = '/'
    }
  }
  // A separator written twice: `09/2019/-NĐ-CP`.
  const doubled = gap(text, at)
  if ((text[doubled] === '-' || text[doubled] === '/') && doubled === at) {
    at++
    spaced = true
  }

  const symbolStart = gap(text, at)
  if (!opensPart(text, symbolStart)) return null
  const head = readPart(text, symbolStart, isKnown)
  if (!head) return null
  spaced ||= onOneLine(text, at, symbolStart)
  spaced ||= head.broken
  const parts: CodeShape['parts'] = [{ ...head, before: first as '/' | '-' }]
  let end = head.end
  while (parts.length < MOST_PARTS) {
    const next = nextPart(text, end, parts, isKnown)
    if (!next) break
    spaced ||= next.spaced
    parts.push(next.part)
    end = next.part.end
  }
  return {
    start,
    end,
    serialEnd,
    serial,
    year,
    first: first as '/' | '-',
    parts,
    spaced,
    symbolStart,
  }
}

/**
 * How many characters at the end of a running number tell it from others of its series, `.7` in `66.7/2025/NQ-CP`: the
 * Government numbers what carries out one resolution so.
 */
export function seriesAt(text: string, at: number): number {
  return text[at] === '.'
    ? (/^\.\d{1,2}(?=\/(?:19|20)\d\d\/NQ-?CP)/.exec(text.slice(at, at + 14))?.[0].length ?? 0)
    : 0
}

function nextPart(
  text: string,
  end: number,
  parts: CodeShape['parts'],
  isKnown: (part: string) => boolean,
) {
  const separatorAt = gap(text, end)
  const before = text[separatorAt]
  const complete = parts.length > 1
  if (before !== '-' && before !== '/') {
    // `1234/QĐ UBND`, `12/CĐ.UBND`: the hyphen became a space or a full stop.
    const stop = before === '.' && separatorAt === end
    if (complete || !(stop || separatorAt === end + 1) || !isKnown(parts[0]!.text)) return null
    const part = readPart(text, stop ? end + 1 : separatorAt, isKnown)
    if (!part || !isKnown(part.text) || !CODE_LIKE.test(part.text)) return null
    return { part: { ...part, before: ' ' as const }, spaced: true }
  }
  if (before === '/' && complete) return null
  let partAt = separatorAt + 1
  if (separatorAt > end && complete) return null
  const doubled = text[partAt] === '-' && !complete ? 1 : 0
  partAt += doubled
  const partStart = gap(text, partAt)
  const part = readPart(text, partStart, isKnown)
  if (!part) return null
  const apart = separatorAt > end || partStart > partAt
  if (apart) {
    const known = isKnown(part.text)
    // A hyphen that ends a line joins; a dash between spaces does not, unless the symbol still lacks its second half.
    if (
      complete &&
      !(
        partStart > partAt &&
        breaksLine(text, partAt, partStart) &&
        CODE_LIKE.test(part.text) &&
        part.text.length <= 8
      )
    )
      return null
    if (!complete && !known && !CODE_LIKE.test(part.text)) return null
    // `Công văn số 45/TTg - CN ngày …`: a unit between spaces stands right before the date.
    if (!complete && separatorAt > end && partStart > partAt && !known) {
      if (!/^,? ngày /u.test(text.slice(part.end, part.end + 7)) || part.text.length > 6)
        return null
    }
  }
  return {
    part: { ...part, before: before as '/' | '-' },
    spaced:
      onOneLine(text, end, separatorAt) ||
      onOneLine(text, partAt, partStart) ||
      doubled > 0 ||
      part.broken,
  }
}

/** A quick look: parts start with a capital, or when typed in lower case with two plain letters (not `số`). */
function opensPart(text: string, at: number): boolean {
  const first = text.charCodeAt(at)
  if ((first >= 65 && first <= 90) || first === 0x110 || first === 0x1af) return true
  const second = text.charCodeAt(at + 1)
  const plain = (code: number) => (code >= 97 && code <= 122) || code === 0x111
  return plain(first) && (plain(second) || second === 45)
}

/** A run of letters, digits, `&` and inner full stops that starts with a letter. */
function readPart(text: string, start: number, isKnown: (part: string) => boolean) {
  let end = start
  while (end < text.length && end - start < LONGEST_PART) {
    const char = text[end]!
    if (/[A-Za-zĐđƯư]/.test(char) || (end > start && isDigit(char.charCodeAt(0)))) end++
    else if ((char === '&' || char === '.') && end > start && /[A-ZĐ]/.test(text[end + 1] ?? ''))
      end++
    // A letter for two units: `UBND-KGVX,NC`.
    else if (
      char === ',' &&
      /^,[A-ZĐ]{1,5}\d?(?![\p{L}\d/&-])/u.test(text.slice(end, end + 9)) &&
      isUnit(text, start, end, isKnown)
    )
      end++
    else break
  }
  if (end === start) return null
  let part = text.slice(start, end)
  // A full stop that ends a sentence without a space: `QĐ-UBND.Thực hiện`.
  const stop = part.lastIndexOf('.')
  if (
    stop > 0 &&
    !isKnown(part) &&
    (/^[A-ZĐ]\p{Ll}/u.test(text.slice(start + stop + 1, start + stop + 3)) ||
      isKnown(part.slice(0, stop)))
  ) {
    part = part.slice(0, stop)
    end = start + part.length
  }
  const gluedWord = end < text.length && /\p{L}/u.test(text[end]!)
  if (!isKnown(part) || gluedWord) {
    // The next word is glued on: `QĐ-UBNDngày`, `NĐ-CPcủa`.
    const capitals = /^(?:TTg|CTr|TTr|QĐi|QyĐ|ThU|[A-ZĐƯ\d&.]+)/.exec(part)?.[0] ?? ''
    const rest = part.slice(capitals.length)
    if (rest && (gluedWord || rest.length > 3) && capitals.length > 1 && /^[a-zđ]/.test(rest)) {
      part = capitals
      end = start + capitals.length
    } else if (gluedWord) return null
  }
  if (!/^[A-ZĐƯ]/.test(part) && !isKnown(part)) return null
  // A regional office of the State Audit: `587/KV XII-TH`.
  const region = part === 'KV' ? /^ ([IVX]{1,5})(?=-)/.exec(text.slice(end, end + 7)) : null
  if (region) return { text: part + region[1]!, start, end: end + region[0].length, broken: true }
  // A code that a space broke: `QĐ-U BND`.
  const rest = /^ ([A-ZĐ]{1,5})(?![\p{L}\d])/u.exec(text.slice(end, end + 7))
  if (rest && part.length <= 3 && !isKnown(part) && isKnown(part + rest[1]!))
    return { text: part + rest[1]!, start, end: end + rest[0].length, broken: true }
  return { text: part, start, end, broken: false }
}

/** Whether what stands before a comma is a unit: behind a hyphen, and no issuer or type. */
function isUnit(
  text: string,
  start: number,
  end: number,
  isKnown: (part: string) => boolean,
): boolean {
  return text[start - 1] === '-' && !isKnown(text.slice(start, end))
}

/** Skips white space, and marks of Markdown and HTML that can stand in a broken number. */
function gap(text: string, from: number): number {
  let at = from
  const limit = Math.min(text.length, from + LONGEST_GAP)
  while (at < limit) {
    const code = text.charCodeAt(at)
    if (isSpace(code) || code === 0x2a || code === 0x5c || code === 0xfffc) at++
    else if (code === 0x3c && /^<br ?\/?>/.test(text.slice(at, at + 6)))
      at = text.indexOf('>', at) + 1
    else break
  }
  return at
}

function onOneLine(text: string, from: number, to: number): boolean {
  return to > from && !breaksLine(text, from, to) && /\s/.test(text.slice(from, to))
}

function breaksLine(text: string, from: number, to: number): boolean {
  const between = text.slice(from, to)
  return between.includes('\n') || between.includes('<br')
}

function isYear(text: string, at: number): boolean {
  const century = text.slice(at, at + 2)
  return (
    (century === '19' || century === '20') &&
    isDigit(text.charCodeAt(at + 2)) &&
    isDigit(text.charCodeAt(at + 3)) &&
    !isDigit(text.charCodeAt(at + 4))
  )
}
