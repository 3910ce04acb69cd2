import type { Archive, PlacedMention } from '../../archive.ts'
import type { CitedDocument, Resolution } from '../../identity/document.ts'
import type { Problem } from '../../problem.ts'
import { fold } from '../../text/fold.ts'
import { problem } from '../catalogue.ts'
import { placeOfMention } from './conflicts.ts'

/** Citations that the whole archive cannot resolve, and first citations that leave out what the form asks for. */
export function checkCitations({ reports, documents }: Archive): Problem[] {
  return [...reports.values()].flatMap((report) => {
    const cited = new Set<string>()
    return report.mentions.flatMap((mention, index) => {
      const resolution = report.resolutions[index]
      if (!resolution) return []
      const document = resolution.document && documents.get(resolution.document)
      if (!document) return checkOpen(report.file, mention, resolution, documents)
      if (cited.has(document.id)) return []
      cited.add(document.id)
      const isInNote = report.checks.inNotes.includes(index)
      const missing = missingParts(mention, document, report.mentions[index + 1], isInNote)
      if (!missing.length) return []
      const facts = { text: textOf(mention), missing, correct: fullForm(mention, document) }
      return [problem('citation-incomplete', placeOfMention(report.file, mention), facts)]
    })
  })
}

/** A mention that is linked to no document. */
function checkOpen(
  file: string,
  mention: PlacedMention,
  { status, candidates }: Resolution,
  documents: Archive['documents'],
): Problem[] {
  const text = textOf(mention)
  if (status === 'ambiguous' && candidates.length > 1) {
    const titles = candidates.map((id) => documents.get(id)?.title ?? id)
    return [problem('ambiguous', placeOfMention(file, mention), { text, candidates: titles })]
  }
  if (status !== 'unresolved' || mention.class !== 'alias') return []
  const isDefinedHere = DEFINITION.test(mention.sentence.slice(0, mention.sentenceHead[0]))
  return isDefinedHere ? [] : [problem('unresolved-alias', placeOfMention(file, mention), { text })]
}

const textOf = ({ text }: PlacedMention) => text.replace(/\s+/gu, ' ')

/** What ends a citation that has no subject: after anything else the next words may be one. */
const NO_SUBJECT = /^\s*(?:$|[.,;:()”\])]|(?:và|hoặc|để|đối với)(?!\p{L}))/u
/** The actor before it says who issued the document: `UBND tỉnh ban hành Kế hoạch số …`. */
const ACTOR = /ban\s+hành/iu
const DEFINITION = /(?:gọi|viết)\s+tắt(?:\s+là)?\s*:?\s*[“"]?$|gọi\s+là\s*[“"]?$/iu

/**
 * Parts that a first citation of a numbered document leaves out (Nghị định 30/2020/NĐ-CP, phụ lục I, mục II.3). What
 * the sentence around it may have said is not missed: a type named once for a list, an actor before it, a name that
 * the number in brackets explains; in a note only the date is missed, since the body says the rest.
 */
function missingParts(
  mention: PlacedMention,
  { typeName }: CitedDocument,
  next: PlacedMention | undefined,
  isInNote: boolean,
): string[] {
  if (mention.class !== 'numbered') return []
  const { grammar, spans, date, issuer, subject } = mention
  const noDate = !date && !spans.date
  if (isInNote) return noDate ? ['ngày ban hành'] : []
  // Most citations say all themselves: the sentence is looked at for the others only.
  const saysType = spans.type || grammar === 'letter'
  const saysIssuer = spans.issuer || issuer
  const saysSubject = spans.subject || subject
  if (!noDate && saysType && saysIssuer && saysSubject) return []
  const { sentence, sentenceHead } = mention
  const before = sentence.slice(0, sentenceHead[0])
  // A long sentence is cut: what its lost start said is not known.
  const isCut = sentence.startsWith('…')
  const hasType = saysType || isCut || fold(before).includes(fold(typeName))
  const isBracketed = before.trimEnd().endsWith('(')
  const hasIssuer = saysIssuer || isCut || isBracketed || ACTOR.test(before)
  return [
    !hasType && 'tên loại văn bản',
    noDate && 'ngày ban hành',
    !hasIssuer && 'cơ quan ban hành',
    !saysSubject && !isBracketed && !hasSubjectAfter(mention, next) && 'trích yếu',
  ].filter((part) => part !== false)
}

/** Whether words follow that may be the subject, or a list goes on to a document that has one. */
function hasSubjectAfter(mention: PlacedMention, next: PlacedMention | undefined): boolean {
  const ends = Object.values(mention.spans).map(({ end }) => end)
  const end = Math.max(...ends)
  const rest = mention.sentence.slice(mention.sentenceHead[1] + end - mention.spans.head.end)
  return !NO_SUBJECT.test(rest) || Boolean(next?.subject && next.spans.head.start - end < 4)
}

/** The citation in full; what nobody in the archive says stays an ellipsis. */
function fullForm({ number }: PlacedMention, document: CitedDocument): string {
  const day = document.date?.split('-').map(Number)
  const date = day ? `ngày ${day[2]} tháng ${day[1]} năm ${day[0]}` : 'ngày … tháng … năm …'
  const issuer = document.issuer ?? '…'
  return `${document.typeName} số ${number ?? document.number} ${date} của ${issuer} ${document.subject ?? 'về …'}`
}
