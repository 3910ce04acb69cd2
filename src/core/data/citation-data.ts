import { z } from 'zod'
import type { Report } from '../archive.ts'
import { headingsOver, ROLES, type Role, rolesOf } from '../identity/role.ts'
import { writePinpoint } from '../identity/write-pinpoint.ts'
import type { Addresses } from './addresses.ts'

const text = z.string()
const maybe = text.nullable()

/** What became of a mention, as published. */
const resolution = z
  .strictObject({
    status: z.enum(['resolved', 'inferred', 'ambiguous', 'unresolved']).meta({
      description:
        'resolved: xác định; inferred: suy ra chắc chắn; ambiguous: nhiều văn bản phù hợp, không nối; unresolved: chưa xác định.',
    }),
    document: maybe.meta({
      description: 'Mã văn bản trong documents.json, khi đã xác định hoặc suy ra.',
    }),
    candidates: z
      .array(text)
      .meta({ description: 'Mã những văn bản phù hợp, khi chưa rõ là văn bản nào.' }),
    reason: text.meta({ description: 'Lý do, viết cho người đọc.' }),
  })
  .meta({ description: 'Viện dẫn này chỉ văn bản nào, và vì sao.' })

/** One mention of a document in a report: an element of a report's JSON, and with `report` a line of citations.ndjson. */
export const citationSchema = z.strictObject({
  index: z.int().meta({ description: 'Thứ tự của viện dẫn trong báo cáo, từ 0.' }),
  url: text.meta({ description: 'Địa chỉ tới đúng chỗ viện dẫn trong trang báo cáo.' }),
  class: z.enum(['numbered', 'law', 'alias', 'named']).meta({
    description:
      'numbered: có số, ký hiệu; law: luật nêu theo tên; alias: tên gọi tắt; named: văn bản nêu theo tên.',
  }),
  text: text.meta({ description: 'Nguyên văn số, ký hiệu hoặc tên như trong báo cáo.' }),
  start: z
    .int()
    .meta({ description: 'Vị trí bắt đầu trong tệp nguồn của báo cáo, tính theo đơn vị UTF-16.' }),
  end: z.int().meta({ description: 'Vị trí kết thúc, không gồm ký tự tại đó.' }),
  line: z.int().meta({ description: 'Dòng trong tệp nguồn, từ 1.' }),
  column: z.int().meta({ description: 'Cột trong dòng, từ 1, tính theo đơn vị UTF-16.' }),
  grammar: z.enum(['state', 'letter', 'normative', 'assembly', 'party']).nullable().meta({
    description:
      'Cách ghi số: văn bản hành chính, công văn, quy phạm pháp luật, Quốc hội, Đảng; null khi không có số.',
  }),
  number: maybe.meta({ description: 'Số, ký hiệu chuẩn, ví dụ 3433/QĐ-UBND.' }),
  type: maybe.meta({ description: 'Chữ viết tắt tên loại văn bản, ví dụ QĐ; CV là công văn.' }),
  year: z.int().nullable().meta({ description: 'Năm ghi trong số, ký hiệu hoặc trong tên luật.' }),
  date: maybe.meta({
    description:
      'Ngày ban hành ghi trong báo cáo, dạng năm-tháng-ngày; null khi không ghi hoặc không có thật.',
  }),
  issuerCode: maybe.meta({ description: 'Chữ viết tắt cơ quan trong ký hiệu, ví dụ UBND.' }),
  unit: maybe.meta({ description: 'Chữ viết tắt đơn vị soạn thảo trong ký hiệu, ví dụ CCHC.' }),
  issuer: maybe.meta({
    description: 'Cơ quan ban hành, tên đầy đủ như câu viện dẫn hoặc ký hiệu cho biết.',
  }),
  place: maybe.meta({ description: 'Mã tỉnh, thành phố mà câu viện dẫn nêu.' }),
  subject: maybe.meta({ description: 'Trích yếu nêu trong câu.' }),
  pinpoints: z
    .array(text)
    .meta({ description: 'Những chỗ được dẫn trong văn bản, ví dụ “khoản 9 Điều 12”.' }),
  relation: z
    .strictObject({
      verb: z
        .enum([
          'amend',
          'supplement',
          'replace',
          'repeal',
          'issue-with',
          'implement',
          'basis',
          'guide',
        ])
        .meta({
          description:
            'Quan hệ: sửa đổi, bổ sung, thay thế, bãi bỏ, kèm theo, thực hiện, căn cứ, hướng dẫn.',
        }),
      direction: z.enum(['active', 'passive']).meta({
        description: 'active: văn bản này tác động tới văn bản khác; passive: nó bị tác động.',
      }),
      other: z
        .int()
        .nullable()
        .meta({ description: 'Thứ tự của viện dẫn kia trong cùng báo cáo.' }),
    })
    .nullable()
    .meta({ description: 'Quan hệ giữa các văn bản mà câu nêu.' }),
  role: z
    .enum(ROLES)
    .meta({ description: 'Vai trò của viện dẫn trong câu; khác nghĩa là câu không cho biết.' }),
  section: maybe.meta({ description: 'Đề mục chứa viện dẫn.' }),
  sentence: text.meta({ description: 'Câu chứa viện dẫn, một dòng; chỗ cắt bớt ghi dấu ba chấm.' }),
  sentenceHead: z.tuple([z.int(), z.int()]).meta({ description: 'Vị trí của viện dẫn trong câu.' }),
  warnings: z
    .array(text)
    .meta({ description: 'Những điểm bất thường khi đọc, ví dụ glued-symbol, malformed-date.' }),
  suggestion: maybe.meta({
    description: 'Ký hiệu gần nhất đã biết, khi ký hiệu trong báo cáo lạ.',
  }),
  resolution,
})

export type CitationData = z.output<typeof citationSchema>

/** A line of citations.ndjson. */
export const citationLineSchema = z.strictObject({
  report: text.meta({
    description: 'Mã báo cáo có viện dẫn, cũng là địa chỉ của nó dưới /bao-cao/.',
  }),
  ...citationSchema.shape,
})

/** A mention as published. */
function citationData(
  report: Report,
  index: number,
  role: Role,
  addresses: Addresses,
): CitationData {
  const mention = report.mentions[index]!
  const { relation, anchor, section, warnings, sentenceHead } = mention
  const { status, document, candidates, reason } = report.resolutions[index]!
  return {
    index,
    url: `${addresses.report(report.id)}#${anchor}`,
    class: mention.class,
    text: mention.text,
    start: mention.start,
    end: mention.end,
    line: mention.line,
    column: mention.column,
    grammar: mention.grammar,
    number: mention.number,
    type: mention.type,
    year: mention.year,
    date: mention.date,
    issuerCode: mention.issuerCode,
    unit: mention.unit,
    issuer: mention.issuer,
    place: mention.place,
    subject: mention.subject,
    pinpoints: mention.pinpoints.map(writePinpoint),
    relation: relation && {
      verb: relation.verb,
      direction: relation.direction,
      other: relation.other,
    },
    role,
    section: headingsOver(report.outline, section)[0]?.text ?? null,
    sentence: mention.sentence,
    sentenceHead,
    warnings,
    suggestion: mention.suggestion,
    resolution: { status, document, candidates, reason },
  }
}

/** Every mention of a report as published, in the order of the text. */
export function citationsOf(report: Report, addresses: Addresses): CitationData[] {
  const roles = rolesOf(report.mentions, report.outline)
  return report.mentions.map((_, index) => citationData(report, index, roles[index]!, addresses))
}
