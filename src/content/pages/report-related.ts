import type { Archive, Report } from '../../core/archive.ts'
import { once } from './once.ts'

/** A document that more reports cite than this says little about what they have in common, and costs much to walk. */
const COMMON = 60
const MOST = 6

/** The reports that cite a document, by its id, where they are few but more than one. */
const fewCiting = once(({ documents }) => {
  const found = new Map<string, string[]>()
  for (const { id, mentions } of documents.values()) {
    if (mentions.length < 2 || mentions.length > COMMON * 4) continue
    const citing = new Set(mentions.map(({ report }) => report))
    if (citing.size > 1 && citing.size <= COMMON) found.set(id, [...citing])
  }
  return found
})

/** The reports that share most cited documents with a report; a document that few cite counts for more. */
export function relatedReports(archive: Archive, report: Report): { id: string; shared: number }[] {
  const own = new Set(report.resolutions.flatMap(({ document }) => document ?? []))
  const found = new Map<string, { shared: number; weight: number }>()
  for (const id of own) {
    const citing = fewCiting(archive).get(id) ?? []
    for (const other of citing) {
      if (other === report.id) continue
      const entry = found.get(other)
      if (entry) {
        entry.shared++
        entry.weight += 1 / citing.length
      } else found.set(other, { shared: 1, weight: 1 / citing.length })
    }
  }
  return [...found]
    .filter(([id]) => archive.reports.has(id))
    .sort(([a, x], [b, y]) => y.weight - x.weight || y.shared - x.shared || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([id, { shared }]) => ({ id, shared }))
}
