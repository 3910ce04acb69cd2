import type { Mention } from '../citation/mention.ts'
import { type Days, daysOf, isSince } from './days.ts'
import type { CitingReport, KnownDocument } from './document.ts'
import { type Citer, type Entry, type Group, issuerAfter, textAfter } from './entry.ts'
import { isBranch, isNational } from './issuer-code.ts'
import { HUE_CITY } from './locality.ts'
import { NEW_UNITS } from './new-units.ts'
import { CENTRAL_OFFICES } from './other-body.ts'
import { ordinalIn, type Series, seriesOf } from './period.ts'
import {
  type Home,
  homeOf,
  NATIONAL,
  ownSeat,
  type Seat,
  seatInConflict,
  seatOf,
  UNKNOWN,
} from './seat.ts'
import { type NumberSymbol, symbolReader, typeKey } from './symbol.ts'

/** Days after the period within which an undated report may still have been written. */
const GRACE_DAYS = 31

/** Days from which names of bodies have another meaning, the first one first. */
const CHANGES = [HUE_CITY, CENTRAL_OFFICES, NEW_UNITS] as const

/** A number as it was read once, with the groups that it has been put in. */
interface ReadNumber {
  symbol: NumberSymbol
  series: Series
  national: boolean
  /** Groups of the same running number and issuer code, by seat. */
  groups: Map<string, Group>
}

/** Works out the context of each report, in the order of their ids; agencies are read once. */
export function citersOf(reports: Iterable<CitingReport>): Citer[] {
  const homes = new Map<string, Home>()
  const homeFor = ({ agency, date, end }: CitingReport): Home => {
    const written = date ?? end
    const key = `${agency.id} ${written >= NEW_UNITS}`
    const home = homes.get(key) ?? homeOf(agency, written)
    homes.set(key, home)
    return home
  }
  return [...reports]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((report) => ({
      report,
      home: homeFor(report),
      limit: report.date ?? addDays(report.end, GRACE_DAYS),
    }))
}

