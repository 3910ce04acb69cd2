import type { OutlineItem, PlacedMention } from '../archive.ts'
import type { RelationVerb } from '../citation/mention.ts'
import { fold } from '../text/fold.ts'

/**
 * What a citation does in its sentence.
 *
 * - `căn cứ`: the text rests on the document
 * - `triển khai`: the document is carried out, or to be carried out
 * - `kết quả`: the document was made in the work that is reported
 * - `kiến nghị`: the document is asked for, or asked to be changed
 * - `sửa đổi`, `thay thế`: it changes or replaces another document, or that is done to it
 * - `khác`: the sentence does not tell
 */
export const ROLES = [
  'căn cứ',
  'triển khai',
  'kết quả',
  'kiến nghị',
  'sửa đổi',
  'thay thế',
  'khác',
] as const
export type Role = (typeof ROLES)[number]

/** Relations that are a role by themselves. */
const BY_RELATION: Partial<Record<RelationVerb, Role>> = {
  amend: 'sửa đổi',
  supplement: 'sửa đổi',
  replace: 'thay thế',
  repeal: 'thay thế',
  implement: 'triển khai',
  basis: 'căn cứ',
}

/** Words that govern the document after them, folded; the one that stands nearest to it counts. */
const CUES: readonly { role: Role; words: RegExp }[] = [
  { role: 'kết quả', words: /(?<![a-z])(?:ban hanh|phe duyet|da co|trinh ky)(?![a-z])/g },
  {
    role: 'triển khai',
    words:
      /(?<![a-z])(?:trien khai|thuc hien|quan triet|cu the hoa|tuyen truyen|hoc tap|pho bien|thi hanh|chap hanh|dap ung yeu cau)(?![a-z])/g,
  },
  { role: 'căn cứ', words: /(?<![a-z])(?:can cu|theo|quy dinh tai|tren co so)(?![a-z])/g },
  { role: 'kiến nghị', words: /(?<![a-z])(?:kien nghi|de nghi|de xuat)(?![a-z])/g },
]

/** A cue reaches the document over no more than this, over no semicolon, and over no other document. */
const REACH = 90
/** The document goes on a list: `…; Kế hoạch số …`, `… và Quyết định số …`. */
const NEXT_IN_LIST = /(?:[;,]|(?<![a-z])va)\s*$/
const PROPOSAL = /(?<![a-z])(?:kien nghi|de xuat)(?![a-z])/

/**
 * The role of every mention of a report, in their order: from the relation that was read, then from the words that
 * govern it, then from the list that it goes on; a section of proposals makes all that is not a result a proposal.
 */
export function rolesOf(
  mentions: readonly PlacedMention[],
  outline: readonly OutlineItem[],
): Role[] {
  const proposals = outline.map((_, at) =>
    headingsOver(outline, at).some(({ text }) => PROPOSAL.test(fold(text))),
  )
  const roles: Role[] = []
  let list: Role = 'khác'
  for (const [at, mention] of mentions.entries()) {
    const { between, continues } = textBefore(mention, mentions[at - 1])
    const glue = continues ? NEXT_IN_LIST.exec(between)?.[0].trim() : undefined
    const inherited: Role | null = glue === ';' ? list : glue ? roles[at - 1]! : null
    const role: Role = ownRole(mention, between) ?? inherited ?? cueIn(between) ?? 'khác'
    // What changes another document says nothing of the next one in the list.
    const changes: boolean = role === 'sửa đổi' || role === 'thay thế'
    if (!continues || !glue) list = changes ? (cueIn(between) ?? 'khác') : role
    roles.push(role !== 'kết quả' && proposals[mention.section] ? 'kiến nghị' : role)
  }
  return roles
}

/**
 * The folded words between a mention and the one before it, and whether both stand in one sentence. Long sentences are
 * cut with an ellipsis around each mention, so the one before may lie in the part that was cut off.
 */
function textBefore(
  { sentence, sentenceHead }: PlacedMention,
  previous: PlacedMention | undefined,
): { between: string; continues: boolean } {
  const before = sentence.slice(0, sentenceHead[0])
  if (!previous) return { between: fold(before), continues: false }
  const mark = previous.sentence.slice(...previous.sentenceHead)
  const at = before.lastIndexOf(mark)
  if (at !== -1) return { between: fold(before.slice(at + mark.length)), continues: true }
  const isCut = before.startsWith('…') && previous.sentence.endsWith('…')
  return { between: fold(before), continues: isCut }
}

/** The headings over a section, innermost first, itself included; none for what stands before the first heading. */
export function headingsOver(outline: readonly OutlineItem[], section: number): OutlineItem[] {
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

/** The relation's role, unless it only says what the document does to the one after it. */
function ownRole({ relation }: PlacedMention, between: string): Role | null {
  if (!relation) return null
  const role = BY_RELATION[relation.verb] ?? null
  const does = relation.direction === 'active' && (role === 'triển khai' || role === 'căn cứ')
  return does ? cueIn(between) : role
}

function cueIn(between: string): Role | null {
  const near = between.slice(Math.max(0, between.length - REACH)).replace(/^.*;/s, '')
  let best: { role: Role; end: number } | null = null
  for (const { role, words } of CUES)
    for (const match of near.matchAll(words)) {
      const end = match.index + match[0].length
      if (!best || end > best.end) best = { role, end }
    }
  return best?.role ?? null
}
