import type { Archive, Report } from '../../core/archive.ts'
import { citedDocuments } from '../digests.ts'
import { once } from './once.ts'

/** A document that more reports cite than this says little about what they have in common, and costs much to walk. */
const COMMON = 60
const MOST = 6

/** Reports by number, so that what they share is added up in arrays. */
const counted = once(({ reports, documents }) => {
  const ids = [...reports.keys()]
  const numberOf = new Map(ids.map((id, number) => [id, number]))
  /** The reports that cite a document, by its id, where they are few but more than one. */
  const citing = new Map<string, Uint32Array>()
  for (const { id, mentions } of documents.values()) {
    if (mentions.length < 2 || mentions.length > COMMON * 4) continue
    const numbers = new Set(mentions.map(({ report }) => numberOf.get(report)!))
    if (numbers.size > 1 && numbers.size <= COMMON) citing.set(id, Uint32Array.from(numbers))
  }
  return {
    ids,
    numberOf,
    citing,
    shared: new Uint32Array(ids.length),
    weights: new Float64Array(ids.length),
  }
})

/** The reports that share most cited documents with a report; a document that few cite counts for more. */
export function relatedReports(archive: Archive, report: Report): { id: string; shared: number }[] {
  const { ids, numberOf, citing, shared, weights } = counted(archive)
  const found: number[] = []
  for (const { id } of citedDocuments(archive, report)) {
    const others = citing.get(id)
    if (!others) continue
    for (const other of others) {
      if (shared[other] === 0) found.push(other)
      shared[other]!++
      weights[other]! += 1 / others.length
    }
  }
  const isBefore = (a: number, b: number) =>
    weights[a]! - weights[b]! || shared[a]! - shared[b]! || (ids[a]! < ids[b]! ? 1 : -1)
  const own = numberOf.get(report.id)
  const best: number[] = []
  for (const other of found) {
    if (other === own || (best.length === MOST && isBefore(other, best.at(-1)!) < 0)) continue
    const at = best.findIndex((one) => isBefore(other, one) > 0)
    best.splice(at === -1 ? best.length : at, 0, other)
    if (best.length > MOST) best.pop()
  }
  const related = best.map((other) => ({ id: ids[other]!, shared: shared[other]! }))
  for (const other of found) {
    shared[other] = 0
    weights[other] = 0
  }
  return related
}
