import type { Archive, Report } from '../../core/archive.ts'
import type { MentionRef } from '../../core/identity/document.ts'
import { headingsOver } from '../../core/identity/role.ts'
import { writePinpoint } from '../../core/identity/write-pinpoint.ts'
import { link, reportPath } from '../address.ts'
import { roleOf } from './citation-role.ts'

/** A mention with the sentence around it, the mention itself apart so that it can be marked. */
export interface QuotedMention {
  before: string
  mark: string
  after: string
  /** The very place in the report. */
  href: string
  /** Heading of the section, or null before the first heading. */
  section: string | null
  role: string | null
  pinpoints: string[]
  /** Why it counts as this document, when that was inferred. */
  inferred: string | null
  report: { title: string; agency: string; period: string }
}

/** Quotes a mention; null when it points nowhere, which does not happen in one archive. */
export function quote(
  archive: Archive,
  { report: id, mention: index }: MentionRef,
): QuotedMention | null {
  const report = archive.reports.get(id)
  const mention = report?.mentions[index]
  if (!report || !mention) return null
  const [start, end] = mention.sentenceHead
  const resolution = report.resolutions[index]
  return {
    before: mention.sentence.slice(0, start),
    mark: mention.sentence.slice(start, end),
    after: mention.sentence.slice(end),
    href: `${link(reportPath(id))}#${mention.anchor}`,
    section: headingsOver(report.outline, mention.section)[0]?.text ?? null,
    role: roleOf(report, index),
    pinpoints: mention.pinpoints.map(writePinpoint),
    inferred: resolution?.status === 'inferred' ? resolution.reason : null,
    report: describeReport(report),
  }
}

const describeReport = ({ meta, agency }: Report) => ({
  title: meta.title,
  agency: agency.shortName ?? agency.name,
  period: meta.period.label,
})
