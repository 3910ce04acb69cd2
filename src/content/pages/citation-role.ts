import type { Report } from '../../core/archive.ts'
import type { RelationVerb } from '../../core/citation/mention.ts'
import { type Role, rolesOf } from '../../core/identity/role.ts'

/** Verbs whose direction readers want to know; passive is what is done to the document. */
const BY_VERB: Partial<Record<RelationVerb, { active: string; passive: string }>> = {
  amend: { active: 'sửa đổi văn bản khác', passive: 'được sửa đổi' },
  supplement: { active: 'bổ sung văn bản khác', passive: 'được bổ sung' },
  replace: { active: 'thay thế văn bản khác', passive: 'được thay thế' },
  repeal: { active: 'bãi bỏ văn bản khác', passive: 'bị bãi bỏ' },
  'issue-with': { active: 'ban hành kèm theo', passive: 'ban hành kèm theo' },
  guide: { active: 'hướng dẫn', passive: 'được hướng dẫn' },
}

const known = new WeakMap<Report, Role[]>()

/** The role of a citation, in Vietnamese; null when neither the sentence nor the headings tell. */
export function roleOf(report: Report, index: number): string | null {
  const relation = report.mentions[index]?.relation
  const phrase = relation && BY_VERB[relation.verb]?.[relation.direction]
  if (phrase) return phrase
  let roles = known.get(report)
  if (!roles) {
    roles = rolesOf(report.mentions, report.outline)
    known.set(report, roles)
  }
  const role = roles[index]
  return role && role !== 'khác' ? role : null
}
