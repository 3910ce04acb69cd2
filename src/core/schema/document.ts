import { z } from 'zod'
import { id, isoDate, listOf, optionalText, text, webAddress } from './fields.ts'

const DOCUMENT_STATES = [
  'còn hiệu lực',
  'hết hiệu lực một phần',
  'hết hiệu lực',
  'chưa rõ',
] as const

/** A record of a cited document, `content/documents/*.md`: what is known of it for certain. */
export const documentSchema = z.strictObject({
  number: text('số, ký hiệu').meta({ description: 'Số và ký hiệu, ví dụ 3433/QĐ-UBND.' }),
  type: optionalText.meta({
    description: 'Loại văn bản, ví dụ quyết định; bỏ trống thì suy từ ký hiệu.',
  }),
  date: isoDate.optional().meta({ description: 'Ngày ban hành, dạng năm-tháng-ngày.' }),
  issuer: optionalText.meta({ description: 'Cơ quan hoặc người ban hành, tên đầy đủ.' }),
  place: id.optional().meta({
    description: 'Mã tỉnh, thành phố của cơ quan ban hành; bỏ trống với cơ quan trung ương.',
  }),
  title: text('trích yếu').meta({ description: 'Trích yếu nội dung văn bản.' }),
  source: webAddress.optional().meta({ description: 'Địa chỉ nơi công bố chính thức.' }),
  status: z
    .enum(DOCUMENT_STATES, {
      error: 'Tình trạng là còn hiệu lực, hết hiệu lực một phần, hết hiệu lực hoặc chưa rõ.',
    })
    .default('chưa rõ')
    .meta({ description: 'Tình trạng hiệu lực theo nguồn đã nêu.' }),
  replaces: listOf(text('số, ký hiệu')).meta({
    description: 'Số, ký hiệu của những văn bản bị thay thế.',
  }),
  amends: listOf(text('số, ký hiệu')).meta({
    description: 'Số, ký hiệu của những văn bản được sửa đổi, bổ sung.',
  }),
})

export type DocumentRecord = z.output<typeof documentSchema>
