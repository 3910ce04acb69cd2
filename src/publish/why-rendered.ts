import type { SitePage } from './render-pages.ts'

/**
 * Why a page is made again, for `--verbose`.
 *
 * @param before its key in the last build
 * @param hasLast whether there was a last build at all
 */
export function whyRendered(
  { key }: SitePage,
  before: string | undefined,
  hasLast: boolean,
): string {
  if (!hasLast) return 'lần dựng đầu tiên'
  if (key === null) return 'trang tổng hợp, dựng lại mỗi khi có thay đổi'
  if (before === undefined) return 'trang mới'
  if (before === key) return 'chương trình, thiết đặt hoặc tệp đã công bố thay đổi'
  const old = new Set(before.split(';'))
  const changed = key.split(';').filter((part) => !old.has(part))
  return `thay đổi: ${changed.map((part) => part.slice(0, part.indexOf('='))).join(', ')}`
}
