import { reportPath } from '../content/address.ts'
import type { Report } from '../core/archive.ts'
import type { MentionRef } from '../core/identity/document.ts'
import type { CitingReport } from '../core/search/number-entry.ts'

/** Reports that the search lists under a number; its page has them all. */
const MOST = 3

/**
 * The newest reports among some mentions, each with its first mention: by the day of signing, else the end of the
 * period; then by id.
 */
export function newestCiting(
  reports: ReadonlyMap<string, Report>,
  mentions: readonly MentionRef[],
): CitingReport[] {
  const newest: { report: Report; day: string; mention: number }[] = []
  let last = ''
  for (const { report: id, mention } of mentions) {
    // Mentions stand together by report.
    if (id === last) continue
    last = id
    const report = reports.get(id)
    if (!report || newest.some((known) => known.report === report)) continue
    const day = report.meta.date ?? report.meta.period.end
    const at = newest.findIndex(
      (known) => day > known.day || (day === known.day && id < known.report.id),
    )
    if (at === -1 && newest.length === MOST) continue
    newest.splice(at === -1 ? newest.length : at, 0, { report, day, mention })
    newest.length = Math.min(newest.length, MOST)
  }
  return newest.map(({ report: { id, meta, agency, mentions }, mention }) => {
    const { anchor, sentence, sentenceHead } = mentions[mention]!
    const source = `${agency.shortName ?? agency.name} · ${meta.period.label}`
    return [`${reportPath(id)}#${anchor}`, meta.title, source, sentence, ...sentenceHead]
  })
}
