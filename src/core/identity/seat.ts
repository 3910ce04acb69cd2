import { normalizeLetters, slug } from '../text/fold.ts'
import { type Days, isSince } from './days.ts'
import type { CitingReport } from './document.ts'
import {
  ANY_LEVEL,
  BOTH_LEVELS,
  isBranch,
  isLocalCode,
  isNational,
  LOCAL_ONLY,
  SHARED_CODES,
} from './issuer-code.ts'
import {
  cityOf,
  HUE_CITY,
  isCity,
  isOfFormer,
  type Locality,
  localityIn,
  provinceIn,
} from './locality.ts'
import { nationalBody } from './national-phrase.ts'
import { beganAnew, isJoined, NEW_UNITS } from './new-units.ts'
import { CENTRAL_OFFICES, isCentralOffice, otherBody } from './other-body.ts'
import type { NumberSymbol } from './symbol.ts'

/** Where an issuer sits: what a placeholder such as `UBND` needs to be an issuer. */
export interface Seat {
  /** Part of the identity and of the address: empty when national, `ha-tinh`, `huyen-thach-ha-ha-tinh`; null when unknown. */
  key: string | null
  place: string | null
  /** `huyện Thạch Hà`, when the issuer is below the province. */
  locality: string | null
  level: 'national' | 'province' | 'local'
  /** The body, where it is not the one that the code commonly stands for: `Cục Thuế` of `CT`. A part of the key then. */
  body: string | null
  /** What tells the seat. `assumed`: the code is in no table, so the agency's own place is only likely. */
  from: 'symbol' | 'phrase' | 'agency' | 'assumed'
}

/** An agency as seat-finding needs it, read once per report. */
export interface Home {
  id: string
  place: string | null
  level: Seat['level']
  /** `huyện Thạch Hà`, when the agency itself is below the province. */
  locality: string | null
  /** Its code and its body, where the code commonly stands for another one. */
  own: { code: string; body: string } | null
  /** Whether it writes since the units of 2025: what it cites of before may be of any of those that it was made of. */
  isNew: boolean
}

/** The tone mark counts: `Máy tính` is no province. */
const PROVINCE_WORD = /(?<!\p{L})t[ỉỈ]nh(?!\p{L})/iu

/**
 * What an agency of the archive tells about the seats of the bodies that it cites.
 *
 * @param written day by which its report is written
 */
export function homeOf(agency: CitingReport['agency'], written: string): Home {
  const named = localityIn(agency.name)
  const isLow = agency.level === 'huyện' || agency.level === 'xã'
  const wasLow = isLow && named !== null && cityOf(named) === 'hue'
  const locality = wasLow ? 'thành phố Huế' : unitBelow(named)
  const below = isLow || (!agency.level && locality !== null)
  const national = agency.level === 'trung ương' || !agency.place
  const code = agency.code?.toUpperCase()
  const body = code ? otherBody(code, agency.name) : null
  return {
    id: agency.id,
    place: agency.place,
    level: below ? 'local' : national ? 'national' : 'province',
    locality: below ? locality : null,
    own: code && body ? { code, body } : null,
    isNew: written >= NEW_UNITS,
  }
}

/**
 * The seat of the issuer of a number: the symbol alone when it is national; else what the issuer phrase says; else
 * the citing agency's own seat; else unknown.
 *
 * @param phrase issuing body as the text has it (`UBND huyện Thạch Hà`), or null
 * @param place province id that the finder read in the phrase, or null
 * @param days when the document can have been issued: names of bodies change their meaning
 */
export function seatOf(
  symbol: NumberSymbol,
  phrase: string | null,
  place: string | null,
  home: Home,
  days: Days,
): Seat {
  if (isNational(symbol) && !isBranch(symbol, phrase)) return NATIONAL
  if (phrase && isOfFormer(phrase)) return UNKNOWN
  const { code } = symbol
  const own = home.own?.code === code ? home.own.body : null
  const isNamed = phrase !== null && !/^đảng (?:ủy|uỷ) khối$/iu.test(phrase)
  const body = isNamed ? otherBody(code, phrase) : own
  const where = place === 'ho-chi-minh' && phrase && isNamedAfter(phrase) ? null : place
  const seat = seatByPlace(code, phrase, where, home, days, body !== null)
  // Of the units that a new city was made of, one was a city.
  const isOfCity =
    phrase !== null && isCity(seat.place) && localityIn(phrase)?.level === 'thành phố'
  if (!isOfCity && isOfAPredecessor(seat, home, days)) return UNKNOWN
  return body && seat.key !== null ? withBody(seat, body) : seat
}

/**
 * Whether a seat that rests on the citing agency is of a unit that this one was made of on 1 July 2025, no one knows of
 * which: `12/QĐ-UBND` of 2024, cited by the new province of Phú Thọ, may be of Vĩnh Phúc, Hòa Bình or Phú Thọ.
 */
function isOfAPredecessor(seat: Seat, home: Home, days: Days): boolean {
  const rests = seat.from === 'agency' || seat.from === 'assumed'
  if (!rests || !home.isNew || isSince(days, NEW_UNITS) !== false) return false
  return seat.locality === null ? isJoined(seat.place) : beganAnew(seat)
}

/**
 * The seat where the phrase names another body than the symbol: the symbol identifies, at the place of the phrase; a
 * national phrase leaves no place for a code of a province.
 */
