import { type Random, randomFrom } from './random.ts'
import { SUBJECTS } from './vocabulary.ts'

/** A document that generated reports cite. */
export interface GeneratedDocument {
  /** Tells documents apart; a number alone does not. */
  key: string
  typeWord: string
  /** As it should be written: `3433/QĐ-UBND`. */
  number: string
  date: string
  /** Issuer as text names it, with the place where there is one. */
  issuer: string
  /** Issuer without its place, as the place's own agencies write; null when there is no such way. */
  localIssuer: string | null
  subject: string
  normative: boolean
}

interface Maker {
  weight: number
  typeWord: string
  write: (serial: number, year: number) => string
  issuer: string
  normative?: true
  /** Numbers run through the term of a Party congress instead of the year. */
  term?: true
  highest: number
}

const two = (value: number) => String(value).padStart(2, '0')
const code = (symbol: string) => (serial: number) => `${two(serial)}/${symbol}`
const party = (symbol: string) => (serial: number) => `${two(serial)}-${symbol}`
const yearly = (symbol: string) => (serial: number, year: number) =>
  `${two(serial)}/${year}/${symbol}`

const NATIONAL: readonly Maker[] = [
  {
    weight: 24,
    typeWord: 'Nghị định',
    write: yearly('NĐ-CP'),
    issuer: 'Chính phủ',
    normative: true,
    highest: 170,
  },
  { weight: 14, typeWord: 'Nghị quyết', write: code('NQ-CP'), issuer: 'Chính phủ', highest: 220 },
  {
    weight: 16,
    typeWord: 'Quyết định',
    write: code('QĐ-TTg'),
    issuer: 'Thủ tướng Chính phủ',
    highest: 1800,
  },
  {
    weight: 8,
    typeWord: 'Chỉ thị',
    write: code('CT-TTg'),
    issuer: 'Thủ tướng Chính phủ',
    highest: 40,
  },
  {
    weight: 10,
    typeWord: 'Công điện',
    write: code('CĐ-TTg'),
    issuer: 'Thủ tướng Chính phủ',
    highest: 1300,
  },
  {
    weight: 8,
    typeWord: 'Thông tư',
    write: yearly('TT-BTC'),
    issuer: 'Bộ Tài chính',
    normative: true,
    highest: 120,
  },
  {
    weight: 6,
    typeWord: 'Thông tư',
    write: yearly('TT-BNV'),
    issuer: 'Bộ Nội vụ',
    normative: true,
    highest: 20,
  },
  { weight: 6, typeWord: 'Công văn', write: code('BNV-CCHC'), issuer: 'Bộ Nội vụ', highest: 6000 },
  {
    weight: 4,
    typeWord: 'Nghị quyết',
    write: party('NQ/TW'),
    issuer: 'Ban Chấp hành Trung ương',
    term: true,
    highest: 70,
  },
  {
    weight: 4,
    typeWord: 'Kết luận',
    write: party('KL/TW'),
    issuer: 'Bộ Chính trị',
    term: true,
    highest: 120,
  },
]

const LOCAL: readonly Maker[] = [
  { weight: 30, typeWord: 'Quyết định', write: code('QĐ-UBND'), issuer: 'UBND', highest: 4500 },
  { weight: 22, typeWord: 'Kế hoạch', write: code('KH-UBND'), issuer: 'UBND', highest: 600 },
  { weight: 8, typeWord: 'Chương trình', write: code('CTr-UBND'), issuer: 'UBND', highest: 40 },
  { weight: 8, typeWord: 'Chỉ thị', write: code('CT-UBND'), issuer: 'UBND', highest: 25 },
  { weight: 10, typeWord: 'Nghị quyết', write: code('NQ-HĐND'), issuer: 'HĐND', highest: 160 },
  {
    weight: 6,
    typeWord: 'Quyết định',
    write: yearly('QĐ-UBND'),
    issuer: 'UBND',
    normative: true,
    highest: 60,
  },
  { weight: 6, typeWord: 'Công văn', write: code('UBND-TH'), issuer: 'UBND', highest: 7000 },
  {
    weight: 5,
    typeWord: 'Nghị quyết',
    write: party('NQ/TU'),
    issuer: 'Ban Chấp hành Đảng bộ',
    term: true,
    highest: 60,
  },
  {
    weight: 5,
    typeWord: 'Kế hoạch',
    write: party('KH/TU'),
    issuer: 'Ban Thường vụ Tỉnh ủy',
    term: true,
    highest: 260,
  },
]

