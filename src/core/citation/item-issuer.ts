import type { Anchor } from './anchors.ts'
import { BLOCK_END } from './blocks.ts'
import { bodyAtEnd } from './body-at-end.ts'
import type { IssuerPhrase } from './issuer-phrase.ts'
import { openWindow, type Window } from './window.ts'

const REACH_SENTENCE = 700
/** Where an item of a list begins a block, or a line with its mark: what stands in front of it goes on. */
const NEXT_ITEM = new RegExp(`(?<=[:;] ?)${BLOCK_END}|(?<=[:;] )[-+*•](?= )`, 'g')

/** What stands in front of an offset, with the items of a list as one line. */
export function openSentence(text: string, end: number): Window {
  const window = openWindow(text, end - REACH_SENTENCE, end)
  return { ...window, folded: window.folded.replace(NEXT_ITEM, ' ') }
}

/** What stands in front of the body of an item: its join to the item before, the end of a sentence, or `của`. */
const ITEM_START = new RegExp(`(?:[;:${BLOCK_END}]|\\.(?= )|[^a-z]cua) {0,3}$`)
/** Who is named in such a list did not write what is cited: it is what they were told. */
const TOLD = /(?:chua|cham|don doc|nhac nho|yeu cau|de nghi|giao|gui|doi voi)(?: [a-z,]+)*:[^.]*$/
/** The next of a row of bodies, each with its number in brackets. */
const IN_ROW = /\)(?:,|;| va) ?$/
const GIVEN = /(?:bao cao|to trinh|y kien|de nghi|kien nghi) cua [^.]*$/
const ITEM_MARK = /(?:[-+*•]|\d{1,2}[.)]|[a-z]\)) ?$/
/** The end of a sentence, a cell or a block. */
const ENDED = new RegExp(`\\. |\\||${BLOCK_END}`)
/** Who gave the order of a report did not write it. */
const ORDERED = /(?:chi dao|yeu cau|giao|phan cong) cua $/

/**
 * The body that opens an item, when the symbol is its own: `Bộ Tài chính (Công văn số …)`, or for all items up to the next
 * body, `HĐND xã: Nghị quyết số …; Nghị quyết số …`. To which a report or a proposal goes may be named so as well.
 */
export function issuerOfItem(text: string, { head, reading }: Anchor): IssuerPhrase | null {
  const sign = /\(\s?$|[:;][\s¶]{0,3}(?:[-+*•]\s)?(?:[Cc]ác\s)?$/u.exec(
    text.slice(Math.max(0, head.start - 10), head.start),
  )
  if (!sign) return null
  const window = openSentence(text, head.start)
  const bracket = sign[0].startsWith('(')
  const end = bracket ? window.folded.lastIndexOf('(') : window.folded.lastIndexOf(': ')
  if (end < 0 || ENDED.test(window.folded.slice(end))) return null
  const piece = window.folded.slice(0, end).trimEnd()
  const body = bodyAtEnd(window, piece, reading)
  if (!body) return null
  const front = piece.slice(0, body.index)
  const upwards = reading.type === 'BC' || reading.type === 'TTr'
  if (TOLD.test(front)) return null
  if (upwards && (!bracket || ORDERED.test(front))) return null
  if (bracket && IN_ROW.test(front)) return upwards && !GIVEN.test(front) ? null : body.issuer
  const opensText = front.trim() === '' && head.start < REACH_SENTENCE
  if (opensText || ITEM_START.test(front)) return body.issuer
  const mark = ITEM_MARK.exec(front)
  return mark && window.breaksLine(mark.index) ? body.issuer : null
}
