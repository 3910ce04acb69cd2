import { fold } from '../../core/text/fold.ts'
import { plain, tidy } from '../inline.ts'
import type { EdgeLine } from '../model.ts'
import { isUpperCase } from './shape.ts'

/** What a letterhead and title block say. Absent is what they do not. */
export interface Letterhead {
  /** The agency and those above it, as printed, top down. */
  bodies: string[]
  number?: string
  place?: string
  /** ISO; only when day, month and year are printed. */
  date?: string
  title?: string
  addressee?: string
  /** Lines that are none of these; they stay in the body. */
  rest: EdgeLine[]
  /** A number or date that is printed in part, as in drafts: `Số: /BC-UBND`, `ngày tháng năm 2023`. */
  blanks: EdgeLine[]
  /** A date that no calendar has: `ngày 31 tháng 02 năm 2024`. */
  wrongDate?: EdgeLine
}

const MOTTO =
  /(?:cộng hòa|cộng hoà) xã hội chủ nghĩa việt nam|đảng cộng sản việt nam|độc lập\s*[-–]\s*tự do\s*[-–]\s*hạnh phúc/giu
/** `Số: 125/BC-VPUB`, and without the colon `Số 125-BC/ĐUK`, as Party texts have it (Hướng dẫn 36-HD/VPTW). */
const NUMBER =
  /(?<!\p{L})(?:Số|SỐ)\s*(?::\s*(?<digits>\d{0,5})\s*(?<symbol>[-/]\s*[\p{L}\d][\p{L}\d\-–/.&]*)?|\s(?<digits>\d{0,5})\s*(?<symbol>[-/]\s*\p{Lu}[\p{L}\d\-–/.&]*))/u
const DATE =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}. ]{1,40}?),?\s*ngày\s*(\d{1,2}|[…._\s]*)\s*tháng\s*(\d{1,2}|[…._\s]*)\s*năm\s*(\d{4}|[…._\s]*\d{0,4})/u

/** A mark of secrecy, urgency or a draft that stands by itself: it stays in the body, where the check finds it. */
const STAMP =
  /^[([*\s]*(?:(?:ĐỘ MẬT\s*:\s*)?(?:(?:TÀI LIỆU|VĂN BẢN)\s+)?(?:TUYỆT\s+|TỐI\s+)?M\s?Ậ\s?T|(?:BẢN )?DỰ THẢO(?: LẦN \d+)?|BẢN THẢO|(?:BẢN )?NHÁP|DRAFT|HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|LƯU HÀNH NỘI BỘ)[)\]*\s.]*$/u

/** Whether a text is nothing but the mark of a draft, of secrecy or of urgency. */
export const isStamp = (text: string): boolean => STAMP.test(text.normalize('NFC'))

/** Reads the lines up to and with the title. Takes both halves of a two-column letterhead, on one line or apart. */
export function readLetterhead(lines: readonly EdgeLine[]): Letterhead {
  const head: Letterhead = { bodies: [], rest: [], blanks: [] }
  const titleLines: string[] = []
  let inTitle = false
  let inAddress = false
  for (const line of lines) {
    let text = tidy(plain(line.text).replace(MOTTO, ' '))
    const folded = fold(text)
    if (!text || /^[-–—_*=.\s]+$/u.test(text)) continue
    if (isStamp(text)) {
      head.rest.push({ ...line, text })
      continue
    }
    if (/^kinh gui/.test(folded)) {
      const name = text.replace(/^kính gửi\s*:?\s*/iu, '').replace(/[;.,]$/u, '')
      head.addressee = [head.addressee, name].filter(Boolean).join('; ')
      inAddress = true
      inTitle = false
      continue
    }
    if (/^(?:du thao )?bao cao\b/.test(folded) && isUpperCase(text.slice(0, 7))) {
      inTitle = true
      if (folded.startsWith('du thao')) head.rest.push({ ...line, text: text.slice(0, 7) })
      const rest = tidy(text.replace(/^(?:DỰ THẢO\s+)?BÁO CÁO\s*:?/u, ''))
      if (rest) titleLines.push(rest)
      continue
    }
    if (inAddress && (/^[-–]\s/u.test(text) || !head.addressee)) {
      const name = text.replace(/^[-–]\s*/u, '').replace(/[;.,]$/u, '')
      head.addressee = head.addressee ? `${head.addressee}; ${name}` : name
      continue
    }
    if (inTitle) {
      if (/^\(.*\)$/u.test(text)) head.rest.push(line)
      else titleLines.push(text)
      continue
    }
    text = takeDate(takeNumber(text, line, head), line, head)
    if (text && isUpperCase(text)) head.bodies.push(text.replace(/^[*\s]+|[*\s]+$/g, ''))
    else if (text) head.rest.push({ ...line, text })
  }
  if (titleLines.length) head.title = titleLines.join(' ').replace(/[.]$/u, '')
  if (head.addressee) head.addressee = head.addressee.replace(/[.;,]$/u, '')
  return head
}

function takeNumber(text: string, { place }: EdgeLine, head: Letterhead): string {
  const match = NUMBER.exec(text)
  if (!match || head.number) return text
  const { digits = '', symbol: written = '' } = match.groups ?? {}
  const symbol = written.replace(/\s/g, '')
  if (digits && symbol) head.number = `${digits}${symbol}`
  else if (digits || symbol) head.blanks.push({ text: match[0], place })
  return tidy(text.replace(match[0], ' '))
}

function takeDate(text: string, { place }: EdgeLine, head: Letterhead): string {
  const match = DATE.exec(text)
  if (!match || head.place) return text
  head.place = match[1]!.trim()
  const [day, month, year] = [match[2]!, match[3]!, match[4]!].map((part) =>
    Number(part.trim() || Number.NaN),
  )
  const iso = isoDate(year!, month!, day!)
  const printed = { text: match[0].replace(match[1]!, '').replace(/^[\s,]+/, ''), place }
  if (iso) head.date = iso
  else if ([day, month].every(Number.isInteger) && /^\d{4}$/.test(match[4]!))
    head.wrongDate = printed
  else head.blanks.push(printed)
  return tidy(text.replace(match[0], ' '))
}

function isoDate(year: number, month: number, day: number): string | null {
  if (![year, month, day].every(Number.isInteger)) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1945) return null
  return date.toISOString().slice(0, 10)
}
