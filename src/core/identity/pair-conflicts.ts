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
  const days = closeDays(daysOf(one), daysOf(other))
  const close = one.entries.filter(({ date }) => date !== null && days.has(date))
  const otherDays = closeDays(daysOf(other), days)
  const closeOther = other.entries.filter(({ date }) => date !== null && otherDays.has(date))
  if (close.length === 0 || !isSlip(close, closeOther, aboutOf(one), aboutOf(other))) return []
  const sides = [close, closeOther].flatMap((entries) =>
    sidesBy(entries, ({ date }) => date, vietnameseDate),
  )
  const written = sides.map(({ value }) => value).join(' và ')
  const message = `Cùng số và trích yếu, ngày ban hành chỉ khác một chữ số (${written}); có thể ghi nhầm năm.`
  return [{ kind: 'possible-slip', message, documents: [one.id, other.id], sides }]
}

/** The days that a document is said to be of: few, however often it is cited. */
const daysOf = ({ entries }: Cluster): Set<string> =>
  new Set(entries.flatMap(({ date }) => date ?? []))

/** Those of some days that are one digit apart from one of others. */
const closeDays = (days: ReadonlySet<string>, others: ReadonlySet<string>): Set<string> =>
  new Set([...days].filter((day) => [...others].some((other) => oneDigitApart(day, other))))

/**
 * Many a document comes out every year, on the same day and with the same low number (01/NQ-CP). There a slip needs a
 * subject that names the same year on both sides, or the two days in one report, or a day in the future besides.
 */
function isSlip(a: Entry[], b: Entry[], subject: Subject | null, other: Subject | null): boolean {
  const likeness = compareSubjects(subject, other)
  if (likeness === 'same-year') return true
  const citers = new Set(a.flatMap(({ mention, citer }) => (mention ? [citer] : [])))
  const together = b.some(({ mention, citer }) => mention && citers.has(citer))
  const future = [...a, ...b].some(({ mention, date, citer }) => mention && date! > citer!.limit)
  if (likeness === 'near') return together || future || serialOf(a) > 10
  return likeness === 'unclear' && (!subject || !other) && together && future
}

/** One number, issuer and day under two types. */
function typeConflict(one: Cluster, other: Cluster): Conflict[] {
  if (one.type === other.type || one.group.series === 'code') return []
  const days = daysOf(one)
  const shared = new Set([...daysOf(other)].filter((day) => days.has(day)))
  if (shared.size === 0) return []
  const of = ({ entries }: Cluster) =>
    entries.filter(({ date }) => date !== null && shared.has(date))
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
  const citers = new Set(a.map(({ citer }) => citer))
  return b.some(({ citer }) => citers.has(citer)) || serialOf(a) > 20
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
