import type { Anchor } from './anchors.ts'
import type { Draft } from './numbered.ts'
import { readHead } from './type-word.ts'
import { openWindow } from './window.ts'

const LONE = '\\d{1,5}'
const ELIDED = new RegExp(
  `(?<![\\d/.,-])(${LONE}(?: ?, ?${LONE})*)(?: ?,)? ?(?: va | den | - ?|-|, ) ?(?:so )?$`,
)

/**
 * Numbers whose symbol is written once, behind the last: `QĐ số 1656 và 1662/QĐ-UBND`. Gives a draft for each number
 * in front; the tail (date, issuer) is theirs too. In a range only the two ends are mentions.
 */
export function elidedDrafts(text: string, anchor: Anchor, draft: Draft, floor: number): Draft[] {
  if (anchor.head.word) return []
  const window = openWindow(text, Math.max(floor, anchor.head.start - 60), anchor.head.start)
  const match = ELIDED.exec(window.folded)
  if (!match) return []
  const lone = [...match[1]!.matchAll(/\d+/g)]
  const first = window.at(match.index)
  const head = readHead(text, first, floor, anchor.reading.type)
  if (!head.word && !head.numbered) return []
  const symbol = draft.number!.slice(/^\d+[a-e]?/i.exec(draft.number!)![0].length)
  return lone.map((found, i) => {
    const start = window.at(match.index + found.index)
    const end = window.endAt(match.index + found.index + found[0].length)
    return {
      ...draft,
      start,
      end,
      number: found[0] + symbol,
      serial: Number(found[0]),
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
    if (
      !(draft.type === 'QĐ' && before.type === 'QĐi') &&
      !(draft.type === 'CT' && before.type === 'CTr')
    )
      continue
    if (symbolType(draft) !== symbolType(before)) continue
    if (!/[.:]\s/.test(text.slice(before.end, draft.start))) draft.type = before.type
  }
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

/** `các Kế hoạch của UBND tỉnh số 1/KH-UBND, số 2/KH-UBND`: an issuer inside the head is that of the whole list. */
function passIssuerOn(text: string, before: Draft, draft: Draft): void {
  const { issuer, head } = before.spans
  if (!issuer || issuer.start < head.start || issuer.end > before.start) return
  if (draft.spans.type || draft.spans.issuer || draft.issuerCode !== before.issuerCode) return
  if (draft.spans.head.start - before.end > 30) return
  if (!BETWEEN.test(openWindow(text, before.end, draft.spans.head.start).folded)) return
  draft.issuer = before.issuer
  draft.place = before.place
}

const symbolType = (draft: Draft) => /[^\d/-]+(?=[-/])/.exec(draft.number ?? '')?.[0]
