import { describe, expect, test } from 'vitest'
import { findCitations } from '../../../src/core/citation/find.ts'

describe('a joint document', () => {
  test.each([
    [
      'has all bodies that the phrase names',
      'Thông tư liên tịch số 01/2016/TTLT-BTP-BNV ngày 11/01/2016 của Bộ Tư pháp và Bộ Nội vụ hướng dẫn chế độ',
      'Bộ Tư pháp, Bộ Nội vụ',
    ],
    [
      'is issued by bodies, not by those who signed for them',
      'Thông tư liên tịch số 02/2014/TTLT-BNV-BTC ngày 10/3/2014 của Bộ trưởng Bộ Nội vụ, Bộ trưởng Bộ Tài chính hướng dẫn chế độ',
      'Bộ Nội vụ, Bộ Tài chính',
    ],
    [
      'is read behind “liên tịch”',
      'Thông tư liên tịch số 11/2012/TTLT-BNV-BTNMT của liên tịch Bộ Nội vụ - Bộ Tài nguyên và Môi trường hướng dẫn chế độ',
      'Bộ Nội vụ, Bộ Tài nguyên và Môi trường',
    ],
    [
      'has the bodies of its symbol where the phrase names one',
      'Thông tư liên tịch số 01/2016/TTLT-BTP-BNV ngày 11/01/2016 của Bộ Tư pháp hướng dẫn chế độ',
      'Bộ Tư pháp, Bộ Nội vụ',
    ],
    [
      'takes a body of an unknown code from the phrase',
      'Thông tư liên tịch số 03/2015/TTLT-BTC-XYZQ ngày 10/3/2015 của Bộ Tài chính và Hội Nông dân Việt Nam hướng dẫn chế độ',
      'Bộ Tài chính, Hội Nông dân Việt Nam',
    ],
    [
      'has no issuer rather than one of two',
      'Thông tư liên tịch số 03/2015/TTLT-BTC-XYZQ ngày 10/3/2015 của Bộ Tài chính hướng dẫn chế độ',
      null,
    ],
  ])('%s', (_, text, issuer) => {
    expect(findCitations(text)).toMatchObject([{ issuer, subject: 'hướng dẫn chế độ' }])
  })

  test('of the Front has all three bodies', () => {
    const [mention] = findCitations(
      'Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN ngày 15/6/2017',
    )
    expect(mention?.issuer).toBe(
      'Ủy ban Thường vụ Quốc hội, Chính phủ, Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    )
  })
})

describe('a number with its year and without its symbol', () => {
  const aliases = (text: string) =>
    findCitations(text).filter(({ class: kind }) => kind === 'alias')

  test('is a mention of a type that has years in its numbers', () => {
    expect(
      aliases('Theo Nghị định 61/2018 và Thông tư số 01/2023, hồ sơ được số hóa.'),
    ).toMatchObject([
      { text: 'Nghị định 61/2018', type: 'NĐ', serial: 61, year: 2018, antecedent: null },
      { text: 'Thông tư số 01/2023', type: 'TT', serial: 1, year: 2023, antecedent: null },
    ])
  })

  test('stands for the full citation of the same year only', () => {
    const text =
      'Nghị định số 45/2020/NĐ-CP ngày 8/4/2020. Nghị định 45/2020 khác Nghị định 45/2021.'
    expect(aliases(text)).toMatchObject([
      { text: 'Nghị định 45/2020', antecedent: 0 },
      { text: 'Nghị định 45/2021', antecedent: null },
    ])
  })

  test('is a month where nothing before it has that number', () => {
    expect(findCitations('Kế hoạch 12/2024 và Quyết định 12/2024 được rà soát.')).toEqual([])
    const known = 'Quyết định số 12/QĐ-TTg ngày 03/4/2023; Quyết định 12/2023 được rà soát.'
    expect(aliases(known)).toMatchObject([{ text: 'Quyết định 12/2023', antecedent: 0 }])
  })
})