export function seatInConflict(symbol: NumberSymbol, phrase: string, home: Home, days: Days): Seat {
  if (nationalBody(phrase, true)) return UNKNOWN
  return seatOf(symbol, phrase, provinceIn(phrase), home, days)
}

/**
 * The seat of an agency's own number. Its level is known, so that a body of the city of Huế is of the province also
 * before the province was a city.
 */
export function ownSeat(symbol: NumberSymbol, name: string, home: Home, days: Days): Seat {
  const isOfHue = home.place === 'hue' && home.level === 'province'
  return seatOf(symbol, name, null, home, isOfHue ? { first: HUE_CITY, last: HUE_CITY } : days)
}

function seatByPlace(
  code: string,
  phrase: string | null,
  place: string | null,
  home: Home,
  days: Days,
  isOther: boolean,
): Seat {
  const known = isLocalCode(code)
  const named = phrase ? localityIn(phrase) : null
  const unit = unitBelow(named)
  // Every district of a city had its `phường 1`.
  if (named?.name && /^\d+$/.test(named.name) && named.level === 'phường') return UNKNOWN
  if (unit) return local(unit, place ?? home.place, 'phrase')
  // Departments are of the province alone, whatever it is called.
  if (phrase && named && cityOf(named) === 'hue' && !/^S\p{Lu}{2,}$/u.test(code)) {
    const isNow = isSince(days, HUE_CITY)
    if (isNow === null) return UNKNOWN
    if (!isNow) return local('thành phố Huế', 'hue', 'phrase')
  }
  const city = place ?? (named && cityOf(named))
  if (city) return provincial(city, 'phrase')
  // `UBND tỉnh` in the report of a city is of no place that it tells, but for Huế, which was a province.
  if (phrase && PROVINCE_WORD.test(normalizeLetters(phrase)))
    return home.place && (!isCity(home.place) || home.place === 'hue')
      ? provincial(home.place, 'agency')
      : UNKNOWN
  if (phrase && isCentralOffice(phrase)) {
    const isCentral = isSince(days, CENTRAL_OFFICES)
    if (isCentral === null) return UNKNOWN
    if (isCentral) return { ...NATIONAL, key: known ? '' : slug(phrase), from: 'phrase' }
  }
  const isShared = SHARED_CODES.has(code)
  const isOpen = !known || isOther || BOTH_LEVELS.has(code)
  if (phrase && (isShared || isOpen)) {
    const body = nationalBody(phrase, isOpen)
    // A code in no table may be of several ministries (`VP-TH`): the ministry is a part of the identity.
    if (body) return { ...NATIONAL, key: known || isShared ? '' : body, from: 'phrase' }
  }
  const level = named?.level ?? LOCAL_ONLY[code]
  const isOfProvince = level === 'thành phố' && isCityAt(home.place, days) && code !== 'THU'
  if (level && !isOfProvince)
    // `UBND huyện` in the report of a commune is not the commune.
    return home.locality?.startsWith(`${level} `)
      ? local(home.locality, home.place, 'agency')
      : UNKNOWN
  if (!home.place || BOTH_LEVELS.has(code)) return UNKNOWN
  if (ANY_LEVEL.has(code) && home.level !== 'province') return UNKNOWN
  // A code that tells no body is of a body of the same district, if of any that can be told.
  if (home.level === 'local' && (isShared || !known))
    return home.locality ? local(home.locality, home.place, known ? 'agency' : 'assumed') : UNKNOWN
  return provincial(home.place, known ? 'agency' : 'assumed')
}

/** A committee of the Party below the national one keeps its own terms, wherever it sits. */
const withBody = (seat: Seat, body: string): Seat => ({
  ...seat,
  body,
  key: [slug(body), seat.key].filter(Boolean).join('-'),
  level: seat.level === 'national' && body.startsWith('Đảng ủy') ? 'local' : seat.level,
})

/** `Học viện Chính trị quốc gia Hồ Chí Minh` is named after the man, not of the city. */
const isNamedAfter = (phrase: string): boolean =>
  /(?:thanh niên|tncs|cộng sản|tiền phong|quốc gia|chủ tịch)\s+hồ chí minh/iu.test(
    normalizeLetters(phrase),
  )

const isCityAt = (place: string | null, days: Days): boolean =>
  isCity(place) && (place !== 'hue' || isSince(days, HUE_CITY) === true)

/** The seat of whatever the symbol alone names. */
export const NATIONAL: Seat = {
  key: '',
  place: null,
  locality: null,
  level: 'national',
  body: null,
  from: 'symbol',
}
/** The seat of an issuer of which the text does not tell enough. */
export const UNKNOWN: Seat = {
  key: null,
  place: null,
  locality: null,
  level: 'local',
  body: null,
  from: 'agency',
}

const provincial = (place: string, from: Seat['from']): Seat => ({
  key: place,
  place,
  locality: null,
  level: 'province',
  body: null,
  from,
})

/** Districts of one name exist in several provinces, so a locality without its province is unknown. */
const local = (locality: string, place: string | null, from: Seat['from']): Seat =>
  place
    ? { key: `${slug(locality)}-${place}`, place, locality, level: 'local', body: null, from }
    : UNKNOWN

/** `huyện Thạch Hà`; null for a city of the rank of a province, and where only a level is told. */
const unitBelow = (named: Locality | null): string | null =>
  named?.name && !cityOf(named) ? `${named.level} ${named.name}` : null
