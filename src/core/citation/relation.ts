import type { Relation, RelationVerb } from './mention.ts'
import type { Draft } from './numbered.ts'
import { openWindow } from './window.ts'

/** Verbs in front of a document, and what they say that is done to it. The nearest one in the clause counts. */
const VERBS: readonly (readonly [string, RelationVerb])[] = [
  ['sua doi,? ?(?:va )?bo sung', 'amend'],
  ['sua doi', 'amend'],
  ['dieu chinh', 'amend'],
  ['dinh chinh', 'amend'],
  ['bo sung', 'supplement'],
  ['thay the(?: cho)?', 'replace'],
  ['bai bo', 'repeal'],
  ['huy bo', 'repeal'],
  ['het hieu luc', 'repeal'],
  ['ban hanh kem(?: theo)?', 'issue-with'],
  ['kem theo', 'issue-with'],
  ['huong dan(?: thi hanh| thuc hien)?', 'guide'],
  ['quy dinh chi tiet(?: thi hanh| va huong dan thi hanh)?', 'guide'],
  ['can cu(?: vao)?', 'basis'],
  ['theo(?: quy dinh(?: tai| cua)?| dung)?', 'basis'],
  ['quy dinh tai', 'basis'],
  ['chieu theo', 'basis'],
  ['to chuc thuc hien', 'implement'],
  ['trien khai(?: thuc hien)?', 'implement'],
  ['thuc hien', 'implement'],
  ['chap hanh', 'implement'],
  ['quan triet', 'implement'],
  ['cu the hoa', 'implement'],
  ['thi hanh', 'implement'],
]
const ANY_VERB = VERBS.map(([verb], i) => `(?<v${i}>${verb})`).join('|')
const PATTERN = new RegExp(`(?<![a-z])(duoc |bi )?(?:${ANY_VERB})(?![a-z])`, 'g')
const REACH = 160

/**
 * Reads what the sentence says happens to each document, and links the two sides of `A … thay thế B`. The verbs are
 * those of Luật Ban hành văn bản quy phạm pháp luật (amend, supplement, replace, repeal) and of reports.
 */
export function addRelations(text: string, drafts: Draft[]): void {
  for (const [i, draft] of drafts.entries()) {
    const before = drafts[i - 1]
    const from = draft.pinpoints[0]?.start ?? draft.spans.head.start
    const floor = before
      ? Math.max(
          before.end,
          before.spans.issuer && before.spans.issuer.end <= from ? before.spans.issuer.end : 0,
          before.spans.date && before.spans.date.end <= from ? before.spans.date.end : 0,
        )
      : 0
    const window = openWindow(text, Math.max(floor, from - REACH), from)
    const clauseAt =
      Math.max(
        ...['.', ';', ')'].map((sign) => window.folded.lastIndexOf(`${sign} `)),
        window.folded.lastIndexOf('\u2026'),
      ) + 1
    const found = [...window.folded.slice(clauseAt).matchAll(PATTERN)].at(-1)
    if (!found) {
      // The next item of a list shares the verb of the first.
      if (before?.relation && sharesVerb(window.folded) && before.relation.verb !== 'issue-with')
        draft.relation = { ...before.relation }
      if (draft.relation?.direction === 'active') draft.relation = null
      continue
    }
    const verb =
      VERBS[
        Object.entries(found.groups!)
          .find(([, value]) => value !== undefined)![0]
          .slice(1) as unknown as number
      ]![1]
    const start = window.at(clauseAt + found.index)
    const end = window.endAt(clauseAt + found.index + found[0].length)
    const reverse = /^ (?:boi|bang) /.test(
      window.folded.slice(clauseAt + found.index + found[0].length),
    )
    const linked =
      before !== undefined &&
      floor > 0 &&
      window.at(0) === floor &&
      clauseAt === 0 &&
      ACTS.has(verb)
    const relation: Relation = {
      verb,
      direction: found[1] && reverse ? 'active' : 'passive',
      other: linked ? i - 1 : null,
      start,
      end,
    }
    draft.relation = relation
    draft.spans.relation = { start, end }
    if (linked && (before.relation === null || !ACTS.has(before.relation.verb))) {
      before.relation = {
        ...relation,
        direction: relation.direction === 'passive' ? 'active' : 'passive',
        other: i,
      }
    }
  }
}

/** Verbs by which one document changes another; the rest are what people do with a document. */
const ACTS: ReadonlySet<RelationVerb> = new Set([
  'amend',
  'supplement',
  'replace',
  'repeal',
  'issue-with',
  'guide',
])

const sharesVerb = (between: string) =>
  /^[\d ]{0,3}(?:[ ,;]*(?:va |cac )*|[ ,;]*(?:ngay [^;.]{4,30})?)$/.test(between)
