import { matchesOf } from './matches.ts'
import { singleSpaced } from './one-line.ts'

/** A sentence longer than this is cut at spaces around what matters, with an ellipsis at the cut. */
const LONGEST = 420

/** A full stop ends a sentence when a capital, a dash or a quote follows, and no abbreviation stands before it. */
const STOP = /[.!?…](?=\s+[\p{Lu}“"(\-–])|[;:](?=\s*\n)|\n\n|\t|\n(?=[-+•])/gu
const ABBREVIATION =
  /(?<![\p{L}\p{N}])(?:TM|KT|TL|TUQ|Q|TP|Tp|P|TS|ThS|GS|PGS|BS|Ths|tr|số|Số|[IVX]+|\d+|\p{Lu})$/u

/** The sentence of `text` around a span, never past `[from, to)`, as a range of offsets. */
export function sentenceAround(
  text: string,
  span: { start: number; end: number },
  from: number,
  to: number,
): { start: number; end: number } {
  let start = from
  let end = to
  const block = text.slice(from, to)
  for (const match of matchesOf(block, STOP)) {
    const at = from + match.index
    if (match[0] === '.' && ABBREVIATION.test(text.slice(Math.max(from, at - 6), at))) continue
    const after = at + match[0].length
    if (after <= span.start) start = after
    else if (at >= span.end) {
      end =
        match[0] === '.' || match[0] === '!' || match[0] === '?' || match[0] === '…' ? after : at
      break
    }
  }
  while (start < span.start && /\s/u.test(text[start]!)) start++
  while (end > span.end && /\s/u.test(text[end - 1]!)) end--
  return { start, end }
}

/**
 * The sentence around a span as readers see it: one line, cut with `…` when it is very long, with the place of the
 * span in it.
 */
export function quoteSentence(
  text: string,
  span: { start: number; end: number },
  from: number,
  to: number,
): { text: string; span: [number, number] } {
  let { start, end } = sentenceAround(text, span, from, to)
  const room = Math.max(0, LONGEST - (span.end - span.start))
  const before = span.start - start > room / 2
  const after = end - span.end > room / 2
  if (before) start = nextSpace(text, Math.floor(span.start - room / 2), span.start)
  if (after) end = previousSpace(text, Math.ceil(span.end + room / 2), span.end)
  const clean = (part: string) => singleSpaced(part.replaceAll('\uFFFC', ''))
  const head = (before ? '… ' : '') + clean(text.slice(start, span.start)).trimStart()
  const middle = clean(text.slice(span.start, span.end))
  const tail = clean(text.slice(span.end, end)).trimEnd() + (after ? ' …' : '')
  return { text: head + middle + tail, span: [head.length, head.length + middle.length] }
}

function nextSpace(text: string, at: number, limit: number): number {
  while (at < limit && !/\s/u.test(text[at]!)) at++
  return Math.min(at + 1, limit)
}

function previousSpace(text: string, at: number, limit: number): number {
  while (at > limit && !/\s/u.test(text[at]!)) at--
  return at
}
