import { expect, test } from 'vitest'
import { findCitations } from '../../../src/core/citation/find.ts'
import { matchMention } from '../../../src/core/search/match-mention.ts'
import type { NumberEntry } from '../../../src/core/search/number-entry.ts'

const entry = (rest: Partial<NumberEntry>): NumberEntry => ({
  id: 'x',
  kind: 'document',
  address: '/van-ban/x/',
  number: '590/KH-UBND',
  title: 'Kế hoạch số 590/KH-UBND',
  type: 'KH',
  typeName: 'Kế hoạch',
  citedBy: 1,
  place: 'ha-tinh',
  date: '2023-12-31',
  year: 2023,
  ...rest,
})
const match = (text: string, entries: NumberEntry[]) =>
  matchMention(findCitations(text)[0]!, entries)

test.each([
  ['the same day', 'Kế hoạch số 590/KH-UBND ngày 31/12/2023', [entry({})], 'one'],
  ['no day: it may be another year’s', 'Kế hoạch số 590/KH-UBND', [entry({})], 'several'],
  [
    'no day, two documents',
    'Kế hoạch số 590/KH-UBND',
    [entry({}), entry({ date: '2024-12-31', year: 2024 })],
    'several',
  ],
  ['another day', 'Kế hoạch số 590/KH-UBND ngày 01/02/2022', [entry({})], 'none'],
  [
    'another province',
    'Kế hoạch số 590/KH-UBND ngày 31/12/2023 của UBND tỉnh Vĩnh Phúc',
    [entry({})],
    'none',
  ],
  ['nothing known', 'Kế hoạch số 590/KH-UBND', [], 'none'],
  [
    'cited, but nobody can say as which document',
    'Kế hoạch số 590/KH-UBND ngày 31/12/2023',
    [entry({ kind: 'open', date: undefined, place: undefined, year: undefined, places: 2 })],
    'open',
  ],
  [
    'the same day, and other places that are open',
    'Kế hoạch số 590/KH-UBND ngày 31/12/2023',
    [entry({}), entry({ kind: 'open', date: undefined, year: undefined, places: 2 })],
    'one',
  ],
  [
    'a national code with its year',
    'Nghị định số 30/2020/NĐ-CP',
    [{ ...entry({ type: 'NĐ', date: '2020-03-05', year: 2020 }), place: undefined }],
    'one',
  ],
  [
    'a provincial code with its year is in every province',
    'Quyết định số 10/2018/QĐ-UBND',
    [entry({ type: 'QĐ', date: '2018-04-06', year: 2018 })],
    'several',
  ],
] as [string, string, NumberEntry[], string][])('%s', (_, text, entries, kind) => {
  expect(match(text, entries).kind).toBe(kind)
})

test('says what differs', () => {
  expect(match('Kế hoạch số 590/KH-UBND ngày 01/02/2022', [entry({})]).reason).toBe(
    'Kho chỉ biết văn bản cùng số nhưng khác ngày ban hành (31/12/2023).',
  )
})
