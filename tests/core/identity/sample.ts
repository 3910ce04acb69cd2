import { findCitations } from '../../../src/core/citation/find.ts'
import type { Mention } from '../../../src/core/citation/mention.ts'
import type {
  CitedDocument,
  CitingReport,
  KnownDocument,
} from '../../../src/core/identity/document.ts'
import { resolveArchive } from '../../../src/core/identity/resolve.ts'

/** What a row says of a mention; the rest is what the finder gives for a plain number. */
export type MentionRow = Partial<Mention> & { number: string | null; sentence?: string }

const GRAMMARS = [
  ['assembly', /^\d+\/\d{4}\/(?:QH|UBTVQH)\d+$/],
  ['normative', /^\d+\w*\/\d{4}\//],
  ['party', /^\d+\w*-/],
  ['state', /^\d+\w*\/\p{L}+-/u],
] as const

/** A mention as the finder gives it, from its number and what differs. */
export function mention({ sentence, ...row }: MentionRow): Mention {
  const text = row.text ?? row.number ?? ''
  const head = { start: 0, end: text.length }
  const grammar = GRAMMARS.find(([, form]) => form.test(row.number ?? ''))?.[0] ?? null
  const type = /(?:^\d+\w*(?:\/\d{4})?[/-])(\p{L}+)[-/]/u.exec(row.number ?? '')?.[1] ?? null
  return {
    class: 'numbered',
    text,
    ...head,
    line: 1,
    column: 1,
    grammar: row.number === null ? null : grammar,
    serial: row.number ? Number.parseInt(row.number, 10) : null,
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
    spans: { head, ...(type ? { type: head } : {}) },
    warnings: [],
    suggestion: null,
    ...row,
    ...(sentence
      ? { sentence, sentenceHead: [sentence.indexOf(text), sentence.indexOf(text) + text.length] }
      : {}),
  }
}

const AGENCIES = {
  'ha-tinh': {
    id: 'ubnd-ha-tinh',
    name: 'Ủy ban nhân dân tỉnh Hà Tĩnh',
    code: 'UBND',
    place: 'ha-tinh',
    system: 'nhà nước',
    level: 'tỉnh',
  },
  'vinh-phuc': {
    id: 'ubnd-vinh-phuc',
    name: 'Ủy ban nhân dân tỉnh Vĩnh Phúc',
    code: 'UBND',
    place: 'vinh-phuc',
    system: 'nhà nước',
    level: 'tỉnh',
  },
  'thach-ha': {
    id: 'ubnd-thach-ha',
    name: 'Ủy ban nhân dân huyện Thạch Hà',
    code: 'UBND',
    place: 'ha-tinh',
    system: 'nhà nước',
    level: 'huyện',
  },
  'bo-noi-vu': {
    id: 'bo-noi-vu',
    name: 'Bộ Nội vụ',
    code: 'BNV',
    place: null,
    system: 'nhà nước',
    level: 'trung ương',
  },
} as const satisfies Record<string, CitingReport['agency']>

export type AgencyKey = keyof typeof AGENCIES

/** A report of an agency that cites what the rows say; the first quarter of 2024 unless told. */
export function report(
  id: string,
  agency: AgencyKey,
  rows: MentionRow[],
  about: Partial<CitingReport> = {},
): CitingReport {
  return {
    id,
    file: `${id}.md`,
    agency: AGENCIES[agency],
    number: null,
    title: 'kết quả công tác',
    date: null,
    start: '2024-01-01',
    end: '2024-03-31',
    mentions: rows.map(mention),
    ...about,
  }
}

/** A record of content/documents. */
export function record(number: string, about: Partial<KnownDocument> = {}): KnownDocument {
  return {
    file: `documents/${number.replace(/\W+/g, '-')}.md`,
    number,
    type: null,
    date: null,
    issuer: null,
    place: null,
    title: 'văn bản',
    source: null,
    status: 'chưa rõ',
    replaces: [],
    amends: [],
    hasBody: false,
    ...about,
  }
}

/** The documents that a text of a report of Hà Tĩnh cites, in its order; null where nothing is linked. */
export function documentsCited(
  text: string,
  about: Partial<CitingReport> = {},
): (CitedDocument | null)[] {
  const cites = report('r', 'ha-tinh', [], { date: '2025-12-01', ...about })
  cites.mentions = findCitations(text)
  const { documents, resolutions } = resolveArchive([cites], [])
  return resolutions.get('r')!.map(({ document }) => documents.get(document ?? '') ?? null)
}
