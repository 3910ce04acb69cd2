import type { Mention } from '../citation/mention.ts'
import { type Cluster, READINGS } from './cluster.ts'
import type { Conflict, ConflictKind } from './document.ts'
import { issuerAfter } from './entry.ts'
import { pairConflicts } from './pair-conflicts.ts'
import { side, sidesBy } from './sides.ts'
import { type NumberSymbol, sameType } from './symbol.ts'
import { typeLabel, vietnameseDate } from './title.ts'

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
    ...pairConflicts(clusters),
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
  const isWrong = new Set(wrong)
  const sides = [
    side(
      `năm ${year} trong số, ký hiệu`,
      entries.filter((entry) => !isWrong.has(entry)),
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
  const isWrong = new Set(wrong)
  const others = all.filter((entry) => !isWrong.has(entry))
  const sides = [side(`ký hiệu ${number}`, others), ...phrases]
  const written = phrases.map(({ value }) => value).join(', ')
  const message = `Ký hiệu và cơ quan ban hành ghi trong câu không khớp: ${number} ${written}.`
  return [{ kind: 'issuer-conflict', message, documents: [id], sides }]
}

const issuerAsWritten = (mention: Mention): string =>
  issuerAfter(mention) ?? mention.issuer ?? 'cơ quan khác'

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
