import { DEPARTMENTS } from '../citation/tables/departments.ts'
import { ISSUERS } from '../citation/tables/issuers.ts'
import { MINISTRIES } from '../citation/tables/ministries.ts'
import { province } from '../citation/tables/provinces.ts'
import { normalizeLetters, slug } from '../text/fold.ts'
import type { CitingReport } from './document.ts'
import { cityOf, isCity, type Locality, localityIn } from './locality.ts'
import { nationalBody } from './national-phrase.ts'
import type { NumberSymbol } from './symbol.ts'

/** Where an issuer sits: what a placeholder such as `UBND` needs to be an issuer. */
export interface Seat {
  /** Part of the identity and of the address: empty when national, `ha-tinh`, `huyen-thach-ha-ha-tinh`; null when unknown. */
  key: string | null
  place: string | null
  /** `huyện Thạch Hà`, when the issuer is below the province. */
  locality: string | null
  level: 'national' | 'province' | 'local'
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
}

const ministries = new Set(MINISTRIES.flatMap((row) => codes(row)))
const nationals = new Set(
  ISSUERS.filter(({ scope }) => scope === 'national').flatMap((row) => codes(row)),
)
const locals = new Set(
  [...ISSUERS.filter(({ scope }) => scope === 'local'), ...DEPARTMENTS].flatMap((row) =>
    codes(row),
  ),
)

/** Types that only national bodies issue, so that an issuer code with a slip is still national. */
const NATIONAL_TYPES = new Set(['NĐ', 'TT', 'TTLT', 'L', 'PL', 'NQLT', 'VBHN'])
/** Bodies of every level: without a phrase, the citing agency's own level decides. */
const ANY_LEVEL = new Set(
  'UBND UB HĐND HDND TTHĐND TT.HĐND CT CTUBND VPUB VPUBND VP.UBND VPHĐND MTTQ UBMTTQ UBMT CT.HĐND'.split(
    ' ',
  ),
)
/** Bodies below the province, with the level that the code tells. */
const LOCAL_ONLY: Record<string, string> = {
  HU: 'huyện',
  TXU: 'thị xã',
  QU: 'quận',
  THU: 'thành phố',
  CAH: 'huyện',
  ĐUX: 'xã',
  ĐUP: 'phường',
}
/** National bodies whose provincial offices use the same code: without a phrase nothing is certain. */
const BOTH_LEVELS = new Set('BHXH TCT KBNN TAND VKSND'.split(' '))

/** Codes that many bodies of one place share, and bodies of the State and the Party above it too. */
export const SHARED_CODES: ReadonlySet<string> = new Set(
  'BCĐ BCH BQL TCT TTR ĐU ĐUV BCS BCSĐ ĐĐ CB HĐ BVN BTV ĐTN TĐTN TWĐTN TĐ BCĐTW TĐU'.split(' '),
)
/** The tone mark counts: `Máy tính` is no province. */
const PROVINCE_WORD = /(?<!\p{L})t[ỉỈ]nh(?!\p{L})/iu

/** What an agency of the archive tells about the seats of the bodies that it cites. */
export function homeOf(agency: CitingReport['agency']): Home {
  const locality = unitBelow(localityIn(agency.name))
  const below =
    agency.level === 'huyện' || agency.level === 'xã' || (!agency.level && locality !== null)
  const national = agency.level === 'trung ương' || !agency.place
  return {
    id: agency.id,
    place: agency.place,
    level: below ? 'local' : national ? 'national' : 'province',
    locality: below ? locality : null,
  }
}

/**
 * The seat of the issuer of a number: the symbol alone when it is national; else what the issuer phrase says; else
 * the citing agency's own seat; else unknown.
 *
 * @param phrase issuing body as the text has it (`UBND huyện Thạch Hà`), or null
 * @param place province id that the finder read in the phrase, or null
 */
