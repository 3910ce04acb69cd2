import { z } from 'zod'
import { optionalText, text, webAddress } from './fields.ts'

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
})

export type Site = z.output<typeof siteSchema>
