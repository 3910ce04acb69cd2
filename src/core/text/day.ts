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

function parts(iso: string) {
  const [year = '', month = '', day = ''] = iso.split('-')
  return { year, month: Number(month) < 3 ? month : String(Number(month)), day }
}