export function seatOf(
  symbol: NumberSymbol,
  phrase: string | null,
  place: string | null,
  home: Home,
): Seat {
  const { code } = symbol
  if (isNational(symbol)) return NATIONAL
  const known = locals.has(code) || isDepartment(code)
  const named = phrase ? localityIn(phrase) : null
  const unit = unitBelow(named)
  if (unit) return local(unit, place ?? home.place, 'phrase')
  const city = place ?? (named && cityOf(named))
  if (city) return provincial(city, 'phrase')
  if (phrase && PROVINCE_WORD.test(normalizeLetters(phrase)))
    return home.place ? provincial(home.place, 'agency') : UNKNOWN
  const isShared = SHARED_CODES.has(code)
  if (phrase && (isShared || BOTH_LEVELS.has(code) || !known)) {
    const body = nationalBody(phrase, BOTH_LEVELS.has(code) || !known)
    // A code in no table may be of several ministries (`VP-TH`): the ministry is a part of the identity.
    if (body) return { ...NATIONAL, key: known || isShared ? '' : body, from: 'phrase' }
  }
  const level = named?.level ?? LOCAL_ONLY[code]
  const isOfProvince = level === 'thành phố' && isCity(home.place) && !LOCAL_ONLY[code]
  if (level && !isOfProvince)
    // `UBND huyện` in the report of a commune is not the commune.
    return home.locality?.startsWith(`${level} `)
      ? local(home.locality, home.place, 'agency')
      : UNKNOWN
  if (!home.place || BOTH_LEVELS.has(code)) return UNKNOWN
  if (ANY_LEVEL.has(code) && home.level !== 'province') return UNKNOWN
  return provincial(home.place, known ? 'agency' : 'assumed')
}

/** Whether the symbol alone names a national issuer. */
export function isNational({ code, type, grammar }: NumberSymbol): boolean {
  return (
    grammar === 'assembly' ||
    ministries.has(code) ||
    nationals.has(code) ||
    /TW$/.test(code) ||
    /^UBTVQH\d*$/.test(code) ||
    (type !== null && NATIONAL_TYPES.has(type) && grammar === 'normative' && !locals.has(code))
  )
}

/**
 * The day on which the two-tier local government began: 34 provinces (Nghị quyết 202/2025/QH15) and communes of new
 * make in all of them (nghị quyết 1654 to 1687/NQ-UBTVQH15 of 16/6/2025), without districts (Luật 72/2025/QH15).
 */
export const NEW_UNITS = '2025-07-01'

/** Whether a province was joined with others on 1 July 2025. */
export function wasMerged(place: string | null): boolean {
  const row = place ? province(place) : null
  return Boolean(row?.predecessors || row?.mergedInto)
}

/**
 * Whether numbering began again on 1 July 2025: in a province that was joined with others, and in every commune. The
 * 128 communes that were kept as they were are not told from the 3,193 new ones.
 */
export function beganAnew({ place, locality }: Seat): boolean {
  return wasMerged(place) || /^(?:xã|phường|đặc khu) /.test(locality ?? '')
}

/** The seat of whatever the symbol alone names. */
export const NATIONAL: Seat = {
  key: '',
  place: null,
  locality: null,
  level: 'national',
  from: 'symbol',
}
const UNKNOWN: Seat = { key: null, place: null, locality: null, level: 'local', from: 'agency' }

const provincial = (place: string, from: Seat['from']): Seat => ({
  key: place,
  place,
  locality: null,
  level: 'province',
  from,
})

/** Districts of one name exist in several provinces, so a locality without its province is unknown. */
const local = (locality: string, place: string | null, from: Seat['from']): Seat =>
  place ? { key: `${slug(locality)}-${place}`, place, locality, level: 'local', from } : UNKNOWN

/** `huyện Thạch Hà`; null for a city of the rank of a province, and where only a level is told. */
const unitBelow = (named: Locality | null): string | null =>
  named?.name && !cityOf(named) ? `${named.level} ${named.name}` : null

function isDepartment(code: string): boolean {
  return /TU$/.test(code) || /^S\p{Lu}{2,}$/u.test(code) || /ĐUK$/.test(code)
}

function codes({ code, variants = [] }: { code: string; variants?: readonly string[] }): string[] {
  return [code, ...variants].map((value) => value.toUpperCase())
}
