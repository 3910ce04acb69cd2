import type { Anchor } from './anchors.ts'
import type { Draft } from './numbered.ts'
import { readHead } from './type-word.ts'
import { openWindow } from './window.ts'

const LONE = '\\d{1,5}(?:\\.\\d{1,2})?'
const ELIDED = new RegExp(
  `(?<![\\d/.,-])(${LONE}(?: ?, ?${LONE})*)(?: ?,)? ?(?: va | den | - ?|-|, ?) ?(?:so )?$`,
)

/**
 * Numbers whose symbol is written once, behind the last: `QĐ số 1656 và 1662/QĐ-UBND`. Gives a draft for each number
 * in front; the tail (date, issuer) is theirs too. In a range only the two ends are mentions.
 */
export function elidedDrafts(
  text: string,
  anchor: Anchor,
  draft: Draft,
  before: Draft | undefined,
  floor: number,
): Draft[] {
  if (anchor.head.word) return []
  const window = openWindow(text, Math.max(floor, anchor.head.start - 60), anchor.head.start)
  const match = ELIDED.exec(window.folded)
  if (!match) return []
  const lone = [...match[1]!.matchAll(/[\d.]+/g)]
  const first = window.at(match.index)
  const head = readHead(text, first, floor, anchor.reading.type)
  if (!head.word && !head.numbered && !(before && goesOn(text, before, draft, first))) return []
  const symbol = draft.number!.slice(/^[\d.]+(?:[a-e]|bis)?/i.exec(draft.number!)![0].length)
  return lone.map((found, i) => {
    const start = window.at(match.index + found.index)
    const end = window.endAt(match.index + found.index + found[0].length)
    return {
      ...draft,
      start,
      end,
      number: found[0] + symbol,
      serial: Number.parseInt(found[0], 10),
      pinpoints: [],
      subject: null,
      warnings: draft.warnings.filter(
        (warning) => warning !== 'glued-footnote' && warning !== 'spaced-number',
      ),
      spans: {
        ...draft.spans,
        head: { start: i === 0 ? head.start : start, end },
        number: { start, end },
      },
    }
  })
}

/** Whether a list of one kind goes on at an offset: `Nghị định 261/2025/NĐ-CP; 140 và 144/2025/NĐ-CP`. */
function goesOn(text: string, before: Draft, draft: Draft, start: number): boolean {
  if (before.type !== draft.type || before.issuerCode !== draft.issuerCode) return false
  const head = { start, end: draft.end }
  return isNext(text, before, { ...draft, spans: { ...draft.spans, head } })
}

/** What may stand between two items of a list that share what follows the last. */
const BETWEEN = /^\d{0,2}[ ,]*(?:va |den )?(?:cac )?$/

/**
 * Passes a tail back over the items of its list (`Công điện số 280/CĐ-TTg và 968/CĐ-TTg của Thủ tướng Chính phủ`), and a
 * type forward to items that name none (`các Quy định số 12-QĐ/TW, số 13-QĐ/TW`).
 */
export function shareInLists(text: string, drafts: Draft[]): void {
  for (let i = drafts.length - 2; i >= 0; i--) {
    const draft = drafts[i]!
    const next = drafts[i + 1]!
    passDayBack(text, draft, next)
    if (
      draft.spans.issuer ||
      !next.spans.issuer ||
      draft.issuerCode !== next.issuerCode ||
      draft.grammar !== next.grammar
    )
      continue
    if (next.spans.issuer.start < next.start || next.warnings.includes('issuer-conflict')) continue
    let end = Math.max(draft.end, draft.spans.date?.end ?? 0)
    // `1/QĐ-UBND (ngày 20/5/2021), 2/QĐ-UBND (ngày 21/5/2021) của UBND tỉnh`.
    if (end > draft.end && text[end] === ')') end++
    if (
      next.spans.head.start - end > 30 ||
      !BETWEEN.test(openWindow(text, end, next.spans.head.start).folded)
    )
      continue
    draft.issuer = next.issuer
    draft.place = next.place
    draft.spans = { ...draft.spans, issuer: next.spans.issuer }
  }
  for (let i = 1; i < drafts.length; i++) {
    const draft = drafts[i]!
    const before = drafts[i - 1]!
    passIssuerOn(text, before, draft)
    if (draft.spans.type || draft.type === before.type || before.grammar !== draft.grammar) continue
    // The symbol of the National Assembly tells no type.
    if (draft.grammar === 'assembly' && !draft.type && isNext(text, before, draft))
      draft.type = before.type
    if (
      !(draft.type === 'QĐ' && before.type === 'QĐi') &&
      !(draft.type === 'CT' && before.type === 'CTr')
    )
      continue
    if (symbolType(draft) !== symbolType(before)) continue
    if (!/[.:]\s/.test(text.slice(before.end, draft.start))) draft.type = before.type
  }
}

