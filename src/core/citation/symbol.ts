import type { CodeShape } from './code-shape.ts'
import type { Grammar, MentionWarning } from './mention.ts'
import { type Part, readAssembly, readIssuer, splitGlued, stripDigits } from './symbol-parts.ts'
import { nearest, spelled, spelledIssuer } from './symbol-spelling.ts'
import {
  CLOSED_CODES,
  type KnownIssuer,
  lookUpIssuer,
  lookUpType,
  TYPE_CODES,
} from './tables/lookup.ts'
import type { TypeRow } from './tables/types.ts'

/** What a number and symbol mean by the tables alone, without the words around them. */
export interface Reading {
  grammar: Grammar
  /** Key of the type in the symbol; null for a công văn without `CV`, for the National Assembly, and when unknown. */
  type: string | null
  typeRow: TypeRow | null
  /** The first part of the symbol as written. */
  writtenType: string | null
  issuer: KnownIssuer | null
  issuerCode: string | null
  unit: string | null
  /** Canonical number and symbol. */
  number: string
  serial: number
  year: number | null
  /** Where the symbol ends without footnote digits. */
  end: number
  warnings: MentionWarning[]
  suggestion: string | null
  /** How much the symbol itself proves: 3 needs no words around it, 1 needs a type word or `số`. */
  strength: 1 | 2 | 3
}

/** Whether several bodies issued it together: each with its code in the symbol, or of old as `23/TT-LB` (liên bộ). */
export const isJoint = ({ type, unit, issuerCode }: Reading): boolean =>
  ((type === 'TTLT' || type === 'NQLT') && unit !== null) || /^L[BNST]$/.test(issuerCode ?? '')

/** Signs inside a running number that are no part of it: `1.719`, `2 151`; that of `66.7` is. */
const GROUPED = /\.(?=\d{3})|[ \u00a0]/g

const CASE = '(?:HS|DS|HC|KDTM|KT|LĐ|HNGĐ)'
const JUDGMENT = new RegExp(`^${CASE}-(?:ST|PT)$`)
const COURT_DECISION = new RegExp(`^(?:QĐ(?:ST|PT|GĐT|TT)-${CASE}|${CASE}-(?:GĐT|TT))$`)

/**
 * The type of a court's document, by kind of case and instance in its symbol: `12/2024/HS-ST` is a judgment,
 * `08/2023/QĐST-HC` and `03/2022/DS-GĐT` are decisions.
 */
function readJudgment(parts: CodeShape['parts']): 'BA' | 'QĐ' | null {
  const symbol = parts.map(({ text }) => text).join('-')
  if (JUDGMENT.test(symbol)) return 'BA'
  return COURT_DECISION.test(symbol) ? 'QĐ' : null
}

