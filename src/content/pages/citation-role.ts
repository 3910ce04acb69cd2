import type { OutlineItem, PlacedMention } from '../../core/archive.ts'
import type { Pinpoint, RelationVerb } from '../../core/citation/mention.ts'
import { fold } from '../../core/text/fold.ts'

/** What a citing sentence says of the document, by the verb that it uses; passive is what is done to the document. */
const BY_VERB: Record<RelationVerb, { active: string; passive: string }> = {
  amend: { active: 'sửa đổi văn bản khác', passive: 'được sửa đổi' },
  supplement: { active: 'bổ sung văn bản khác', passive: 'được bổ sung' },
  replace: { active: 'thay thế văn bản khác', passive: 'được thay thế' },
  repeal: { active: 'bãi bỏ văn bản khác', passive: 'bị bãi bỏ' },
  'issue-with': { active: 'ban hành kèm theo', passive: 'ban hành kèm theo' },
  implement: { active: 'triển khai', passive: 'triển khai' },
  basis: { active: 'căn cứ', passive: 'căn cứ' },
  guide: { active: 'hướng dẫn', passive: 'được hướng dẫn' },
}

/** Without a verb the heading tells, as far as its words are those of a usual report. First match wins. */
const BY_HEADING: { words: RegExp; role: string }[] = [
  { words: /(?:de xuat|kien nghi)/, role: 'kiến nghị' },
  {
    words: /(?:phuong huong|nhiem vu trong tam|nhiem vu, giai phap|ke hoach cong tac)/,
    role: 'nhiệm vụ tới',
  },
  { words: /(?:ket qua|danh gia|tinh hinh thuc hien|uu diem|dat duoc)/, role: 'kết quả' },
]

/** The role of a citation, in Vietnamese; null when neither the sentence nor the headings tell. */
export function roleOf(mention: PlacedMention, outline: readonly OutlineItem[]): string | null {
  if (mention.relation) return BY_VERB[mention.relation.verb][mention.relation.direction]
  for (const { text } of sectionTrail(outline, mention.section)) {
    const heading = fold(text)
    const found = BY_HEADING.find(({ words }) => words.test(heading))
    if (found) return found.role
  }
  return null
}

/** The headings over a section, innermost first, itself included. */
export function sectionTrail(outline: readonly OutlineItem[], section: number): OutlineItem[] {
  const trail: OutlineItem[] = []
  let depth = Number.POSITIVE_INFINITY
  for (let at = section; at >= 0; at--) {
    const item = outline[at]
    if (!item || item.depth >= depth) continue
    trail.push(item)
    depth = item.depth
  }
  return trail
}

/** A place in a document as official text writes it: `điểm a khoản 9 Điều 12`. */
export function writePinpoint({ path }: Pinpoint): string {
  return path
    .toReversed()
    .map(({ unit, label }) => `${unit === 'điều' ? 'Điều' : unit} ${label}`)
    .join(' ')
}