/** `Quyết định số 5/QĐ-UBND ngày 03/02/2024; Quyết định số 6/QĐ-UBND cùng ngày`: the day before it in the sentence. */
export function passDayOn(text: string, before: Draft, draft: Draft): void {
  const day = before.spans.date
  if (
    draft.date ||
    !before.date ||
    !day ||
    /\.\s+\p{Lu}/u.test(text.slice(before.end, draft.start))
  )
    return
  draft.date = before.date
  draft.spans = { ...draft.spans, date: day }
}

/** `số 1/QĐ-UBND và số 2/QĐ-UBND cùng ngày 15/8/2023`: the day is that of both. */
function passDayBack(text: string, draft: Draft, next: Draft): void {
  const day = next.spans.date
  if (draft.spans.date || !day || !next.date || day.start < next.end) return
  if (
    !/(?:cùng|đều)(?:\s(?:ban hành|ký))?\s+$/u.test(
      text.slice(Math.max(next.end, day.start - 16), day.start),
    )
  )
    return
  if (next.spans.head.start - draft.end > 30) return
  if (!BETWEEN.test(openWindow(text, draft.end, next.spans.head.start).folded)) return
  draft.date = next.date
  draft.spans = { ...draft.spans, date: day }
}

/**
 * The body in front of the first item is that of the whole list: `các Kế hoạch của UBND tỉnh số 1/KH-UBND, số 2/KH-UBND`, and
 * as subject of the clause, also for items of other types: `UBND huyện ban hành Kế hoạch số 1/KH-UBND và Quyết định số 2/QĐ-UBND`.
 */
function passIssuerOn(text: string, before: Draft, draft: Draft): void {
  const { issuer, head, date } = before.spans
  if (!issuer || issuer.end > before.start) return
  if (draft.spans.issuer || draft.issuerCode !== before.issuerCode) return
  const subject = issuer.start < head.start && !OF_LIST.test(text.slice(issuer.end, head.start))
  if (draft.spans.type && !(subject && !before.spans.subject)) return
  if (!isNext(text, before, draft, !subject)) return
  draft.issuer = before.issuer
  draft.place = before.place
  draft.spans = { ...draft.spans, issuer }
  if (subject && date && date.end <= issuer.start && !draft.spans.date) {
    draft.date = before.date
    draft.spans.date = date
  }
}

/** Between a body and the list of its documents: `Các Quyết định của UBND huyện Đức Thọ: số 145/…`. */
const OF_LIST = /^\s*:/

/** Whether nothing but the join of a list stands between the day of one mention and the head of the next. */
function isNext(text: string, before: Draft, draft: Draft, semicolons = true): boolean {
  let end = Math.max(before.end, before.spans.date?.end ?? 0)
  if (end > before.end && text[end] === ')') end++
  if (draft.spans.head.start - end > 30) return false
  const between = openWindow(text, end, draft.spans.head.start).folded
  // Behind a semicolon another may act: `Sở tham mưu UBND tỉnh ban hành Quyết định …; Tờ trình …`.
  return (
    /,|;|va |den /.test(between) && BETWEEN.test(semicolons ? between.replace(';', ',') : between)
  )
}

const symbolType = (draft: Draft) => /[^\d/-]+(?=[-/])/.exec(draft.number ?? '')?.[0]
