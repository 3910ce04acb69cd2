import type { Anchor } from './anchors.ts'
import type { Details } from './details.ts'
import { isKind, signsWith } from './issuer-phrase.ts'
import type { Mention, MentionWarning } from './mention.ts'
import { isJoint, type Reading } from './symbol.ts'
import { lookUpIssuer } from './tables/lookup.ts'
import { province } from './tables/provinces.ts'

/** A mention whose offsets are still those of the scanned text; line and column come last. */
export type Draft = Omit<Mention, 'text' | 'line' | 'column'>

/** Makes the mention of a number from what was read at and around it. */
export function numberedDraft(anchor: Anchor, details: Details): Draft {
  const { reading, head, shape } = anchor
  const warnings: MentionWarning[] = [...reading.warnings, ...details.warnings]
  const type = typeOf(anchor)
  const { issuer, place, conflict } = issuerOf(anchor, details)
  if (conflict) warnings.push('issuer-conflict')
  // `TƯ` is written for `TW` and for `TU`: the phrase tells.
  const ofCommittee =
    reading.issuerCode === 'TW' &&
    shape.parts.at(-1)?.text === 'TƯ' &&
    details.issuer?.codes?.includes('TU') === true
  const number = ofCommittee ? reading.number.replace(/TW$/, 'TU') : reading.number
  const dateYear = details.date?.date ? Number(details.date.date.slice(0, 4)) : null
  if (reading.year !== null && dateYear !== null && dateYear !== reading.year)
    warnings.push('year-mismatch')
  return {
    class: 'numbered',
    start: anchor.start,
    end: anchor.end,
    grammar: reading.grammar,
    number,
    serial: reading.serial,
    year: reading.year ?? details.year,
    type,
    issuerCode: ofCommittee ? 'TU' : reading.issuerCode,
    unit: reading.unit,
    date: details.date?.date ?? null,
    issuer,
    place,
    subject: null,
    pinpoints: details.pinpoints,
    relation: null,
    aliases: [],
    antecedent: null,
    spans: {
      head: { start: head.start, end: anchor.end },
      ...(head.word && { type: head.word }),
      number: { start: shape.start, end: shape.serialEnd },
      symbol: { start: shape.symbolStart, end: anchor.end },
      ...(details.date && { date: { start: details.date.start, end: details.date.end } }),
      ...(details.issuer && { issuer: { start: details.issuer.start, end: details.issuer.end } }),
    },
    warnings: [...new Set(warnings)],
    suggestion: reading.suggestion,
  }
}

/** Abbreviations that several types share, or that are mistaken for each other: there the word decides. */
const CONFUSED: readonly (readonly string[])[] = [
  ['QĐ', 'QĐi', 'QyĐ'],
  ['CT', 'CTr', 'CTg'],
  ['TT', 'TTr'],
  ['TB', 'TBKL'],
  ['L', 'LCT'],
  ['ĐA', 'DA'],
]

/** The type: the word in front where it says more than the symbol, else the symbol. */
function typeOf({ reading, head }: Anchor): string | null {
  // Ministries numbered their circulars like letters before 1997: `Thông tư số 20/BXD-VKT`.
  if (
    reading.grammar === 'letter' &&
    head.rows[0]?.key === 'TT' &&
    reading.issuer?.scope === 'national'
  )
    return 'TT'
  const party = reading.grammar === 'party'
  const rows = head.rows.filter(
    (row) => row.system === 'both' || row.system === (party ? 'party' : 'state'),
  )
  const word = rows[0] ?? (reading.type ? undefined : head.rows[0])
  if (reading.grammar === 'letter')
    return word &&
      word.key !== 'CV' &&
      reading.issuer?.code !== 'UBND' &&
      (!reading.unit || reading.unit === word.key)
      ? word.key
      : 'CV'
  if (reading.grammar === 'assembly') return word?.key ?? null
  if (!word || word.key === 'CV') return reading.type
  if (!reading.type) return word.key
  const confused = CONFUSED.find((keys) => keys.includes(reading.type!))
  return confused?.includes(word.key) || word.key === reading.type ? word.key : reading.type
}

function issuerOf({ reading }: Anchor, { issuer: phrase }: Details) {
  const known = reading.issuer
  const joint = isJoint(reading) ? jointName(reading) : null
  // One body of several would be half of the truth.
  const own = isJoint(reading) ? joint : known?.scope === 'national' ? known.name : null
  // `Sở có Công văn số …`: a word for any body of the kind.
  const bare = phrase && !phrase.codes && isKind(phrase.name)
  if (!phrase || bare) return { issuer: own, place: null, conflict: false }
  // An office writes for the body that it serves.
  const office = known?.code === 'UBND' && phrase.name.startsWith('Văn phòng ')
  // `CT` is the chairman's, and the tax office's: the phrase tells whose it is.
  const fits =
    !known || !phrase.codes || office || known.code === 'CT' || signsWith(phrase.codes, known.code)
  if (!fits) return { issuer: own, place: null, conflict: own !== null || known.scope === 'local' }
  const name =
    known?.code === 'CT' && phrase.name.startsWith('Ủy ban nhân dân')
      ? `Chủ tịch ${phrase.name}`
      : phrase.name
  return {
    issuer: phrase.bodies === 1 || (own && !phrase.codes) ? own : (joint ?? name),
    place: phrase.place && province(phrase.place) ? phrase.place : null,
    conflict: false,
  }
}

/** The bodies of a joint document, `Bộ Y tế, Bộ Tài chính`; null when one of them is not known from its code. */
function jointName({ unit, issuer }: Reading): string | null {
  if (!unit) return null
  const names = [
    issuer,
    ...unit.split('-').map((code) => lookUpIssuer(code, 'state')?.row ?? null),
  ].map((row) => row?.name ?? null)
  return names.every((name) => name !== null) ? names.join(', ') : null
}
