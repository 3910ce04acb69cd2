import { DEPARTMENTS } from './departments.ts'
import { ISSUERS } from './issuers.ts'
import { MINISTRIES } from './ministries.ts'
import { TYPES, type TypeRow } from './types.ts'

/** What the tables say of an issuer code. */
export interface KnownIssuer {
  /** Canonical code. */
  code: string
  name: string | null
  system: 'state' | 'party'
  scope: 'national' | 'local'
  /** Term of a National Assembly code: 15 for `QH15`. */
  term: number | null
}

/** A find in a table, and whether letters had to be repaired for it (`QD` for `QĐ`). */
export interface Found<T> {
  row: T
  repaired: boolean
}

type System = 'state' | 'party'

const capital = (code: string) => code.toUpperCase().replace(/[&.\- ]/g, '')
const plain = (code: string) =>
  capital(code).replaceAll('Đ', 'D').replaceAll('Ư', 'U').replaceAll('À', 'A')

/** Codes to remember; hostile texts have any number of them. */
const MOST_KNOWN = 5000

interface Index<T> {
  exact: Map<string, T>
  folded: Map<string, T | null>
  /** What was looked up before: a text uses the same few codes again and again. */
  seen: Map<string, Found<T> | null>
}

function index<T>(rows: readonly (readonly [readonly string[], T])[]): Index<T> {
  const exact = new Map<string, T>()
  const folded = new Map<string, T | null>()
  for (const [codes, row] of rows) {
    for (const code of codes) {
      if (!exact.has(capital(code))) exact.set(capital(code), row)
      const key = plain(code)
      const other = folded.get(key)
      folded.set(key, other === undefined || other === row ? row : null)
    }
  }
  return { exact, folded, seen: new Map() }
}

const issuerRows: KnownIssuer[] = [
  ...ISSUERS.map((row) => ({
    code: row.code,
    name: row.name,
    system: row.system,
    scope: row.scope,
    term: null,
  })),
  ...MINISTRIES.map((row) => ({
    code: row.code,
    name: row.name,
    system: 'state' as const,
    scope: 'national' as const,
    term: null,
  })),
  ...DEPARTMENTS.map((row) => ({
    code: row.code,
    name: row.name,
    system: 'state' as const,
    scope: 'local' as const,
    term: null,
  })),
]
const variantsOf = new Map<string, readonly string[]>(
  [...ISSUERS, ...MINISTRIES, ...DEPARTMENTS].map((row) => [
    row.code,
    'variants' in row ? row.variants : [],
  ]),
)
const issuersOf = (system: System) =>
  index(
    issuerRows
      .filter((row) => row.system === system)
      .map((row) => [[row.code, ...(variantsOf.get(row.code) ?? [])], row]),
  )
const ISSUER_INDEX = { state: issuersOf('state'), party: issuersOf('party') }

const typesOf = (system: System) =>
  index(
    (TYPES as readonly TypeRow[])
      .filter((row) => row.system === system || row.system === 'both')
      .map((row) => [[row.key, ...(row.variants ?? [])], row]),
  )
const TYPE_INDEX = { state: typesOf('state'), party: typesOf('party') }

function look<T>(index: Index<T>, code: string): Found<T> | null {
  const before = index.seen.get(code)
  if (before !== undefined) return before
  const exact = index.exact.get(capital(code))
  const row = exact ?? index.folded.get(plain(code))
  const found = row ? { row, repaired: !exact } : null
  if (index.seen.size < MOST_KNOWN) index.seen.set(code, found)
  return found
}

/** The type that an abbreviation stands for in a system, or null. */
export const lookUpType = (code: string, system: System): Found<TypeRow> | null =>
  look(TYPE_INDEX[system], code)

/** The issuer that a code stands for; the system says which is meant first (`BCT`: Bộ Công Thương or Bộ Chính trị). */
export function lookUpIssuer(code: string, system: System): Found<KnownIssuer> | null {
  const assembly = /^(UBTVQH|QH)(\d{1,2})$/.exec(code.toUpperCase())
  if (assembly) {
    const body = ISSUER_INDEX.state.exact.get(assembly[1]!)!
    return { row: { ...body, code: assembly[0], term: Number(assembly[2]) }, repaired: false }
  }
  const other = system === 'state' ? 'party' : 'state'
  const own = look(ISSUER_INDEX[system], code)
  if (own && !own.repaired) return own
  const foreign = look(ISSUER_INDEX[other], code)
  return foreign && !foreign.repaired ? foreign : (own ?? foreign)
}

const KNOWN = new Map<string, boolean>()

/** Whether a part of a symbol is in the tables at all; asked while the shape of a number is read, so remembered. */
export function isKnownPart(part: string): boolean {
  const before = KNOWN.get(part)
  if (before !== undefined) return before
  const known =
    lookUpIssuer(part, 'state') !== null ||
    lookUpType(part, 'state') !== null ||
    lookUpType(part, 'party') !== null
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(part, known)
  return known
}

/** Every code of a closed, national issuer, for finding the one that a misspelt code is near to. */
export const CLOSED_CODES: readonly string[] = issuerRows
  .filter((row) => row.scope === 'national')
  .map((row) => row.code)

/** Every abbreviation of a type. */
export const TYPE_CODES: readonly string[] = (TYPES as readonly TypeRow[]).map((row) => row.key)
