import type { Anchor } from './anchors.ts'
import { BLOCK_END } from './blocks.ts'
import { bodyAtEnd } from './body-at-end.ts'
import { DATE, type DateRead, fromMatch } from './date.ts'
import { type IssuerPhrase, readIssuerPhrase } from './issuer-phrase.ts'
import { issuerOfItem, openSentence } from './item-issuer.ts'
import type { Reading } from './symbol.ts'
import { openWindow, type Window } from './window.ts'

/** Day and issuer that stand in front of a number. */
interface Before {
  date: DateRead | null
  issuer: IssuerPhrase | null
}

const REACH = 260
/** What stands between a body and what it does. */
export const ADVERB = '(?:da|vua|kip thoi|tiep tuc|chinh thuc|chu dong|dong thoi)'

/**
 * Reads day and issuer in front of a number: in its head, in front of the colon of its list, in the frame of its clause, or
 * as the subject of its sentence. Not before `floor`, but for that subject.
 */
export function readBefore(text: string, anchor: Anchor, floor: number): Before {
  const frame = readLeftFrame(text, anchor, floor)
  const issuer =
    issuerInHead(text, anchor) ??
    issuerOfList(text, anchor, floor) ??
    frame?.issuer ??
    issuerOfCount(text, anchor) ??
    issuerOfItem(text, anchor)
  return { date: frame?.date ?? null, issuer }
}

/** Codes that bodies of every level sign with. */
const EVERY_LEVEL: ReadonlySet<string> = new Set(['UBND', 'HĐND', 'CT', 'TTHĐND', 'VPUBND', 'BCĐ'])
const LEVELS = 'huyện|thị xã|thành phố|TP\\.?|xã|phường|thị trấn|đặc khu'
const BEHIND_PLACE = new RegExp(
  `(?:[:;,]\\s+|(?:${LEVELS})\\s+)\\p{Lu}[\\p{L}’']*(?:\\s\\p{Lu}[\\p{L}’']*){0,3}\\s?\\($`,
  'u',
)
const OF_PLACES = new RegExp(`(?<!\\p{L})(?:${LEVELS}|địa phương)(?!\\p{L})`, 'iu')

/**
 * Whether a number stands in brackets behind a name in a list of places, `các huyện: Can Lộc (QĐ số 12/QĐ-UBND), Đức Thọ
 * (…)`: it is then most likely of that place, and not of the body that cites it.
 */
export function isBehindPlace(text: string, { head, reading }: Anchor): boolean {
  if (!EVERY_LEVEL.has(reading.issuer?.code ?? '')) return false
  const before = text.slice(Math.max(0, head.start - 200), head.start)
  return BEHIND_PLACE.test(before.trimEnd()) && OF_PLACES.test(before)
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
  const window = openWindow(text, Math.max(floor, head.start - REACH), head.start)
  const lead = /.* cua (?=[^;:|]*: ?(?:gom )?$)/.exec(window.folded)
  const phrase = lead && readIssuerPhrase(window, lead[0].length)
  return phrase && /^ ?: ?(?:gom )?$/.test(window.folded.slice(phrase.next)) ? phrase : null
}

/** What a body says in the document that is named next. */
const SAYS =
  '(?:neu(?: ro)?|huong dan|chi dao|yeu cau|de nghi|kien nghi|de xuat|tra loi|phuc dap|thong bao|bao cao|giai trinh|cho y kien|giao|chap thuan|ket luan) (?:tai|bang)'
const VERB = new RegExp(
  `(?:^|[^a-z])(?:${ADVERB} )*(?:ky )?(?:${SAYS}|ban hanh|co|thong qua|ky|phe duyet tai|ra|tuyen|tai|ban hanh(?: [a-z]+){1,8} kem(?: theo)?) (?:cac )?["(]?$`,
)
const BEFORE_VERB = new RegExp(`(?: ${ADVERB})+$`)
const FRAME_DATE = new RegExp(`(?:^|[^a-z])ngay ${DATE} ?,? ?`, 'g')

