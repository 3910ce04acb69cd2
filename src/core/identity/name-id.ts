import { hashText } from '../text/fnv.ts'
import { normalizeLetters, slug } from '../text/fold.ts'
import type { Citer } from './entry.ts'
import { cityOf, isCity, localityIn } from './locality.ts'

const LONGEST = 80
/** Bodies of a place that a name mentions without saying which; the tone marks tell `sở` from `số`. */
const OF_AN_AGENCY = /(?<!\p{L})(?:đảng (?:ủy|uỷ)|khối|cơ quan|sở|văn phòng)(?!\p{L})/iu
const OF_THE_PROVINCE = /(?:^|-)(?:tinh|hdnd|ubnd|hoi-dong-nhan-dan|thanh-pho)(?:-|$)/

/**
 * Id of a law by its name: `luat-dat-dai` while the version is open, `luat-dat-dai-2013` with its year, and with its day
 * where that year has two of the name.
 */
export function lawId(name: string, issued: number | string | null): string {
  const base = short(slug(name))
  return issued === null ? base : `${base.replace(/(?:-nam)?-(?:19|20)\d\d$/, '')}-${issued}`
}

/**
 * Id of a document that has a name alone. A name that leaves the body open (`Quy chế làm việc của UBND tỉnh`) is told
 * apart by the place of the citing agency, or by the agency itself where the body is below the province.
 */
export function nameId(name: string, place: string | null, { home, report }: Citer): string {
  const base = short(slug(name))
  if (isBelow(name, home.place)) return `${base}-${report.agency.id}`
  const seat = place ?? home.place
  return seat && OF_THE_PROVINCE.test(base) && !base.includes(seat) ? `${base}-${seat}` : base
}

/** Whether a name is of a body below the province: of an agency, a district, a commune, a city of a province. */
function isBelow(name: string, home: string | null): boolean {
  if (OF_AN_AGENCY.test(normalizeLetters(name))) return true
  const named = localityIn(name)
  return (
    named !== null &&
    !cityOf(named) &&
    !(named.level === 'thành phố' && !named.name && isCity(home))
  )
}

const short = (name: string) =>
  name.length > LONGEST
    ? `${name.slice(0, LONGEST).replace(/-[^-]*$/, '')}-${checksum(name)}`
    : name

/** FNV-1a in base 36: a short stable mark for a name that is cut. */
const checksum = (text: string) => hashText(text).toString(36)
