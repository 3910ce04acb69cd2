import type { Draft } from './numbered.ts'
import { openWindow } from './window.ts'

const OPENING = /(?:Nghị quyết|nghị quyết|NGHỊ QUYẾT|Kết luận|Văn kiện|Điều lệ)\s/g

const ORDINAL = '(?:[ivxlc]{1,6}|\\d{1,2}|nhat|hai|ba|bon|tu|nam|sau|bay|tam|chin|muoi)'
const LEVELS = '(?: (?:tinh|thanh pho|huyen|thi xa|quan|khoi|xa|phuong))'

/**
 * Documents that have a name and no number, each with an example:
 * `Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XIX`, `Nghị quyết Trung ương 4 khóa XII`, `Điều lệ Đảng`.
 */
const NAMED: readonly { pattern: RegExp; type: string | null }[] = [
  {
    pattern: new RegExp(
      `^(?:nghi quyet|van kien) (?:cua )?dai hoi (?:dai bieu )?(?:dang bo|dang)${LEVELS}?(?: [a-z]+){0,3}?,? (?:lan thu|khoa) ${ORDINAL}(?![a-z])(?: cua dang)?(?:,? nhiem ky \\d{4} ?- ?\\d{4})?`,
    ),
    type: 'NQ',
  },
  {
    pattern: new RegExp(
      `^(?:nghi quyet|van kien) (?:cua )?dai hoi (?:dai bieu )?(?:lan thu )?[ivxl]{1,6},? (?:cua )?dang(?: bo${LEVELS}| cong san viet nam|(?! bo| uy))(?![a-z])(?:,? nhiem ky \\d{4} ?- ?\\d{4})?`,
    ),
    type: 'NQ',
  },
  {
    pattern:
      /^(?:nghi quyet|van kien) (?:cua )?dai hoi (?:dai bieu )?(?:toan quoc|dang toan quoc)(?: lan thu)? [ivxl]{1,5}(?![a-z])(?: cua dang)?/,
    type: 'NQ',
  },
  {
    pattern: new RegExp(
      `^(?:nghi quyet|van kien) (?:cua )?dai hoi (?:dai bieu )?dang bo${LEVELS}(?![a-z])(?:,? nhiem ky \\d{4} ?- ?\\d{4})?`,
    ),
    type: 'NQ',
  },
  {
    pattern: new RegExp(
      `^(?:nghi quyet|ket luan) (?:cua )?(?:hoi nghi )?(?:lan thu ${ORDINAL} )?(?:ban chap hanh |bch )?(?:trung uong|tw)(?: dang)?(?: lan thu)?(?: ?\\d{1,2}| [ivx]{1,4})?,? ?\\(? ?khoa [ivx]{1,5}\\)?`,
    ),
    type: null,
  },
  { pattern: /^dieu le dang(?: cong san viet nam)?(?![a-z])/, type: null },
]

/** Finds documents that are named without a number, but for those that another mention already covers. */
export function findNamed(text: string, taken: readonly Draft[]): Draft[] {
  const drafts: Draft[] = []
  let next = 0
  let floor = 0
  for (const opening of text.matchAll(OPENING)) {
    const start = opening.index
    if (start < floor || /\p{L}/u.test(text[start - 1] ?? ' ')) continue
    while (next < taken.length && taken[next]!.end <= start) next++
    const window = openWindow(text, start, start + 170)
    for (const { pattern, type } of NAMED) {
      const match = pattern.exec(window.folded)
      if (!match || match[0].includes(' cac cap')) continue
      const end = window.endAt(match[0].length)
      const head = taken[next]?.spans.head
      if (head && head.start < end) break
      const ruling = /^ket luan/.test(match[0]) ? 'KL' : /^nghi quyet/.test(match[0]) ? 'NQ' : type
      drafts.push(draftOf(start, end, ruling, window.written(0, match[0].length)))
      floor = end
      break
    }
  }
  return drafts
}

function draftOf(start: number, end: number, type: string | null, name: string): Draft {
  return {
    class: 'named',
    start,
    end,
    grammar: null,
    number: null,
    serial: null,
    year: null,
    type,
    issuerCode: null,
    unit: null,
    date: null,
    issuer: null,
    place: null,
    subject: name,
    pinpoints: [],
    relation: null,
    aliases: [],
    antecedent: null,
    spans: { head: { start, end } },
    warnings: [],
    suggestion: null,
  }
}
