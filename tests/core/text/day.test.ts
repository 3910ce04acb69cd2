import { expect, test } from 'vitest'
import { longDay, shortDay } from '../../../src/core/text/day.ts'

test.each([
  ['2024-02-05', '05/02/2024', 'ngày 05 tháng 02 năm 2024'],
  ['2024-03-12', '12/3/2024', 'ngày 12 tháng 3 năm 2024'],
  ['2023-12-31', '31/12/2023', 'ngày 31 tháng 12 năm 2023'],
])('%s', (iso, short, long) => {
  expect(shortDay(iso)).toBe(short)
  expect(longDay(iso)).toBe(long)
})
