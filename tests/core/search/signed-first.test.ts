import { expect, test } from 'vitest'
import type { ReportHit } from '../../../src/core/search/report-hits.ts'
import type { ReportRow } from '../../../src/core/search/search-files.ts'
import { signedFirst, signerNamed } from '../../../src/core/search/signed-first.ts'

const row = (id: string, date: string, signer: number): ReportRow => [
  `r-${id}`,
  id,
  id,
  0,
  0,
  date,
  0,
  signer,
  [],
  [],
  [],
]
const ROWS = [row('a', '2024-01-01', -1), row('b', '2023-01-01', 1), row('c', '2024-02-01', 1)]
const hit = (at: number, tier: ReportHit['tier']): ReportHit => ({
  row: ROWS[at]!,
  tier,
  passages: [1],
  weight: 1,
})

test.each([
  ['Lương Quốc Tuấn', 1],
  ['luong quoc tuan', 1],
  ['"Lương Quốc Tuấn"', 1],
  ['báo cáo của Lương Quốc Tuấn', null],
  ['Tuấn', null],
  ['', null],
])('%s', (query, index) => {
  expect(signerNamed(query, ['Phan Thế Huy', 'Lương Quốc Tuấn', 'Tuấn'])).toBe(index)
})

test('what a person signed comes first, newest first, also where the text has no name', () => {
  const found = signedFirst([hit(0, 'phrase'), hit(1, 'phrase')], ROWS, 1)
  expect(found.map(({ row, passages }) => [row[1], passages])).toEqual([
    ['c', []],
    ['b', [1]],
    ['a', [1]],
  ])
})

test('a place with syllables of the name apart is not shown', () => {
  expect(signedFirst([hit(1, 'apart')], ROWS, 1).map(({ passages }) => passages)).toEqual([[], []])
})
