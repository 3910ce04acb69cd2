import { unifyTonePlacement } from '../text/fold.ts'
import { type DateRead, readDateAfter } from './date.ts'
import { foldChars } from './fold-chars.ts'
import type { Draft } from './numbered.ts'
import { readPinpoints } from './pinpoint.ts'
import { LAW_ROWS, type LawRow } from './tables/laws.ts'
import { openWindow, type Window } from './window.ts'

const OPENING = /[Ll]uật|LUẬT|Pháp lệnh|PHÁP LỆNH|Hiến pháp|HIẾN PHÁP/g
const AMENDING = /^luat sua doi,? ?(?:va )?bo sung (?:mot so dieu|mot so|cac dieu)(?= cua )/
const YEAR = /^,? ?\(? ?(?:nam )?((?:19|20)\d\d)(?![\d/-])\)?/
const AMENDED = /^ \(sua doi(?:, bo sung)?\)/

interface Name {
  folded: string
  written: string
  row: LawRow
}

/** Names by kind and first syllable, longest first. */
const NAMES: ReadonlyMap<string, Name[]> = (() => {
  const names = new Map<string, Name[]>()
  for (const row of LAW_ROWS) {
    for (const written of [row.name, ...(row.variants ?? [])]) {
      const folded = foldChars(written)
      const key = `${row.kind} ${firstSyllable(folded)}`
      const list = names.get(key) ?? []
      list.push({ folded, written: plain(written), row })
      names.set(key, list)
    }
  }
  for (const list of names.values()) list.sort((a, b) => b.folded.length - a.folded.length)
  return names
})()

const KINDS: Record<string, LawRow['kind']> = {
  luat: 'Luật',
  'phap lenh': 'Pháp lệnh',
  'hien phap': 'Hiến pháp',
}
const TYPES: Record<LawRow['kind'], string | null> = {
  Luật: 'L',
  'Bộ luật': 'L',
  'Pháp lệnh': 'PL',
  'Hiến pháp': null,
}

/** Numbers of the versions in the table: a law that amends has a number of its own, which is not among them. */
const VERSION_NUMBERS: ReadonlySet<string> = new Set(
  LAW_ROWS.flatMap((row) => row.versions.flatMap(({ number }) => (number ? [number] : []))),
)
/** Between a law that amends and those that it amends: `của Luật A`, `, Luật B`, ` và Luật C`. */
const CHAIN = /^(?: cua| ?,| va)(?: cac)? ?$/
/** `Luật số 47/2019/QH14 sửa đổi, bổ sung một số điều của Luật A và …`: a day behind the names is of the law with the number. */
const AMENDED_BY_NUMBER =
  /sua doi,? ?(?:va )?bo sung (?:mot so dieu|mot so|cac dieu) (?:cua )?[^;.:]*$/
