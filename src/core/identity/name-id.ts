import { province } from '../citation/tables/provinces.ts'
import { hashText } from '../text/fnv.ts'
import { normalizeLetters, slug } from '../text/fold.ts'
import type { Citer } from './entry.ts'
import { cityOf, isCity, localityIn, provinceIn } from './locality.ts'

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
  if (provinceIn(name)) return base
  if (isBelow(name, home.place)) return `${base}-${report.agency.id}`
  const seat = openPlace(base, place ?? home.place)
  return seat ? `${base}-${seat}` : base
}

/**
 * Whose a document is of which the name leaves the body open, for its title: `tỉnh Vĩnh Phúc`, or the name of the agency
 * that cites it; null where the name says it.
 */
export function nameOwner(
  name: string,
  place: string | null,
  { home, report }: Citer,
): string | null {
  if (isBelow(name, home.place)) return report.agency.name
  const seat = openPlace(short(slug(name)), place ?? home.place)
  const row = seat ? province(seat) : null
  return row ? `${row.level} ${row.name}` : null
}

/** The province that the name of an id leaves open, where it is of one. */
function openPlace(base: string, seat: string | null): string | null {
  return seat && OF_THE_PROVINCE.test(base) && !base.includes(seat) ? seat : null
}

/** Whether a name is of a body below the province: of an agency, a district, a commune, a city of a province. */
export function isBelow(name: string, home: string | null): boolean {
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
