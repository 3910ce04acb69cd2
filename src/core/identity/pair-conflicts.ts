import type { Cluster } from './cluster.ts'
import { aboutOf } from './cluster.ts'
import type { Conflict } from './document.ts'
import type { Entry } from './entry.ts'
import { sidesBy } from './sides.ts'
import { compareSubjects, type Subject } from './similar.ts'
import { typeLabel, vietnameseDate } from './title.ts'

/** Contradictions between two documents of one group that may be one document. */
export function pairConflicts(clusters: readonly Cluster[]): Conflict[] {
  return pairs(clusters).flatMap(([one, other]) => [
    ...possibleSlip(one, other),
    ...typeConflict(one, other),
  ])
}

/** Days of different years that differ in one digit, for what must be the same document by its subject. */
function possibleSlip(one: Cluster, other: Cluster): Conflict[] {
  if (one.group.series !== 'year' || one.type !== other.type || !one.date || !other.date) return []
  const a = one.entries.filter(({ date }) => date !== null)
  const b = other.entries.filter(({ date }) => date !== null)
  const close = a.filter((x) => b.some((y) => oneDigitApart(x.date!, y.date!)))
  const closeOther = b.filter((y) => close.some((x) => oneDigitApart(x.date!, y.date!)))
  if (close.length === 0 || !isSlip(close, closeOther, aboutOf(one), aboutOf(other))) return []
  const sides = [close, closeOther].flatMap((entries) =>
    sidesBy(entries, ({ date }) => date, vietnameseDate),
  )
  const written = sides.map(({ value }) => value).join(' và ')
  const message = `Cùng số và trích yếu, ngày ban hành chỉ khác một chữ số (${written}); có thể ghi nhầm năm.`
  return [{ kind: 'possible-slip', message, documents: [one.id, other.id], sides }]
}

/**
 * Many a document comes out every year, on the same day and with the same low number (01/NQ-CP). There a slip needs a
 * subject that names the same year on both sides, or the two days in one report, or a day in the future besides.
 */
function isSlip(a: Entry[], b: Entry[], subject: Subject | null, other: Subject | null): boolean {
  const likeness = compareSubjects(subject, other)
  if (likeness === 'same-year') return true
  const together = a.some((x) => b.some((y) => x.mention && y.mention && x.citer === y.citer))
  const future = [...a, ...b].some(({ mention, date, citer }) => mention && date! > citer!.limit)
  if (likeness === 'near') return together || future || serialOf(a) > 10
  return likeness === 'unclear' && (!subject || !other) && together && future
}

/** One number, issuer and day under two types. */
function typeConflict(one: Cluster, other: Cluster): Conflict[] {
  if (one.type === other.type || one.group.series === 'code') return []
  const days = new Set(one.entries.map(({ date }) => date))
  const shared = other.entries
    .map(({ date }) => date)
    .filter((date) => date !== null && days.has(date))
  if (shared.length === 0) return []
  const of = ({ entries }: Cluster) =>
    entries.filter(({ date }) => date !== null && shared.includes(date))
  if (!isTypeSlip(of(one), of(other), aboutOf(one), aboutOf(other))) return []
  const party = one.symbol.grammar === 'party'
  const sides = [one, other].flatMap((cluster) =>
    sidesBy(
      of(cluster),
      () => cluster.id,
      () => `${typeLabel(cluster.type, party)} ${numberOf(cluster)}`,
    ),
  )
  const message = `Cùng số, cơ quan và ngày ban hành nhưng khác loại văn bản: ${sides.map(({ value }) => value).join(' và ')}.`
  return [{ kind: 'type-conflict', message, documents: [one.id, other.id], sides }]
}

/** In the first days of a year each type reaches the same low numbers on the same day; then more is asked. */
function isTypeSlip(
  a: Entry[],
  b: Entry[],
  subject: Subject | null,
  other: Subject | null,
): boolean {
  const likeness = compareSubjects(subject, other)
  if (likeness === 'near' || likeness === 'same-year') return true
  if (likeness === 'apart' || (subject && other)) return false
  const together = a.some((x) => b.some((y) => x.citer === y.citer))
  return together || serialOf(a) > 20
}

const serialOf = ([first]: readonly Entry[]): number => Number.parseInt(first!.symbol.serial, 10)

const numberOf = ({ entries }: Cluster): string =>
  entries.find(({ mention }) => mention)?.mention?.number ??
  entries.find(({ record }) => record)?.record?.number ??
  ''

/** Whether two ISO days of different years differ in exactly one digit. */
function oneDigitApart(one: string, other: string): boolean {
  if (one.slice(0, 4) === other.slice(0, 4)) return false
  let different = 0
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) different++
  return different === 1
}

const pairs = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((one, index) => items.slice(index + 1).map((other): [T, T] => [one, other]))