/** How many documents a year adds that reports may cite. */
const PER_YEAR = { national: 260, local: 110 }
/** Documents up to so many years old are cited. */
const REACH = 4

/** All documents that there are to cite; made when first asked for, the same for the same seed. */
export function openDocuments(seed: number) {
  const known = new Map<string, GeneratedDocument[]>()

  const ofYear = (place: string | null, year: number): GeneratedDocument[] => {
    const scope = `${place ?? ''}/${year}`
    let list = known.get(scope)
    if (!list) {
      list = makeYear(randomFrom(seed, 'documents', scope), place, year)
      known.set(scope, list)
    }
    return list
  }

  return {
    /**
     * Draws a document that was issued before a day: a few are drawn very often, most hardly ever.
     *
     * @param place the province, `tỉnh Hà Tĩnh`, or null for a national document
     */
    draw(random: Random, place: string | null, before: string): GeneratedDocument | null {
      const newest = Number(before.slice(0, 4))
      const list = ofYear(place, newest - Math.min(REACH, random.longTail(REACH + 1)))
      const document = list[random.longTail(list.length)]!
      return document.date < before ? document : null
    },
  }
}

function makeYear(random: Random, place: string | null, year: number): GeneratedDocument[] {
  const makers = place ? LOCAL : NATIONAL
  const total = makers.reduce((sum, { weight }) => sum + weight, 0)
  const made = makers.flatMap((maker) => {
    const count = Math.max(
      1,
      Math.round(((place ? PER_YEAR.local : PER_YEAR.national) * maker.weight) / total),
    )
    return makeRun(random, maker, count, place, year)
  })
  // The head of the long tail must not be one type.
  return made
    .map((document) => ({ document, order: random.next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ document }) => document)
}

/** Documents of one kind and year: numbers and dates rise together, as a register has them. */
function makeRun(
  random: Random,
  maker: Maker,
  count: number,
  place: string | null,
  year: number,
): GeneratedDocument[] {
  const seats = Math.min(count, maker.highest)
  return Array.from({ length: seats }, (_, index) => {
    const low = Math.floor((index * maker.highest) / seats) + 1
    const high = Math.floor(((index + 1) * maker.highest) / seats)
    const inTerm = maker.term ? ((year - 1) % 5) * maker.highest : 0
    const number = maker.write(inTerm + random.between(low, high), year)
    const day = new Date(Date.UTC(year, 0, 3 + Math.floor(((index + random.next()) * 355) / seats)))
    const issuer = place ? issuerAt(maker.issuer, place) : maker.issuer
    return {
      key: `${maker.typeWord} ${number} ${issuer} ${maker.term ? Math.floor((year - 1) / 5) : year}`,
      typeWord: maker.typeWord,
      number,
      date: day.toISOString().slice(0, 10),
      issuer,
      localIssuer: place ? localIssuer(maker.issuer, place) : null,
      subject: random.pick(SUBJECTS),
      normative: maker.normative ?? false,
    }
  })
}

function issuerAt(issuer: string, place: string): string {
  const name = place.replace(/^(?:tỉnh|thành phố) /, '')
  if (!issuer.includes('Tỉnh ủy')) return `${issuer} ${place}`
  return place.startsWith('tỉnh') ? `${issuer} ${name}` : `Ban Thường vụ Thành ủy ${name}`
}

function localIssuer(issuer: string, place: string): string {
  if (!issuer.includes('Tỉnh ủy'))
    return `${issuer} ${place.startsWith('tỉnh') ? 'tỉnh' : 'thành phố'}`
  return place.startsWith('tỉnh') ? issuer : 'Ban Thường vụ Thành ủy'
}
