import type { CitedDocument, Conflict } from '../../core/identity/document.ts'

const counts = new WeakMap<CitedDocument, number>()

/** How many reports cite a document; counted once, because every page that links to the document says it. */
export function citingCount(document: CitedDocument): number {
  let count = counts.get(document)
  if (count === undefined) {
    count = new Set(document.mentions.map(({ report }) => report)).size
    counts.set(document, count)
  }
  return count
}

const sides = new WeakMap<Conflict, Set<string>>()

/** The conflicts of a document that one mention takes part in. */
export function conflictsOf(document: CitedDocument, report: string, mention: number): Conflict[] {
  return document.conflicts.filter((conflict) => {
    let keys = sides.get(conflict)
    if (!keys) {
      keys = new Set(
        conflict.sides.flatMap((side) => side.mentions.map((m) => `${m.report} ${m.mention}`)),
      )
      sides.set(conflict, keys)
    }
    return keys.has(`${report} ${mention}`)
  })
}
