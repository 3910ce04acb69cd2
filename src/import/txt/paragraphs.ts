import { plain, tidy } from '../inline.ts'
import { doubted } from '../log.ts'
import type { Log, Paragraph } from '../model.ts'
import { type Level, readStep, type Step } from '../structure/sequence.ts'
import { isUpperCase } from '../structure/shape.ts'
import { joinLines } from '../text/join.ts'
import { textWidth } from '../text/width.ts'
import { type Measure, measureLines, neededWidth } from './measure.ts'
import type { TextLine } from './pages.ts'

const ENDED = /(?:[.;:!?…]|\.\/\.)[”"’)\]]*$/u
const GOES_ON = /^[\p{Ll}(,.;:%…]/u

/** What the joiner knows about the text layer. */
export interface Layout {
  wrapped: boolean
  spaced: boolean
  spaceEnded: boolean
}

/**
 * Joins lines to paragraphs. A line ends its paragraph when the next word would have fitted on it, as measured in
 * Times New Roman, or when a mark that fits the sequence opens the next line. A full line that ends a sentence may
 * or may not end the paragraph: the indent that the next line seems to have decides, and where that is not to be
 * seen the lines are joined and it is a doubt.
 */
export function joinParagraphs(lines: readonly TextLine[], layout: Layout, log: Log): Paragraph[] {
  const measure = measureLines(lines)
  const paragraphs: Paragraph[] = []
  let levels: Level[] = []
  let lineCount = 0

  lines.forEach((line, index) => {
    const before = lines[index - 1]
    const current = paragraphs.at(-1)
    const step = readStep(plain(line.text), levels)
    const verdict: Verdict =
      !before || !current
        ? 'ends'
        : layout.wrapped
          ? judge(
              before,
              line,
              lines[index + 1],
              current.text,
              lineCount,
              step !== null,
              measure,
              layout,
            )
          : judgeWhole(current.text, line, before)
    const opens = step && current && opensParagraph(step, line, current.text, verdict)
    if (!current || opens || verdict === 'ends') {
      if (opens || (step && !current)) levels = step.levels
      paragraphs.push({ type: 'paragraph', text: line.text, place: line.place })
      lineCount = 1
      return
    }
    if (verdict === 'unclear')
      doubted(
        log,
        'paragraph-break',
        line.place,
        line.text,
        'Không rõ dòng này mở đoạn mới hay tiếp đoạn trước; đã nối vào đoạn trước.',
      )
    const tight = layout.spaceEnded && !before!.spaceAfter
    current.text = joinLines(current.text, line.text, line.place, log, tight)
    lineCount++
  })
  return paragraphs.map((paragraph) => ({ ...paragraph, text: tidy(paragraph.text) }))
}

/** A mark opens a paragraph when it fits the sequence and the line before may have ended one. */
function opensParagraph(
  step: Step,
  { text }: TextLine,
  current: string,
  verdict: Verdict,
): boolean {
  const startsWell = /^[\p{Lu}\d“"(]/u.test(plain(text).slice(step.marker.end))
  switch (step.fit) {
    case 'next':
    case 'first':
      return (
        verdict !== 'goes-on' ||
        (startsWell && (isUpperCase(plain(current)) || step.fit === 'next'))
      )
    case 'uncounted':
      return verdict !== 'goes-on'
    default:
      return verdict === 'ends' || (verdict === 'unclear' && startsWell)
  }
}

type Verdict = 'ends' | 'goes-on' | 'unclear'

function judge(
  before: TextLine,
  line: TextLine,
  after: TextLine | undefined,
  paragraph: string,
  lineCount: number,
  isMarked: boolean,
  measure: Measure,
  layout: Layout,
): Verdict {
  const words = plain(before.text)
  const next = plain(line.text)
  if (readStep(plain(paragraph), [])?.marker.end === plain(paragraph).length) return 'goes-on'
  if (isUpperCase(words) && isUpperCase(next) && !readStep(next, [])) return 'goes-on'
  if (!layout.spaced && line.blankBefore && line.place.page === before.place.page) return 'ends'
  const ended = ENDED.test(words)
  const isFull =
    neededWidth(words, next) > (lineCount === 1 ? measure.firstFull : measure.otherFull)
  const low = !isMarked && GOES_ON.test(next)
  if (!isFull) return !ended && low ? 'goes-on' : 'ends'
  if (low) return 'goes-on'
  const indent = seemsIndented(next, after && plain(after.text), measure)
  if (ended) return indent === null ? 'unclear' : indent ? 'ends' : 'goes-on'
  const mayBeHeading = lineCount <= 3 && !/,$/.test(words) && looksLikeHeading(plain(paragraph))
  const isSurelyFull = neededWidth(words, next) > measure.firstMost * 1.035
  if (!mayBeHeading || isSurelyFull) return 'goes-on'
  return isMarked || indent ? 'ends' : 'goes-on'
}

/** Whether a line is the first of its paragraph, by its width: null where it could be either. */
function seemsIndented(line: string, after: string | undefined, measure: Measure): boolean | null {
  if (textWidth(line) > measure.firstMost) return false
  if (after === undefined || ENDED.test(line)) return null
  const need = neededWidth(line, after)
  return need > measure.firstFull && need < measure.otherLeast ? true : null
}

/** A counted mark and then a single phrase. */
function looksLikeHeading(text: string): boolean {
  const step = readStep(text, [])
  return (
    step !== null &&
    step.marker.value > 0 &&
    step.marker.kind !== 'paren' &&
    !/[.;:!?…] /u.test(text.slice(step.marker.end))
  )
}

/** In a file with a paragraph to each line, only a page end divides one. */
function judgeWhole(paragraph: string, line: TextLine, before: TextLine): Verdict {
  const words = plain(paragraph)
  const next = plain(line.text)
  const step = readStep(words, [])
  if (step?.marker.end === words.length) return 'goes-on'
  if (ENDED.test(words) || isUpperCase(words)) return 'ends'
  const afterNotes = line.place.line - before.place.line > 2
  return GOES_ON.test(next) || (afterNotes && !step) || (/^\d/.test(next) && !readStep(next, []))
    ? 'goes-on'
    : 'ends'
}
