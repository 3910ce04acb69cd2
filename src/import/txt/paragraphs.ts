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

/** A paragraph with the lines that it was printed on. */
export interface Joined<L extends TextLine> {
  paragraph: Paragraph
  lines: L[]
}

interface Building<L extends TextLine> extends OpenParagraph<L> {
  parts: string[]
  all: L[]
}

/** Says whether a paragraph ends before a line; see `judgeLine`. */
export type Judge<L extends TextLine> = (
  open: OpenParagraph<L>,
  line: L,
  after: L | undefined,
  isMarked: boolean,
) => Verdict

/** The judge for a text layer. */
export function textJudge(
  lines: readonly TextLine[],
  { wrapped, spaced }: Pick<TextPages, 'wrapped' | 'spaced'>,
): Judge<TextLine> {
  if (!wrapped) return judgeWhole
  const measure = measureLines(lines)
  return (open, line, after, isMarked) => judgeLine(open, line, after, isMarked, measure, spaced)
}

/**
 * Joins lines to paragraphs. A line opens one when the judge says that the line before cannot go on, or when a mark
 * that fits the sequence opens it. Lines that could be either are joined, and that is a doubt.
 *
 * @param spaceEnded a line that ends in no space shows that the word goes on
 */
export function joinParagraphs<L extends TextLine>(
  lines: readonly L[],
  judge: Judge<L>,
  spaceEnded: boolean,
  log: Log,
): Joined<L>[] {
  const done: Building<L>[] = []
  let levels: Level[] = []
  lines.forEach((line, index) => {
    const words = plain(line.text)
    const step = readStep(words, levels)
    const open = done.at(-1)
    if (open) {
      const verdict = judge(open, line, lines[index + 1], step !== null)
      const opens = verdict === 'ends' || (step && opensParagraph(step, words, open, verdict))
      if (!opens && verdict !== 'goes-on') doubtBreak(line, verdict, log)
      if (!opens && verdict !== 'likely-ends') {
        addLine(open, line, spaceEnded, log)
        return
      }
    }
    if (step) levels = step.levels
    done.push({
      parts: [line.text],
      all: [line],
      start: words.slice(0, START),
      lines: 1,
      last: [line],
    })
  })
  return done.map(({ parts, all }) => ({
    paragraph: { type: 'paragraph', text: tidy(parts.join('')), place: all[0]!.place },
    lines: all,
  }))
}

function addLine<L extends TextLine>(
  open: Building<L>,
  line: L,
  spaceEnded: boolean,
  log: Log,
): void {
  const before = open.last.at(-1)!
  const tight = spaceEnded && !before.spaceAfter
  const between = glue(before.text, line.text, line.place, log, tight)
  open.parts.push(between, line.text)
  open.all.push(line)
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
function opensParagraph(
  step: Step,
  words: string,
  open: OpenParagraph<TextLine>,
  verdict: Verdict,
): boolean {
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
