import type { Anchor } from './anchors.ts'
import { ADVERB, isBehindPlace, readBefore } from './before-number.ts'
import { type DateRead, readDateAfter, readPartialDate } from './date.ts'
import { type IssuerPhrase, readIssuerPhrase } from './issuer-phrase.ts'
import type { MentionWarning, Pinpoint, Span } from './mention.ts'
import { readPinpoints, readPinpointsAfter } from './pinpoint.ts'
import { isJoint, type Reading } from './symbol.ts'
import { openWindow, type Window } from './window.ts'

/** Date, issuer and pinpoints that stand around a number. */
export interface Details {
  date: DateRead | null
  /** `cùng ngày`: the day is that of the document before. */
  sameDay: boolean
  /** The year behind the number where no day is given: `1719/QĐ-TTg năm 2021`. */
  year: number | null
  issuer: IssuerPhrase | null
  pinpoints: Pinpoint[]
  warnings: MentionWarning[]
  /** Offset in the text where the subject can start. */
  next: number
  /** The same in the footnote of the mention. */
  noteNext?: number
}

const REACH_RIGHT = 260
/** What may stand between a number or its issuer and the day: `05-CT/TW (khóa XII) ngày 15/5/2016`. */
const ASIDE =
  /^ ?(?:\([^()\n|]{2,50}\)|,? ?\(?khoa [ivx]{1,5}\)?|(?:tinh|thanh pho|huyen|thi xa|quan|xa|phuong))(?= ?,? (?:thong qua )?ngay )/
const YEAR = /^(?: ?,? nam ((?:19|20)\d\d)(?![\d/]| ?-)| ?\((?:nam )?((?:19|20)\d\d)\))/
const SAME_DAY = /^ ?,? ?(?:ban hanh |ky )?cung ngay(?! ?\d)/

