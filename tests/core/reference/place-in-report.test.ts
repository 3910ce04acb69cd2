import { expect, test } from 'vitest'
import { namePlace, type PlaceInReport } from '../../../src/core/reference/place-in-report.ts'

const heading = { kind: 'heading' } as const
const rows: [string, PlaceInReport][] = [
  ['mục 2.3 phần II', { headings: ['II. Kết quả', '2. Nội vụ', '2.3. Tài chính'], block: heading }],
  ['mục 2 phần II', { headings: ['II. Kết quả', '2. Nội vụ'], block: heading }],
  ['mục I phần A', { headings: ['A. NHỮNG KẾT QUẢ', 'I. Xây dựng Đảng'], block: heading }],
  [
    'tiểu mục 3 mục I phần A',
    { headings: ['A. KẾT QUẢ', 'I. Đảng', '3. Kiểm tra'], block: heading },
  ],
  ['mục II phần thứ nhất', { headings: ['Phần thứ nhất', 'II. Kết quả'], block: heading }],
  ['điểm đ mục 1 phần I', { headings: ['I. A', '1. B'], block: { kind: 'point', label: 'đ' } }],
  ['điểm d mục 1 phần I', { headings: ['I. A', '1. B'], block: { kind: 'point', label: 'd' } }],
  [
    'gạch đầu dòng thứ 2 mục 3',
    { headings: ['3. Công tác khác'], block: { kind: 'item', index: 2 } },
  ],
  ['đoạn 4 mục “Kết luận”', { headings: ['Kết luận'], block: { kind: 'paragraph', index: 4 } }],
  ['chú thích 3', { headings: [], block: { kind: 'note', index: 3 } }],
  ['bảng 1 phần II', { headings: ['II. Số liệu'], block: { kind: 'table', index: 1 } }],
]

test.each(rows)('%s', (name, place) => {
  expect(namePlace(place)).toBe(name)
})
