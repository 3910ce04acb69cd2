import type { Pinpoint, PinpointStep, Span } from './mention.ts'
import { openWindow, type Window } from './window.ts'

/** Units from the outside in. A `Mục` of the body of a law lies in a chapter; a `tiết` lies in a điểm. */
const ORDER: readonly PinpointStep['unit'][] = [
  'phụ lục',
  'phần',
  'chương',
  'mục',
  'tiểu mục',
  'điều',
  'khoản',
  'điểm',
  'tiết',
]

const UNITS: Record<string, PinpointStep['unit']> = {
  'phu luc': 'phụ lục',
  phan: 'phần',
  chuong: 'chương',
  muc: 'mục',
  'tieu muc': 'tiểu mục',
  dieu: 'điều',
  khoan: 'khoản',
  diem: 'điểm',
  tiet: 'tiết',
}

const UNIT = '(?:cac )?(phu luc|tieu muc|phan|chuong|muc|dieu|khoan|diem|tiet)'
const LABEL =
  '(?:\\d{1,3}(?:\\.\\d{1,2})*[a-z]?|[ivxlc]{1,6}|[a-z]{1,2}\\d?|thu (?:nhat|hai|ba|tu))(?![a-z0-9])'
const JOIN = '(?: ?[,;] ?| va | hoac | den | - )'
const STEP = `${UNIT} (${LABEL}(?:(?:${JOIN})(?:${LABEL}))*)`
const CHAIN = new RegExp(
  `(?<![a-z])${STEP}(?:(?: ?[,;]? ?(?:va |hoac |cua |tai |thuoc |den )?)${STEP})*(?: ?,)?(?: (?:quy che|quy dinh)(?: [a-z]+){0,14}? ban hanh kem(?: theo)?| (?:cua|tai|thuoc|trong|ban hanh kem theo|kem theo))?(?: ?-)? ?["(]?$`,
)
const IN_BRACKETS = new RegExp(`^ ?\\( ?(?:tai )?(?:${STEP}(?: ?[,;]? ?(?:va )?)?)+ ?\\)`)
const EACH_STEP = new RegExp(`(?<![a-z])${STEP}`, 'g')
const EACH_LABEL = new RegExp(`(?<![a-z0-9.])${LABEL}`, 'g')
const REACH = 220

interface Token extends Span {
  unit: PinpointStep['unit']
  label: string
}

/**
 * Reads the places in a document that stand in front of its head: `khoản 9 Điều 12 và khoản 6 Điều 21, Nghị định …`.
 * A smaller unit belongs to the next larger one on its right: `điểm a khoản 2 và điểm b khoản 3 Điều 4` is two paths.
 */
export function readPinpoints(text: string, head: number, floor: number): Pinpoint[] {
  const from = Math.max(floor, head - REACH)
  const window = openWindow(text, from, head)
  if (!/(?:phu luc|phan|chuong|muc|dieu|khoan|diem|tiet) /.test(window.folded)) return []
  const chain = CHAIN.exec(window.folded)
  return chain ? paths(tokens(window, chain.index, chain.index + chain[0].length)) : []
}

/** Reads places in parentheses right behind a number: `(khoản 1 Điều 15)`. Null when there are none. */
export function readPinpointsAfter(
  window: Window,
  index: number,
): { pinpoints: Pinpoint[]; next: number } | null {
  const match = IN_BRACKETS.exec(window.folded.slice(index))
  if (!match) return null
  return {
    pinpoints: paths(tokens(window, index, index + match[0].length)),
    next: index + match[0].length,
  }
}

function tokens(window: Window, from: number, to: number): Token[] {
  const found: Token[] = []
  const chain = window.folded.slice(from, to)
  for (const match of chain.matchAll(EACH_STEP)) {
    const unit = UNITS[match[1]!]!
    const listAt = match.index + match[0].length - match[2]!.length
    for (const label of match[2]!.matchAll(EACH_LABEL)) {
      if (label[0] === 'va' || label[0] === 'den') continue
      const start = from + listAt + label.index
      const written = window.written(start, start + label[0].length)
      const first = found.at(-1)
      const opens = !first || first.unit !== unit || first.end <= window.at(from + match.index)
      found.push({
        unit,
        label: unit === 'điểm' || unit === 'tiết' ? written.toLowerCase() : written,
        start: opens ? window.at(from + match.index) : window.at(start),
        end: window.endAt(start + label[0].length),
      })
    }
  }
  return found
}

/** From right to left, every token takes the larger units to its right as its outside. */
function paths(list: readonly Token[]): Pinpoint[] {
  const found: Pinpoint[] = []
  let outer: Token[] = []
  for (let i = list.length - 1; i >= 0; i--) {
    const token = list[i]!
    outer = [...outer.filter((step) => rank(step) < rank(token)), token]
    const inner = list[i - 1]
    if (inner && rank(inner) > rank(token)) continue
    found.unshift({
      path: outer.map(({ unit, label }) => ({ unit, label })),
      start: token.start,
      end: Math.max(...outer.map((step) => step.end)),
    })
  }
  return found
}

const rank = (token: Token) => ORDER.indexOf(token.unit)
