import { describe, expect, test } from 'vitest'
import { furtherPaths, listPaths, paginate } from '../../../src/content/pages/paginate.ts'
import { compareNames } from '../../../src/content/pages/signers.ts'

const numbers = Array.from({ length: 1001 }, (_, index) => index + 1)
const page = (page: number) => paginate(numbers, { path: '/bao-cao/', page, size: 100 })

describe('paginate', () => {
  test('gives the items of a page and where they stand', () => {
    const { items, pagination } = page(11)
    expect(items).toEqual([1001])
    expect(pagination).toMatchObject({
      pages: 11,
      total: 1001,
      first: 1001,
      last: 1001,
      next: null,
    })
    expect(pagination.previous).toBe('/bao-cao/trang/10/')
  })

  test.each([
    [1, '1 2 … 11'],
    [3, '1 2 3 4 … 11'],
    [4, '1 2 3 4 5 … 11'],
    [6, '1 … 5 6 7 … 11'],
    [11, '1 … 10 11'],
  ])('links of page %i', (at, expected) => {
    const { links } = page(at).pagination
    expect(links.map((link) => link?.page ?? '…').join(' ')).toBe(expected)
  })

  test('an empty list is one page', () => {
    const { pagination } = paginate([], { path: '/bao-cao/', page: 1, size: 100 })
    expect(pagination).toMatchObject({ pages: 1, total: 0, first: 0, last: 0 })
  })
})

test('paths of the pages of a list', () => {
  expect(listPaths('2024-q1', 'id', 250, 100).map(({ params }) => params.path)).toEqual([
    '2024-q1',
    '2024-q1/trang/2',
    '2024-q1/trang/3',
  ])
  expect(furtherPaths(250, 100).map(({ params }) => params.page)).toEqual(['2', '3'])
  expect(furtherPaths(100, 100)).toEqual([])
})

test('names are ordered by given name, then by the rest, as Vietnamese letters are', () => {
  const names = ['Lê Thị Bình', 'Trần Đức', 'Nguyễn Văn An', 'Đỗ Văn An', 'Phạm Ân', 'Vũ Dung']
  expect(names.sort(compareNames)).toEqual([
    'Đỗ Văn An',
    'Nguyễn Văn An',
    'Phạm Ân',
    'Lê Thị Bình',
    'Vũ Dung',
    'Trần Đức',
  ])
})
