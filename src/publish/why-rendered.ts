import { PARTS } from '../content/page-keys.ts'

/**
 * Why a page is made again, for `--verbose`.
 *
 * @param key of the page
 * @param before its key in the last build
 * @param last whether there was a last build, and by this program with these settings
 */
export function whyRendered(
  key: string | null,
  before: string | undefined,
  last: 'none' | 'other' | 'same',
): string {
  if (last === 'none') return 'lần dựng đầu tiên'
  if (last === 'other') return 'chương trình hoặc thiết đặt đã thay đổi'
  if (key === null) return 'trang tổng hợp, dựng lại mỗi khi có thay đổi'
  if (before === undefined) return 'trang mới'
  if (before === key) return 'tệp đã công bố không còn như lúc dựng'
  const old = new Set(before.split(';'))
  const changed = key.split(';').filter((part) => !old.has(part))
  const parts = changed.map((part) => part.slice(0, part.indexOf('=')))
  return `thay đổi: ${parts.map((name) => PARTS[name as keyof typeof PARTS]).join(', ')}`
}
