import { fold } from '../../core/text/fold.ts'
import { plain } from '../inline.ts'
import { readMarkers } from './marker.ts'

/** A line as far as the search for letterhead and signature needs it. */
export interface Edge {
  text: string
  /** A ruler, or something else that ends a title block, stands before it. */
  ruleBefore?: boolean
  /** The line reaches to the margin, so that a paragraph goes on below. */
  isFull?: boolean
  isCentered?: boolean
  isBold?: boolean
}

/** Indexes of lines: head `[0, head)`, body `[head, tail)`, tail `[tail, appendix)`, appendices to the end. */
export interface Edges {
  head: number
  tail: number
  appendix: number
}

/** How far from the start the title can stand, and from the end the signature. */
const HEAD_LINES = 40
const TAIL_LINES = 90

const TITLE = /^(?:du thao )?bao cao\b/
const LETTERHEAD =
  /^(?:cong hoa xa hoi chu nghia viet nam|dang cong san viet nam|doc lap ?-|so ?:|kinh gui|uy ban nhan dan|ubnd |hoi dong nhan dan|dang bo |dang uy |tinh uy|huyen uy)/
const RECIPIENTS = /^noi nhan ?:?/
const AUTHORITY = /^(?:tm|t\/m|kt|k\/t|tl|t\/l|tuq|t\/uq|q)\b\.?/
const APPENDIX = /^(?:phu luc|bieu(?: so| mau)?|danh muc|danh sach)(?: [ivxlc\d]+)?\b/

/** Splits a report into letterhead with title, body, and signature with recipients. */
export function findEdges(lines: readonly Edge[]): Edges {
  const folded = lines.map(({ text }) => fold(plain(text)))
  const head = findHead(lines, folded)
  const tail = findTail(lines, folded, head)
  return { head, tail, appendix: findAppendix(lines, folded, tail) }
}

function findHead(lines: readonly Edge[], folded: readonly string[]): number {
  const limit = Math.min(lines.length, HEAD_LINES)
  const title = folded
    .slice(0, limit)
    .findIndex((text, index) => TITLE.test(text) && isTitleLine(plain(lines[index]!.text)))
  if (title >= 0) return endOfTitle(lines, folded, title + 1)
  let end = 0
  for (let index = 0; index < Math.min(limit, 12); index++)
    if (LETTERHEAD.test(folded[index]!) && isShort(lines[index]!)) end = index + 1
  return end
}

/** `BÁO CÁO`, alone or with the rest of the title in capitals; never a sentence that starts with the word. */
function isTitleLine(text: string): boolean {
  return /^(?:DỰ THẢO )?BÁO CÁO(?:$|[\s:])/u.test(text.normalize('NFC'))
}

function endOfTitle(lines: readonly Edge[], folded: readonly string[], from: number): number {
  let index = from
  for (; index < Math.min(lines.length, from + 14); index++) {
    const line = lines[index]!
    const text = plain(line.text)
    if (index > from && line.ruleBefore && !/^kinh gui/.test(folded[index]!)) break
    if (/^kinh gui/.test(folded[index]!)) {
      index = endOfAddress(lines, folded, index + 1) - 1
      continue
    }
    if (/^\(.*\)$/u.test(text)) break
    const isBody =
      (!line.isCentered && !line.isBold && line.isFull) ||
      /[.:;,]$/u.test(text) ||
      text.length > 220
    if (isBody || (readMarkers(text).length && index > from)) break
  }
  return index
}

/** `Kính gửi:` with the list of addressees below it. */
function endOfAddress(lines: readonly Edge[], folded: readonly string[], from: number): number {
  const alone = /^kinh gui ?:?$/.test(folded[from - 1]!)
  let index = from
  while (index < lines.length && index < from + 10) {
    const text = plain(lines[index]!.text)
    const isListed = /^[-–]\s/u.test(text) && isShort(lines[index]!)
    if (!isListed && !(alone && index === from && isShort(lines[index]!))) break
    index++
  }
  return index
}

function isShort({ text, isFull }: Edge): boolean {
  return !isFull && text.length < 110
}

function findTail(lines: readonly Edge[], folded: readonly string[], head: number): number {
  const first = Math.max(head, lines.length - 3 * TAIL_LINES)
  const recipients = folded.findLastIndex((text, index) => index >= first && RECIPIENTS.test(text))
  const end = recipients >= 0 ? recipients : lines.length
  for (let index = end - 1; index >= Math.max(head, end - 14); index--)
    if (/\.\/\.?[”"]?$/.test(plain(lines[index]!.text))) return index + 1
  if (recipients >= 0) {
    let start = recipients
    while (start > head && isSignature(lines[start - 1]!, folded[start - 1]!)) start--
    return start
  }
  const authority = folded.findLastIndex(
    (text, index) =>
      index >= Math.max(first, lines.length - TAIL_LINES) &&
      AUTHORITY.test(text) &&
      isShort(lines[index]!) &&
      isCapitals(lines[index]!.text),
  )
  return authority >= 0 ? authority : lines.length
}

function isSignature(line: Edge, folded: string): boolean {
  return (
    isShort(line) &&
    isCapitals(line.text) &&
    (AUTHORITY.test(folded) || !readMarkers(plain(line.text)).length)
  )
}

function isCapitals(text: string): boolean {
  const words = plain(text)
  return words === words.toUpperCase() && /\p{L}{2}/u.test(words)
}

function findAppendix(lines: readonly Edge[], folded: readonly string[], tail: number): number {
  const found = folded.findIndex(
    (text, index) =>
      index > tail &&
      APPENDIX.test(text) &&
      /^(?:\p{Lu}{2}|Phụ lục|Biểu|Danh)/u.test(lines[index]!.text),
  )
  return found >= 0 ? found : lines.length
}
