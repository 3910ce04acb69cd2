import { tidy } from '../inline.ts'
import { doubted, repaired } from '../log.ts'
import type { Log, SourcePlace } from '../model.ts'
import { repairLetters } from '../text/letters.ts'
import { findRunningHeads, type Layout, TEXT_LAYOUT } from './running-heads.ts'

/** A line of a text layer that holds words. */
export interface TextLine {
  text: string
  place: SourcePlace & { page: number }
  /** A blank line stands before it. */
  blankBefore: boolean
  /** A ruler of dashes stands before it. */
  ruleBefore: boolean
  /** Spaces before its first letter. */
  indent: number
  /** A space stands after its last letter: text layers that write one show with its absence that a word goes on. */
  spaceAfter: boolean
  /** Its parts where wide gaps set them apart, as columns of a letterhead are. */
  columns?: string[]
}

/** A text layer cut into pages, without what is no part of the text. */
export interface TextPages {
  lines: TextLine[]
  /** True when pages are known; without them notes cannot be told from the text below them. */
  paged: boolean
  /** True when a paragraph runs over many lines; false when each line is a paragraph. */
  wrapped: boolean
  /** True when a blank line stands between any two lines and so means nothing. */
  spaced: boolean
  /** True when nearly every line ends in a space. */
  spaceEnded: boolean
}

const ADDRESS_LINE = /^(?:https?:\/\/|www\.)\S+$/
const RULE_LINE = /^(?:[-–—_=*~.•]\s?){3,}$/u
/** From this width on, a line cannot be one of a printed page. */
const PRINTED_LINE = 140

/**
 * Reads the lines of a text layer: finds the pages, removes page numbers, bare link lines and rulers, repairs
 * letters. Everything that is removed is noted.
 *
 * A page begins at a form feed, or, in text layers with a blank line between any two lines, at a line that a
 * space opens and no blank line precedes; a lone number in the sequence of pages also begins one.
 */
export function readPages(source: string, log: Log): TextPages {
  const raw = source.split('\n')
  const filled = raw.filter((line) => line.trim())
  const lengths = filled.map((line) => tidy(line).length).sort((a, b) => a - b)
  const wrapped = (lengths[Math.floor(lengths.length * 0.95)] ?? 0) < PRINTED_LINE
  const alone = raw.filter((line, index) => line.trim() && !raw[index + 1]?.trim()).length
  const spaced = alone > filled.length * 0.7
  const spaceEnded =
    filled.filter((line) => /\s$/.test(line)).length > filled.length * 0.8 && wrapped
  const opensPages = wrapped && spaced && !source.includes('\f')

  const lines: TextLine[] = []
  let page = 1
  let blankBefore = true
  raw.forEach((text, index) => {
    if (text.includes('\f')) page += text.split('\f').length - 1
    if (!text.trim()) {
      blankBefore = true
      return
    }
    const indent = /^[\s\f]*/.exec(text)![0].replace(/\f/g, '').length
    const afterLabel = /^\s*\d{1,3}\s*$/.test(raw[index - 1] ?? '')
    if (opensPages && !blankBefore && indent === 1 && lines.length && !afterLabel) page++
    const place = { line: index + 1, column: text.length - text.trimStart().length + 1, page }
    const line: TextLine = {
      text: tidy(repairLetters(text.trim(), place, log)),
      place,
      blankBefore,
      ruleBefore: false,
      indent,
      spaceAfter: /\s$/.test(text),
    }
    const columns = text.trim().split(/\s{3,}/)
    if (columns.length > 1) line.columns = columns
    blankBefore = false
    const number = pageNumber(line, raw[index + 1], page)
    if (number) {
      repaired(log, 'page-number', place, line.text, '')
      if (number === 'opens') page++
      blankBefore = true
    } else if (line.text) lines.push(line)
  })
  const paged = page > 1
  return {
    lines: removeFurniture(lines, paged, wrapped, log),
    paged,
    wrapped,
    spaced,
    spaceEnded,
  }
}

/** Whether a line is a page number, set apart by blank lines, and whether it opens its page or closes it. */
function pageNumber(
  line: TextLine,
  next: string | undefined,
  page: number,
): 'opens' | 'closes' | null {
  const match = /^(?:-\s*|–\s*|Trang\s+)?(\d{1,3})(?:\s*[-–]|\s*\/\s*\d{1,3})?$/u.exec(line.text)
  if (!match || !line.blankBefore || next?.trim()) return null
  const number = Number(match[1])
  if (number === page) return 'closes'
  return number === page + 1 ? 'opens' : null
}

/** Takes out rulers, running heads and bare link lines, and notes each. */
export function removeFurniture<L extends TextLine>(
  lines: readonly L[],
  paged: boolean,
  wrapped: boolean,
  log: Log,
  layout: Layout<L> = TEXT_LAYOUT,
): L[] {
  const heads = paged ? findRunningHeads(lines, layout) : new Set<L>()
  return lines.filter((line, index) => {
    const { text, place } = line
    line.ruleBefore = RULE_LINE.test(lines[index - 1]?.text ?? '')
    if (RULE_LINE.test(text)) repaired(log, 'rule', place, text, '')
    else if (heads.has(line)) repaired(log, 'running-head', place, text, '')
    else if (ADDRESS_LINE.test(text) && isLinkLine(lines, index, paged && wrapped)) {
      repaired(log, 'link-line', place, text, '')
      doubted(
        log,
        'link-unplaced',
        place,
        text,
        'Địa chỉ liên kết in rời ở cuối trang, không rõ gắn với chữ nào; đã bỏ khỏi nội dung.',
      )
    } else return true
    return false
  })
}

/** An address that ends a page belongs to a link somewhere above; one after a colon is part of the sentence. */
function isLinkLine(lines: readonly TextLine[], index: number, paged: boolean): boolean {
  const { page } = lines[index]!.place
  let before = index - 1
  while (before >= 0 && ADDRESS_LINE.test(lines[before]!.text)) before--
  let after = index + 1
  while (after < lines.length && ADDRESS_LINE.test(lines[after]!.text)) after++
  if (/(?::|địa chỉ|website|trang)$/iu.test(lines[before]?.text ?? '')) return false
  const endsPage = !lines[after] || lines[after]!.place.page !== page
  return paged ? endsPage : lines[index]!.blankBefore
}
