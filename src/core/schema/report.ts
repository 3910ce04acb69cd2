import { z } from 'zod'
import { parsePeriod } from '../period.ts'
import { id, isoDate, listOf, optionalText, text, webAddress } from './fields.ts'

export const REPORT_KINDS = ['định kỳ', 'chuyên đề', 'đột xuất'] as const
export const REPORT_STATES = ['published', 'corrected', 'withdrawn'] as const

/** Authority to sign (Nghị định 30/2020/NĐ-CP, Điều 13; Hướng dẫn 36-HD/VPTW): the mark before what is signed for. */
export const AUTHORITIES = {
  'TM.': 'thay mặt tập thể',
  'KT.': 'ký thay cấp trưởng',
  'TL.': 'thừa lệnh',
  'TUQ.': 'thừa ủy quyền',
  'Q.': 'quyền cấp trưởng',
} as const

const authority = text('thẩm quyền ký').regex(
  /^(?:(?:TM|KT|TL|TUQ|Q)\.|T\/M|K\/T|T\/L|T\/UQ) ?\S/,
  {
    error:
      'Thẩm quyền ký phải bắt đầu bằng TM., KT., TL., TUQ., Q. hoặc, ở văn bản Đảng, T/M, K/T, T/L; ví dụ “KT. CHỦ TỊCH”.',
  },
)

const signer = z
  .strictObject({
    name: optionalText.meta({
      description: 'Họ và tên người ký; bỏ trống khi bản gốc không ghi tên.',
      examples: ['Lương Quốc Tuấn'],
    }),
    position: optionalText.meta({
      description: 'Chức vụ của người ký, như in ở khối chữ ký.',
      examples: ['CHÁNH VĂN PHÒNG'],
    }),
    authority: listOf(authority).meta({
      description:
        'Thẩm quyền ký, mỗi dòng một mục, như in ở khối chữ ký (TM., KT., TL., TUQ., Q.).',
      examples: [['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH']],
    }),
  })
  .meta({ description: 'Người ký báo cáo: tên, chức vụ và thẩm quyền ký.' })

const source = z
  .strictObject({
    file: optionalText.meta({
      description:
        'Tên tệp gốc đã nhập, ví dụ bao-cao-quy-1.pdf; tệp được giữ trong public/tep-goc khi nhập với --keep.',
    }),
    url: webAddress
      .optional()
      .meta({ description: 'Địa chỉ trên mạng nơi cơ quan đã công bố bản gốc.' }),
    sha256: z
      .string()
      .trim()
      .regex(/^[0-9a-f]{64}$/, { error: 'Mã băm SHA-256 gồm đúng 64 ký tự 0-9, a-f.' })
      .optional()
      .meta({ description: 'Mã băm SHA-256 của tệp gốc, để người đọc đối chiếu.' }),
  })
  .meta({ description: 'Bản gốc của báo cáo: tệp, địa chỉ và mã băm.' })

const status = z
  .preprocess(
    (value) => (typeof value === 'string' && value ? { state: value } : value),
    z.strictObject({
      state: z
        .enum(REPORT_STATES, {
          error:
            'Trạng thái là published (đã công bố), corrected (đã đính chính) hoặc withdrawn (đã thu hồi).',
        })
        .meta({
          description:
            'published (đã công bố), corrected (đã đính chính) hoặc withdrawn (đã thu hồi).',
        }),
      note: optionalText.meta({
        description: 'Nội dung đính chính hoặc lý do thu hồi; bắt buộc khi đính chính hay thu hồi.',
      }),
      date: isoDate
        .optional()
        .meta({ description: 'Ngày đính chính hoặc thu hồi, dạng năm-tháng-ngày.' }),
    }),
  )
  .refine((value) => value.state === 'published' || (value.note && value.date), {
    error: 'Báo cáo đính chính hoặc thu hồi phải có note (nội dung, lý do) và date (ngày).',
  })
  .meta({ description: 'Trạng thái công bố của báo cáo.' })

const acceptance = z
  .strictObject({
    rule: text('mã quy tắc').meta({
      description: 'Mã quy tắc của cảnh báo được chấp nhận, ví dụ numbering-repeats.',
    }),
    text: optionalText.meta({
      description: 'Trích nguyên văn chỗ được chấp nhận; bỏ trống thì áp dụng cho cả báo cáo.',
    }),
    reason: text('lý do').meta({
      description: 'Lý do chấp nhận, ví dụ “bản gốc đánh số như vậy”.',
    }),
  })
  .meta({ description: 'Một cảnh báo được chấp nhận, kèm lý do.' })

/**
 * Front matter of a report: the one source of its types, of `public/schema/report.schema.json` and of the
 * author's guide. Every scalar arrives as a string.
 */
export const reportSchema = z.strictObject({
  title: text('tên báo cáo (title)').meta({
    description: 'Tên báo cáo: trích yếu nội dung, không gồm chữ “BÁO CÁO”, không chấm cuối.',
  }),
  number: optionalText.meta({
    description: 'Số và ký hiệu, ví dụ 125/BC-UBND; bỏ trống khi bản công bố không ghi số.',
  }),
  agency: id.meta({
    description: 'Mã cơ quan ban hành, là một id trong agencies.yaml.',
    examples: ['vpub-ha-tinh'],
  }),
  period: z
    .string()
    .trim()
    .refine((value) => parsePeriod(value) !== null, {
      error:
        'Kỳ báo cáo viết theo một trong các dạng: 2024, 2024-Q1, 2024-H1, 2024-9M, 2024-03, 2020/2025.',
    })
    .transform((value) => parsePeriod(value)!)
    .meta({
      description:
        'Kỳ báo cáo: 2024 (năm), 2024-Q1 (quý), 2024-H1 (6 tháng), 2024-9M (9 tháng), 2024-03 (tháng), 2020/2025 (giai đoạn).',
    }),
  date: isoDate.optional().meta({
    description: 'Ngày ban hành, dạng năm-tháng-ngày; bỏ trống khi bản công bố không ghi ngày.',
  }),
  place: optionalText.meta({ description: 'Địa danh ghi trước ngày ban hành, ví dụ Hà Tĩnh.' }),
  signer: signer.optional(),
  recipients: listOf(text('nơi nhận')).meta({
    description: 'Nơi nhận, mỗi dòng một mục, không ghi dấu gạch đầu dòng.',
  }),
  addressee: optionalText.meta({ description: 'Kính gửi: cơ quan hoặc người mà báo cáo gửi tới.' }),
  kind: z
    .enum(REPORT_KINDS, { error: 'Loại báo cáo là định kỳ, chuyên đề hoặc đột xuất.' })
    .default('định kỳ')
    .meta({ description: 'Loại báo cáo: định kỳ, chuyên đề hoặc đột xuất.' }),
  subject: optionalText.meta({
    description: 'Lĩnh vực của báo cáo, dùng để xếp báo cáo vào chuỗi, ví dụ cải cách hành chính.',
  }),
  source: source.optional(),
  status: status.default({ state: 'published' }),
  confirm: listOf(text('tên trường')).meta({
    description:
      'Những trường do lệnh nhập suy ra, chờ người kiểm tra xác nhận; xác nhận xong thì xóa khỏi danh sách.',
  }),
  accept: listOf(acceptance).meta({
    description: 'Những cảnh báo được chấp nhận, mỗi mục kèm lý do.',
  }),
})

export type ReportMeta = z.output<typeof reportSchema>
