import { type Citer, type Entry, type Group, settledType } from './entry.ts'
import { type Period, periodOf } from './period.ts'
import { mayBeOneBody } from './same-body.ts'
import type { Seat } from './seat.ts'
import { readSubject, type Subject } from './similar.ts'
import { type NumberSymbol, sameType, typeSlug } from './symbol.ts'

/** One document of a group, and everything that speaks of it. */
export interface Cluster {
  /** Permanent id: number, type, issuer, place, year or term; made of the identity alone. */
  id: string
  group: Group
  symbol: NumberSymbol
  /** Key of the type: the type word where one was written, else the symbol's. */
  type: string | null
  period: Period
  /** What states the identity in full. */
  entries: Entry[]
  /** Mentions that were linked to it though they do not say all. */
  inferred: Entry[]
  /** Best known day of issue. */
  date: string | null
  /** The subject that speaks for it when others are compared with it. */
  subject: string | null
  /** The same, read for comparing; made when it is asked for. */
  about: Subject | null | undefined
  /** Reports with a mention that states the identity in full; made when it is asked for. */
  citers: Set<Citer> | null
  /** Bodies that are named as its issuer; made when it is asked for. */
  issuers: Set<string> | null
}

/**
 * Types that a symbol is properly read as besides its own: local Party text writes QĐ for quy định, and CT for
 * chương trình. The word then gives the type, and the address says it.
 */
export const READINGS: Record<string, readonly string[]> = {
  QĐ: ['QĐi', 'QyĐ'],
  CT: ['CTr'],
  TT: ['TTr'],
}

/** Forms the documents of a group from the entries that say all of the identity, and gives back those that do not. */
export function clusterGroup(group: Group): { clusters: Cluster[]; open: Entry[] } {
  const open: Entry[] = []
  if (group.seat.key === null) return { clusters: [], open: group.entries }
  const clusters = new Map<string, Cluster>()
  const untyped: Entry[] = []

  const place = (entry: Entry, type: string | null) => {
    const period = periodOf(group.series, group.seat, entry)
    if (!period) {
      if (entry.mention) open.push(entry)
      else if (entry.record) {
        const key = entry.symbol.year === null ? 'khong-ro-nam' : 'khong-ro-ngay'
        add(entry, type, { key, term: null })
      }
      return
    }
    add(entry, type, period)
  }
  const add = (entry: Entry, type: string | null, period: Period) => {
    const { symbol } = entry
    const id = idOf(symbol, group.seat, type, period)
    let cluster = clusters.get(id)
    if (!cluster) {
      cluster = {
        id,
        group,
        symbol,
        type,
        period,
        entries: [],
        inferred: [],
        date: null,
        subject: null,
        about: undefined,
        citers: null,
        issuers: null,
      }
      clusters.set(id, cluster)
    }
    cluster.entries.push(entry)
  }

  for (const entry of group.entries)
    if (entry.explicit && entry.type) place(entry, settledType(entry))
    else untyped.push(entry)
  // Without a type word the symbol speaks, unless the word of another entry with the same day reads it otherwise.
  const typed = [...clusters.values()]
  const hasBeside = typed.some(({ type, symbol }) => isBeside(type, symbol))
  for (const entry of untyped) {
    const sameDay = hasBeside ? typed.filter((cluster) => isOfDay(cluster, entry)) : []
    if (sameDay.length === 1) place(entry, sameDay[0]!.type)
    else if (hasBeside && entry.mention) open.push(entry)
    else place(entry, typeByDay(entry, clusters) ?? settledType(entry))
  }
  // An unknown code may be of several bodies; where the phrases show that, only the same day makes the same document.
  if (group.series === 'year' && group.seat.from === 'assumed')
    for (const { id, type, period, entries } of [...clusters.values()]) {
      if (!isOfSeveralBodies(entries)) continue
      clusters.delete(id)
      for (const entry of entries)
        if (entry.date) add(entry, type, { key: entry.date, term: null })
        else if (entry.mention) open.push(entry)
        else add(entry, type, period)
    }

  for (const cluster of clusters.values()) {
    cluster.date = dateOf(cluster)
    cluster.subject = subjectOf(cluster)
  }
  return { clusters: [...clusters.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), open }
}

