import type { GeneratedDocument } from './documents.ts'
import type { Random } from './random.ts'

/** A mistake of an author, or damage of extraction, that a mention carries. */
export type Slip =
  | 'wrong-year'
  | 'wrong-day'
  | 'wrong-digit'
  | 'look-alike'
  | 'lost-hyphen'
  | 'stray-space'

/** A mention as it is to be written. `@` in no part of it; `number` occurs once in `text`. */
export interface WrittenMention {
  text: string
  number: string
  document: GeneratedDocument
  slip: Slip | null
}

/** Authors slip about once in so many mentions. */
const SLIP_RATE = 0.012
const SLIPS: readonly Slip[] = [
  'wrong-year',
  'wrong-day',
  'wrong-digit',
  'look-alike',
  'lost-hyphen',
  'stray-space',
]

/**
 * Writes a mention of a document the way reports do.
 *
 * @param home whether the writer is an agency of the document's own province, and may leave the place out
 * @param again whether the report cited the document before, and may leave the date and the subject out
 */
export function writeMention(
  random: Random,
  document: GeneratedDocument,
  home: boolean,
  again: boolean,
): WrittenMention {
  const slip = random.chance(SLIP_RATE) ? random.pick(SLIPS) : null
  const number = writeNumber(random, document.number, slip)
  const word = random.chance(0.06) ? document.typeWord.toLowerCase() : document.typeWord
  const pinpoint = document.normative && random.chance(0.15) ? `${pinpointOf(random)} ` : ''
  const head = `${pinpoint}${pinpoint ? document.typeWord : word} số ${number}`
  if (again && random.chance(0.5)) return { text: head, number, document, slip: datelessSlip(slip) }
  const date = ` ngày ${writeDate(random, slipDate(random, document.date, slip))}`
  const issuer =
    home && document.localIssuer && random.chance(0.6) ? document.localIssuer : document.issuer
  const subject = random.chance(0.35) ? ` về việc ${document.subject}` : ''
  return { text: `${head}${date} của ${issuer}${subject}`, number, document, slip }
}

/** A slip in the date cannot show where no date is written. */
const datelessSlip = (slip: Slip | null) =>
  slip === 'wrong-year' || slip === 'wrong-day' ? null : slip

function writeNumber(random: Random, number: string, slip: Slip | null): string {
  switch (slip) {
    case 'wrong-digit':
      return number.replace(/^\d+/, (serial) =>
        String(Number(serial) + random.between(1, 8)).padStart(serial.length, '0'),
      )
    case 'look-alike':
      return number.replace('Đ', 'Ð')
    case 'lost-hyphen':
      return number.replace(/(?<=\p{L})-(?=\p{L})/u, '')
    case 'stray-space':
      return number.replace(/-(?=\p{L})/u, ' -')
    default:
      return number
  }
}

function slipDate(random: Random, date: string, slip: Slip | null): string {
  if (slip === 'wrong-year')
    return `${Number(date.slice(0, 4)) + random.pick([-1, 1])}${date.slice(4)}`
  if (slip === 'wrong-day') {
    const day = Number(date.slice(8))
    return `${date.slice(0, 8)}${String(day > 14 ? day - random.between(1, 9) : day + random.between(1, 9)).padStart(2, '0')}`
  }
  return date
}

function writeDate(random: Random, date: string): string {
  const [year, month, day] = date.split('-') as [string, string, string]
  const short = (part: string) =>
    Number(part) < 3 || random.chance(0.5) ? part : String(Number(part))
  return random.chance(0.2)
    ? `${day} tháng ${month} năm ${year}`
    : `${short(day)}/${short(month)}/${year}`
}

function pinpointOf(random: Random): string {
  const article = `Điều ${random.between(1, 60)}`
  return random.chance(0.5) ? article : `khoản ${random.between(1, 9)} ${article}`
}
