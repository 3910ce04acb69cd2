import { fold } from './fold.ts'

/**
 * A day as official documents write it in short, `05/02/2024`, `12/3/2024`: a zero before days below 10 and before
 * the months 1 and 2 (Nghị định 30/2020/NĐ-CP, phụ lục I, mục II.4).
 *
 * @param iso `2024-03-12`
 */
export function shortDay(iso: string): string {
  const { year, month, day } = parts(iso)
  return `${day}/${month}/${year}`
}

/** A day in full: `ngày 12 tháng 3 năm 2024`. Takes an ISO date. */
export function longDay(iso: string): string {
  const { year, month, day } = parts(iso)
  return `ngày ${day} tháng ${month} năm ${year}`
}

/**
 * A day as people write it, `25/3/2024`, `ngày 25 tháng 3 năm 2024`, as an ISO date. It may not be on the calendar.
 *
 * @returns null when the text is no day, or leaves its century open
 */
export function dayOfWords(text: string): string | null {
  const folded = fold(text).replace(/^.*?,\s*(?=ngay)/, '')
  const match =
    /^(?:ngay\s*)?(?<day>\d{1,2})\s*(?:[./-]|thang)\s*(?<month>\d{1,2})\s*(?:[./-]|nam)\s*(?<year>\d{4})$/.exec(
      folded,
    ) ?? /^(?<year>\d{4})\s*[./-]\s*(?<month>\d{1,2})\s*[./-]\s*(?<day>\d{1,2})$/.exec(folded)
  if (!match?.groups) return null
  const { year = '', month = '', day = '' } = match.groups
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function parts(iso: string) {
  const [year = '', month = '', day = ''] = iso.split('-')
  return { year, month: Number(month) < 3 ? month : String(Number(month)), day }
}
