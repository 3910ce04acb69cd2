import { reportPath } from '../content/address.ts'
import type { Report } from '../core/archive.ts'
import type { MentionRef } from '../core/identity/document.ts'
import type { CitingReport } from '../core/search/number-entry.ts'

/** Reports that the search lists under a number; its page has them all. */
const MOST = 3

/** The newest reports among some mentions, each with its first mention. */
export function newestCiting(
  reports: ReadonlyMap<string, Report>,
  mentions: readonly MentionRef[],
): CitingReport[] {
  const newest: { report: Report; mention: number }[] = []
  let last = ''
  for (const { report: id, mention } of mentions) {
    // Mentions stand together by report.
    if (id === last) continue
    last = id
    const report = reports.get(id)
    if (!report || newest.some((known) => known.report === report)) continue
    const at = newest.findIndex((known) => isNewer(report, known.report))
    newest.splice(at === -1 ? newest.length : at, 0, { report, mention })
    newest.length = Math.min(newest.length, MOST)
  }
  return newest.map(({ report: { id, meta, agency, mentions }, mention }) => {
    const { anchor, sentence, sentenceHead } = mentions[mention]!
    const source = `${agency.shortName ?? agency.name} · ${meta.period.label}`
    return [`${reportPath(id)}#${anchor}`, meta.title, source, sentence, ...sentenceHead]
  })
}

/** By the day of signing, else the end of the period; then by id. */
function isNewer(a: Report, b: Report): boolean {
  const [dayA, dayB] = [a, b].map(({ meta }) => meta.date ?? meta.period.end) as [string, string]
  return dayA === dayB ? a.id < b.id : dayA > dayB
}
