import type { Grammar } from '../citation/mention.ts'
import { DEPARTMENTS } from '../citation/tables/departments.ts'
import { ISSUERS } from '../citation/tables/issuers.ts'
import { MINISTRIES } from '../citation/tables/ministries.ts'
import { TYPES, type TypeRow } from '../citation/tables/types.ts'
import { fold, normalizeLetters, slug } from '../text/fold.ts'

/** The parts of a canonical number that identify, in the form that addresses use. */
export interface NumberSymbol {
  grammar: Grammar
  /** Running number with two digits at least: `08`, `3433`, `12a`, `66-7`. */
  serial: string
  /** Year in the code, or null. */
  year: number | null
  /** Key of the type in the symbol, as written when no row has it; null for a công văn of the State and for the National Assembly. */
  type: string | null
  /** Issuer code, upper case, one spelling per ministry and department: `BGDĐT`, `UBND`. */
  code: string
  /** Issuer and unit as a part of an address: `ubnd-th1`. */
  body: string
}

interface CodeRow {
  code: string
  variants?: readonly string[]
}

const upper = (text: string) => normalizeLetters(text).toUpperCase()
const bodies: readonly CodeRow[] = [...MINISTRIES, ...DEPARTMENTS]
const issuers: readonly CodeRow[] = ISSUERS
const types: readonly TypeRow[] = TYPES

/** Variants of ministries and departments are spellings of one body; those of other issuers may be other bodies. */
const ONE_SPELLING = new Map(
  bodies.flatMap(({ code, variants = [] }) =>
    variants.map((variant) => [upper(variant), upper(code)] as const),
  ),
)
const KNOWN_CODES = new Set(
  [...bodies, ...issuers].flatMap(({ code, variants = [] }) => [code, ...variants].map(upper)),
)
const KNOWN_TYPES = new Set(
  types.flatMap(({ key, variants = [] }) => [key, ...variants].map(upper)),
)
const TYPE_ROWS = { party: rowsFor('state'), state: rowsFor('party') }

/** Abbreviations that would read like another one without the stroke of đ. */
const TYPE_SLUGS: Record<string, string> = { HĐ: 'hop-dong', DA: 'du-an' }

/** What follows the running number: the same for thousands of documents. */
type SymbolTail = Omit<NumberSymbol, 'serial'>

/** Reads numbers, each tail once. One reader per run, since it remembers. */
export type SymbolReader = (number: string, grammar?: Grammar | null) => NumberSymbol | null

/**
 * Makes a reader of canonical numbers, as a mention, a record or the front matter of a report gives them. The grammar
 * counts when it is known; else the order of the separators tells it. What is no number with a symbol gives null.
 */
export function symbolReader(): SymbolReader {
  const tails = new Map<string, SymbolTail | null>()
  return (number, grammar = null) => {
    const match = /^\s*(\d+)((?:\.\d+)?\p{L}?(?:bis)?)\s*([-/].+)$/su.exec(number)
    if (!match) return null
    const key = grammar === null ? match[3]! : `${grammar}${match[3]}`
    let tail = tails.get(key)
    if (tail === undefined) {
      tail = readTail(upper(match[3]!).replace(/\s+/gu, ''), grammar)
      tails.set(key, tail)
    }
    if (!tail) return null
    return {
      serial:
        match[1]!.replace(/^0+(?=\d\d)/, '').padStart(2, '0') +
        match[2]!.replace('.', '-').toLowerCase(),
      ...tail,
    }
  }
}

