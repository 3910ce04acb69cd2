import type { Conflict, MentionRef } from './document.ts'
import type { Entry } from './entry.ts'

export type Side = Conflict['sides'][number]

/** Entries by what they say, in the order of what is said; those that say nothing of it are left out. */
export function sidesBy(
  entries: readonly Entry[],
  key: (entry: Entry) => string | null,
  label: (key: string) => string,
): Side[] {
  const sides = new Map<string, Entry[]>()
  for (const entry of entries) {
    const value = key(entry)
    if (value === null) continue
    const known = sides.get(value)
    if (known) known.push(entry)
    else sides.set(value, [entry])
  }
  return [...sides]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, members]) => side(label(value), members))
}

/** One side of a contradiction: the mentions, the record or the report that say so. */
export function side(value: string, entries: readonly Entry[]): Side {
  const mentions: MentionRef[] = entries
    .filter(({ mention }) => mention)
    .map(({ citer, at }) => ({ report: citer!.report.id, mention: at }))
  const record = entries.find((entry) => entry.record)?.record?.file ?? null
  const own = mentions.length === 0 && record === null && entries.length > 0
  return { value: own ? `${value} (theo chính báo cáo đó)` : value, mentions, record }
}
