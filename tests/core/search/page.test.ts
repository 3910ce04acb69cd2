import { describe, expect, it } from 'vitest'
import { abbreviationsOf } from '../../../src/core/search/abbreviate.ts'
import { countFacets, passes } from '../../../src/core/search/facets.ts'
import { nameOffers } from '../../../src/core/search/name-offers.ts'
import { parseWords } from '../../../src/core/search/parse-words.ts'
import type { ReportRow, SearchDirectory } from '../../../src/core/search/search-files.ts'
import {
  isUnread,
  readState,
  toggleFilter,
  writeState,
} from '../../../src/core/search/search-state.ts'
import { snippetOf } from '../../../src/core/search/snippet.ts'

const directory: SearchDirectory = {
  version: 4,
  build: 'x',
  reports: [],
  documents: [],
  documentFiles: 1,
  agencies: [
    {
      id: 'ubnd-ha-tinh',
      name: 'UBND tỉnh Hà Tĩnh',
      others: ['Ủy ban nhân dân tỉnh Hà Tĩnh', 'UBND'],
    },
    { id: 'stc-hue', name: 'Sở Tài chính thành phố Huế', others: ['STC'] },
    { id: 'stc-lao-cai', name: 'Sở Tài chính tỉnh Lào Cai', others: ['STC'] },
  ],
  signers: ['Phan Thế Huy'],
  kinds: ['định kỳ'],
  periods: [
    ['2024-Q1', 'Quý I năm 2024'],
    ['2023-H1', '6 tháng đầu năm 2023'],
    ['2023', 'Năm 2023'],
  ],
  types: [
    ['QĐ', 'Quyết định'],
    ['NQ', 'Nghị quyết'],
  ],
  abbreviations: {},
}
const row = (id: string, agency: number, period: number, types: number[]): ReportRow => [
  `r-${id}`,
  id,
  `Báo cáo ${id}`,
  agency,
  period,
  '',
  0,
  agency === 0 ? 0 : -1,
  types,
  [10, 10],
  [5, 5],
]
const ROWS = [row('a', 0, 0, [0, 1]), row('b', 1, 0, [0]), row('c', 2, 1, [])]

describe('the address of a search', () => {
  it('holds all of its state', () => {
    const address =
      'q=%C4%91%E1%BA%A5t&la=van-ban&co-quan=a&co-quan=b&nam=2024&sap=moi-nhat&rong=1&trang=3'
    expect(`${writeState(readState(new URLSearchParams(address)))}`).toBe(address)
  })
  it('forgives what it does not know', () => {
    const state = readState(new URLSearchParams('trang=-4&sap=x&la=y&lạ=1&nam='))
    expect(state).toMatchObject({ page: 1, sort: 'phu-hop', kind: 'bao-cao', filters: {} })
    expect(readState(new URLSearchParams(`q=${'a'.repeat(9999)}`)).query).toHaveLength(500)
  })
  it.each([
    ['q="', true],
    ['q=-a', true],
    ['q=%E2%80%9C%E2%80%9D', true],
    ['q=-a&nam=2024', false],
    ['q=a', false],
    ['', false],
  ])('knows when there is nothing to look for: %s', (address, unread) => {
    expect(isUnread(readState(new URLSearchParams(address)))).toBe(unread)
  })
  it('adds and takes away values', () => {
    const state = readState(new URLSearchParams('q=x&trang=3'))
    const on = toggleFilter(state, 'nam', '2024')
    expect(on).toMatchObject({ page: 1, filters: { nam: ['2024'] } })
    expect(toggleFilter(on, 'nam', '2024').filters).toEqual({})
  })
})

describe('facets', () => {
  const state = readState(new URLSearchParams('dan=QĐ&co-quan=ubnd-ha-tinh'))
  it('filter by any value of one and by all facets', () => {
    expect(ROWS.filter((one) => passes(one, state, directory)).map(([, id]) => id)).toEqual(['a'])
  })
  it('count what each value would show, the other facets kept', () => {
    const counts = countFacets(ROWS, state, directory)
    const agencies = counts.find(({ key }) => key === 'co-quan')!.values
    expect(agencies.map(({ value, count, chosen }) => [value, count, chosen])).toEqual([
      ['ubnd-ha-tinh', 1, true],
      ['stc-hue', 1, false],
    ])
    expect(
      counts.find(({ key }) => key === 'dan')!.values.map(({ label, count }) => [label, count]),
    ).toEqual([
      ['Quyết định', 1],
      ['Nghị quyết', 1],
    ])
  })
})

describe('names in a query', () => {
  it.each([
    ['quý 1 2024', 'ky', '2024-Q1', ''],
    ['quý I năm 2024', 'ky', '2024-Q1', ''],
    ['Quý I/2024', 'ky', '2024-Q1', ''],
    ['thu ngân sách quy 1/2024', 'ky', '2024-Q1', 'thu ngan sach'],
    ['6 tháng 2023', 'ky', '2023-H1', ''],
    ['sáu tháng đầu năm 2023', 'ky', '2023-H1', ''],
    ['năm 2023', 'nam', '2023', ''],
    ['ủy ban nhân dân tỉnh hà tĩnh', 'co-quan', 'ubnd-ha-tinh', ''],
    ['ngan sach so tai chinh thanh pho hue', 'co-quan', 'stc-hue', 'ngan sach'],
    ['sở tài chính', 'co-quan', 'stc-hue', ''],
    ['phan the huy', 'nguoi-ky', 'Phan Thế Huy', ''],
  ])('%s', (query, facet, value, rest) => {
    const offers = nameOffers(query, directory)
    expect(offers).toContainEqual(expect.objectContaining({ facet, value, rest }))
  })
  it.each(['quý 3 2024', 'cải cách', '6 tháng', 'UBND xã', '2019', ''])(
    'offers nothing for %j',
    (query) => {
      expect(nameOffers(query, directory)).toEqual([])
    },
  )
})

describe('snippetOf', () => {
  it('gives the sentence, as written, with its section and its marks', () => {
    const snippet = snippetOf(
      {
        sections: ['I. KẾT QUẢ › 1. Đất đai'],
        blocks: [
          ['d1', -1, 'Mở đầu về đất.'],
          ['d2', 0, 'Câu trước. Công tác quản lý Đất đai được tăng cường. Câu sau.'],
        ],
      },
      parseWords('dat dai').phrases,
      abbreviationsOf({}),
    )
    expect(snippet).toMatchObject({ anchor: 'd2', section: 'I. KẾT QUẢ › 1. Đất đai' })
    expect(snippet?.text).toBe('Công tác quản lý Đất đai được tăng cường.')
    expect(snippet?.ranges.map(([start, end]) => snippet.text.slice(start, end))).toEqual([
      'Đất đai',
    ])
  })
})
