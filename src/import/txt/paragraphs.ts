import { plain, tidy } from '../inline.ts'
import { doubted } from '../log.ts'
import type { Log, Paragraph } from '../model.ts'
import { type Level, readStep, type Step } from '../structure/sequence.ts'
import { isUpperCase } from '../structure/shape.ts'
import { glue } from '../text/join.ts'
import { measureLines } from './measure.ts'
import type { TextLine, TextPages } from './pages.ts'
import { judgeLine, judgeWhole, type OpenParagraph, type Verdict } from './verdict.ts'

/** As much of a paragraph as shows its mark and whether it can be a heading. */
const START = 400

interface Building extends OpenParagraph {
  parts: string[]
  first: TextLine
}

/**
 * Joins lines to paragraphs. A line opens one when the line before cannot go on (see `judgeLine`), or when a mark
 * that fits the sequence opens it. Lines that could be either are joined, and that is a doubt.
 */
export function joinParagraphs(
  lines: readonly TextLine[],
  layout: Pick<TextPages, 'wrapped' | 'spaced' | 'spaceEnded'>,
  log: Log,
): Paragraph[] {
  const measure = measureLines(lines)
  const done: Building[] = []
  let levels: Level[] = []
  let open: Building | null = null

  lines.forEach((line, index) => {
    const words = plain(line.text)
    const step = readStep(words, levels)
    if (open) {
      const verdict = layout.wrapped
        ? judgeLine(open, line, lines[index + 1], step !== null, measure, layout.spaced)
        : judgeWhole(open, line)
      const opens = verdict === 'ends' || (step && opensParagraph(step, words, open, verdict))
      if (!opens && verdict !== 'goes-on') doubtBreak(line, verdict, log)
      if (!opens && verdict !== 'likely-ends') {
        addLine(open, line, layout.spaceEnded, log)
        return
      }
    }
    if (step) levels = step.levels
    open = { parts: [line.text], first: line, start: words.slice(0, START), lines: 1, last: [line] }
    done.push(open)
  })
  return done.map(({ parts, first }) => ({
    type: 'paragraph',
    text: tidy(parts.join('')),
    place: first.place,
  }))
}

function addLine(open: Building, line: TextLine, spaceEnded: boolean, log: Log): void {
  const before = open.last.at(-1)!
  const tight = spaceEnded && !before.spaceAfter
  const between = glue(before.text, line.text, line.place, log, tight)
  open.parts.push(between, line.text)
  if (open.start.length < START)
    open.start = `${open.start}${between}${plain(line.text)}`.slice(0, START)
  open.lines++
  open.last = [before, line]
}

function doubtBreak(line: TextLine, verdict: Verdict, log: Log): void {
  doubted(
    log,
    'paragraph-break',
    line.place,
    plain(line.text),
    `Không rõ dòng này mở đoạn mới hay tiếp đoạn trước; ${verdict === 'likely-ends' ? 'đã tách thành đoạn mới' : 'đã nối vào đoạn trước'}.`,
  )
}

/** A mark opens a paragraph when it fits the sequence and the line before may have ended one. */
function opensParagraph(step: Step, words: string, open: Building, verdict: Verdict): boolean {
  const startsWell = /^[\p{Lu}\d“"(]/u.test(words.slice(step.marker.end))
  switch (step.fit) {
    case 'next':
      return verdict !== 'goes-on' || startsWell
    case 'first':
      return verdict !== 'goes-on' || (startsWell && isUpperCase(open.start))
    case 'uncounted':
      return verdict !== 'goes-on'
    default:
      return (verdict === 'unclear' || verdict === 'likely-ends') && startsWell
  }
}
