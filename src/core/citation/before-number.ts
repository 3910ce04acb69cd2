import type { Anchor } from './anchors.ts'
import { BLOCK_END } from './blocks.ts'
import { DATE, type DateRead, fromMatch } from './date.ts'
import { type IssuerPhrase, isKind, readIssuerPhrase } from './issuer-phrase.ts'
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
/** Where an item of a list begins a block, or a line with its mark: what stands in front of it goes on. */
const NEXT_ITEM = new RegExp(`(?<=[:;] ?)${BLOCK_END}|(?<=[:;] )[-+*•](?= )`, 'g')
const joinItems = (window: Window): Window => ({
  ...window,
  folded: window.folded.replace(NEXT_ITEM, ' '),
})
const REACH_SENTENCE = 700

/** The subject of a sentence that issues a number of documents and then names some, when the symbol is its own. */
function issuerOfCount(text: string, { head, reading }: Anchor): IssuerPhrase | null {
  if (reading.issuer?.scope !== 'local') return null
  const window = joinItems(openWindow(text, Math.max(0, head.start - REACH_SENTENCE), head.start))
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

/** How the names of bodies begin that share a code. */
const SHARED: Partial<Record<string, readonly string[]>> = {
  BCĐ: ['Ban Chỉ đạo'],
  CAT: ['Công an'],
  BCH: ['Ban Chỉ huy', 'Bộ Chỉ huy'],
  BQL: ['Ban Quản lý'],
}
/** Bodies whose branches sign with codes of their own: `1221/KBHG-KSC`. */
const BRANCHES: ReadonlySet<string> = new Set(['KBNN', 'NHNN', 'KTNN'])
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

/** The longest name of a body that ends a piece of the window and signs with the symbol, and where it starts there. */
function bodyAtEnd(
  window: Window,
  piece: string,
  { issuer: known, issuerCode }: Reading,
): { issuer: IssuerPhrase; index: number } | null {
  const signs = ({ codes, name }: IssuerPhrase) =>
    known
      ? codes?.includes(known.code) ||
        (codes === null &&
          (SHARED[known.code] ?? [known.name]).some((kind) => `${name} `.startsWith(`${kind} `)))
      : issuerCode !== null && (codes === null ? !isKind(name) : BRANCHES.has(codes[0]!))
  const words = [...piece.matchAll(/(?<![a-z])[a-z]/g)].slice(-14)
  // What the body does is no part of its name.
  const clause = { ...window, folded: piece }
  for (const { index } of words) {
    const issuer = readIssuerPhrase(clause, index)
    if (issuer?.next !== piece.length) continue
    if (signs(issuer)) return { issuer, index }
    // What ends the name of a known body is no body.
    if (issuer.codes) return null
  }
  return null
}

/** What stands in front of the body of an item: its join to the item before, the end of a sentence, or `của`. */
const ITEM_START = new RegExp(`(?:[;:${BLOCK_END}]|\\.(?= )|[^a-z]cua) {0,3}$`)
/** Who is named in such a list did not write what is cited: it is what they were told. */
const TOLD = /(?:chua|cham|don doc|nhac nho|yeu cau|de nghi|giao|gui|doi voi)(?: [a-z,]+)*:[^.]*$/
/** The next of a row of bodies, each with its number in brackets. */
const IN_ROW = /\)(?:,|;| va) ?$/
const GIVEN = /(?:bao cao|to trinh|y kien|de nghi|kien nghi) cua [^.]*$/
const ITEM_MARK = /(?:[-+*•]|\d{1,2}[.)]|[a-z]\)) ?$/
/** The end of a sentence, a cell or a block. */
const ENDED = new RegExp(`\\. |\\||${BLOCK_END}`)
/** Who gave the order of a report did not write it. */
const ORDERED = /(?:chi dao|yeu cau|giao|phan cong) cua $/

/**
 * The body that opens an item, when the symbol is its own: `Bộ Tài chính (Công văn số …)`, or for all items up to the next
 * body, `HĐND xã: Nghị quyết số …; Nghị quyết số …`. To which a report or a proposal goes may be named so as well.
 */
function issuerOfItem(text: string, { head, reading }: Anchor): IssuerPhrase | null {
  const sign = /\(\s?$|[:;][\s¶]{0,3}(?:[-+*•]\s)?(?:[Cc]ác\s)?$/u.exec(
    text.slice(Math.max(0, head.start - 10), head.start),
  )
  if (!sign) return null
  const window = joinItems(openWindow(text, Math.max(0, head.start - REACH_SENTENCE), head.start))
  const bracket = sign[0].startsWith('(')
  const end = bracket ? window.folded.lastIndexOf('(') : window.folded.lastIndexOf(': ')
  if (end < 0 || ENDED.test(window.folded.slice(end))) return null
  const piece = window.folded.slice(0, end).trimEnd()
  const body = bodyAtEnd(window, piece, reading)
  if (!body) return null
  const front = piece.slice(0, body.index)
  const upwards = reading.type === 'BC' || reading.type === 'TTr'
  if (TOLD.test(front)) return null
  if (upwards && (!bracket || ORDERED.test(front))) return null
  if (bracket && IN_ROW.test(front)) return upwards && !GIVEN.test(front) ? null : body.issuer
  const opensText = front.trim() === '' && head.start < REACH_SENTENCE
  if (opensText || ITEM_START.test(front)) return body.issuer
  const mark = ITEM_MARK.exec(front)
  return mark && window.breaksLine(mark.index) ? body.issuer : null
}
