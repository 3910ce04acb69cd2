import { DEPARTMENTS } from '../citation/tables/departments.ts'
import { ISSUERS } from '../citation/tables/issuers.ts'
import { MINISTRIES } from '../citation/tables/ministries.ts'
import { type ProvinceRow, province } from '../citation/tables/provinces.ts'
import { typeName } from '../citation/tables/types.ts'
import { HUE_CITY } from './locality.ts'
import type { Seat } from './seat.ts'
import type { NumberSymbol } from './symbol.ts'

const NAMES = new Map<string, string>(
  [...MINISTRIES, ...DEPARTMENTS, ...ISSUERS].flatMap(
    (row: { code: string; name: string | null; variants?: readonly string[] }) =>
      row.name
        ? [row.code, ...(row.variants ?? [])].map(
            (code) => [code.toUpperCase(), row.name!] as const,
          )
        : [],
  ),
)

/**
 * `2024-07-05` as `05/7/2024`: days below ten and the months 1 and 2 are written with a zero (Nghị định 30/2020/NĐ-CP,
 * phụ lục I).
 */
export function vietnameseDate(iso: string): string {
  const month = Number(iso.slice(5, 7))
  return `${iso.slice(8, 10)}/${month < 3 ? `0${month}` : month}/${iso.slice(0, 4)}`
}

/** Name of a type for readers; an unknown one is named by its abbreviation. */
export const typeLabel = (type: string | null, party: boolean): string =>
  type === null ? 'Văn bản' : (typeName(type, party) ?? `Văn bản ${type}`)

/**
 * The issuing body in full, `Ủy ban nhân dân tỉnh Hà Tĩnh`, from the symbol and the seat; null when the tables do not
 * name the code.
 *
 * @param year of the document: a province that was renamed keeps its name of then
 */
export function issuerName(
  { code, grammar }: NumberSymbol,
  { level, place, locality, body }: Seat,
  year: number | null,
): string | null {
  if (grammar === 'assembly')
    return code.startsWith('UB') ? 'Ủy ban Thường vụ Quốc hội' : 'Quốc hội'
  const name = body ?? NAMES.get(code)
  if (!name) return null
  if (level === 'national') return name
  const row = place ? provinceIn(place, year) : null
  if (!row) return name
  if (level === 'local') return `${withoutLevel(name)} ${locality}`
  const city = row.level === 'thành phố'
  if (/(?:Tỉnh ủy|Tỉnh đoàn|tỉnh)$/u.test(name)) {
    const own = city
      ? name
          .replace(/Tỉnh ủy$/u, 'Thành ủy')
          .replace(/Tỉnh đoàn$/u, 'Thành đoàn')
          .replace(/tỉnh$/u, 'thành phố')
      : name
    return `${own} ${row.name}`
  }
  return `${name} ${row.level} ${row.name}`
}

/** Huế was the province of Thừa Thiên Huế until the end of 2024. */
function provinceIn(
  place: string,
  year: number | null,
): Pick<ProvinceRow, 'name' | 'level'> | null {
  const row = province(place)
  const isFormer = row?.former && year !== null && year < Number(HUE_CITY.slice(0, 4))
  return isFormer ? { name: row.former!, level: 'tỉnh' } : row
}

const withoutLevel = (name: string) =>
  name
    .replace(/^(?:Huyện ủy|Thị ủy|Quận ủy|Thành ủy)$/u, 'Đảng bộ')
    .replace(/ (?:tỉnh|Tỉnh ủy)$/u, '')

/** How text shortens the commonest names: `UBND tỉnh Hà Tĩnh`. */
const shortIssuer = (name: string): string =>
  name.replace(/[ỦU]y ban nhân dân/gu, 'UBND').replace(/Hội đồng nhân dân/gu, 'HĐND')

/** `Quyết định số 3433/QĐ-UBND ngày 25/12/2023 của UBND tỉnh Hà Tĩnh`, without what is not known. */
export function documentTitle(
  typeNamed: string,
  number: string,
  date: string | null,
  issuer: string | null,
): string {
  const day = date ? ` ngày ${vietnameseDate(date)}` : ''
  return `${typeNamed} số ${number}${day}${issuer ? ` của ${shortIssuer(issuer)}` : ''}`
}
