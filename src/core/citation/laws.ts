import { unifyTonePlacement } from '../text/fold.ts'
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

/**
 * Finds laws by their names, but for those inside a head with a number (`Luật Đất đai số 31/2024/QH15`). A law that
 * amends another is a mention of its own: `Luật sửa đổi, bổ sung một số điều` and, after it, `Luật Thú y`.
 */
export function findLaws(text: string, taken: readonly Draft[]): Draft[] {
  const drafts: Draft[] = []
  let floor = 0
  let next = 0
  for (const opening of text.matchAll(OPENING)) {
    if (opening.index < floor || /\p{L}/u.test(text[opening.index - 1] ?? ' ')) continue
    while (next < taken.length && taken[next]!.end <= opening.index) next++
    const head = taken[next]?.spans.head
    if (head && head.start <= opening.index) continue
    const draft = readLaw(text, opening.index, Math.max(floor, taken[next - 1]?.end ?? 0))
    if (!draft || (head && draft.end > head.start)) continue
    drafts.push(draft)
    floor = draft.end
  }
  return drafts
}

function readLaw(text: string, at: number, floor: number): Draft | null {
  const code = /(?:^|[^\p{L}])([Bb]ộ\s{1,3}|BỘ\s{1,3})$/u.exec(text.slice(Math.max(0, at - 6), at))
  const start = code ? at - code[1]!.length : at
  const window = openWindow(text, at, at + 160)
  const amending = AMENDING.exec(window.folded)
  if (amending)
    return draftOf(text, start, window.endAt(amending[0].length), floor, {
      kind: 'Luật',
      year: null,
      name: window.written(0, amending[0].length),
    })
  const kind = code ? 'Bộ luật' : KINDS[/^(?:luat|phap lenh|hien phap)/.exec(window.folded)![0]]!
  const opening = kind === 'Bộ luật' ? 'luat' : foldChars(kind)
  const syllable =
    kind === 'Hiến pháp' ? '' : firstSyllable(window.folded.slice(opening.length + 1))
  for (const { folded, written, row } of NAMES.get(`${kind} ${syllable}`) ?? []) {
    const end = folded ? opening.length + 1 + folded.length : opening.length
    if (folded && !matches(window, opening.length + 1, folded, written)) continue
    if (kind === 'Luật' && !window.isCapital(0) && !window.isCapital(5)) continue
    const year = YEAR.exec(window.folded.slice(end))
    const amended = AMENDED.exec(window.folded.slice(end))
    if (!folded && !year) return null
    const taken = year
      ? (year[0].startsWith(' (') !== year[0].endsWith(')') ? year[0].replace(/\)$/, '') : year[0])
          .length
      : (amended?.[0].length ?? 0)
    return draftOf(text, start, window.endAt(end + taken), floor, {
      kind,
      year: year ? Number(year[1]) : null,
      name: `${kind} ${row.name}`.trim(),
    })
  }
  return null
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
  law: { kind: LawRow['kind']; year: number | null; name: string },
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
    date: null,
    issuer: law.kind === 'Pháp lệnh' ? 'Ủy ban Thường vụ Quốc hội' : 'Quốc hội',
    place: null,
    subject: law.name,
    pinpoints: readPinpoints(text, start, floor),
    relation: null,
    aliases: [],
    antecedent: null,
    spans: { head: { start, end } },
    warnings: [],
    suggestion: null,
  }
}

function firstSyllable(folded: string): string {
  return /^[a-z]*/.exec(folded)![0]
}
