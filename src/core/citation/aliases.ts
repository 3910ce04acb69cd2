import { type Behind, readBehind } from './details.ts'
import { foldChars } from './fold-chars.ts'
import { signsWith } from './issuer-phrase.ts'
import type { Draft } from './numbered.ts'
import { readPinpoints } from './pinpoint.ts'
import { TYPES, type TypeRow } from './tables/types.ts'

/** An alias mention and the full one that it stands for. */
export interface AliasDraft {
  draft: Draft
  antecedent: Draft | null
}

const DEFINITION =
  /(?:gọi(?:\s+(?:tắt|chung))?\s+là|viết\s+tắt\s+là)\s*:?\s*["“]?([^"“”().,;:\n]{3,60}(?:\n[^"“”().,;:\n]{1,40})?)/gu
const MOST_ALIASES = 30
/** How far behind a citation its short name may stand. */
const DEFINITION_REACH = 600

/** Types that are cited by a bare number once they are known: `Chỉ thị 11`, `Đề án 06`. */
const BARE_WORDS = [
  'Chỉ thị',
  'Nghị quyết',
  'Nghị định',
  'Quyết định',
  'Kết luận',
  'Thông tư',
  'Công điện',
  'Quy định',
  'Đề án',
  'Kế hoạch',
  'Hướng dẫn',
] as const
/** A number without its symbol, and the year where it is given; nothing that goes on as a symbol, a share or a fraction. */
const NUMBER =
  '(?:số\\s{1,3})?(\\d{1,4})(?:/((?:19|20)\\d\\d))?(?![\\d/%-]|[.,]\\d|\\s{0,2}[/-]\\s{0,2}\\p{L})'
const BARE = new RegExp(
  `(?<![\\p{L}\\d])(${BARE_WORDS.map((word) => word.replace(' ', '\\s{1,3}')).join('|')})\\s{1,3}${NUMBER}`,
  'gu',
)
/** `NĐ 130`, `NQ 19`: so short that it counts only where the full citation stands before it. */
const SHORT_WORDS = ['NĐ', 'NQ', 'QĐ', 'CT', 'KL'] as const
const SHORT = new RegExp(`(?<![\\p{L}\\d/.-])(${SHORT_WORDS.join('|')})\\s{0,2}${NUMBER}`, 'gu')
/** A short name in brackets behind the document with that very number: `Quyết định số 06/QĐ-TTg … (Đề án 06)`. */
const IN_BRACKETS = new RegExp(
  `\\(["“]?((?:${BARE_WORDS.map((word) => word.replace(' ', '\\s{1,3}')).join('|')})\\s{1,3}(?:số\\s{1,3})?(\\d{1,4}))["”]?\\)`,
  'gu',
)
/** Types that have a year in their number; of others `12/2024` may be a month. */
const WITH_YEAR = ['NĐ', 'TT']
/** A council or a department, with its place. */
const LOCAL_BODY = /((?:Ủy ban nhân dân|Hội đồng nhân dân|Sở) .+)/
/** What may follow the number; a noun would make it a count: `Kế hoạch 5 năm`. */
const AFTER_BARE =
  /^(?:\s*[.,;:)”"…]|\s+(?:của|về|ngày(?=\s+\d)|và|trên|tại|đã|được|đến|cho|để|theo|là|có|gắn|với|do|trong|này|nêu|còn|cũng|như|thì|tới|vào|khi|sẽ)(?!\p{L})|\s*$)/u

const ROWS: readonly TypeRow[] = TYPES
const KEY_BY_NAME: ReadonlyMap<string, string> = new Map(
  ROWS.map((row) => [foldChars(row.name), row.key]),
)

/**
 * Finds short names. Definitions (`gọi tắt là Đề án 06`) are added to the document they name; every later use, and
 * every bare `Chỉ thị 11`, becomes a mention that points at the one full citation before it that fits, if just one does.
 */
export function findAliases(text: string, full: readonly Draft[]): AliasDraft[] {
  const defined = definitions(text, full)
  const found = [...bareNumbers(text, full, defined), ...uses(text, defined)]
  const spans = full.map((draft) => [draft.spans.head.start, draft.end] as const)
  found.sort((a, b) => a.draft.start - b.draft.start || b.draft.end - a.draft.end)
  let end = 0
  let next = 0
  return found.filter(({ draft }) => {
    while (next < spans.length && spans[next]![1] <= draft.start) next++
    const covered = draft.start < end || (next < spans.length && spans[next]![0] < draft.end)
    if (covered) return false
    const floor = Math.max(end, next ? spans[next - 1]![1] : 0)
    draft.pinpoints = readPinpoints(text, draft.start, floor)
    end = draft.end
    return true
  })
}

interface Definition {
  alias: string
  at: number
  type: string
  antecedent: Draft | null
}

function definitions(text: string, full: readonly Draft[]): Definition[] {
  const found: Definition[] = []
  for (const match of text.matchAll(DEFINITION)) {
    if (found.length === MOST_ALIASES) break
    const alias = match[1]!.replace(/\s+/g, ' ').trim()
    const type = typeOf(alias)
    if (!type || alias.length < 5) continue
    const at = match.index + match[0].length - match[1]!.length
    const before = full.filter(
      (draft) => draft.end <= match.index && match.index - draft.end < DEFINITION_REACH,
    )
    const sameSentence = before.filter(
      (draft) => !/\.\s+\p{Lu}/u.test(text.slice(draft.end, match.index)),
    )
    const antecedent =
      sameSentence.findLast((draft) => draft.type === type || carries(draft, alias)) ?? null
    if (antecedent && !antecedent.aliases.includes(alias)) antecedent.aliases.push(alias)
    found.push({ alias, at, type, antecedent })
  }
  let next = 0
  let last: Draft | null = null
  for (const match of text.matchAll(IN_BRACKETS)) {
    if (found.length === MOST_ALIASES) break
    for (; next < full.length && full[next]!.end <= match.index; next++)
      if (full[next]!.class === 'numbered' && !isOfSeries(full[next]!)) last = full[next]!
    if (last?.serial !== Number(match[2]) || match.index - last.end > DEFINITION_REACH) continue
    const alias = match[1]!.replace(/\s+/g, ' ')
    if (!last.aliases.includes(alias)) last.aliases.push(alias)
    const at = match.index + match[0].indexOf(match[1]!)
    found.push({ alias, at, type: typeOf(alias)!, antecedent: last })
  }
  return found
}

/** `Quyết định … phê duyệt Đề án …` carries the đề án that it approves. */
function carries(draft: Draft, alias: string): boolean {
  const word = foldChars(alias).split(' ').slice(0, 2).join(' ')
  return (
    /^(?:phe duyet|ban hanh|thong qua|ve (?:phe duyet|ban hanh)) /.test(
      foldChars(draft.subject ?? ''),
    ) &&
    foldChars(draft.subject ?? '')
      .split(' ')
      .slice(2, 4)
      .join(' ') === word
  )
}

function typeOf(alias: string): string | null {
  const folded = foldChars(alias)
  for (const [name, key] of KEY_BY_NAME)
    if (folded === name || folded.startsWith(`${name} `)) return key
  return /^luat /.test(folded) ? 'L' : null
}

function uses(text: string, defined: readonly Definition[]): AliasDraft[] {
  const known = defined.filter(({ alias }) => / [\p{Lu}\d]/u.test(alias))
  if (!known.length) return []
  const words = known.map(({ alias }) =>
    alias
      .split(' ')
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\s{1,4}'),
  )
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${words.join('|')})(?![\\p{L}\\d/])`, 'gu')
  return [...text.matchAll(pattern)].flatMap((match) => {
    const written = match[0].replace(/\s+/g, ' ')
    const definition = known.findLast(({ alias, at }) => alias === written && at <= match.index)
    return definition
      ? [
          {
            draft: draftOf(match.index, match.index + match[0].length, definition.type, null),
            antecedent: definition.antecedent,
          },
        ]
      : []
  })
}

function bareNumbers(
  text: string,
  full: readonly Draft[],
  defined: readonly Definition[],
): AliasDraft[] {
  const byKey = new Map<string, Draft[]>()
  for (const draft of full) {
    if (draft.class !== 'numbered' || isOfSeries(draft)) continue
    const key = `${draft.type}|${draft.serial}`
    const same = byKey.get(key)
    if (same) same.push(draft)
    else byKey.set(key, [draft])
  }
  return [...text.matchAll(BARE), ...text.matchAll(SHORT)].flatMap((match) => {
    const end = match.index + match[0].length
    const year = match[3] ? Number(match[3]) : null
    if (
      (!year && !AFTER_BARE.test(text.slice(end, end + 14))) ||
      (!year && isYear(match[2]!) && !/số/u.test(match[0])) ||
      /\d\s{1,2}$/.test(text.slice(Math.max(0, match.index - 3), match.index))
    )
      return []
    const short = SHORT_WORDS.find((word) => word === match[1])
    const type = short ?? KEY_BY_NAME.get(foldChars(match[1]!).replace(/ +/g, ' ')) ?? null
    const serial = Number(match[2])
    const alias = match[0].replace(/\s+/g, ' ')
    const definition = defined.findLast((one) => one.alias === alias && one.at <= match.index)
    const fitting =
      ['QĐ', 'QyĐ', 'QĐi'].includes(type ?? '') && type !== 'QĐ' ? ['QyĐ', 'QĐi'] : [type]
    const behind = readBehind(text, end)
    const before = fitting
      .flatMap((key) => byKey.get(`${key}|${serial}`) ?? [])
      .filter(
        (draft) =>
          draft.end <= match.index && (!year || yearOf(draft) === year) && agrees(draft, behind),
      )
    if (year && !before.length && !WITH_YEAR.includes(type ?? '')) return []
    const numbers = new Set(before.map((draft) => `${draft.number}|${draft.place ?? ''}`))
    const dates = new Set(before.flatMap((draft) => (draft.date ? [draft.date] : [])))
    const antecedent = definition
      ? definition.antecedent && agrees(definition.antecedent, behind)
        ? definition.antecedent
        : null
      : numbers.size === 1 && dates.size <= 1
        ? before[0]!
        : null
    if (short && !antecedent) return []
    const { date, issuer } = behind
    const draft = draftOf(match.index, end, type, serial)
    return [
      {
        draft: {
          ...draft,
          year,
          date: date?.date ?? null,
          issuer: issuer?.name ?? null,
          place: issuer?.place ?? null,
          spans: {
            ...draft.spans,
            ...(date && { date: { start: date.start, end: date.end } }),
            ...(issuer && { issuer: { start: issuer.start, end: issuer.end } }),
          },
        },
        antecedent,
      },
    ]
  })
}

/** Whether a full citation can be what a bare number with this day and body means. */
function agrees(draft: Draft, { date, issuer }: Behind): boolean {
  if (date?.date && draft.date && date.date !== draft.date) return false
  if (date?.date && draft.year && !date.date.startsWith(`${draft.year}`)) return false
  if (!issuer) return true
  if (issuer.codes && draft.issuerCode && !signsWith(issuer.codes, draft.issuerCode)) return false
  if (issuer.place && draft.place && issuer.place !== draft.place) return false
  const [one, other] = [issuer.name, draft.issuer].map((name) => LOCAL_BODY.exec(name ?? '')?.[1])
  return !one || !other || one.startsWith(other) || other.startsWith(one)
}

/** `66.7/2025/NQ-CP` goes by the whole of its number, and never by 66. */
const isOfSeries = ({ number }: Draft) => /^\d+\./.test(number ?? '')

/** `Kế hoạch 2025` is the plan of a year. */
const isYear = (number: string) => number >= '1990' && number < '2040' && number.length === 4

const yearOf = ({ year, date }: Draft) => year ?? (date ? Number(date.slice(0, 4)) : null)

function draftOf(start: number, end: number, type: string | null, serial: number | null): Draft {
  return {
    class: 'alias',
    start,
    end,
    grammar: null,
    number: null,
    serial,
    year: null,
    type,
    issuerCode: null,
    unit: null,
    date: null,
    issuer: null,
    place: null,
    subject: null,
    pinpoints: [],
    relation: null,
    aliases: [],
    antecedent: null,
    spans: { head: { start, end } },
    warnings: [],
    suggestion: null,
  }
}
