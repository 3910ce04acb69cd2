import type { RelationVerb } from '../mention.ts'

/**
 * Verbs in front of a document, folded, as patterns, and what they say that is done to it. More words first. Sources:
 * Luật Ban hành văn bản quy phạm pháp luật (sửa đổi, bổ sung, thay thế, bãi bỏ, quy định chi tiết); usage of reports.
 */
export const RELATION_VERBS: readonly (readonly [pattern: string, verb: RelationVerb])[] = [
  ['sua doi ?,? ?(?:va )?bo sung', 'amend'],
  ['sua doi', 'amend'],
  ['dinh chinh', 'amend'],
  ['bo sung', 'supplement'],
  ['thay the(?: cho)?', 'replace'],
  ['bai bo', 'repeal'],
  ['huy bo', 'repeal'],
  ['ban hanh kem(?: theo)?', 'issue-with'],
  ['kem theo', 'issue-with'],
  ['huong dan(?: thi hanh| thuc hien)?', 'guide'],
  ['quy dinh chi tiet(?: thi hanh| va huong dan thi hanh| va bien phap thi hanh)?', 'guide'],
  ['can cu(?: vao)?', 'basis'],
  ['theo(?: quy dinh(?: tai| cua)?| dung)?', 'basis'],
  ['quy dinh tai', 'basis'],
  ['to chuc thuc hien', 'implement'],
  ['trien khai(?: thuc hien)?', 'implement'],
  ['thuc hien', 'implement'],
  ['chap hanh', 'implement'],
  ['quan triet', 'implement'],
  ['cu the hoa', 'implement'],
  ['thi hanh', 'implement'],
]

/** Verbs by which one document changes or details another; by the rest people act on a document. */
export const ACTS: ReadonlySet<RelationVerb> = new Set([
  'amend',
  'supplement',
  'replace',
  'repeal',
  'guide',
])
