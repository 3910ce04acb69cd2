import { z } from 'zod'
import type { Archive } from '../archive.ts'
import type { CitedDocument, Conflict } from '../identity/document.ts'
import { type Addresses, DATA_VERSION, documentFile } from './addresses.ts'

const text = z.string()
const maybe = text.nullable()

const citing = {
  report: text.meta({ description: 'Mã báo cáo viện dẫn.' }),
  count: z.int().meta({ description: 'Số lần viện dẫn trong báo cáo đó.' }),
  inferred: z
    .boolean()
    .meta({ description: 'Đúng khi không lần nào ghi đủ, nên việc nối là suy ra.' }),
}

const CONFLICT_KINDS = [
  'date-conflict',
  'possible-slip',
  'type-conflict',
  'issuer-conflict',
  'year-mismatch',
  'future-date',
  'record-conflict',
] as const satisfies readonly Conflict['kind'][]

const known = {
  id: text.meta({
    description: 'Mã cố định của văn bản, gồm số, loại, cơ quan, địa phương, năm hoặc nhiệm kỳ.',
  }),
  url: text.meta({ description: 'Địa chỉ trang văn bản.' }),
  class: z.enum(['numbered', 'law', 'named']).meta({
    description:
      'numbered: xác định theo số, ký hiệu; law: luật theo tên; named: chỉ biết theo tên.',
  }),
  number: maybe.meta({ description: 'Số, ký hiệu; null khi văn bản chỉ được nêu theo tên.' }),
  type: maybe.meta({ description: 'Chữ viết tắt tên loại, ví dụ QĐ.' }),
  typeName: text.meta({ description: 'Tên loại, ví dụ Quyết định.' }),
  title: text.meta({ description: 'Tên đầy đủ để hiển thị.' }),
  date: maybe.meta({
    description:
      'Ngày ban hành, dạng năm-tháng-ngày; khi báo cáo ghi khác nhau thì là ngày được ghi nhiều nhất.',
  }),
  year: z.int().nullable().meta({ description: 'Năm ban hành.' }),
  term: maybe.meta({ description: 'Nhiệm kỳ đại hội của cấp ủy ban hành, ví dụ XIX.' }),
  issuer: maybe.meta({ description: 'Cơ quan ban hành.' }),
  place: maybe.meta({
    description:
      'Mã tỉnh, thành phố của cơ quan ban hành; null khi là cơ quan trung ương hoặc chưa rõ.',
  }),
  subject: maybe.meta({ description: 'Trích yếu.' }),
  held: z.boolean().meta({ description: 'Kho có toàn văn của văn bản hay không.' }),
  report: maybe.meta({ description: 'Mã báo cáo của kho mà văn bản này chính là.' }),
  status: maybe.meta({
    description: 'Tình trạng hiệu lực theo hồ sơ văn bản; null khi không có hồ sơ.',
  }),
  source: maybe.meta({ description: 'Địa chỉ nơi công bố chính thức, theo hồ sơ văn bản.' }),
}

/** A document in documents.json. */
const documentEntrySchema = z.strictObject({
  ...known,
  data: text.meta({ description: 'Địa chỉ tệp JSON đầy đủ của văn bản.' }),
  conflicts: z
    .array(z.enum(CONFLICT_KINDS))
    .meta({ description: 'Những loại mâu thuẫn giữa các viện dẫn.' }),
  citedBy: z
    .array(z.strictObject(citing))
    .meta({ description: 'Những báo cáo viện dẫn, theo thứ tự mã báo cáo.' }),
})

/** A file documents.json, documents-2.json … */
export const documentsSchema = z.strictObject({
  version: z.literal(DATA_VERSION).meta({ description: 'Phiên bản của dữ liệu.' }),
  total: z.int().meta({ description: 'Số văn bản trong mọi phần.' }),
  part: z.int().meta({ description: 'Phần này là phần thứ mấy, từ 1.' }),
  parts: z.array(text).meta({ description: 'Địa chỉ của mọi phần, kể cả phần này, theo thứ tự.' }),
  documents: z
    .array(documentEntrySchema)
    .meta({ description: 'Những văn bản của phần này, theo thứ tự mã.' }),
})

