import type { Mention } from '../citation/mention.ts'
import type { CitingReport, KnownDocument } from './document.ts'
import { ordinalIn, type Series, seriesOf } from './period.ts'
import { type Home, homeOf, type Seat, seatOf } from './seat.ts'
import { type NumberSymbol, readSymbol, sameType, typeKey } from './symbol.ts'

/** A report, with what is worked out once for all of its mentions. */
export interface Citer {
  report: CitingReport
  home: Home
  /** Last day that a document cited by it can bear. */
  limit: string
  seats: Map<string, Seat>
}

/** One statement about a numbered document: a mention, a record, or a report of the archive itself. */
export interface Entry {
  citer: Citer | null
  /** Index of the mention in its report; -1 for a record or a report. */
  at: number
  mention: Mention | null
  record: KnownDocument | null
  symbol: NumberSymbol
  type: string | null
  /** Whether a type word was written, so that the type does not rest on the symbol alone. */
  explicit: boolean
  date: string | null
  year: number | null
  ordinal: string | null
  subject: string | null
}

/**
 * All statements with the same running number and issuer with its place, whatever the type and year. What becomes of
 * a group depends on its own entries alone: a change in one report changes no group but those that it cites.
 */
export interface Group {
  key: string
  series: Series
  seat: Seat
  entries: Entry[]
}

/** Days after the period within which an undated report may still have been written. */
const GRACE_DAYS = 31

/** Works out the context of one report. */
export function citerOf(report: CitingReport): Citer {
  return {
    report,
    home: homeOf(report.agency),
    limit: report.date ?? addDays(report.end, GRACE_DAYS),
    seats: new Map(),
  }
}

/** Collects entries into groups; one per resolution run. */
export interface Collector {
  groups: Map<string, Group>
  addMention(citer: Citer, at: number): Group | null
  addRecord(record: KnownDocument): Group | null
  addReport(citer: Citer): Group | null
}

/** Makes an empty collector. Numbers are read once each, however often they are cited. */
export function collector(): Collector {
  const groups = new Map<string, Group>()
  const symbols = new Map<string, { symbol: NumberSymbol; base: string; series: Series } | null>()

  const read = (number: string, mention: Mention | null) => {
    const grammar = mention?.grammar ?? null
    const cacheKey = grammar ? `${grammar} ${number}` : number
    const known = symbols.get(cacheKey)
    if (known !== undefined) return known
    const symbol = readSymbol(number, grammar)
    const made = symbol && {
      symbol,
      base: `${symbol.serial}/${symbol.year ?? ''}/${symbol.body}`,
      series: seriesOf(symbol),
    }
    symbols.set(cacheKey, made)
    return made
  }

  const put = (
    read: { symbol: NumberSymbol; base: string; series: Series },
    seat: Seat,
    home: Home,
    entry: Entry,
  ) => {
    const key = `${read.base}/${seat.key ?? `?${home.id}`}`
    let group = groups.get(key)
    if (!group) {
      group = { key, series: read.series, seat, entries: [] }
      groups.set(key, group)
    }
    group.entries.push(entry)
    return group
  }

  return {
    groups,
    addMention(citer, at) {
      const mention = citer.report.mentions[at]!
      const found = mention.number ? read(mention.number, mention) : null
      if (!found) return null
      const phrase = mention.issuer
      const seatKey = `${found.symbol.code} ${found.symbol.type ?? ''} ${found.symbol.grammar} ${mention.place ?? ''} ${phrase ?? ''}`
      let seat = citer.seats.get(seatKey)
      if (!seat) {
        seat = seatOf(found.symbol, phrase, mention.place, citer.home)
        citer.seats.set(seatKey, seat)
      }
      const coded = found.symbol.year !== null
      const ordinal =
        found.series === 'term' && !mention.date ? ordinalIn(phrase, textAfter(mention)) : null
      return put(found, seat, citer.home, {
        citer,
        at,
        mention,
        record: null,
        symbol: found.symbol,
        type: mention.type,
        explicit: mention.spans.type !== undefined,
        date: mention.date,
        year: coded ? null : mention.year,
        ordinal,
        subject: mention.subject,
      })
    },
    addRecord(record) {
      const found = read(record.number, null)
      if (!found) return null
      const level = record.place ? 'tỉnh' : 'trung ương'
      const name = record.issuer ?? ''
      const home = homeOf({
        id: record.file,
        name,
        code: null,
        place: record.place,
        system: 'nhà nước',
        level,
      })
      const seat = seatOf(found.symbol, record.issuer, record.place, home)
      const { date, title: subject } = record
      const type = record.type && typeKey(record.type, found.symbol.grammar === 'party')
      const entry = {
        ...BLANK,
        symbol: found.symbol,
        record,
        type,
        explicit: type !== null,
        date,
        subject,
      }
      return put(found, seat, home, entry)
    },
    addReport(citer) {
      const { report, home } = citer
      const found = report.number ? read(report.number, null) : null
      if (!found) return null
      const seat = seatOf(found.symbol, report.agency.name, null, home)
      const sameYear = report.start.slice(0, 4) === addDays(report.end, GRACE_DAYS).slice(0, 4)
      const year = sameYear ? Number(report.end.slice(0, 4)) : null
      const entry = {
        ...BLANK,
        symbol: found.symbol,
        citer,
        date: report.date,
        year,
        subject: report.title,
      }
      return put(found, seat, home, entry)
    },
  }
}

const BLANK: Omit<Entry, 'symbol'> = {
  citer: null,
  at: -1,
  mention: null,
  record: null,
  type: null,
  explicit: false,
  date: null,
  year: null,
  ordinal: null,
  subject: null,
}

/** The type of what an entry speaks of: its type word, unless that only says the symbol's type more closely. */
export function settledType({ explicit, type, symbol }: Entry): string | null {
  return explicit && type && !sameType(type, symbol) ? type : (symbol.type ?? type)
}

/** Words of the sentence right after the number, where the mention comes with its sentence. */
function textAfter(mention: Mention): string {
  const { sentence, sentenceHead } = mention as {
    sentence?: string
    sentenceHead?: [number, number]
  }
  return sentence && sentenceHead ? sentence.slice(sentenceHead[1], sentenceHead[1] + 120) : ''
}

export function addDays(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}
