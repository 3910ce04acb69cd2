import { type KnownIssuer, lookUpIssuer, lookUpType } from './tables/lookup.ts'

/** A part of a symbol, and where it ends in the text. */
export interface Part {
  text: string
  end: number
}

/** `QH13`, `UBTVQH14`, also with a footnote digit: terms have reached 16. */
export function readAssembly({
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
export function stripDigits({ text, end }: Part): Part & { glued: boolean } {
  const match = /^(.*?[^\d])(\d{1,3})$/.exec(text)
  if (match && lookUpIssuer(text, 'state') === null && lookUpIssuer(match[1]!, 'state')) {
    const code = match[1]!
    const bare = lookUpIssuer(code, 'state')!.row.code
    if (bare !== 'BCĐ' && bare !== 'ĐU' && bare !== 'CB' && bare !== 'TA')
      return { text: code, end: end - match[2]!.length, glued: true }
  }
  return { text, end, glued: false }
}

/** Until 2016 councils wrote the number of their term behind their code: `NQ-HĐND14`. */
const LAST_YEAR_OF_TERMS = 2016

/** Reads the issuer and the unit from the parts of a symbol behind the type; `year` is that of the code. */
export function readIssuer(
  parts: readonly Part[],
  system: 'state' | 'party',
  year: number | null = null,
) {
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
  const termed =
    year !== null && year <= LAST_YEAR_OF_TERMS && /^HĐND(?:1?\d|20)$/.test(parts[0]!.text)
  const own = rest.length || termed ? { ...parts[0]!, glued: false } : stripDigits(parts[0]!)
  const known = lookUpIssuer(termed ? 'HĐND' : own.text, system)
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
export function splitGlued(part: Part) {
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
