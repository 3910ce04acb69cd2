import { z } from 'zod'

/** Front matter gives strings; an empty one means that the field is absent. */
const written = z.string().trim()

/** A required line of text. */
export const text = (what: string) => written.min(1, { error: `Chưa ghi ${what}.` })

/** An optional line of text: absent and empty are the same. */
export const optionalText = written.transform((value) => value || undefined).optional()

/** A day of the calendar, `2024-03-25`. */
export const isoDate = written.refine(isDay, {
  error: 'Ngày phải viết theo dạng năm-tháng-ngày, ví dụ 2024-03-25, và phải có thật trên lịch.',
})

/** An id: lower-case letters without marks, digits and hyphens. */
export const id = written.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ vpub-ha-tinh.',
})

/** An address on the web; nothing but http and https is ever made a link. */
export const webAddress = written.regex(/^https?:\/\/[^\s<>"']+$/, {
  error: 'Địa chỉ phải bắt đầu bằng https:// hoặc http://.',
})

/** A list; a single value stands for a list of one. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(item),
  )

/** Whether the text is a day that exists, in ISO form. */
function isDay(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)
  if (!match) return false
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}
