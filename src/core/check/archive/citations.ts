import type { Archive, PlacedMention } from '../../archive.ts'
import type { CitedDocument } from '../../identity/document.ts'
import type { Problem } from '../../problem.ts'
import { problem } from '../catalogue.ts'
import { placeOfMention } from './conflicts.ts'

/** Citations that the whole archive cannot resolve, and first citations that leave out what the form asks for. */
export function checkCitations({ reports, documents }: Archive): Problem[] {
  const problems: Problem[] = []
  for (const { file, mentions, resolutions } of reports.values()) {
    const cited = new Set<string>()
    mentions.forEach((mention, index) => {
      const resolution = resolutions[index]
      if (!resolution) return
      const place = placeOfMention(file, mention)
      const text = mention.text.replace(/\s+/gu, ' ')
      if (resolution.status === 'ambiguous' && resolution.candidates.length > 1)
        problems.push(
          problem('ambiguous', place, {
            text,
            candidates: resolution.candidates.map((id) => documents.get(id)?.title ?? id),
          }),
        )
      if (resolution.status === 'unresolved' && mention.class === 'alias')
        problems.push(problem('unresolved-alias', place, { text }))
      const document = resolution.document && documents.get(resolution.document)
      if (!document || cited.has(document.id)) return
      cited.add(document.id)
      const missing = missingParts(mention)
      if (missing.length)
        problems.push(
          problem('citation-incomplete', place, {
            text,
            missing,
            correct: fullForm(mention, document),
          }),
        )
    })
  }
  return problems
}

/** Parts that a first citation of a numbered document leaves out (Nghị định 30/2020/NĐ-CP, phụ lục I, mục II.3). */
function missingParts({
  class: kind,
  grammar,
  spans,
  date,
  issuer,
  subject,
}: PlacedMention): string[] {
  if (kind !== 'numbered') return []
  return [
    !spans.type && grammar !== 'letter' && 'tên loại văn bản',
    !date && !spans.date && 'ngày ban hành',
    !spans.issuer && !issuer && 'cơ quan ban hành',
    !spans.subject && !subject && 'trích yếu nội dung',
  ].filter((part) => part !== false)
}

/** The citation in full; what nobody in the archive says stays an ellipsis. */
function fullForm({ number }: PlacedMention, document: CitedDocument): string {
  const day = document.date?.split('-').map(Number)
  const date = day ? `ngày ${day[2]} tháng ${day[1]} năm ${day[0]}` : 'ngày … tháng … năm …'
  const issuer = document.issuer ?? '…'
  return `${document.typeName} số ${number ?? document.number} ${date} của ${issuer} ${document.subject ?? 'về …'}`
}
