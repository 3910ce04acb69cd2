import type { NumberEntry } from './number-entry.ts'

/** More citations first, then newer, then by id. */
export function compareEntries(a: NumberEntry, b: NumberEntry): number {
  return (
    b.citedBy - a.citedBy ||
    (b.date ?? '').localeCompare(a.date ?? '') ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  )
}
