import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PERIOD_EXAMPLES, parsePeriod } from '../../src/core/period.ts'

describe('parsePeriod', () => {
  test.each([
    ['2024', 'Năm 2024', '2024-01-01', '2024-12-31', '2023', '2025', '2023'],
    ['2024-Q1', 'Quý I năm 2024', '2024-01-01', '2024-03-31', '2023-Q4', '2024-Q2', '2023-Q1'],
    [
      '2024-H2',
      '6 tháng cuối năm 2024',
      '2024-07-01',
      '2024-12-31',
      '2024-H1',
      '2025-H1',
      '2023-H2',
    ],
    [
      '2024-9M',
      '9 tháng đầu năm 2024',
      '2024-01-01',
      '2024-09-30',
      '2023-9M',
      '2025-9M',
      '2023-9M',
    ],
    ['2024-02', 'Tháng 2 năm 2024', '2024-02-01', '2024-02-29', '2024-01', '2024-03', '2023-02'],
    ['2024-01', 'Tháng 1 năm 2024', '2024-01-01', '2024-01-31', '2023-12', '2024-02', '2023-01'],
    [
      '2020/2025',
      'Giai đoạn 2020–2025',
      '2020-01-01',
      '2025-12-31',
      '2014/2019',
      '2026/2031',
      '2019/2024',
    ],
  ])('%s', (value, label, start, end, previous, next, lastYear) => {
    expect(parsePeriod(value)).toMatchObject({ value, label, start, end, previous, next, lastYear })
  })

  test.each([
    '',
    '24',
    '2024-Q5',
    '2024-13',
    '2024-00',
    '2024-q1',
    '2025/2020',
    '0123',
    'Quý I/2024',
    '2024-12M',
  ])('refuses %j', (value) => expect(parsePeriod(value)).toBeNull())

  test('every example of the guide is a period', () => {
    for (const { example } of PERIOD_EXAMPLES) expect(parsePeriod(example)).not.toBeNull()
  })

  test('next and previous undo each other', () => {
    const year = fc.integer({ min: 1950, max: 2900 })
    const value = fc.oneof(
      year.map(String),
      fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`),
      fc
        .tuple(year, fc.integer({ min: 1, max: 12 }))
        .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
      fc.tuple(year, fc.integer({ min: 1, max: 9 })).map(([y, length]) => `${y}/${y + length}`),
    )
    fc.assert(
      fc.property(value, (text) => {
        const period = parsePeriod(text)!
        expect(parsePeriod(period.next)!.previous).toBe(text)
        expect(parsePeriod(period.next)!.order > period.order).toBe(true)
      }),
    )
  })

  test('periods that start together come longest first', () => {
    const order = ['2024-01', '2024-Q1', '2024', '2024-H1'].map((value) => parsePeriod(value)!)
    const sorted = order.sort((a, b) => (a.order < b.order ? -1 : 1)).map(({ value }) => value)
    expect(sorted).toEqual(['2024', '2024-H1', '2024-Q1', '2024-01'])
  })
})
