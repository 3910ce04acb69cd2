import { link } from '../address.ts'

/** One page of a long list, and the way to the others. */
export interface Pagination {
  page: number
  pages: number
  total: number
  /** One-based numbers of the first and last item on this page; 0 when there is none. */
  first: number
  last: number
  previous: string | null
  next: string | null
  /** The first, the last and the pages around this one; null is a gap. */
  links: ({ page: number; href: string } | null)[]
}

/** How many pages a list takes: one when it is empty. */
export const pageCount = (total: number, size: number) => Math.max(1, Math.ceil(total / size))

/** Path of a page of a list: the first is the list itself, `/bao-cao/`, the others `/bao-cao/trang/2/`. */
export const pagePath = (path: string, page: number) =>
  page === 1 ? path : `${path}trang/${page}/`

/**
 * The pages of a list below a rest route `[...path]`: `2024-q1`, `2024-q1/trang/2`, each with the page's number and
 * the list's id among its properties.
 *
 * @param prefix the list's own part of the address, such as `2024-q1`
 */
export const listPaths = (prefix: string, id: string, total: number, size: number) =>
  Array.from({ length: pageCount(total, size) }, (_, index) => ({
    params: { path: pagePath(`${prefix}/`, index + 1).slice(0, -1) },
    props: { id, page: index + 1 },
  }))

/**
 * The pages after the first of a list whose first page is a page of its own: `/nguoi-ky/trang/2/`.
 */
export const furtherPaths = (total: number, size: number) =>
  Array.from({ length: pageCount(total, size) - 1 }, (_, index) => ({
    params: { page: String(index + 2) },
    props: { page: index + 2 },
  }))

/** The items of a page and its pagination. */
export function paginate<Item>(
  items: readonly Item[],
  { path, page, size }: { path: string; page: number; size: number },
): { items: readonly Item[]; pagination: Pagination } {
  const pages = pageCount(items.length, size)
  const from = (page - 1) * size
  const href = (page: number) => link(pagePath(path, page))
  const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter(
    (n) => n >= 1 && n <= pages,
  )
  const links = shown.flatMap((n, index) => {
    const entry = { page: n, href: href(n) }
    const gap = n - (shown[index - 1] ?? n - 1)
    return gap > 2
      ? [null, entry]
      : gap === 2
        ? [{ page: n - 1, href: href(n - 1) }, entry]
        : [entry]
  })
  const here = items.slice(from, from + size)
  return {
    items: here,
    pagination: {
      page,
      pages,
      total: items.length,
      first: here.length ? from + 1 : 0,
      last: from + here.length,
      previous: page > 1 ? href(page - 1) : null,
      next: page < pages ? href(page + 1) : null,
      links,
    },
  }
}
