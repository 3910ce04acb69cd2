import { isSpace } from './fold-chars.ts'

/** A text made ready for matching, with the way back to the text that was given. */
export interface ScanText {
  source: string
  /** NFC; dashes, look-alike letters and full-width signs as the plain ones, letters for figures as figures; page numbers and addresses blanked. */
  text: string
  /** The same before page numbers and addresses were blanked, at the same offsets. */
  unblanked: string
  /** Offset in the source at which the character at an offset of `text` starts. */
  startOf(offset: number): number
  /** Offset in `text` of the character that a source offset is in. */
  offsetOf(source: number): number
  /** Offset in the source at which the character before an offset of `text` ends. */
  endOf(offset: number): number
}

/** Soft hyphens, joiners and byte order marks: signs that nobody sees. */
const INVISIBLE = '\\u00ad\\u200c\\u200d\\u2060\\ufeff'
const COMBINING = new RegExp(`[\\u0300-\\u036f${INVISIBLE}]`)
const INVISIBLES = new RegExp(`[${INVISIBLE}]`, 'g')
const SPECIAL = /[ÐðƣƢ\u2010-\u2015\u2212\u2044\u2215\uff0f\uff0d\u0410-\u0425\u0391-\u03a7]/g

/** One character each for one: look-alikes of letters and signs that occur in numbers. */
const PLAIN: Record<string, string> = {
  Ð: 'Đ',
  ð: 'đ',
  ƣ: 'ư',
  Ƣ: 'Ư',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\uff0d': '-',
  '\u2044': '/',
  '\u2215': '/',
  '\uff0f': '/',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Η: 'H',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Χ: 'X',
}

/** Prepares a text; linear in its length. */
export function scanText(source: string): ScanText {
  const composed = COMBINING.test(source) ? compose(source) : null
  const unblanked = (composed?.text ?? source).replace(SPECIAL, (sign) => PLAIN[sign] ?? sign)
  const text = digitsForLetters(
    blankPageNumbers(blankTags(blankReferences(blankAddresses(unblanked)))),
  )
  if (!composed)
    return {
      source,
      text,
      unblanked,
      startOf: (offset) => offset,
      offsetOf: (at) => at,
      endOf: (offset) => offset,
    }
  const { starts, ends } = composed
  return {
    source,
    text,
    unblanked,
    startOf: (offset) => (offset < text.length ? starts[offset]! : source.length),
    offsetOf: (at) => search(ends, text.length, at),
    endOf: (offset) => (offset === 0 ? 0 : ends[offset - 1]!),
  }
}

/**
 * Composes letters with the marks after them, and drops invisible signs. A tone mark that follows a space belongs to
 * the letter before the space (`vu ̣đề` is `vụ đề`): a damage of some PDF fonts.
 */
function compose(source: string) {
  const starts = new Uint32Array(source.length)
  const ends = new Uint32Array(source.length)
  const pieces: string[] = []
  let length = 0
  let at = 0
  while (at < source.length) {
    const next = nextMark(source, at)
    // Copy the plain stretch, all but the letter that the mark belongs to.
    const base = next === source.length ? next : Math.max(at, next - 1)
    for (let i = at; i < base; i++) {
      starts[length] = i
      ends[length++] = i + 1
    }
    pieces.push(source.slice(at, base))
    if (next === source.length) break
    let end = next
    while (end < source.length && end - next < 8 && COMBINING.test(source[end]!)) end++
    const marks = source.slice(next, end).replace(INVISIBLES, '')
    const letter = base < next ? source[base]! : ''
    if (letter && isSpace(letter.charCodeAt(0)) && marks && pieces.length) {
      const last = pieces.pop()!
      if (last) {
        const repaired = (last.at(-1)! + marks).normalize('NFC')
        pieces.push(last.slice(0, -1) + (repaired.length === 1 ? repaired : last.at(-1)!))
      }
      pieces.push(letter)
      starts[length] = base
      ends[length++] = end
    } else {
      const cluster = (letter + marks).normalize('NFC')
      pieces.push(cluster)
      for (let i = 0; i < cluster.length; i++) {
        starts[length] = letter ? base : next
        ends[length++] = end
      }
    }
    at = end
  }
  return { text: pieces.join(''), starts, ends }
}