/** Whether entries of different days name different bodies. */
function isOfSeveralBodies(entries: readonly Entry[]): boolean {
  const said = new Map<string, [phrase: string, date: string]>()
  for (const { mention, date } of entries)
    if (mention?.issuer && date) said.set(`${mention.issuer} ${date}`, [mention.issuer, date])
  const all = [...said.values()]
  return all.some(([phrase, date], at) =>
    all.slice(at + 1).some(([other, day]) => day !== date && !mayBeOneBody(phrase, other)),
  )
}

/** Whether a document whose code many bodies share may be of the body that a phrase names. */
export function mayBeOf(cluster: Cluster, phrase: string | null): boolean {
  const { group, entries } = cluster
  if (phrase === null || (group.series !== 'day' && group.seat.from !== 'assumed')) return true
  cluster.issuers ??= new Set(entries.flatMap(({ mention }) => mention?.issuer ?? []))
  const named = [...cluster.issuers]
  return named.length === 0 || named.some((other) => mayBeOneBody(phrase, other))
}

const isOfDay = ({ entries }: Cluster, { date }: Entry): boolean =>
  date !== null && entries.some((entry) => entry.date === date)

/**
 * The type whose numbers run beside those of laws, and of resolutions of the Standing Committee. Of 2015 there are a Bộ
 * luật Hình sự số 100/2015/QH13 and a Nghị quyết số 100/2015/QH13, and the symbol does not tell.
 */
const BESIDE: Record<string, string> = { QH: 'NQ', UBTVQH: 'PL' }
const isBeside = (type: string | null, { grammar, code }: NumberSymbol): boolean =>
  grammar === 'assembly' && type !== null && BESIDE[code.replace(/\d+$/, '')] === type

/** `3433-qd-ubnd-ha-tinh-2023`, `34-2016-nd-cp`, `17-nq-tu-ha-tinh-xix`. */
function idOf(symbol: NumberSymbol, seat: Seat, type: string | null, period: Period): string {
  const own = symbol.type
  const same = type === null || type === own || (sameType(type, symbol) && !isBeside(type, symbol))
  const reading = !same && READINGS[own!]?.includes(type)
  return [
    symbol.serial,
    symbol.year,
    own && typeSlug(reading ? type : own),
    symbol.body,
    seat.key,
    period.key,
    !same && !reading && typeSlug(type),
  ]
    .filter(Boolean)
    .join('-')
}

function typeByDay(entry: Entry, clusters: Map<string, Cluster>): string | null {
  if (!entry.date || !entry.mention) return null
  let found: string | null = null
  const readings = entry.symbol.type ? READINGS[entry.symbol.type] : undefined
  for (const { type, entries, symbol } of clusters.values()) {
    if (symbol.type !== entry.symbol.type) continue
    if (!type || !readings?.includes(type)) continue
    if (!entries.some(({ date }) => date === entry.date)) continue
    if (found && found !== type) return null
    found = type
  }
  return found
}

/** The record's day, else the day that most entries give; days after their own report count last. */
function dateOf({ entries }: Cluster): string | null {
  if (entries.length === 1) return entries[0]!.date
  const votes = new Map<string, number>()
  for (const { date, record, citer, mention } of entries) {
    if (!date) continue
    if (record) return date
    const weight = !mention ? 1e9 : date > citer!.limit ? 1e-6 : 1
    votes.set(date, (votes.get(date) ?? 0) + weight)
  }
  let best: string | null = null
  for (const [date, count] of votes) {
    const leading = best === null ? -1 : votes.get(best)!
    if (count > leading || (count === leading && date < best!)) best = date
  }
  return best
}

/** A record's or report's own title, else the fullest subject. */
function subjectOf({ entries }: Cluster): string | null {
  let best: string | null = null
  for (const { subject, mention } of entries) {
    if (!subject) continue
    if (!mention) return subject
    if (!best || subject.length > best.length || (subject.length === best.length && subject < best))
      best = subject
  }
  return best
}

/** What the subject of a document says. */
export function aboutOf(cluster: Cluster): Subject | null {
  if (cluster.about === undefined) cluster.about = readSubject(cluster.subject)
  return cluster.about
}

/** Whether a report mentions a document in full. */
export function isCitedIn(cluster: Cluster, citer: Citer): boolean {
  cluster.citers ??= new Set(
    cluster.entries.flatMap((entry) => (entry.mention ? [entry.citer!] : [])),
  )
  return cluster.citers.has(citer)
}