/** Sorts statements about numbered documents into groups: records first, then reports, then mentions. */
export function collect(citers: readonly Citer[], records: readonly KnownDocument[]): Group[] {
  const all: Group[] = []
  const readSymbol = symbolReader()
  const numbers = new Map<string, ReadNumber | null>()
  const bases = new Map<string, Map<string, Group>>()
  const seats = new Map<Home, Map<string, Map<string, Seat>>>()

  const read = (number: string, grammar: Mention['grammar']): ReadNumber | null => {
    const key = grammar === 'letter' ? `/${number}` : number
    const known = numbers.get(key)
    if (known !== undefined) return known
    const symbol = readSymbol(number, grammar)
    let made: ReadNumber | null = null
    if (symbol) {
      const series = seriesOf(symbol)
      const base = `${symbol.serial}/${symbol.year ?? ''}/${symbol.body}/${series}`
      const groups = bases.get(base) ?? new Map<string, Group>()
      bases.set(base, groups)
      made = { symbol, series, national: isNational(symbol), groups }
    }
    numbers.set(key, made)
    return made
  }

  const put = ({ groups, series }: ReadNumber, seat: Seat, home: Home, entry: Entry) => {
    const key = seat.key ?? `?${home.id}`
    let group = groups.get(key)
    if (!group) {
      group = { series, seat, entries: [] }
      groups.set(key, group)
      all.push(group)
    }
    group.entries.push(entry)
  }

  const seatFor = (
    { symbol, national }: ReadNumber,
    mention: Mention,
    home: Home,
    days: Days,
  ): Seat => {
    const { issuer, place, warnings } = mention
    const isContradicted = warnings.includes('issuer-conflict')
    // `12-HD/BTC của Ban Tổ chức Tỉnh ủy`: neither order nor phrase is of Bộ Tài chính.
    if (isContradicted && warnings.includes('malformed-number')) return UNKNOWN
    if (national && !isBranch(symbol, issuer)) return NATIONAL
    if (warnings.includes('unclear-issuer')) return UNKNOWN
    const other = isContradicted ? issuerAfter(mention) : null
    if (other) return seatInConflict(symbol, other, home, days)
    let mine = seats.get(home)?.get(symbol.code)
    if (!mine) {
      mine = new Map()
      const ofHome = seats.get(home) ?? new Map<string, Map<string, Seat>>()
      seats.set(home, ofHome.set(symbol.code, mine))
    }
    const phrase = issuer ?? ''
    const key = `${place ?? ''} ${eraOf(days)} ${phrase}`
    let seat = mine.get(key)
    if (!seat) {
      seat = seatOf(symbol, issuer, place, home, days)
      mine.set(key, seat)
    }
    return seat
  }

  const addMention = (citer: Citer, at: number, mention: Mention) => {
    if (mention.warnings.includes('letter-for-digit')) return
    const found = read(mention.number!, mention.grammar)
    if (!found) return
    const { symbol, series } = found
    const { date } = mention
    const year = symbol.year === null ? mention.year : null
    const days = daysOf(date, year, symbol.year, citer.limit)
    const asksTerm = series === 'term' && date === null
    put(found, seatFor(found, mention, citer.home, days), citer.home, {
      citer,
      at,
      mention,
      record: null,
      symbol,
      type: mention.type,
      // A symbol of the National Assembly has no type: what a mention has of it comes from the text.
      explicit:
        mention.spans.type !== undefined ||
        (symbol.grammar === 'assembly' && mention.type !== null),
      date,
      year,
      days,
      ordinal: asksTerm ? ordinalIn(mention.issuer, textAfter(mention)) : null,
      subject: mention.subject,
    })
  }

  for (const record of [...records].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const found = read(record.number, null)
    if (!found) continue
    const home = homeOf(issuerOf(record), record.date ?? '')
    const entry = recordEntry(record, found.symbol)
    put(found, seatOf(found.symbol, record.issuer, record.place, home, entry.days), home, entry)
  }
  for (const citer of citers) {
    const { number, agency } = citer.report
    const found = number ? read(number, null) : null
    if (!found) continue
    const entry = reportEntry(citer, found.symbol)
    put(found, ownSeat(found.symbol, agency.name, citer.home, entry.days), citer.home, entry)
  }
  for (const citer of citers)
    for (const [at, mention] of citer.report.mentions.entries())
      if (mention.number !== null) addMention(citer, at, mention)
  return all
}

const BLANK = {
  citer: null,
  at: -1,
  mention: null,
  record: null,
  type: null,
  explicit: false,
  date: null,
  year: null,
  ordinal: null,
} as const

function recordEntry(record: KnownDocument, symbol: NumberSymbol): Entry {
  const type = record.type && typeKey(record.type, symbol.grammar === 'party')
  const { date, title: subject } = record
  const days = daysOf(date, null, symbol.year, '9999-12-31')
  return { ...BLANK, symbol, record, type, explicit: type !== null, date, days, subject }
}

/** A report's number begins again each year, so a report without a date has a year only when its period tells it. */
function reportEntry(citer: Citer, symbol: NumberSymbol): Entry {
  const { date, start, end, title: subject } = citer.report
  const years = new Set([start, end, addDays(end, GRACE_DAYS)].map((day) => day.slice(0, 4)))
  const year = years.size === 1 ? Number(end.slice(0, 4)) : null
  const days = daysOf(date, year, symbol.year, citer.limit)
  return { ...BLANK, symbol, citer, date, year, days, subject }
}

/** The issuer of a record, as if it were an agency, so that its place can be found by the same rules. */
function issuerOf({ file, issuer, place }: KnownDocument): CitingReport['agency'] {
  const level = place ? 'tỉnh' : 'trung ương'
  return { id: file, name: issuer ?? '', code: null, place, system: 'nhà nước', level }
}

/** What the days tell of the changes of 2025, which is all that a seat asks of them. */
const eraOf = (days: Days): string =>
  days.last < CHANGES[0] ? '' : CHANGES.map((day) => isSince(days, day)).join()

function addDays(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}
