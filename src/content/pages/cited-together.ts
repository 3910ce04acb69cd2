import type { Archive } from '../../core/archive.ts'
import type { CitedDocument } from '../../core/identity/document.ts'
import { documentPath, link } from '../address.ts'

/** Mentions that are looked at: enough to rank by, and bounded for a law that every report cites. */
const MOST_MENTIONS = 300
const MOST = 8

/** The documents that stand with a document in the same section of a report, those that do so most often first. */
export function citedTogether(
  archive: Archive,
  document: CitedDocument,
): { href: string; title: string; count: number }[] {
  const counts = new Map<string, number>()
  const seen = new Set<string>()
  for (const { report: id, mention } of document.mentions.slice(0, MOST_MENTIONS)) {
    const report = archive.reports.get(id)
    const section = report?.mentions[mention]?.section
    if (!report || section === undefined || seen.has(`${id} ${section}`)) continue
    seen.add(`${id} ${section}`)
    const here = new Set<string>()
    report.mentions.forEach((other, index) => {
      const found = report.resolutions[index]?.document
      if (other.section === section && found && found !== document.id) here.add(found)
    })
    for (const other of here) counts.set(other, (counts.get(other) ?? 0) + 1)
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST)
    .flatMap(([id, count]) => {
      const other = archive.documents.get(id)
      return other ? [{ href: link(documentPath(id)), title: other.title, count }] : []
    })
}