/** `HĐND huyện Kỳ Anh ban hành 12 nghị quyết (từ Nghị quyết số 45/…), trong đó Nghị quyết số 50/…`: how the list is opened. */
const COUNT =
  /(?:^|[^a-z])(?:ban hanh|thong qua|ky)(?: ?: | (?:\d{1,4}|cac|nhieu|mot so|hang loat|day du cac) (?:van ban|nghi quyet|quyet dinh|ke hoach|cong van|chi thi|thong bao|chuong trinh|huong dan))/g
/** What stands between the items of such a list. */
const ITEM =
  /(?:[,;:(]|(?:^|[^a-z])(?:va|trong do|trong do co|gom|gom co|nhu|nhu la|la|tu|den|cu the)) {0,3}(?:cac )?$/

/** The subject of a sentence that issues a number of documents and then names some, when the symbol is its own. */
function issuerOfCount(text: string, { head, reading }: Anchor): IssuerPhrase | null {
  if (reading.issuer?.scope !== 'local') return null
  const window = openSentence(text, head.start)
  if (!ITEM.test(window.folded)) return null
  const start = Math.max(
    0,
    ...['. ', '|', BLOCK_END].map((sign) => window.folded.lastIndexOf(sign) + 1),
  )
  const count = [...window.folded.slice(start).matchAll(COUNT)].at(-1)
  const clause = count && window.folded.slice(0, start + count.index + 1)
  // `Ban hành các Công văn: …` opens a sentence: the body in front of it is another's.
  return clause && !window.isCapital(clause.length)
    ? (subjectIssuer(window, clause, reading)?.issuer ?? null)
    : null
}

/** The frame `Ngày D, ISSUER (đã) ban hành | có TYPE số CODE`: date and issuer in front of the head. */
function readLeftFrame(text: string, { head, reading }: Anchor, floor: number): Before | null {
  const window = openWindow(text, Math.max(floor, head.start - REACH), head.start)
  const verb = VERB.exec(window.folded)
  if (!verb) return null
  const clause = window.folded.slice(0, verb.index + 1)
  const frames = [...clause.matchAll(FRAME_DATE)]
  const frame = frames.at(-1)
  if (!frame) return subjectIssuer(window, clause, reading)
  const date = () => fromMatch(window, 0, frame as RegExpExecArray, 1)
  const issuerAt = frame.index + frame[0].length
  const issuer = readIssuerPhrase(window, issuerAt)
  const rest = clause.slice(issuer?.next ?? issuerAt)
  if (` ${rest.trim()}`.replace(BEFORE_VERB, '').trim() !== '')
    return subjectIssuer(window, clause, reading)
  // `ngày 16/01/2024 ban hành Công văn số …`, with the body named before or not at all.
  if (!issuer) return /(?:ban hanh|ky) /.test(verb[0]) ? { date: date(), issuer: null } : null
  return { date: date(), issuer }
}

/** What stands behind the name of a body and is no part of it: `HĐND huyện Kỳ Anh khóa XX`, `UBND xã Cẩm Bình (mới)`. */
const REMARK = /(?:,? ?\(?khoa [ivx]{1,6}\)?(?:,? nhiem ky \d{4} ?- ?\d{4})?| ?\([^()]{2,40}\))$/

/**
 * `UBND tỉnh Hà Tĩnh đã ban hành Kế hoạch số …`: the subject of the clause, when the symbol is its own, or is in no table and
 * neither is the body: `Trường Đại học Hà Tĩnh ban hành Quyết định số 567/QĐ-ĐHHT`.
 */
function subjectIssuer(window: Window, clause: string, reading: Reading): Before | null {
  const subject = clause.trimEnd().replace(BEFORE_VERB, '').replace(REMARK, '')
  const body = bodyAtEnd(window, subject, reading)
  return body && { date: null, issuer: body.issuer }
}
