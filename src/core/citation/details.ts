import type { Anchor } from './anchors.ts'
import { DATE, type DateRead, fromMatch, readDateAfter, readPartialDate } from './date.ts'
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
const REACH_LEFT = 260
const ADVERB = '(?:da|vua|kip thoi|tiep tuc|chinh thuc|chu dong|dong thoi)'

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
  issuer ??= issuerInHead(text, anchor) ?? issuerOfList(text, anchor, floor)
  if (!date || !issuer) {
    const left = readLeftFrame(text, anchor.head.start, floor, anchor.reading.issuer?.code ?? null)
    if (left) {
      date ??= left.date
      issuer ??= left.issuer
    }
  }
  if (date) warnings.push(...date.warnings)
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

/** `Nghị quyết của HĐND tỉnh số 22/NQ-HĐND`: the issuer between the type word and the number. */
function issuerInHead(text: string, { head, start }: Anchor): IssuerPhrase | null {
  if (!head.word || start - head.word.end < 8) return null
  const window = openWindow(text, head.word.end, start)
  const lead = /^ ?(cua )?/.exec(window.folded)
  const phrase = lead && readIssuerPhrase(window, lead[0].length)
  return phrase && (lead[1] || /^ ?(?:so ?:? ?)?$/.test(window.folded.slice(phrase.next)))
    ? phrase
    : null
}

/** `Các Quyết định của UBND huyện Đức Thọ: số 145/QĐ-UBND`: the issuer of a list, in front of its first number. */
function issuerOfList(text: string, { head }: Anchor, floor: number): IssuerPhrase | null {
  if (head.word) return null
  const window = openWindow(text, Math.max(floor, head.start - REACH_LEFT), head.start)
  const lead = /.* cua (?=[^;:|]*: ?(?:gom )?$)/.exec(window.folded)
  const phrase = lead && readIssuerPhrase(window, lead[0].length)
  return phrase && /^ ?: ?(?:gom )?$/.test(window.folded.slice(phrase.next)) ? phrase : null
}

const VERB = new RegExp(
  `(?:^|[^a-z])(?:${ADVERB} )*(?:ky )?(?:ban hanh|co|thong qua|ky|phe duyet tai|ra|tai) (?:cac )?["(]?$`,
)
const BEFORE_VERB = new RegExp(`(?: ${ADVERB})+$`)
const FRAME_DATE = new RegExp(`(?:^|[^a-z])ngay ${DATE} ?,? ?`, 'g')

/** The frame `Ngày D, ISSUER (đã) ban hành | có TYPE số CODE`: date and issuer in front of the head. */
function readLeftFrame(
  text: string,
  head: number,
  floor: number,
  code: string | null,
): { date: DateRead | null; issuer: IssuerPhrase | null } | null {
  const window = openWindow(text, Math.max(floor, head - REACH_LEFT), head)
  const verb = VERB.exec(window.folded)
  if (!verb) return null
  const clause = window.folded.slice(0, verb.index + 1)
  const frames = [...clause.matchAll(FRAME_DATE)]
  const frame = frames.at(-1)
  if (!frame) return subjectIssuer(window, clause, code)
  const date = () => fromMatch(window, 0, frame as RegExpExecArray, 1)
  const issuerAt = frame.index + frame[0].length
  const issuer = readIssuerPhrase(window, issuerAt)
  const rest = clause.slice(issuer?.next ?? issuerAt)
  if (` ${rest.trim()}`.replace(BEFORE_VERB, '').trim() !== '')
    return subjectIssuer(window, clause, code)
  // `ngày 16/01/2024 ban hành Công văn số …`, with the body named before or not at all.
  if (!issuer) return /(?:ban hanh|ky) /.test(verb[0]) ? { date: date(), issuer: null } : null
  return { date: date(), issuer }
}

/** `UBND tỉnh Hà Tĩnh đã ban hành Kế hoạch số …`: the subject of the clause, when the symbol is its own. */
function subjectIssuer(
  window: Window,
  clause: string,
  code: string | null,
): { date: null; issuer: IssuerPhrase } | null {
  const subject = clause.trimEnd().replace(BEFORE_VERB, '')
  const words = [...subject.matchAll(/(?<![a-z])[a-z]/g)].slice(-14)
  for (const word of words) {
    const issuer = readIssuerPhrase(window, word.index)
    if (issuer && issuer.next === subject.length && code !== null && issuer.codes?.includes(code))
      return { date: null, issuer }
  }
  return null
}
