import type { Mention } from '../citation/mention.ts'
import { normalizeLetters } from '../text/fold.ts'
import { readCongress } from './congress.ts'
import { type Cited, mostFrequent, refOf, variantsOf } from './describe.ts'
import type { CitedDocument, Resolution } from './document.ts'
import type { Citer } from './entry.ts'
import { isAmendingAny, isOfSeveral } from './law-name.ts'
import { provinceIn } from './locality.ts'
import { isBelow, lawId, nameId, nameOwner } from './name-id.ts'
import { isJoined } from './new-units.ts'
import { typeLabel } from './title.ts'

const REASONS = {
  law: 'Luật nêu theo tên và năm ban hành.',
  openLaw: 'Luật nêu theo tên, không ghi năm: chưa rõ là bản nào.',
  amendingAny: 'Nhiều luật sửa đổi, bổ sung có chung tên này; không ghi số, ký hiệu.',
  ofSeveral: 'Năm này có nhiều luật cùng tên; không ghi số, ký hiệu và ngày thông qua.',
  named: 'Văn bản nêu theo tên, không có số, ký hiệu.',
  predecessor:
    'Không ghi tỉnh, thành phố; có thể là văn bản của một trong các đơn vị đã hợp nhất ngày 01/7/2025.',
  sameCongress: 'Không ghi lần đại hội; trong cùng báo cáo chỉ nêu nghị quyết của một đại hội.',
  noAntecedent:
    'Trước đó trong báo cáo không có đúng một văn bản nêu đủ số, ký hiệu ứng với tên gọi tắt này.',
  openAntecedent: 'Tên gọi tắt của một văn bản chưa xác định được.',
} as const

/**
 * Resolves what has no number of its own. A law by name without its version, and a named document, become documents
 * of a lower class, which are never merged with numbered ones; then an alias or a bare number follows the full
 * mention before it in the same report.
 */
export function resolveUnnumbered(
  citers: readonly Citer[],
  documents: Map<string, CitedDocument>,
  resolutions: Map<string, Resolution[]>,
): void {
  const named = new Map<string, Cited[]>()
  const followers: Cited[] = []
  for (const citer of citers) {
    for (const [at, mention] of citer.report.mentions.entries()) {
      const { class: kind, antecedent } = mention
      if (kind === 'numbered' || (mention.number !== null && kind !== 'alias')) continue
      if (kind === 'alias' || antecedent !== null) followers.push({ citer, at, mention })
      else {
        const { id, reason } = identify(mention, citer)
        if (id === null) {
          resolutions.get(citer.report.id)![at] = unresolved(reason)
          continue
        }
        const status = reason === REASONS.sameCongress ? 'inferred' : 'resolved'
        resolutions.get(citer.report.id)![at] = { status, document: id, candidates: [], reason }
        const entries = named.get(id) ?? []
        named.set(id, entries)
        entries.push({ citer, at, mention })
      }
    }
  }
  for (const [id, entries] of named) documents.set(id, describeNamed(id, entries))
  for (const { citer, at, mention } of followers) {
    const mine = resolutions.get(citer!.report.id)!
    mine[at] = followAntecedent(mention!, at, mine, citer!.report.mentions)
    if (mine[at].document)
      documents.get(mine[at].document)?.mentions.push(refOf({ citer, at, mention }))
  }
}

const unresolved = (reason: string): Resolution => ({
  status: 'unresolved',
  document: null,
  candidates: [],
  reason,
})

function identify(mention: Mention, citer: Citer): { id: string | null; reason: string } {
  const { text, place } = mention
  if (mention.class === 'law') return identifyLaw(mention)
  const congress = congressOf(mention, citer)
  if (!congress) return { id: nameId(text, place, citer), reason: REASONS.named }
  const { base, ordinal: own } = congress
  if (base === null) return { id: null, reason: REASONS.predecessor }
  const [ordinal, ...others] = own ? [own] : ordinalsIn(citer, base)
  if (!ordinal || others.length) return { id: base, reason: REASONS.named }
  const reason = own ? REASONS.named : REASONS.sameCongress
  return { id: `${base}-${ordinal.toLowerCase()}`, reason }
}

