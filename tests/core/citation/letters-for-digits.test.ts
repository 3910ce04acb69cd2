import { describe, expect, test } from 'vitest'
import { findCitations } from '../../../src/core/citation/find.ts'

const read = (text: string) =>
  findCitations(text).map(({ text, number, warnings }) => [text, number, warnings])

describe('letters typed for figures', () => {
  test.each([
    ['Quyết định số 1O85/QĐ-UBND', '1O85/QĐ-UBND', '1085/QĐ-UBND'],
    ['Kế hoạch số l23/KH-UBND ngày 03/4/2024', 'l23/KH-UBND', '123/KH-UBND'],
    ['Nghị định số 3O/2020/NĐ-CP', '3O/2020/NĐ-CP', '30/2020/NĐ-CP'],
    ['Chỉ thị số I7-CT/TU', 'I7-CT/TU', '17-CT/TU'],
  ])('%s', (text, written, number) =>
    expect(read(text)).toEqual([[written, number, ['letter-for-digit']]]),
  )

  test('only that number is doubted', () => {
    expect(
      read('Quyết định số 12/QĐ-UBND; Quyết định số 1O/QĐ-UBND').map(([, , all]) => all),
    ).toEqual([[], ['letter-for-digit']])
  })

  test.each(['khí O2/CO-H', 'số 12a/KH-UBND', 'Phần I/KH-UBND', 'quý II/2024', 'bản l0/x-y'])(
    'not %s',
    (text) => expect(read(text).flatMap(([, , warnings]) => warnings)).toEqual([]),
  )
})
