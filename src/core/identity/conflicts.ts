import type { Mention } from '../citation/mention.ts'
import { aboutOf, type Cluster, READINGS } from './cluster.ts'
import type { Conflict, ConflictKind, MentionRef } from './document.ts'
import { type Entry, textAfter } from './entry.ts'
import { compareSubjects, type Subject } from './similar.ts'
import { type NumberSymbol, sameType } from './symbol.ts'
import { typeLabel, vietnameseDate } from './title.ts'

type Side = Conflict['sides'][number]

/** All contradictions inside one group, by the decision table of document identity. */
export function conflictsOf(clusters: readonly Cluster[]): Conflict[] {
  return [
    ...clusters.flatMap((cluster) => [
      ...dateConflict(cluster),
      ...yearMismatch(cluster),
      ...issuerConflict(cluster),
      ...typeWords(cluster),
      ...futureDate(cluster),
    ]),
    ...pairs(clusters).flatMap(([one, other]) => [
      ...possibleSlip(one, other),
      ...typeConflict(one, other),
    ]),
  ]
}

/** One document, several days of issue. A record's day is against all others. */
function dateConflict({ id, entries }: Cluster): Conflict[] {
  const sides = sidesBy(entries, ({ date }) => date, vietnameseDate)
  if (sides.length < 2) return []
  const kind: ConflictKind = sides.some(({ record }) => record)
    ? 'record-conflict'
    : 'date-conflict'
  const written = sides.map(({ value }) => value).join(', ')
  const message =
    kind === 'record-conflict'
      ? `Ngày ban hành ghi trong báo cáo khác hồ sơ văn bản: ${written}.`
      : `Cùng một văn bản nhưng ghi các ngày ban hành khác nhau: ${written}.`
  return [{ kind, message, documents: [id], sides }]
}

/** The year in the code and the year of the day. */
function yearMismatch({ id, symbol, entries }: Cluster): Conflict[] {
  const { year } = symbol
  if (!year) return []
  const wrong = entries.filter(
    ({ date, mention }) => mention && date && !date.startsWith(`${year}`),
  )
  if (wrong.length === 0) return []
  const sides = [
    side(
      `năm ${year} trong số, ký hiệu`,
      entries.filter((entry) => !wrong.includes(entry)),
    ),
    ...sidesBy(wrong, ({ date }) => date, vietnameseDate),
  ]
  const message = `Năm trong số, ký hiệu là ${year} nhưng ngày ban hành ghi ${sides
    .slice(1)
    .map(({ value }) => value)
    .join(', ')}.`
  return [{ kind: 'year-mismatch', message, documents: [id], sides }]
}

/** The issuer phrase names another body than the symbol, as the finder saw. */
function issuerConflict({ id, entries, inferred }: Cluster): Conflict[] {
  const all = inferred.length ? [...entries, ...inferred] : entries
  const wrong = all.filter(({ mention }) => mention?.warnings.includes('issuer-conflict'))
  if (wrong.length === 0) return []
  const { number } = wrong[0]!.mention!
  const phrases = sidesBy(
    wrong,
    ({ mention }) => issuerAsWritten(mention!),
    (phrase) => `của ${phrase}`,
  )
  const others = all.filter((entry) => !wrong.includes(entry))
  const sides = [side(`ký hiệu ${number}`, others), ...phrases]
  const written = phrases.map(({ value }) => value).join(', ')
  const message = `Ký hiệu và cơ quan ban hành ghi trong câu không khớp: ${number} ${written}.`
  return [{ kind: 'issuer-conflict', message, documents: [id], sides }]
}

const ISSUER_AFTER =
  /^[^;()]{0,60}?(?<!\p{L})của\s+([^,;.:()]{2,80}?)(?=\s+(?:về|ban hành|quy định|phê duyệt)(?!\p{L})|[,;.:()]|$)/u

/** The body that the sentence names after the number; a finder that keeps to the symbol does not repeat it. */
function issuerAsWritten(mention: Mention): string {
  const after = textAfter(mention)
  return ISSUER_AFTER.exec(after)?.[1]?.replace(/\s+/gu, ' ') ?? mention.issuer ?? 'cơ quan khác'
}

/** A code with its year identifies whatever the type, so another type word contradicts within one document. */
function typeWords({ id, symbol, entries }: Cluster): Conflict[] {
  if (symbol.year === null) return []
  const party = symbol.grammar === 'party'
  const own = symbol.type ?? entries.find(({ explicit, type }) => explicit && type)?.type
  if (!own) return []
  const sides = sidesBy(
    entries,
    (entry) =>
      entry.explicit && entry.type && !isReading(entry.type, own, symbol) ? entry.type : own,
    (type) => typeLabel(type, party),
  )
  if (sides.length < 2 && sides[0]?.value === typeLabel(own, party)) return []
  const written = sides.map(({ value }) => value).join(', ')
  const message = `Số, ký hiệu chỉ một văn bản (${typeLabel(own, party)}) nhưng ghi loại văn bản khác: ${written}.`
  return [{ kind: 'type-conflict', message, documents: [id], sides }]
}

const isReading = (type: string, own: string, symbol: NumberSymbol): boolean =>
  type === own ||
  (symbol.type !== null && sameType(type, symbol)) ||
  READINGS[own]?.includes(type) === true

/** A day after the citing report's own date or period. */
function futureDate({ id, entries }: Cluster): Conflict[] {
  const late = entries.filter(({ date, mention, citer }) => mention && date && date > citer!.limit)
  if (late.length === 0) return []
  const sides = sidesBy(late, ({ date }) => date, vietnameseDate)
  const { report } = late[0]!.citer!
  const known = report.date
    ? `báo cáo ban hành ngày ${vietnameseDate(report.date)}`
    : `kỳ báo cáo kết thúc ngày ${vietnameseDate(report.end)}`
  const message = `Ngày ban hành ${sides.map(({ value }) => value).join(', ')} sau thời điểm của báo cáo viện dẫn (${known}).`
  return [{ kind: 'future-date', message, documents: [id], sides }]
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
export function oneDigitApart(one: string, other: string): boolean {
  if (one.slice(0, 4) === other.slice(0, 4)) return false
  let different = 0
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) different++
  return different === 1
}

function sidesBy(
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

function side(value: string, entries: readonly Entry[]): Side {
  const mentions: MentionRef[] = entries
    .filter(({ mention }) => mention)
    .map(({ citer, at }) => ({ report: citer!.report.id, mention: at }))
  const record = entries.find((entry) => entry.record)?.record?.file ?? null
  return { value, mentions, record }
}

const pairs = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((one, index) => items.slice(index + 1).map((other): [T, T] => [one, other]))
