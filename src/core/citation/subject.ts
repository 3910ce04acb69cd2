import { BLOCK_END } from './blocks.ts'
import { foldChars } from './fold-chars.ts'
import { readIssuerPhrase } from './issuer-phrase.ts'
import type { Span } from './mention.ts'
import { openWindow, type Window } from './window.ts'

const OWN_LEAD = /^(?:ve viec |v\/v |ve )/
/** Behind a comma the sentence may go on with what a body did: `Thực hiện Nghị quyết số 128/NQ-CP, ban hành Quyết định …`. */
const OPENING =
  /^(?: {0,2}(?:ban hanh|phe duyet|huong dan|sua doi|bo sung|thay the|bai bo|cong bo|thanh lap|kien toan|trien khai|giao |thong qua|chi dao )|[ ,]{0,3}(?:ve viec |v\/v |ve |quy dinh|"ve ))/
const LONGEST = 420
/** What is done to a document that is not named: `Quyết định số 31/… thay thế Quyết định số 09/…`. */
const BARE_VERBS =
  /^(?:(?:viec|cac|tiep tuc|to chuc|trien khai|thuc hien|chi dao|huong dan|chuong trinh hanh dong|chuong trinh|ke hoach|sua doi|bo sung|thay the|bai bo|phe duyet|ban hanh|kem theo|mot so dieu|cua|theo)(?: ?,? ?(?:va )?|$))+$/
/** Where a clause of its own begins, or another document: `…, khoản 2 Điều 19 Nghị định …`, `… và các văn bản chỉ đạo`. */
const NEW_CLAUSE =
  ',? (?:trong do|cu the)(?:[ :,]|$)| co quy dinh |, (?:khoan|diem|dieu) \\d|, phu hop voi | va cac van ban (?!huong dan)|, ban hanh (?!kem)|, he thong van ban |,? (?:da )?duoc (?:sua doi|thay the|dinh chinh|bai bo)(?=[a-z ,]* (?:boi|bang|tai|theo) )'
const END = new RegExp(
  `[;()\\n|${BLOCK_END}]|\\.(?: |$)|\\.{2,}|\\u2026|["”]\\s*[;.,]|${NEW_CLAUSE}`,
)
/** Words that join what follows, at the end of what was cut. */
const DANGLING = /(?:[\s,]+(?:và|hoặc|(?<!tiếp )theo|của|tại|các|như|về|để))+$/u
/** The document that it is about follows: `về việc tiếp tục thực hiện Chỉ thị số 40-CT/TW`. */
const TAKES_NEXT = / (?:dieu cua|thuc hien|trien khai|quan triet|thi hanh) (?:cac )?$/
/** What a body does, behind its name, where the sentence of a citation goes on: `…, Sở Nội vụ báo cáo như sau`. */
const ACTS =
  /^ ?(?:\([^()\n]{2,30}\) ?)?(?:xin |kinh |tran trong |tong hop,? ?|xay dung )*(?:da |bao cao|trinh |to chuc trien khai|tham muu)/
/** There bodies in a list are whom the document charges. */
const CHARGING = /^(?:giao|chi dao|thanh lap|kien toan|phan cong|yeu cau|de nghi) /

/**
 * Reads what the document is about, from where its date and issuer end. Stops at the end of the clause, or at the next
 * mention (`ceiling`), which belongs to the subject where that is about it: `sửa đổi một số điều của Nghị định số …`.
 *
 * @param nextEnd end of the next mention
 */
export function readSubject(
  text: string,
  at: number,
  ceiling: number,
  nextEnd = ceiling,
): { text: string; span: Span } | null {
  let window = openWindow(text, at, Math.min(ceiling, at + LONGEST))
  if (ceiling - at <= LONGEST && TAKES_NEXT.test(window.folded))
    window = openWindow(text, at, nextEnd)
  const opening = OPENING.exec(window.folded)
  if (!opening) return null
  const from = opening[0].length - opening[0].replace(/^[ ,]+/, '').length
  const rest = window.folded.slice(from)
  let end = rest.search(END)
  if (end === -1) end = rest.length
  end = endBeforeThen(window, from, end)
  end = endBeforeActor(window, from, end)
  let subject = window.written(from, from + end)
  let last = from + end
  const blank = text.slice(window.at(from), window.endAt(last)).search(/\n\s*\n\s*[-+*•]\s/)
  if (blank !== -1) {
    const cut = window.at(from) + blank
    while (last > from && window.endAt(last) > cut) last--
    subject = window.written(from, last)
  }
  subject = subject
    .replace(/^(?:về việc|Về việc|V\/v|v\/v|về|Về)\s+/, '')
    .replace(/[\s,.;:"”“⁰¹²³⁴⁵⁶⁷⁸⁹]+$/, '')
    .replace(DANGLING, '')
    .replace(/^["“]/, '')
  return subject.length > 3 && !BARE_VERBS.test(foldChars(subject))
    ? { text: subject, span: { start: window.at(from), end: window.endAt(last) } }
    : null
}

/** `…, thì các Bộ có trách nhiệm …`: folded, `thì` is `thị` and `thi` as well. */
function endBeforeThen(window: Window, from: number, end: number): number {
  for (const { index } of window.folded.slice(from, from + end).matchAll(/,? thi /g))
    if (/^,?\s?thì$/iu.test(window.written(from + index, from + index + 5).trim())) return index
  return end
}

/** Where the subject ends when the sentence goes on with what some body does: `Thực hiện … về việc …, UBND tỉnh báo cáo`. */
function endBeforeActor(window: Window, from: number, end: number): number {
  const rest = window.folded.slice(from, from + end)
  if (CHARGING.test(rest.replace(OWN_LEAD, ''))) return end
  for (const comma of rest.matchAll(/, /g)) {
    const actor = readIssuerPhrase(window, from + comma.index + 2)
    if (actor && ACTS.test(window.folded.slice(actor.next))) return comma.index
  }
  return end
}
