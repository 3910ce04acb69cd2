import type { Archive, Report } from '../../core/archive.ts'
import type { CitedDocument } from '../../core/identity/document.ts'
import { documentPath, link } from '../address.ts'

/** Mentions that are looked at: enough to rank by, and bounded for a law that every report cites. */
export const MOST_TOGETHER = 300
const MOST = 8

/** Once is no habit. */
const OFTEN = 2

/**
 * The documents that stand with a document in the same section of a report, those that do so most often first: those
 * that do so again and again, else those that did once.
 */
export function citedTogether(
  archive: Archive,
  document: CitedDocument,
): { href: string; title: string; count: number }[] {
  const counts = new Map<string, number>()
  const seen = new Set<string>()
  for (const { report: id, mention } of document.mentions.slice(0, MOST_TOGETHER)) {
    const report = archive.reports.get(id)
    const section = report?.mentions[mention]?.section
    if (!report || section === undefined || seen.has(`${id} ${section}`)) continue
    seen.add(`${id} ${section}`)
    for (const other of citedBySection(report).get(section) ?? [])
      if (other !== document.id) counts.set(other, (counts.get(other) ?? 0) + 1)
  }
  const isOften = [...counts.values()].some((count) => count >= OFTEN)
  return [...counts]
    .filter(([, count]) => !isOften || count >= OFTEN)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST)
    .flatMap(([id, count]) => {
      const other = archive.documents.get(id)
      return other ? [{ href: link(documentPath(id)), title: other.title, count }] : []
    })
}

const sections = new WeakMap<Report, Map<number, Set<string>>>()

/** The documents that each section of a report cites. */
function citedBySection(report: Report): Map<number, Set<string>> {
  let found = sections.get(report)
  if (!found) {
    found = new Map()
    for (const [index, { section }] of report.mentions.entries()) {
      const id = report.resolutions[index]?.document
      if (!id) continue
      const here = found.get(section)
      if (here) here.add(id)
      else found.set(section, new Set([id]))
    }
    sections.set(report, found)
  }
  return found
}
