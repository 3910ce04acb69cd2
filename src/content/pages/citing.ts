import type { Archive, Report } from '../../core/archive.ts'
import type { CitedDocument, Conflict } from '../../core/identity/document.ts'

/** A report that cites a document, and the indexes of the mentions with which it does. */
export interface Citing {
  report: Report
  mentions: number[]
}

const counts = new WeakMap<CitedDocument, number>()

/** How many reports cite a document; counted once, because every page that links to the document says it. */
export function citingCount(document: CitedDocument): number {
  let count = counts.get(document)
  if (count === undefined) {
    const { mentions } = document
    count =
      mentions.length < 2 ? mentions.length : new Set(mentions.map(({ report }) => report)).size
    counts.set(document, count)
  }
  return count
}

/**
 * How many reports cite a document, in words that one report more seldom changes: `8`, `Hơn 10`, `Hơn 1.000`. A report
 * says it of all that it cites; if it were to the last one, each new report would change thousands of pages.
 */
export function citingWords(count: number): string {
  if (count <= 10) return `${count}`
  const unit = 10 ** Math.floor(Math.log10(count - 1))
  return `Hơn ${(Math.floor((count - 1) / unit) * unit).toLocaleString('vi')}`
}

let latest: { document: CitedDocument; citing: Citing[] } | null = null

/**
 * The reports that cite a document, newest first: by day of signing, else the end of the period; then by id. Kept for
 * the document that was asked for last, because the pages of a long list follow one another.
 */
export function citingReports(archive: Archive, document: CitedDocument): Citing[] {
  if (latest?.document !== document) latest = { document, citing: sorted(archive, document) }
  return latest.citing
}

function sorted({ reports }: Archive, document: CitedDocument): Citing[] {
  const found = new Map<string, Citing>()
  for (const { report: id, mention } of document.mentions) {
    const known = found.get(id)
    const report = known ? null : reports.get(id)
    if (known) known.mentions.push(mention)
    else if (report) found.set(id, { report, mentions: [mention] })
  }
  return [...found.values()].sort((a, b) => newestFirst(a.report, b.report))
}

function newestFirst(a: Report, b: Report): number {
  const [dayA, dayB] = [a, b].map(({ meta }) => meta.date ?? meta.period.end) as [string, string]
  return dayA === dayB ? (a.id < b.id ? -1 : 1) : dayA > dayB ? -1 : 1
}

/** The mentions on the sides of a conflict, by their report. */
const sides = new WeakMap<Conflict, Map<string, Set<number>>>()

/** The conflicts of a document that one mention takes part in. */
export function conflictsOf(document: CitedDocument, report: string, mention: number): Conflict[] {
  return document.conflicts.filter((conflict) => {
    let found = sides.get(conflict)
    if (!found) {
      found = byReport(conflict)
      sides.set(conflict, found)
    }
    return found.get(report)?.has(mention)
  })
}

function byReport({ sides }: Conflict): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>()
  for (const { mentions } of sides)
    for (const { report, mention } of mentions) {
      const known = found.get(report)
      if (known) known.add(mention)
      else found.set(report, new Set([mention]))
    }
  return found
}
