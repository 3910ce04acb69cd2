import type { Report } from '../../core/archive.ts'
import type { CitedDocument } from '../../core/identity/document.ts'
import { documentPath, link } from '../address.ts'
import { citingCount } from './citing.ts'
import { once } from './once.ts'

/** A cited document as one entry of a list. */
export interface CitedEntry {
  id: string
  href: string
  number: string | null
  /** `Quyết định số 3433/QĐ-UBND ngày 25/12/2023 của UBND tỉnh Hà Tĩnh`. */
  title: string
  subject: string | null
  /** How many reports cite it, and how many times in all. */
  reports: number
  mentions: number
}

/** Documents that reports cite, most citing reports first. */
export const mostCited = once((archive): CitedEntry[] =>
  [...archive.documents.values()]
    .map(citedEntry)
    .filter(({ reports }) => reports > 0)
    .sort(byWeight),
)

/** Documents that some reports cite, most of them first. */
export function mostCitedBy(
  reports: readonly Report[],
  documents: ReadonlyMap<string, CitedDocument>,
  limit: number,
): CitedEntry[] {
  const counts = new Map<string, { id: string; reports: number; mentions: number }>()
  for (const { resolutions } of reports) {
    const seen = new Set<string>()
    for (const { document: id } of resolutions) {
      if (!id) continue
      const count = counts.get(id) ?? { id, reports: 0, mentions: 0 }
      count.mentions++
      if (!seen.has(id)) count.reports++
      seen.add(id)
      counts.set(id, count)
    }
  }
  return [...counts.values()]
    .filter(({ id }) => documents.has(id))
    .sort(byWeight)
    .slice(0, limit)
    .map((count) => ({ ...citedEntry(documents.get(count.id)!), ...count }))
}

type Weighed = Pick<CitedEntry, 'id' | 'reports' | 'mentions'>

/** The entry of a document. */
function citedEntry(document: CitedDocument): CitedEntry {
  const { id, number, title, subject, mentions } = document
  return {
    id,
    href: link(documentPath(id)),
    number,
    title,
    subject,
    reports: citingCount(document),
    mentions: mentions.length,
  }
}

/** Gives each entry the width of its bar, in percent of the widest; 0 when all are equal and bars would tell nothing. */
export function withBars(entries: readonly CitedEntry[]): (CitedEntry & { width: number })[] {
  const most = Math.max(1, ...entries.map(({ reports }) => reports))
  const differ = entries.some(({ reports }) => reports !== most)
  return entries.map((entry) => ({
    ...entry,
    width: differ ? Math.max(2, Math.round((entry.reports / most) * 1000) / 10) : 0,
  }))
}

const byWeight = (a: Weighed, b: Weighed) =>
  b.reports - a.reports || b.mentions - a.mentions || (a.id < b.id ? -1 : 1)