const NEXT_MARK = new RegExp(COMBINING.source, 'g')

function nextMark(source: string, from: number): number {
  NEXT_MARK.lastIndex = from
  return NEXT_MARK.exec(source)?.index ?? source.length
}

/** Addresses on the web hold numbers that cite nothing. */
function blankAddresses(text: string): string {
  if (!text.includes('://') && !text.includes('www.')) return text
  return text.replace(
    /(?:https?|ftp):\/\/[^\s<>"|)\]]{1,2000}|www\.[^\s<>"|)\]]{1,2000}/g,
    (address) => ' '.repeat(address.length),
  )
}

/** Tags of HTML in Markdown; a line break stays one. */
function blankTags(text: string): string {
  if (!text.includes('>')) return text
  return text.replace(/<\/?[a-zA-Z][a-zA-Z0-9]{0,9}(?: [^<>\n]{0,200})?\/?>/g, (tag) =>
    /^<br/i.test(tag) ? `\n${' '.repeat(tag.length - 1)}` : ' '.repeat(tag.length),
  )
}

/** References to footnotes in Markdown stand where other texts have a small number. */
function blankReferences(text: string): string {
  if (!text.includes('[^')) return text
  return text.replace(/\[\^[^\]\s]{1,30}\](?!:)/g, (reference) => ' '.repeat(reference.length))
}

/**
 * A line that holds nothing but a page number (`13`, `- 13 -`) stands between two pages, perhaps inside a number or a
 * name. A line of digits before one that starts with a separator is the start of a number instead.
 */
function blankPageNumbers(text: string): string {
  return text.replace(
    /\n[ \t]{0,40}(?:- ?)?\d{1,3}(?: ?-)?[ \t]{0,40}(?=\n(?!\s{0,3}[/-]\p{L}))/gu,
    (line) => `\n${' '.repeat(line.length - 1)}`,
  )
}

const LETTERS: Record<string, string> = { O: '0', o: '0', I: '1', l: '1' }
/** The separator in front of a symbol; letters for figures stand before it: `1O85/QĐ-UBND`, `l23/KH-UBND`, `I7-CT/TU`. */
const SYMBOL =
  /\/(?=(?:(?:19|20)\d\d\/)?[A-ZĐ]{1,4}[a-z]?-[A-ZĐ])|-(?=[A-ZĐ]{2,4}[a-z]?\/(?:T[UW]|[A-ZĐ]{1,6}T[UW]|HU|ĐU))/g
const LETTERED = /(?<![\p{L}\d/.-])(?=[OoIl]{0,5}\d)\d{0,5}[OoIl][\dOoIl]{0,5}$/u

/** Whether what is written for a running number has letters that were read as figures. */
export const hasLetters = (written: string): boolean => /[OoIl]/.test(written)

function digitsForLetters(text: string): string {
  const pieces: string[] = []
  let at = 0
  for (const { index } of text.matchAll(SYMBOL)) {
    const number = LETTERED.exec(text.slice(Math.max(at, index - 8), index))?.[0]
    if (!number) continue
    const digits = number.replace(/[OoIl]/g, (letter) => LETTERS[letter] ?? letter)
    pieces.push(text.slice(at, index - number.length), digits)
    at = index
  }
  return at ? pieces.join('') + text.slice(at) : text
}

/** The first of the sorted `ends[0..length)` that is past an offset. */
function search(ends: Uint32Array, length: number, at: number): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ends[middle]! > at) high = middle
    else low = middle + 1
  }
  return low
}
