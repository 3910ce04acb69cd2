import type { Mention } from '../citation/mention.ts'
import { slug } from '../text/fold.ts'
import { type Cited, mostFrequent, refOf, variantsOf } from './describe.ts'
import type { CitedDocument, Resolution } from './document.ts'
import type { Citer } from './entry.ts'
import { typeLabel } from './title.ts'

const LONGEST_NAME = 80

/**
 * Resolves what has no number of its own: an alias or a bare number follows the full mention before it in the same
 * report; a law by name without its version, and a named document, become documents of a lower class, which are
 * never merged with numbered ones.
 */
export function resolveUnnumbered(
  citers: readonly Citer[],
  documents: Map<string, CitedDocument>,
  resolutions: Map<string, Resolution[]>,
): void {
  const named = new Map<string, Cited[]>()
  for (const citer of citers) {
    const { id, mentions } = citer.report
    const mine = resolutions.get(id)!
    for (const [at, mention] of mentions.entries()) {
      if (mention.number !== null && mention.class !== 'alias') continue
      if (mention.antecedent !== null || mention.class === 'alias') {
        mine[at] = followAntecedent(mention, at, mine, mentions)
        if (mine[at].document)
          documents.get(mine[at].document)?.mentions.push({ report: id, mention: at })
      } else if (mention.class === 'law' || mention.class === 'named') {
        const key = nameId(mention, citer)
        const entries = named.get(key)
        const entry = { citer, at, mention }
        if (entries) entries.push(entry)
        else named.set(key, [entry])
      }
    }
  }
  for (const [id, entries] of named) {
    const document = describeNamed(id, entries)
    documents.set(id, document)
    const law = document.class === 'law'
    const resolution: Resolution = law
      ? {
          status: 'resolved',
          document: id,
          candidates: [],
          reason: document.year
            ? 'Luật nêu theo tên và năm ban hành.'
            : 'Luật nêu theo tên, không ghi năm: chưa rõ là bản nào.',
        }
      : {
          status: 'resolved',
          document: id,
          candidates: [],
          reason: 'Văn bản nêu theo tên, không có số, ký hiệu.',
        }
    for (const { citer, at } of entries) resolutions.get(citer!.report.id)![at] = resolution
  }
}

function followAntecedent(
  mention: Mention,
  at: number,
  mine: readonly Resolution[],
  mentions: readonly Mention[],
): Resolution {
  const { antecedent } = mention
  const target = antecedent !== null && antecedent < at ? mine[antecedent] : undefined
  if (target?.document) {
    const full = mentions[antecedent!]!.text.replace(/\s+/gu, ' ')
    return {
      status: 'inferred',
      document: target.document,
      candidates: [],
      reason: `Tên gọi tắt của ${full}, đã nêu đủ trước đó trong báo cáo.`,
    }
  }
  const candidates = target?.candidates ?? []
  return {
    status: candidates.length ? 'ambiguous' : 'unresolved',
    document: null,
    candidates,
    reason: target
      ? 'Tên gọi tắt của một văn bản chưa xác định được.'
      : 'Trước đó trong báo cáo không có đúng một văn bản nêu đủ số, ký hiệu ứng với tên gọi tắt này.',
  }
}

/** Names that leave the place open (`Đảng bộ tỉnh`) are told apart by the place of the citing agency. */
function nameId({ text, year, class: kind }: Mention, { home, report }: Citer): string {
  const name = slug(text)
  const short =
    name.length > LONGEST_NAME
      ? `${name.slice(0, LONGEST_NAME).replace(/-[^-]*$/, '')}-${checksum(name)}`
      : name
  if (kind === 'law')
    return year === null ? short : `${short.replace(/(?:-nam)?-(?:19|20)\d\d$/, '')}-${year}`
  if (
    /(?:^|-)(?:huyen|xa|thi-xa|phuong|dang-uy|dang-bo-khoi|khoi|co-quan|so|van-phong)(?:-|$)/.test(
      name,
    )
  )
    return `${short}-${report.agency.id}`
  const open = /(?:^|-)(?:tinh|hdnd|ubnd|hoi-dong-nhan-dan|thanh-pho)(?:-|$)/.test(name)
  return open && home.place && !name.includes(home.place) ? `${short}-${home.place}` : short
}

function describeNamed(id: string, entries: Cited[]): CitedDocument {
  const first = entries[0]!.mention!
  const name = mostFrequent(entries, ({ mention }) => mention!.text.replace(/\s+/gu, ' ').trim())!
  const law = first.class === 'law'
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
    title: name,
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

/** FNV-1a in base 36: a short stable mark for a name that is cut. */
function checksum(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  return hash.toString(36)
}
