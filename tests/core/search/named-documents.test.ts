import { expect, test } from 'vitest'
import { type NamedDocument, namedDocuments } from '../../../src/core/search/named-documents.ts'

const NAMES: NamedDocument[] = [
  ['bo-luat-dan-su', 'Bộ luật Dân sự', 9],
  ['luat-ngan-sach-nha-nuoc', 'Luật Ngân sách nhà nước', 5],
  ['luat-dat-dai', 'Luật Đất đai', 2],
  ['luat-dat-dai-2013', 'Luật Đất đai năm 2013', 3],
  ['dieu-le-dang', 'Điều lệ Đảng', 1],
]

test.each([
  ['luật đất đai', ['luat-dat-dai', 'luat-dat-dai-2013']],
  ['LUAT DAT DAI', ['luat-dat-dai', 'luat-dat-dai-2013']],
  ['đất đai', ['luat-dat-dai']],
  ['theo luật đất đai năm 2013', ['luat-dat-dai-2013', 'luat-dat-dai']],
  ['"luật đất đai"', ['luat-dat-dai', 'luat-dat-dai-2013']],
  ['luật dân sự', ['bo-luat-dan-su']],
  ['luật ngân sách', ['luat-ngan-sach-nha-nuoc']],
  ['nhà nước', []],
  ['luật', []],
  ['luật đất đái', []],
  ['cải cách hành chính', []],
  ['"', []],
])('%s', (query, ids) => {
  expect(namedDocuments(query, NAMES).map(([id]) => id)).toEqual(ids)
})
