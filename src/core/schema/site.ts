import { z } from 'zod'
import { listOf, optionalText, text, webAddress } from './fields.ts'

const joinedArchive = z
  .strictObject({
    title: text('tên kho').meta({ description: 'Tên kho, hiện bên mỗi kết quả.' }),
    path: z
      .string()
      .trim()
      .regex(/^\/(?:[^/?#\s]+\/)*$/, {
        error: 'Đường dẫn của kho bắt đầu và kết thúc bằng dấu gạch chéo, ví dụ /ha-tinh/.',
      })
      .meta({ description: 'Đường dẫn của kho trên tên miền này, ví dụ /ha-tinh/.' }),
  })
  .meta({ description: 'Một kho được nối.' })

/** Settings of an archive, `content/site.yaml`. */
export const siteSchema = z.strictObject({
  title: text('tên kho').meta({ description: 'Tên của kho báo cáo, hiện ở đầu mọi trang.' }),
  publisher: text('đơn vị công bố').meta({ description: 'Đơn vị chịu trách nhiệm công bố.' }),
  address: webAddress
    .optional()
    .meta({ description: 'Địa chỉ công khai của trang, ví dụ https://baocao.example.vn.' }),
  description: optionalText.meta({ description: 'Một câu giới thiệu kho báo cáo.' }),
  contact: optionalText.meta({
    description: 'Nơi nhận phản ánh sai sót: thư điện tử hoặc địa chỉ.',
  }),
  rules: z
    .record(
      z.string(),
      z.enum(['error', 'warning', 'info', 'off'], {
        error: 'Mức là error, warning, info hoặc off.',
      }),
    )
    .default({})
    .meta({ description: 'Đổi mức của từng quy tắc kiểm tra.' }),
  abbreviations: z.record(z.string(), z.string()).default({}).meta({
    description: 'Chữ viết tắt riêng của kho dùng khi tìm kiếm: viết tắt và dạng đầy đủ.',
  }),
  archives: listOf(joinedArchive).meta({
    description:
      'Những kho được nối tại trang Liên kho; mỗi kho dựng riêng, đặt trên cùng tên miền.',
  }),
})

export type Site = z.output<typeof siteSchema>