/** The JSON file of one document. */
export const documentSchema = z.strictObject({
  version: z.literal(DATA_VERSION).meta({ description: 'Phiên bản của dữ liệu.' }),
  ...known,
  variants: z
    .array(
      z.strictObject({
        text: text.meta({ description: 'Cách viết.' }),
        count: z.int().meta({ description: 'Số lần.' }),
      }),
    )
    .meta({
      description: 'Những cách viết số, ký hiệu hoặc tên trong các báo cáo, nhiều nhất đứng trước.',
    }),
  relations: z
    .array(
      z.strictObject({
        verb: text.meta({
          description:
            'Quan hệ: amend, supplement, replace, repeal, issue-with, implement, basis hoặc guide.',
        }),
        direction: z
          .enum(['active', 'passive'])
          .meta({ description: 'active: văn bản này tác động; passive: bị tác động.' }),
        document: text.meta({ description: 'Mã văn bản kia.' }),
        source: maybe.meta({
          description: 'Địa chỉ chỗ nêu quan hệ trong báo cáo; null khi theo hồ sơ văn bản.',
        }),
      }),
    )
    .meta({ description: 'Quan hệ với những văn bản khác.' }),
  conflicts: z
    .array(
      z.strictObject({
        kind: z.enum(CONFLICT_KINDS).meta({ description: 'Loại mâu thuẫn.' }),
        message: text.meta({ description: 'Mâu thuẫn ở điểm nào.' }),
        documents: z.array(text).meta({ description: 'Mã những văn bản liên quan.' }),
        sides: z
          .array(
            z.strictObject({
              value: text.meta({ description: 'Giá trị mà bên này ghi.' }),
              record: maybe.meta({ description: 'Tệp hồ sơ văn bản ghi giá trị này.' }),
              sources: z
                .array(text)
                .meta({ description: 'Địa chỉ những chỗ ghi giá trị này, nhiều nhất 50 chỗ.' }),
              count: z.int().meta({ description: 'Số viện dẫn ghi giá trị này.' }),
            }),
          )
          .meta({ description: 'Các bên của mâu thuẫn.' }),
      }),
    )
    .meta({ description: 'Mâu thuẫn giữa các viện dẫn, hoặc giữa viện dẫn và hồ sơ.' }),
  citedBy: z
    .array(
      z.strictObject({
        ...citing,
        url: text.meta({ description: 'Địa chỉ lần viện dẫn đầu tiên trong báo cáo.' }),
        mentions: z.array(z.int()).meta({
          description: 'Thứ tự của các viện dẫn trong báo cáo; chi tiết ở tệp JSON của báo cáo.',
        }),
      }),
    )
    .meta({ description: 'Những báo cáo viện dẫn, theo thứ tự mã báo cáo.' }),
})

export type DocumentEntry = z.output<typeof documentEntrySchema>
export type DocumentsData = z.output<typeof documentsSchema>
export type DocumentData = z.output<typeof documentSchema>

/** Places that one side of a contradiction lists. */
export const MOST_SOURCES = 50

/** A document as documents.json lists it. */
export function documentEntry(
  archive: Archive,
  document: CitedDocument,
  addresses: Addresses,
): DocumentEntry {
  return {
    ...knownOf(document, addresses),
    data: addresses.data(documentFile(document.id)),
    conflicts: [...new Set(document.conflicts.map(({ kind }) => kind))],
    citedBy: citingOf(archive, document).map(({ report, mentions, inferred }) => ({
      report,
      count: mentions.length,
      inferred,
    })),
  }
}

/** The JSON file of a document. */
export function documentData(
  archive: Archive,
  document: CitedDocument,
  addresses: Addresses,
): DocumentData {
  const source = (report: string, mention: number) =>
    `${addresses.report(report)}#${archive.reports.get(report)?.mentions[mention]?.anchor ?? ''}`
  return {
    version: DATA_VERSION,
    ...knownOf(document, addresses),
    variants: document.variants,
    relations: document.relations.map(({ verb, direction, document: other, mention }) => ({
      verb,
      direction,
      document: other,
      source: mention && source(mention.report, mention.mention),
    })),
    conflicts: document.conflicts.map(({ kind, message, documents, sides }) => ({
      kind,
      message,
      documents,
      sides: sides.map(({ value, record, mentions }) => ({
        value,
        record,
        sources: mentions
          .slice(0, MOST_SOURCES)
          .map(({ report, mention }) => source(report, mention)),
        count: mentions.length,
      })),
    })),
    citedBy: citingOf(archive, document).map(({ report, mentions, inferred }) => ({
      report,
      count: mentions.length,
      inferred,
      url: source(report, mentions[0]!),
      mentions,
    })),
  }
}

function knownOf(document: CitedDocument, addresses: Addresses) {
  const {
    id,
    number,
    type,
    typeName,
    title,
    date,
    year,
    term,
    issuer,
    place,
    subject,
    held,
    report,
    status,
    source,
  } = document
  return {
    id,
    url: addresses.document(id),
    class: document.class,
    number,
    type,
    typeName,
    title,
    date,
    year,
    term,
    issuer,
    place,
    subject,
    held,
    report,
    status,
    source,
  }
}

function citingOf(
  archive: Archive,
  { mentions }: CitedDocument,
): { report: string; mentions: number[]; inferred: boolean }[] {
  const byReport = new Map<string, number[]>()
  for (const { report, mention } of mentions) {
    const list = byReport.get(report)
    if (list) list.push(mention)
    else byReport.set(report, [mention])
  }
  return [...byReport]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([report, list]) => {
      const { resolutions } = archive.reports.get(report)!
      const inferred = list.every((mention) => resolutions[mention]?.status === 'inferred')
      return { report, mentions: list.sort((a, b) => a - b), inferred }
    })
}
