import { expect, test } from 'vitest'
import { changesOf } from '../../../src/content/pages/report-versions.ts'
import { renderBlocks } from '../../../src/markdown/render.ts'

const changes = (before: string, after: string) =>
  changesOf(renderBlocks(before, 0), renderBlocks(after, 0))!

test.each([
  [
    'words',
    '## I. Kết quả\n\nĐạt 12 việc.\n\nKhác.',
    '## I. Kết quả\n\nĐạt 13 việc.\n\nKhác.',
    'khác 50% số đoạn: 1 đoạn sửa, 0 đoạn thêm, 0 đoạn bỏ',
    ['I. Kết quả'],
  ],
  [
    'how an address is written',
    '## I. Kết quả\n\nTại http://a.gov.vn/',
    '## I. Kết quả\n\nTại <http://a.gov.vn/>',
    'chỉ cách trình bày khác, câu chữ giữ nguyên',
    [],
  ],
  [
    'a heading',
    '## I. Kết quả công tác\n\nĐạt 12 việc.',
    '## I. Kết quả công việc\n\nĐạt 12 việc.',
    'chỉ tên đề mục khác',
    ['I. Kết quả công việc (trước là “I. Kết quả công tác”)'],
  ],
])('two versions say how much of them differs: %s', (_, before, after, extent, titles) => {
  const found = changes(before, after)
  expect(found.extent).toBe(extent)
  expect(found.sections.map(({ title }) => title)).toEqual(titles)
})
