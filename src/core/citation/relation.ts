import { matchesOf } from '../text/matches.ts'
import { BLOCK_END } from './blocks.ts'
import type { RelationVerb } from './mention.ts'
import type { Draft } from './numbered.ts'
import { ACTS, RELATION_VERBS } from './tables/relation-verbs.ts'
import { openWindow } from './window.ts'

const ANY_VERB = RELATION_VERBS.map(([pattern]) => `(${pattern})`).join('|')
const PATTERN = new RegExp(`(?<![a-z])(duoc |bi )?(?:${ANY_VERB})(?![a-z])`, 'g')
const REACH = 170
const WORDS_BETWEEN = 12

/** What may stand between a verb that changes a document and the document: `một số điều của các`. */
const OBJECT =
  /^(?: (?:boi|bang|cho|theo))?(?: (?:mot so|cac|nhung|toan bo|mot phan))?(?: (?:dieu|khoan|noi dung|quy dinh|danh muc|bieu|phu luc|quy che|chinh sach|muc)(?: [a-z]+){0,30}?)?(?: (?:cua|tai|theo|trong|ban hanh kem|ban hanh kem theo|kem theo))?(?: cac)?(?: ["(]?)?$/

interface Governing {
  verb: RelationVerb
  index: number
  length: number
  /** `được thay thế`: what stands before it is the object. */
  passive: boolean
}

/** Reads what the sentence says happens to each document, and links the two sides of `A … thay thế B`. */
export function addRelations(text: string, drafts: Draft[]): void {
  for (const [i, draft] of drafts.entries()) {
    const before = drafts[i - 1]
    const from = draft.pinpoints[0]?.start ?? draft.spans.head.start
    const floor = before ? tailEnd(before, from) : 0
    const window = openWindow(text, Math.max(floor, from - REACH), from)
    const clauseAt =
      Math.max(
        ...['. ', '; ', ') ', '… ', '|', BLOCK_END].map((sign) => window.folded.lastIndexOf(sign)),
      ) + 1
    const clause = window.folded.slice(clauseAt)
    const found = governing(clause)
    if (!found) {
      // A document that does it shares the verb too where its own words told so: `sửa đổi bởi A và B`.
      const own = before?.relation
      const shared = own && (own.direction === 'passive' || before.spans.relation) ? own : null
      if (shared && sharesVerb(window.folded, ACTS.has(shared.verb))) {
        draft.relation = { ...shared }
        draft.spans.relation = { start: shared.start, end: shared.end }
      }
      continue
    }
    const { verb, index, length } = found
    const start = window.at(clauseAt + index)
    const end = window.endAt(clauseAt + index + length)
    const reversed = isReversed(clause, found)
    const linked =
      before !== undefined && clauseAt === 0 && window.at(0) === floor && ACTS.has(verb)
    const direction = reversed ? 'active' : 'passive'
    draft.relation = { verb, direction, other: linked ? i - 1 : null, start, end }
    draft.spans.relation = { start, end }
    if (linked && (!before.relation || !ACTS.has(before.relation.verb))) {
      before.relation = { verb, direction: reversed ? 'passive' : 'active', other: i, start, end }
    }
  }
}

/**
 * Whether the verb says what the document behind it does, not what is done to it: `được sửa đổi tại Y`, `sửa đổi bởi Y`, and
 * in brackets behind the other `X (sửa đổi, bổ sung tại Y)`.
 */
function isReversed(clause: string, { passive, index, length }: Governing): boolean {
  const after = clause.slice(index + length)
  if (/^ (?:[a-z ]{0,40} )?(?:boi|bang)(?: |$)/.test(after)) return true
  const inBrackets = /\( ?(?:da )?$/.test(clause.slice(0, index))
  return (passive || inBrackets) && /^ (?:[a-z ]{0,40} )?(?:tai|theo)(?: |$)/.test(after)
}

/** Where what belongs to a mention ends, as far as it stands before `limit`. */
function tailEnd(draft: Draft, limit: number): number {
  const ends = [draft.end, draft.spans.date?.end ?? 0, draft.spans.issuer?.end ?? 0]
  return Math.max(...ends.filter((end) => end <= limit))
}

/** The verb that governs what follows a clause: the last one, if what stands after it lets it reach so far. */
function governing(clause: string): Governing | null {
  const lastTwo = matchesOf(clause, PATTERN).slice(-2)
  const verbs = lastTwo.reverse().map((match) => ({
    // Groups after the first are the verbs in their order.
    verb: RELATION_VERBS[match.findLastIndex((group) => group !== undefined) - 2]![1],
    index: match.index,
    length: match[0].length,
    passive: match[1] !== undefined,
  }))
  const after = ({ index, length }: Governing) => clause.slice(index + length)
  const last = verbs[0]
  if (!last) return null
  // `sửa đổi danh mục ban hành kèm theo Quyết định …` amends that decision.
  // `được sửa đổi một số điều theo Nghị định …` tells what that decree does.
  const act = last.verb === 'issue-with' || last.verb === 'basis' ? verbs[1] : undefined
  const governs = act && (last.verb === 'issue-with' || isReversed(clause, act))
  if (governs && ACTS.has(act.verb) && OBJECT.test(after(act))) return act
  if (ACTS.has(last.verb)) return OBJECT.test(after(last)) ? last : null
  return after(last).split(' ').length <= WORDS_BETWEEN ? last : null
}

/** Whether nothing but the join of a list stands between two mentions; a change of documents is shared only so. */
function sharesVerb(between: string, strict: boolean): boolean {
  return strict
    ? /^[\d ]{0,3}(?:, |va |cac )*$/.test(between)
    : /^[\d ]{0,3}[ ,;]*(?:va |cac )*$/.test(between)
}
