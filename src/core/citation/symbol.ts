import type { CodeShape } from './code-shape.ts'
import type { Grammar, MentionWarning } from './mention.ts'
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

interface Part {
  text: string
  end: number
}

/** Reads a shape by the tables; `letterWord` says that the text calls it a công văn. Null when no grammar fits. */
export function readSymbol(
  shape: CodeShape,
  letterWord: boolean,
  electricWord: boolean,
): Reading | null {
  const parts: Part[] = shape.parts.map(({ text, end }) => ({ text, end }))
  const serial = Number(shape.serial.replace(/\D/g, ''))
  const year = shape.year ? Number(shape.year) : null
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
  const serialText = shape.serial.replace('.', '')

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

  const issuerHere = rest.length ? readIssuer(rest, type ? system : system) : null
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
    const row = lookUpType(type.row.key, system)?.row ?? type.row
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

  if (partyOrder) return null
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
  if (year !== null) return null

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
    number: `${serialText}/${issuerCode}${letter.unit ? `-${letter.unit}` : ''}`,
    end: letter.end,
    warnings,
    suggestion,
    strength:
      letter.known && letter.unit ? 3 : letter.unit && /^[A-ZĐ&]{3,}$/.test(letter.text) ? 2 : 1,
  }
}

/** `QH13`, `UBTVQH14`, also with a footnote digit: terms have reached 16. */
function readAssembly({
  text,
  end,
}: Part): { issuer: KnownIssuer; end: number; glued: boolean } | null {
  const match = /^(UBTVQH|QH)(\d{1,4})$/i.exec(text)
  if (!match) return null
  const digits = match[2]!
  const term =
    digits.length <= 2 && Number(digits) <= 20
      ? digits
      : Number(digits.slice(0, 2)) <= 16 && digits[0] === '1'
        ? digits.slice(0, 2)
        : digits[0]!
  const issuer = lookUpIssuer(match[1]! + term, 'state')!.row
  return { issuer, end: end - (digits.length - term.length), glued: term.length < digits.length }
}

/** Digits after an issuer that never has any are a footnote marker: `NĐ-CP12`. */
function stripDigits({ text, end }: Part): Part & { glued: boolean } {
  const match = /^(.*?[^\d])(\d{1,3})$/.exec(text)
  if (match && lookUpIssuer(text, 'state') === null && lookUpIssuer(match[1]!, 'state')) {
    const code = match[1]!
    const bare = lookUpIssuer(code, 'state')!.row.code
    if (bare !== 'BCĐ' && bare !== 'ĐU' && bare !== 'CB' && bare !== 'TA')
      return { text: code, end: end - match[2]!.length, glued: true }
  }
  return { text, end, glued: false }
}

function readIssuer(parts: readonly Part[], system: 'state' | 'party') {
  // A ministry whose own abbreviation has a hyphen: `BLĐ-TBXH`, `SGD-ĐT`.
  if (parts.length > 1) {
    const joined = stripDigits({ text: `${parts[0]!.text}-${parts[1]!.text}`, end: parts[1]!.end })
    const known = lookUpIssuer(joined.text, system)
    if (known && !known.repaired && !lookUpIssuer(parts[0]!.text, system))
      return { ...joined, known, unit: unitOf(parts.slice(2)) }
  }
  const assembly = readAssembly(parts[0]!)
  if (assembly) {
    const { issuer, end, glued } = assembly
    const unit = unitOf(parts.slice(1))
    return {
      text: issuer.code,
      end: unit ? parts.at(-1)!.end : end,
      glued: glued && !unit,
      known: { row: issuer, repaired: false },
      unit,
    }
  }
  const rest = parts.slice(1)
  const own = rest.length ? { ...parts[0]!, glued: false } : stripDigits(parts[0]!)
  const known = lookUpIssuer(own.text, system)
  // Units of ministries have no digits, but for the police and the army.
  const last = rest.at(-1)
  const glued =
    known?.row.scope === 'national' && !['BCA', 'BQP', 'TCTHADS'].includes(known.row.code) && last
      ? /^([A-ZĐ&]{3,})(\d{1,2})$/.exec(last.text)
      : null
  if (glued) {
    const unit = [...rest.slice(0, -1).map((part) => part.text), glued[1]!].join('-')
    return { text: own.text, end: last!.end - glued[2]!.length, glued: true, known, unit }
  }
  return { text: own.text, end: last?.end ?? own.end, glued: own.glued, known, unit: unitOf(rest) }
}

const unitOf = (parts: readonly Part[]) =>
  parts.length ? parts.map((part) => part.text).join('-') : null

/** The longest type in front of a known issuer: `QĐTTg`, `NĐCP`. `TCTTKĐA06` is no `TC`: what follows is no issuer. */
function splitGlued(part: Part) {
  for (let length = Math.min(5, part.text.length - 2); length >= 1; length--) {
    const written = part.text.slice(0, length)
    const type = lookUpType(written, 'state') ?? lookUpType(written, 'party')
    if (!type || type.repaired || written.length < 2) continue
    const issuer = { text: part.text.slice(length), end: part.end }
    const bare = stripDigits(issuer)
    const known = readAssembly(issuer) ?? lookUpIssuer(bare.text, 'state')
    if (known && /^[A-ZĐ]/.test(issuer.text)) return { type, written, issuer }
  }
  return null
}

/** In a number, codes stay as agencies write them (`VPUB`, `VPUBND`), but for case, `TƯ` and repaired letters. */
function spelledIssuer(row: KnownIssuer, written: string): string {
  const plain = (code: string) => code.toUpperCase().replaceAll('Đ', 'D').replaceAll('Ư', 'U')
  if (plain(row.code) === plain(written) || written.toUpperCase() === 'TƯ') return row.code
  return written.toUpperCase() === written || row.scope === 'local' ? written : row.code
}

/** The abbreviation as the table has it; a variant that is another abbreviation stays (`KLTT`). */
function spelled(row: TypeRow, written: string): string {
  const same =
    written.toUpperCase().replaceAll('Đ', 'D') === row.key.toUpperCase().replaceAll('Đ', 'D')
  if (same || /^C[EÐD]$/.test(written)) return row.key
  return row.variants?.find((variant) => variant.toUpperCase() === written.toUpperCase()) ?? row.key
}

/** The one known code that is one letter away, when the code is long enough to tell and starts alike. */
function nearest(code: string, shortest: number, codes: readonly string[]): string | null {
  if (code.length < shortest) return null
  const near = codes.filter(
    (known) => known.length >= shortest && known !== code && oneEdit(code, known),
  )
  return near.length === 1 ? near[0]! : null
}

function oneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || (a[0] !== b[0] && a[0] !== b[1])) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  if (
    a.slice(i) === b.slice(i + 1) ||
    a.slice(i + 1) === b.slice(i) ||
    a.slice(i + 1) === b.slice(i + 1)
  )
    return true
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
}