/** Reads around an anchor, not before `floor` (the end of what the mention before took) and not past `ceiling`. */
export function readDetails(text: string, anchor: Anchor, floor: number, ceiling: number): Details {
  const window = openWindow(text, anchor.end, Math.min(ceiling, anchor.end + REACH_RIGHT))
  const warnings: MentionWarning[] = []
  // Footnote digits and quotes behind the number.
  let index = /^\d{0,3}["'”]?(?: ?\[\d{1,3}\]| ?\(\d{1,2}\))?/.exec(window.folded)![0].length
  let pinpoints = readPinpoints(text, anchor.head.start, floor)
  const behind = readPinpointsAfter(window, index)
  if (behind && !pinpoints.length) {
    pinpoints = behind.pinpoints
    index = behind.next
  }

  let date = dateAt(window, index, true)
  if (date) index = date.next
  const sameDay = date ? null : SAME_DAY.exec(window.folded.slice(index))
  if (sameDay) index += sameDay[0].length
  const year = date ? null : YEAR.exec(window.folded.slice(index))
  if (year) index += year[0].length
  let issuer = issuerAt(window, index) ?? issuerInBrackets(window, index, anchor.reading)
  if (issuer && isJoint(anchor.reading)) issuer = withPartners(window, issuer)
  if (issuer) {
    index = issuer.next
    if (!date) {
      date = dateAt(window, index, false)
      if (date) index = date.next
    }
  }
  if (!date || !issuer) {
    const before = readBefore(text, anchor, floor)
    date ??= before.date
    issuer ??= before.issuer
  }
  if (date) warnings.push(...date.warnings)
  if (issuer ? issuer.several : isBehindPlace(text, anchor)) warnings.push('unclear-issuer')
  return {
    date,
    sameDay: sameDay !== null,
    year: year ? Number(year[1] ?? year[2]) : (date?.year ?? null),
    issuer,
    pinpoints,
    warnings,
    next: window.at(index),
  }
}

/**
 * Adds what the footnote of a mention says of it: `35/2016/NĐ-CP[12]` with note 12 `Ngày 15/5/2016 của Chính phủ…`.
 * `next` moves to where the subject stands in the note, when the body goes on without one.
 */
export function addFromNote(text: string, details: Details, note: Span): Details {
  const window = openWindow(text, note.start, Math.min(note.end, note.start + REACH_RIGHT))
  let index = /^[ .:]*/.exec(window.folded)![0].length
  const date = readDateAfter(window, index, false)
  if (date) index = date.next
  const issuer = issuerAt(window, date ? index : Math.max(0, index - 1))
  if (issuer) index = issuer.next
  return {
    ...details,
    date: details.date ?? date,
    issuer: details.issuer ?? issuer,
    warnings: [...details.warnings, ...(details.date ? [] : (date?.warnings ?? []))],
    noteNext: window.at(index),
  }
}

/** The day and the body behind a number. */
export type Behind = Pick<Details, 'date' | 'issuer'>

/** Reads the day and the body right behind a number without its symbol: `Quyết định số 1234 ngày 05/5/2024 của UBND tỉnh`. */
export function readBehind(text: string, end: number): Behind {
  const window = openWindow(text, end, end + REACH_RIGHT)
  const date = dateAt(window, 0, false)
  return { date, issuer: issuerAt(window, date?.next ?? 0) }
}

/** The day at an index, or behind what is put in between; not one that opens the next clause. */
function dateAt(window: Window, index: number, bareAllowed: boolean): DateRead | null {
  const date = readDateAfter(window, index, bareAllowed) ?? readPartialDate(window, index)
  if (date) return opensClause(window, index, date.next) ? null : date
  const aside = ASIDE.exec(window.folded.slice(index))
  return aside ? readDateAfter(window, index + aside[0].length, false) : null
}

/** What a body does on a day. A report or a proposal is none: `Thực hiện Công văn số 12/…, ngày 3/4/2024, UBND huyện báo cáo`. */
const DEED = new RegExp(
  `^ ?(?:\\([^()\\n]{2,30}\\) ?)?(?:${ADVERB} |ban hanh|ky |to chuc|chu tri|phoi hop|thanh lap|lam viec|phe duyet|thong qua|cong bo|co (?:(?:[a-z]+ ){1,4}so |$))`,
)
const ISSUE = new RegExp(
  `^ ?,? ?(?:${ADVERB} )*(?:ky )?(?:ban hanh|ky|co) (?:cac )?(?:(?:[a-z]+ ){1,4}so ?:? ?\\d|$)`,
)

/**
 * Whether a comma and a day open the next clause: `Kế hoạch số 545/KH-UBND của UBND tỉnh, ngày 15/3/2024, Sở Nội vụ đã ban
 * hành …`. Where that is as likely as not, the day is nobody's.
 */
function opensClause(window: Window, index: number, next: number): boolean {
  if (!/^ ?["”)]? ?,/.test(window.folded.slice(index, index + 5))) return false
  const rest = window.folded.slice(next)
  if (ISSUE.test(rest)) return true
  const comma = /^ ?,? /.exec(rest)
  const body = comma && readIssuerPhrase(window, next + comma[0].length)
  return body !== null && DEED.test(window.folded.slice(body.next))
}

function issuerAt(window: Window, index: number): IssuerPhrase | null {
  const lead =
    /^\d{0,2}[ ,"”)]{0,4}(?:(?:ban hanh )?(?:cua|do|boi) (?:lien (?:tich (?:cac )?|(?=bo )))?|duoc (?=quoc hoi |chinh phu |uy ban thuong vu ))|^ ?,? ?(?=hoi nghi (?:lan thu|trung uong))/.exec(
      window.folded.slice(index),
    )
  if (!lead) return null
  const phrase = readIssuerPhrase(window, index + lead[0].length)
  // `…, của Sở Tài chính tại Văn bản số 2/…`: what stands before `tại` and the next head belongs to that one.
  return phrase && /^ tai ?$/.test(window.folded.slice(phrase.next)) ? null : phrase
}

/** `Quyết định số 100/QĐ-UBND (UBND huyện Đức Thọ)`: a body in brackets issued the document if it signs with its code. */
function issuerInBrackets(window: Window, index: number, { issuer }: Reading): IssuerPhrase | null {
  const lead = /^ ?\((?:do |cua )?/.exec(window.folded.slice(index))
  const phrase = lead && readIssuerPhrase(window, index + lead[0].length)
  if (!phrase || !issuer || !phrase.codes?.includes(issuer.code)) return null
  return window.folded[phrase.next] === ')' ? { ...phrase, next: phrase.next + 1 } : null
}

/** The phrase of a joint document goes on to the last of its bodies: `của Bộ Tư pháp, Bộ Công an và Bộ Quốc phòng`. */
function withPartners(window: Window, first: IssuerPhrase): IssuerPhrase {
  const bodies = [first]
  for (;;) {
    const { next, end } = bodies.at(-1)!
    const lead = /^ ?(?:, ?va|,|va|-) /.exec(window.folded.slice(next))
    const partner = lead && readIssuerPhrase(window, next + lead[0].length)
    if (partner) bodies.push(partner)
    else
      return {
        ...first,
        name: bodies.map(({ name }) => name).join(', '),
        next,
        end,
        bodies: bodies.length,
      }
  }
}