/** Reads a shape by the tables; `letterWord` says that the text calls it a công văn. Null when no grammar fits. */
export function readSymbol(
  shape: CodeShape,
  letterWord: boolean,
  electricWord: boolean,
): Reading | null {
  const parts: Part[] = shape.parts.map(({ text, end }) => ({ text, end }))
  const year = shape.year ? Number(shape.year) : null
  const serialText = shape.serial.replace(GROUPED, '')
  const serial = Number.parseInt(serialText, 10)
  const base = {
    serial,
    year,
    unit: null,
    type: null,
    typeRow: null,
    writtenType: null,
    issuer: null,
    issuerCode: null,
    suggestion: null,
  }
  const warnings: MentionWarning[] = shape.spaced ? ['spaced-number'] : []
  const assembly = readAssembly(parts[0]!)
  if (assembly && year !== null) {
    if (assembly.glued) warnings.push('glued-footnote')
    const { issuer } = assembly
    return {
      ...base,
      grammar: 'assembly',
      issuer,
      issuerCode: issuer.code,
      number: `${serialText}/${year}/${issuer.code}`,
      end: assembly.end,
      warnings,
      strength: 3,
    }
  }

  const judgment = year !== null && readJudgment(shape.parts)
  if (judgment) {
    const issuer = lookUpIssuer('TA', 'state')!.row
    return {
      ...base,
      grammar: 'normative',
      type: judgment,
      typeRow: lookUpType(judgment, 'state')!.row,
      issuer,
      issuerCode: issuer.code,
      number: `${serialText}/${year}/${parts.map(({ text }) => text).join('-')}`,
      end: shape.end,
      warnings,
      strength: 3,
    }
  }

  const partyOrder = shape.first === '-'
  let system: 'state' | 'party' = partyOrder ? 'party' : 'state'
  let type = lookUpType(parts[0]!.text, system)
  if (electricWord && !type && /^C[EÐD]$/.test(parts[0]!.text))
    type = { row: lookUpType('CĐ', 'state')!.row, repaired: true }
  let rest = parts.slice(1)
  let writtenType = parts[0]!.text
  let repaired = type?.repaired ?? false

  // `NĐCP`, `QĐTTg`: the hyphen was lost.
  const firstKnown = lookUpIssuer(stripDigits(parts[0]!).text, system)
  if (!type && !partyOrder && !(firstKnown && !firstKnown.repaired)) {
    const split = splitGlued(parts[0]!)
    if (split) {
      type = split.type
      writtenType = split.written
      rest = [split.issuer, ...rest]
      repaired ||= split.type.repaired
      warnings.push('glued-symbol')
    }
  }

  const issuerHere = rest.length ? readIssuer(rest, system, year) : null
  const letterByWord =
    letterWord &&
    type &&
    type.row.key !== 'CV' &&
    !issuerHere?.known &&
    year === null &&
    !partyOrder
  if (type && rest.length && issuerHere && !letterByWord) {
    const known = issuerHere.known
    if (known) system = known.row.system === 'party' && known.row.code !== 'CT' ? 'party' : 'state'
    // `46/QĐ-BCĐ` and `07-KH/BCĐ` are both right.
    const local = known?.row.code === 'BCĐ' || known?.row.code === 'BCH' || known === null
    if (local) system = partyOrder ? 'party' : 'state'
    const own = lookUpType(type.row.key, system)
    const row = own && !own.repaired ? own.row : type.row
    if (issuerHere.glued) warnings.push('glued-footnote')
    if (repaired || known?.repaired) warnings.push('ocr-repair')
    const separators = `${shape.first}${shape.parts[1]?.before ?? '-'}`
    const right = system === 'party' ? '-/' : '/-'
    if (separators !== right && separators !== `${right[0]} ` && !warnings.includes('glued-symbol'))
      warnings.push('malformed-number')
    const issuerCode = known ? spelledIssuer(known.row, issuerHere.text) : issuerHere.text
    const unit = issuerHere.unit
    const symbol = `${row.key === 'LCT' ? 'L' : spelled(row, writtenType)}`
    const tail = unit ? `-${unit}` : ''
    const number =
      system === 'party'
        ? `${serialText}-${symbol}/${issuerCode}${tail}`
        : `${serialText}/${year === null ? '' : `${year}/`}${symbol}-${issuerCode}${tail}`
    const suggestion = known
      ? null
      : nearest(issuerHere.text, year !== null || system === 'party' ? 3 : 4, CLOSED_CODES)
    if (suggestion) warnings.push('unknown-issuer')
    const codeLike = /^[A-ZĐ\d&.]{2,}$/.test(issuerHere.text)
    return {
      ...base,
      grammar: system === 'party' ? 'party' : year === null ? 'state' : 'normative',
      type: row.key,
      typeRow: row,
      writtenType,
      issuer: known?.row ?? null,
      issuerCode: known?.row.code ?? issuerCode,
      unit,
      number,
      end: issuerHere.end,
      warnings,
      suggestion,
      strength: known || year !== null ? 3 : codeLike ? 2 : 1,
    }
  }

  // Of old, the Government's: `Nghị định số 64-CP`.
  const old = !rest.length && year === null && /^(?:CP|TTg|HĐBT)$/.test(parts[0]!.text)
  if (partyOrder && !old) return null
  // An unknown type before a known issuer.
  if (
    !type &&
    rest.length &&
    issuerHere?.known &&
    !(firstKnown && !firstKnown.repaired) &&
    /^[A-ZĐ][A-Za-zĐđ]{0,5}$/.test(writtenType)
  ) {
    const known = issuerHere.known
    if (issuerHere.glued) warnings.push('glued-footnote')
    const suggestion = nearest(writtenType, 2, TYPE_CODES)
    if (known.row.code === 'UBND' || known.row.scope === 'national' || year !== null) {
      const code = spelledIssuer(known.row, issuerHere.text)
      const tail = issuerHere.unit ? `-${issuerHere.unit}` : ''
      return {
        ...base,
        grammar: year === null ? 'state' : 'normative',
        writtenType,
        issuer: known.row,
        issuerCode: known.row.code,
        unit: issuerHere.unit,
        number: `${serialText}/${year === null ? '' : `${year}/`}${writtenType}-${code}${tail}`,
        end: issuerHere.end,
        warnings: [...warnings, 'unknown-type'],
        suggestion,
        strength: year === null ? 2 : 3,
      }
    }
  }
  // The halves of the symbol exchanged: `18/2003/TTg-QĐ`.
  const turned =
    rest.length === 1 && firstKnown?.row.scope === 'national' && lookUpType(rest[0]!.text, 'state')
  if (year !== null && turned && !turned.repaired)
    return {
      ...base,
      grammar: 'normative',
      type: turned.row.key,
      typeRow: turned.row,
      issuer: firstKnown.row,
      issuerCode: firstKnown.row.code,
      number: `${serialText}/${year}/${parts[0]!.text}-${rest[0]!.text}`,
      end: rest[0]!.end,
      warnings: [...warnings, 'malformed-number'],
      strength: 3,
    }
  if (year !== null && !(letterWord && !rest.length)) return null

  // A công văn: issuer and unit. Or a type alone, whose issuer is missing.
  if (type && !letterByWord && !rest.length) {
    if (type.repaired) warnings.push('ocr-repair')
    const end = parts[0]!.end
    return {
      ...base,
      grammar: 'state',
      type: type.row.key,
      typeRow: type.row,
      writtenType,
      number: `${serialText}/${spelled(type.row, writtenType)}`,
      end,
      warnings: [...warnings, 'malformed-number'],
      strength: 1,
    }
  }
  const letter = readIssuer(parts, 'state')
  if (!letter) return null
  if (letter.glued) warnings.push('glued-footnote')
  if (letter.known?.repaired) warnings.push('ocr-repair')
  const issuerCode = letter.known ? spelledIssuer(letter.known.row, letter.text) : letter.text
  const suggestion = letter.known ? null : nearest(letter.text, 4, CLOSED_CODES)
  if (suggestion) warnings.push('unknown-issuer')
  return {
    ...base,
    grammar: 'letter',
    issuer: letter.known?.row ?? null,
    issuerCode: letter.known?.row.code ?? issuerCode,
    unit: letter.unit,
    number: `${serialText}/${year === null ? '' : `${year}/`}${issuerCode}${letter.unit ? `-${letter.unit}` : ''}`,
    end: letter.end,
    warnings,
    suggestion,
    strength:
      letter.known && letter.unit ? 3 : letter.unit && /^[A-ZĐ&]{3,}$/.test(letter.text) ? 2 : 1,
  }
}
