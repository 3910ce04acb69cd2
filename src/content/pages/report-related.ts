import type { Archive, Report } from '../../core/archive.ts'

/** A document that more reports cite than this says little about what they have in common, and costs much to walk. */
const COMMON = 60
const MOST = 6

/** The reports that share most cited documents with a report; a document that few cite counts for more. */
export function relatedReports(archive: Archive, report: Report): { id: string; shared: number }[] {
  const own = new Set(report.resolutions.flatMap(({ document }) => document ?? []))
  const found = new Map<string, { shared: number; weight: number }>()
  for (const id of own) {
    const document = archive.documents.get(id)
    if (!document || document.mentions.length > COMMON * 4) continue
    const citing = new Set(document.mentions.map((mention) => mention.report))
    if (citing.size > COMMON) continue
    for (const other of citing) {
      if (other === report.id) continue
      const entry = found.get(other) ?? { shared: 0, weight: 0 }
      found.set(other, { shared: entry.shared + 1, weight: entry.weight + 1 / citing.size })
    }
  }
  return [...found]
    .filter(([id]) => archive.reports.has(id))
    .sort(([a, x], [b, y]) => y.weight - x.weight || y.shared - x.shared || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([id, { shared }]) => ({ id, shared }))
}