function identifyLaw({ text, subject, year, date }: Mention): {
  id: string | null
  reason: string
} {
  const name = subject ?? text
  if (isAmendingAny(name)) return { id: null, reason: REASONS.amendingAny }
  if (year === null) return { id: lawId(name, null), reason: REASONS.openLaw }
  if (!isOfSeveral(name, year)) return { id: lawId(name, year), reason: REASONS.law }
  return date
    ? { id: lawId(name, date), reason: REASONS.law }
    : { id: null, reason: REASONS.ofSeveral }
}

/** The congress that a name means, and whose it is; no one's that is told where a new unit cites one of before. */
function congressOf({ text, place }: Mention, { home }: Citer) {
  const congress = readCongress(text)
  if (!congress) return null
  const { level, ordinal } = congress
  if (level === 'national') return { base: 'nghi-quyet-dai-hoi-dang-toan-quoc', ordinal }
  const named = place ?? provinceIn(text)
  // The city of a province has its own committee, and so had Huế when it was one.
  if (named === null ? isBelow(text, home.place) : /thành phố\s+huế/iu.test(normalizeLetters(text)))
    return null
  const isOpen = named === null && home.isNew && isJoined(home.place) && ordinal !== 'I'
  const base = `nghi-quyet-dai-hoi-dang-bo-tinh-${named ?? home.place ?? home.id}`
  return { base: isOpen ? null : base, ordinal }
}

/** The congresses of one committee that a report names by their ordinal. */
function ordinalsIn(citer: Citer, base: string): string[] {
  const found = citer.report.mentions.flatMap((mention) => {
    const congress = mention.class === 'named' ? congressOf(mention, citer) : null
    return congress?.ordinal && congress.base === base ? [congress.ordinal] : []
  })
  return [...new Set(found)]
}

function followAntecedent(
  { antecedent }: Mention,
  at: number,
  mine: readonly Resolution[],
  mentions: readonly Mention[],
): Resolution {
  const target = antecedent !== null && antecedent < at ? mine[antecedent] : undefined
  if (target?.document) {
    const full = mentions[antecedent!]!.text.replace(/\s+/gu, ' ')
    const reason = `Tên gọi tắt của ${full}, đã nêu đủ trước đó trong báo cáo.`
    return { status: 'inferred', document: target.document, candidates: [], reason }
  }
  const candidates = target?.candidates ?? []
  const reason = target ? REASONS.openAntecedent : REASONS.noAntecedent
  return {
    status: candidates.length ? 'ambiguous' : 'unresolved',
    document: null,
    candidates,
    reason,
  }
}

/** A name that many bodies have, with whose it is: `Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX (tỉnh Hà Tĩnh)`. */
const withOwner = (name: string, owner: string | null) => (owner ? `${name} (${owner})` : name)

function describeNamed(id: string, entries: Cited[]): CitedDocument {
  const [{ mention, citer }] = entries as [Cited]
  const first = mention!
  const law = first.class === 'law'
  const owner = law ? null : nameOwner(first.text, first.place, citer!)
  return {
    id,
    class: law ? 'law' : 'named',
    number: null,
    type: first.type,
    typeName: typeLabel(first.type, first.grammar === 'party'),
    issuer: law ? 'Quốc hội' : mostFrequent(entries, ({ mention }) => mention!.issuer),
    place: law ? null : first.place,
    issuerCode: null,
    year: first.year,
    term: null,
    date: mostFrequent(entries, ({ mention }) => mention!.date),
    subject: null,
    title: law
      ? `${first.subject ?? first.text}${first.year === null ? '' : ` năm ${first.year}`}`
      : withOwner(
          mostFrequent(entries, ({ mention }) => mention!.text.replace(/\s+/gu, ' ').trim())!,
          owner,
        ),
    record: null,
    report: null,
    held: false,
    status: null,
    source: null,
    variants: variantsOf(entries),
    mentions: entries.map(refOf),
    relations: [],
    conflicts: [],
  }
}