/** Between the name of a law and its number: `Luật Xây dựng năm 2014 (số 50/2014/QH13)`. */
const BEFORE_NUMBER = /^ ?,? ?\(? ?$/

interface Law {
  draft: Draft
  /** The row of the table; null for a law that amends others. */
  row: LawRow | null
  /** Where the name ends, without its year. */
  nameEnd: number
}

/**
 * Finds laws by their names, but for those inside a head with a number (`Luật Đất đai số 31/2024/QH15`). A law that
 * amends another is a mention of its own: `Luật sửa đổi, bổ sung một số điều` and, after it, `Luật Thú y`. A number
 * behind the name identifies the law: the name then becomes part of that mention.
 */
export function findLaws(text: string, taken: readonly Draft[]): Draft[] {
  const drafts: Draft[] = []
  const between = (from: number, to: number, most = 40) =>
    to - from > most ? '…' : openWindow(text, from, to).folded
  let floor = 0
  let next = 0
  /** The law that amends, while the laws that it amends are being listed. */
  let amending: Draft | null = null
  let chainEnd = 0
  for (const opening of text.matchAll(OPENING)) {
    if (opening.index < floor || /\p{L}/u.test(text[opening.index - 1] ?? ' ')) continue
    while (next < taken.length && taken[next]!.end <= opening.index) next++
    const numbered = taken[next]
    const head = numbered?.spans.head
    const inChain = amending && CHAIN.test(between(chainEnd, opening.index))
    if (!inChain) amending = null
    if (head && head.start <= opening.index) {
      if (amending && numbered.grammar === 'assembly' && !VERSION_NUMBERS.has(numbered.number!)) {
        drafts.splice(drafts.indexOf(amending), 1)
        if (chainEnd === amending.end) nameNumber(numbered, amending)
      }
      amending = null
      continue
    }
    const before = Math.max(floor, taken[next - 1]?.end ?? 0)
    const found = [
      ...(readLaw(text, opening.index, before) ?? readList(text, opening.index, before)),
    ].filter(({ draft }) => !head || draft.end <= head.start)
    for (const { draft, row, nameEnd } of found) {
      const amended =
        amending !== null ||
        AMENDED_BY_NUMBER.test(between(Math.max(0, draft.start - 160), draft.start, 160))
      if (amended && row && draft.year && row.versions.every(({ year }) => year !== draft.year)) {
        if (amending) {
          amending.year = draft.year
          amending.date = draft.date
          if (draft.spans.date) amending.spans.date = draft.spans.date
        }
        draft.year = draft.date = null
        draft.end = nameEnd
        draft.spans = { head: { start: draft.start, end: nameEnd } }
      }
      drafts.push(draft)
      if (!row) amending = draft
      else if (amending)
        amending.subject +=
          amending.end === chainEnd ? ` của ${draft.subject}` : `, ${draft.subject}`
      chainEnd = draft.end
      floor = Math.max(draft.end, draft.spans.date?.end ?? 0)
    }
    const last = found.at(-1)?.draft
    if (
      last &&
      numbered?.grammar === 'assembly' &&
      isNumberOf(between(floor, head!.start), text, numbered)
    ) {
      drafts.pop()
      nameNumber(numbered, last)
    }
  }
  return drafts
}

/** Whether the number behind a law is that law's: not where it comes with a name of its own, `Luật Đất đai, Luật Nhà ở số 27/…`. */
function isNumberOf(between: string, text: string, { spans }: Draft): boolean {
  if (!BEFORE_NUMBER.test(between)) return false
  if (!spans.type) return true
  return (
    between.includes('(') &&
    /^\s*(?:số\s*:?\s*)?$/u.test(text.slice(spans.type.end, spans.number!.start))
  )
}

/** Gives the mention of a number the name in front of it, with what stands before the name. */
function nameNumber(numbered: Draft, law: Draft): void {
  numbered.type ??= law.type
  if (!numbered.pinpoints.length) numbered.pinpoints = law.pinpoints
  numbered.spans = { ...numbered.spans, head: { start: law.start, end: numbered.end } }
}

function readLaw(text: string, at: number, floor: number): Law[] | null {
  const code = /(?:^|[^\p{L}])([Bb]ộ\s{1,3}|BỘ\s{1,3})$/u.exec(text.slice(Math.max(0, at - 6), at))
  const start = code ? at - code[1]!.length : at
  const window = openWindow(text, at, at + 220)
  const amending = AMENDING.exec(window.folded)
  if (amending) {
    const nameEnd = window.endAt(amending[0].length)
    const name = window.written(0, amending[0].length)
    const law = { kind: 'Luật', year: null, date: null, name } as const
    return [{ draft: draftOf(text, start, nameEnd, floor, law), row: null, nameEnd }]
  }
  const kind = code ? 'Bộ luật' : KINDS[/^(?:luat|phap lenh|hien phap)/.exec(window.folded)![0]]!
  const opening = kind === 'Bộ luật' ? 'luat' : foldChars(kind)
  if (kind === 'Luật' && !window.isCapital(0) && !window.isCapital(5)) return null
  const name = nameAt(window, kind, kind === 'Hiến pháp' ? opening.length : opening.length + 1)
  if (!name) return null
  const tail = readTail(window, name.end)
  if (kind === 'Hiến pháp' && tail.year === null) return null
  const law = { kind, ...tail, name: `${kind} ${name.row.name}`.trim() }
  return [
    {
      draft: draftOf(text, start, window.endAt(tail.end), floor, law),
      row: name.row,
      nameEnd: window.endAt(name.end),
    },
  ]
}

/** `các Luật: Đất đai, Nhà ở và Kinh doanh bất động sản`: the kind once, and two names at least. */
function readList(text: string, at: number, floor: number): Law[] {
  const window = openWindow(text, at, at + 400)
  if (!/(?:^|[^a-z])cac $/.test(openWindow(text, at - 6, at).folded)) return []
  const lead = /^luat ?:? /.exec(window.folded)
  if (!lead) return []
  const found: Law[] = []
  let index = lead[0].length
  while (window.isCapital(index)) {
    const name = nameAt(window, 'Luật', index)
    if (!name) break
    const tail = readTail(window, name.end)
    const law = { kind: 'Luật', ...tail, name: `Luật ${name.row.name}` } as const
    const end = window.endAt(tail.end)
    const draft = draftOf(text, window.at(index), end, floor, law)
    found.push({
      draft: { ...draft, pinpoints: [] },
      row: name.row,
      nameEnd: window.endAt(name.end),
    })
    const joint = /^(?: ?[,;] ?(?:va )?| va )/.exec(window.folded.slice(tail.end))
    if (!joint) break
    index = tail.end + joint[0].length
  }
  return found.length > 1 ? found : []
}

/** The longest name of the table that stands at an index. */
function nameAt(window: Window, kind: LawRow['kind'], at: number) {
  const syllable = kind === 'Hiến pháp' ? '' : firstSyllable(window.folded.slice(at))
  for (const { folded, written, row } of NAMES.get(`${kind} ${syllable}`) ?? []) {
    if (!folded || matches(window, at, folded, written)) return { row, end: at + folded.length }
  }
  return null
}

/** Year or day behind the name: `năm 2024`, `(sửa đổi)`, `ngày 18/01/2024`. The day is no part of the name. */
function readTail(window: Window, at: number) {
  const rest = window.folded.slice(at)
  const year = YEAR.exec(rest)
  if (year) {
    const opened = year[0].includes('(')
    const taken = opened === year[0].endsWith(')') ? year[0] : year[0].replace(/\)$/, '')
    return { year: Number(year[1]), date: null, end: at + taken.length }
  }
  const date = readDateAfter(window, at, false)
  if (date?.date) return { year: Number(date.date.slice(0, 4)), date, end: at }
  return { year: null, date: null, end: at + (AMENDED.exec(rest)?.[0].length ?? 0) }
}

