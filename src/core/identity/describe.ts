import type { Cluster } from './cluster.ts'
import type { CitedDocument, MentionRef } from './document.ts'
import type { Entry } from './entry.ts'
import { documentTitle, issuerName, typeLabel } from './title.ts'

const MOST_VARIANTS = 20

/** A mention and where it stands. */
export type Cited = Pick<Entry, 'citer' | 'at' | 'mention'>

/** What the archive knows of one numbered document, from everything that speaks of it. */
export function describe(cluster: Cluster): CitedDocument {
  const { id, group, symbol, type, period, entries, inferred } = cluster
  const { seat, series } = group
  const all = [...entries, ...inferred]
  const record = entries.find((entry) => entry.record)?.record ?? null
  const own = entries.find(({ mention, citer }) => !mention && citer)?.citer?.report ?? null
  const number =
    record?.number ??
    own?.number ??
    mostFrequent(all, ({ mention }) => mention?.number ?? null) ??
    ''
  const typeName = typeLabel(type, symbol.grammar === 'party')
  const phrase = mostFrequent(all, ({ mention }) => mention?.issuer ?? null)
  const date = cluster.date
  const year = symbol.year ?? (date ? Number(date.slice(0, 4)) : yearOf(period.key))
  // A code that many bodies share (`BCĐ`) is named by the text alone.
  const named = series === 'day' ? phrase : (issuerName(symbol, seat, year) ?? phrase)
  const issuer = record?.issuer ?? own?.agency.name ?? named
  return {
    id,
    class: 'numbered',
    number,
    type,
    typeName,
    issuer,
    place: seat.place,
    issuerCode: symbol.code,
    year,
    term: period.term?.ordinal ?? null,
    date,
    subject: record?.title ?? own?.title ?? cluster.subject,
    title: documentTitle(typeName, number, date, issuer),
    record: record?.file ?? null,
    report: own?.id ?? null,
    held: own !== null || record?.hasBody === true,
    status: record?.status ?? null,
    source: record?.source ?? null,
    variants: variantsOf(all),
    mentions: all.flatMap((entry) => (entry.mention ? [refOf(entry)] : [])),
    relations: [],
    conflicts: [],
  }
}

/** Every spelling, most frequent first; equal counts in the order of the text. */
export function variantsOf(entries: readonly Cited[]): { text: string; count: number }[] {
  const written = new Map<string, number>()
  for (const { mention } of entries)
    if (mention) written.set(mention.text, (written.get(mention.text) ?? 0) + 1)
  const counts = new Map<string, number>()
  for (const [raw, count] of written) {
    const text = raw.replace(/\s+/gu, ' ').trim()
    counts.set(text, (counts.get(text) ?? 0) + count)
  }
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
    .slice(0, MOST_VARIANTS)
}

export const refOf = ({ citer, at }: Cited): MentionRef => ({
  report: citer!.report.id,
  mention: at,
})

/** The commonest value; equal counts give the first in code order, so that the order of reports does not matter. */
export function mostFrequent<T>(
  items: readonly T[],
  value: (item: T) => string | null,
): string | null {
  if (items.length === 1) return value(items[0]!)
  const counts = new Map<string, number>()
  for (const item of items) {
    const key = value(item)
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  let best: string | null = null
  for (const [key, count] of counts) {
    const leading = best === null ? 0 : counts.get(best)!
    if (count > leading || (count === leading && key < best!)) best = key
  }
  return best
}

const yearOf = (period: string): number | null =>
  /^\d{4}(?!\d)/.test(period) ? Number(period.slice(0, 4)) : null
