import { z } from 'zod'
import type { Archive, Report } from '../archive.ts'
import { REPORT_KINDS, REPORT_STATES } from '../schema/report.ts'
import { type Addresses, DATA_VERSION } from './addresses.ts'
import { citationSchema } from './citation-data.ts'

const text = z.string()
const maybe = text.nullable()

/** The JSON file of one report. */
export const reportDataSchema = z.strictObject({
  version: z.literal(DATA_VERSION).meta({ description: 'Phiên bản của dữ liệu.' }),
  id: text.meta({
    description: 'Mã báo cáo: mã cơ quan, năm và tên tệp; cũng là địa chỉ dưới /bao-cao/.',
  }),
  url: text.meta({ description: 'Địa chỉ trang báo cáo.' }),
  hash: text.meta({ description: 'Mã băm SHA-256 của tệp nguồn Markdown.' }),
  title: text.meta({ description: 'Tên báo cáo.' }),
  number: maybe.meta({ description: 'Số, ký hiệu của báo cáo.' }),
  agency: z
    .strictObject({
      id: text.meta({ description: 'Mã cơ quan.' }),
      name: text.meta({ description: 'Tên cơ quan.' }),
      place: maybe.meta({ description: 'Mã tỉnh, thành phố.' }),
    })
    .meta({ description: 'Cơ quan ban hành báo cáo.' }),
  period: z
    .strictObject({
      value: text.meta({ description: 'Kỳ báo cáo, ví dụ 2024-Q1.' }),
      label: text.meta({ description: 'Kỳ báo cáo viết cho người đọc.' }),
      start: text.meta({ description: 'Ngày đầu kỳ.' }),
      end: text.meta({ description: 'Ngày cuối kỳ.' }),
    })
    .meta({ description: 'Kỳ báo cáo.' }),
  date: maybe.meta({ description: 'Ngày ban hành, dạng năm-tháng-ngày.' }),
  kind: z.enum(REPORT_KINDS).meta({ description: 'Loại báo cáo.' }),
  subject: maybe.meta({ description: 'Lĩnh vực.' }),
  state: z.enum(REPORT_STATES).meta({
    description: 'published: đã công bố; corrected: đã đính chính; withdrawn: đã thu hồi.',
  }),
  signer: z
    .strictObject({
      name: maybe.meta({ description: 'Người ký.' }),
      position: maybe.meta({ description: 'Chức vụ người ký.' }),
      authority: z.array(text).meta({ description: 'Thẩm quyền ký, ví dụ KT. CHỦ TỊCH.' }),
    })
    .nullable()
    .meta({ description: 'Người ký báo cáo.' }),
  addressee: maybe.meta({ description: 'Kính gửi.' }),
  recipients: z.array(text).meta({ description: 'Nơi nhận.' }),
  source: z
    .strictObject({
      file: maybe.meta({ description: 'Tên tệp gốc.' }),
      url: maybe.meta({ description: 'Địa chỉ bản gốc.' }),
      sha256: maybe.meta({ description: 'Mã băm SHA-256 của tệp gốc.' }),
    })
    .nullable()
    .meta({ description: 'Bản gốc của báo cáo.' }),
  words: z.int().meta({ description: 'Số chữ của nội dung.' }),
  tables: z.int().meta({ description: 'Số bảng.' }),
  footnotes: z.int().meta({ description: 'Số chú thích.' }),
  outline: z
    .array(
      z.strictObject({
        depth: z.int().meta({ description: 'Cấp đề mục; 2 là cấp ngoài cùng.' }),
        id: text.meta({ description: 'Neo của đề mục trong trang.' }),
        text: text.meta({ description: 'Tên đề mục.' }),
      }),
    )
    .meta({ description: 'Các đề mục, theo thứ tự.' }),
  previous: maybe.meta({ description: 'Báo cáo kỳ trước trong cùng chuỗi.' }),
  next: maybe.meta({ description: 'Báo cáo kỳ sau trong cùng chuỗi.' }),
  lastYear: maybe.meta({ description: 'Báo cáo cùng kỳ năm trước.' }),
  cites: z
    .array(
      z.strictObject({
        document: text.meta({ description: 'Mã văn bản.' }),
        title: text.meta({ description: 'Tên văn bản.' }),
        count: z.int().meta({ description: 'Số lần viện dẫn.' }),
      }),
    )
    .meta({ description: 'Những văn bản được viện dẫn, theo lần đầu xuất hiện.' }),
  citations: z
    .array(citationSchema)
    .meta({ description: 'Mọi viện dẫn, theo thứ tự trong báo cáo.' }),
})

export type ReportData = z.output<typeof reportDataSchema>

/** The JSON file of a report, but for its citations (see `citationsOf`). */
export function reportData(
  archive: Archive,
  report: Report,
  addresses: Addresses,
): Omit<ReportData, 'citations'> {
  const { id, hash, meta, agency, words, tables, footnotes, outline, previous, next, lastYear } =
    report
  const { value, label, start, end } = meta.period
  return {
    version: DATA_VERSION,
    id,
    url: addresses.report(id),
    hash,
    title: meta.title,
    number: meta.number ?? null,
    agency: { id: agency.id, name: agency.name, place: agency.place ?? null },
    period: { value, label, start, end },
    date: meta.date ?? null,
    kind: meta.kind,
    subject: meta.subject ?? null,
    state: meta.status.state,
    signer: meta.signer
      ? {
          name: meta.signer.name ?? null,
          position: meta.signer.position ?? null,
          authority: meta.signer.authority,
        }
      : null,
    addressee: meta.addressee ?? null,
    recipients: meta.recipients,
    source: meta.source
      ? {
          file: meta.source.file ?? null,
          url: meta.source.url ?? null,
          sha256: meta.source.sha256 ?? null,
        }
      : null,
    words,
    tables,
    footnotes,
    outline: outline.map(({ depth, id: anchor, text: heading }) => ({
      depth,
      id: anchor,
      text: heading,
    })),
    previous,
    next,
    lastYear,
    cites: citesOf(archive, report),
  }
}

function citesOf({ documents }: Archive, { resolutions }: Report): ReportData['cites'] {
  const counts = new Map<string, number>()
  for (const { document } of resolutions)
    if (document) counts.set(document, (counts.get(document) ?? 0) + 1)
  return [...counts].map(([document, count]) => ({
    document,
    title: documents.get(document)?.title ?? document,
    count,
  }))
}