function matches(window: Window, at: number, folded: string, written: string): boolean {
  if (
    !window.folded.startsWith(folded, at) ||
    /[a-z]/.test(window.folded[at + folded.length] ?? '')
  )
    return false
  return plain(window.written(at, at + folded.length)) === written
}

function plain(text: string): string {
  return unifyTonePlacement(text.normalize('NFC')).toLowerCase()
}

function draftOf(
  text: string,
  start: number,
  end: number,
  floor: number,
  law: { kind: LawRow['kind']; year: number | null; date: DateRead | null; name: string },
): Draft {
  return {
    class: 'law',
    start,
    end,
    grammar: null,
    number: null,
    serial: null,
    year: law.year,
    type: TYPES[law.kind],
    issuerCode: null,
    unit: null,
    date: law.date?.date ?? null,
    issuer: law.kind === 'Pháp lệnh' ? 'Ủy ban Thường vụ Quốc hội' : 'Quốc hội',
    place: null,
    subject: law.name,
    pinpoints: readPinpoints(text, start, floor),
    relation: null,
    aliases: [],
    antecedent: null,
    spans: {
      head: { start, end },
      ...(law.date && { date: { start: law.date.start, end: law.date.end } }),
    },
    warnings: [],
    suggestion: null,
  }
}

function firstSyllable(folded: string): string {
  return /^[a-z]*/.exec(folded)![0]
}
