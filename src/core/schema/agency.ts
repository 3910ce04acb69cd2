import { z } from 'zod'
import { id, listOf, optionalText, text } from './fields.ts'

export const FREQUENCIES = ['hằng tháng', 'hằng quý', '6 tháng', '9 tháng', 'hằng năm'] as const

const year = z
  .string()
  .trim()
  .regex(/^\d{4}$/, { error: 'Năm gồm bốn chữ số.' })
  .transform(Number)

const obligation = z
  .strictObject({
    frequency: z
      .enum(FREQUENCIES, {
        error: 'Tần suất là hằng tháng, hằng quý, 6 tháng, 9 tháng hoặc hằng năm.',
      })
      .meta({ description: 'Báo cáo phải công bố theo tần suất nào.' }),
    subject: optionalText.meta({
      description: 'Lĩnh vực, trùng với subject của báo cáo; bỏ trống là báo cáo chung.',
    }),
    dueDays: z
      .string()
      .trim()
      .regex(/^\d{1,3}$/, { error: 'Số ngày là một số nguyên, ví dụ 15.' })
      .transform(Number)
      .default(30)
      .meta({ description: 'Số ngày được phép sau khi hết kỳ; quá hạn là chậm.' }),
    from: optionalText.meta({ description: 'Kỳ đầu tiên phải công bố, ví dụ 2024-Q1.' }),
    to: optionalText.meta({ description: 'Kỳ cuối cùng phải công bố, nếu nghĩa vụ đã hết.' }),
  })
  .meta({ description: 'Một loại báo cáo định kỳ mà cơ quan phải công bố.' })

/** An agency of `content/agencies.yaml`. */
export const agencySchema = z.strictObject({
  id: id.meta({ description: 'Mã cơ quan, cố định, dùng trong địa chỉ trang.' }),
  name: text('tên cơ quan').meta({
    description: 'Tên đầy đủ, ví dụ Văn phòng Ủy ban nhân dân tỉnh Hà Tĩnh.',
  }),
  shortName: optionalText.meta({ description: 'Tên gọn, ví dụ Văn phòng UBND tỉnh Hà Tĩnh.' }),
  otherNames: listOf(text('tên khác')).meta({
    description: 'Những tên khác của cơ quan xuất hiện trong văn bản.',
  }),
  code: optionalText.meta({
    description: 'Chữ viết tắt của cơ quan trong ký hiệu văn bản, ví dụ VPUB, UBND, ĐUK.',
  }),
  parent: id.optional().meta({ description: 'Mã cơ quan cấp trên trực tiếp.' }),
  place: id
    .optional()
    .meta({ description: 'Mã tỉnh, thành phố, ví dụ ha-tinh; bỏ trống với cơ quan trung ương.' }),
  level: z
    .enum(['trung ương', 'tỉnh', 'huyện', 'xã'], {
      error: 'Cấp là trung ương, tỉnh, huyện hoặc xã.',
    })
    .meta({ description: 'Cấp hành chính: trung ương, tỉnh, huyện hoặc xã.' }),
  system: z
    .enum(['nhà nước', 'Đảng'], { error: 'Hệ thống là nhà nước hoặc Đảng.' })
    .default('nhà nước')
    .meta({ description: 'Cơ quan nhà nước hay cơ quan Đảng.' }),
  from: year.optional().meta({ description: 'Năm thành lập.' }),
  to: year.optional().meta({ description: 'Năm chấm dứt hoạt động.' }),
  renamedTo: id.optional().meta({ description: 'Mã cơ quan mang tên mới, nếu đã đổi tên.' }),
  mergedInto: id.optional().meta({ description: 'Mã cơ quan hợp nhất, nếu đã sáp nhập.' }),
  publishes: listOf(obligation).meta({
    description: 'Những báo cáo định kỳ mà cơ quan phải công bố.',
  }),
})

export const agenciesSchema = z.array(agencySchema)

export type Agency = z.output<typeof agencySchema>
export type Obligation = z.output<typeof obligation>