function readTail(tail: string, grammar: Grammar | null): SymbolTail | null {
  const party = /^-(\p{L}+)\/(.+)$/u.exec(tail)
  if (party) {
    const type = rowOf(party[1]!, true)?.key ?? party[1]!
    return { grammar: 'party', year: null, type, ...readBody(party[2]!) }
  }
  const state = /^\/(?:(\d{4})\/)?(.+)$/u.exec(tail)
  if (!state) return null
  const year = state[1] ? Number(state[1]) : null
  const rest = state[2]!
  if (year && (grammar === 'assembly' || /^(?:QH|UBTVQH)\d+$/.test(rest)))
    return { grammar: 'assembly', year, type: null, ...readBody(rest) }
  const typed = grammar === 'letter' ? null : /^(\p{L}+)-(.+)$/u.exec(rest)
  if (!typed || (grammar === null && !KNOWN_TYPES.has(typed[1]!)))
    return { grammar: year ? 'normative' : 'letter', year, type: null, ...readBody(rest) }
  const type = rowOf(typed[1]!, false)?.key ?? typed[1]!
  return { grammar: year ? 'normative' : 'state', year, type, ...readBody(typed[2]!) }
}

/** A type as a part of an address; đ and d are told apart, since `HĐ` and `HD` are two types. */
export function typeSlug(type: string): string {
  let made = slugsOfTypes.get(type)
  if (made === undefined) {
    const key = upper(type)
    made = TYPE_SLUGS[key] ?? codeSlug(key, KNOWN_TYPES)
    slugsOfTypes.set(type, made)
  }
  return made
}

/** Types are few, and each is asked for with every mention. */
const slugsOfTypes = new Map<string, string>()

/** Key of the type that a record names, `quyết định` or `QĐ`; null when no row has it. */
export function typeKey(name: string, party: boolean): string | null {
  const wanted = fold(name)
  const other = party ? 'state' : 'party'
  const rows = types.filter(({ system }) => system !== other)
  const row = rows.find(
    ({ key, words = [] }) => key === name || words.some((word) => fold(word) === wanted),
  )
  return (rows.find((candidate) => fold(candidate.name) === wanted) ?? row)?.key ?? null
}

/**
 * Whether a type word agrees with the symbol: the same type, or the name of one begins with the other's
 * (`Chương trình hành động số 11-CTr/ĐUK`). A công văn and the National Assembly have no type to disagree with, and
 * văn bản or công văn is said of any type.
 */
export function sameType(type: string, { type: own, grammar }: NumberSymbol): boolean {
  if (own === null || type === own || type === 'CV' || grammar === 'assembly') return true
  if (upper(type) === upper(own)) return true
  const party = grammar === 'party'
  const [one, other] = [rowOf(type, party)?.name, rowOf(own, party)?.name]
  return Boolean(one && other && (one.startsWith(other) || other.startsWith(one)))
}

function rowOf(type: string, party: boolean): TypeRow | undefined {
  return TYPE_ROWS[party ? 'party' : 'state'].get(upper(type))
}

function rowsFor(other: TypeRow['system']): Map<string, TypeRow> {
  const rows = types.filter(({ system }) => system !== other)
  const variants = rows.flatMap((row) =>
    (row.variants ?? []).map((code) => [upper(code), row] as const),
  )
  return new Map([...variants, ...rows.map((row) => [upper(row.key), row] as const)])
}

function readBody(written: string): { code: string; body: string } {
  const hyphen = longestKnown(written)
  const first = written.slice(0, hyphen)
  const code = ONE_SPELLING.get(first) ?? first
  const unit = slug(written.slice(hyphen))
  const issuer = codeSlug(code, KNOWN_CODES)
  return { code, body: unit ? `${issuer}-${unit}` : issuer }
}

/** Where the issuer code ends: after the longest known code, which may hold a hyphen, else at the first hyphen. */
function longestKnown(body: string): number {
  for (let end = body.length; end > 0; end = body.lastIndexOf('-', end - 1))
    if (KNOWN_CODES.has(body.slice(0, end))) return end
  const hyphen = body.indexOf('-')
  return hyphen === -1 ? body.length : hyphen
}

/**
 * A code in address letters, so that two codes never give the same: đ becomes d; a plain d that stands in no known
 * code, nor after n as in `UBND`, becomes `d_`.
 */
function codeSlug(code: string, known: ReadonlySet<string>): string {
  const plain = known.has(code) ? code : code.replace(/(?<!N)D/g, 'D_')
  return plain
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
