import { describe, expect, test } from 'vitest'
import { findCitations } from '../../../src/core/citation/find.ts'
import type { Mention } from '../../../src/core/citation/mention.ts'

/** Number, day and body of each mention with a number: `545/KH-UBND 2024-03-15 Ủy ban nhân dân tỉnh`. */
const read = (text: string) =>
  findCitations(text)
    .filter((mention) => mention.class === 'numbered')
    .map(({ number, date, issuer }) => [number, date ?? '-', issuer ?? '-'].join(' '))
const aliases = (text: string): Mention[] =>
  findCitations(text).filter((mention) => mention.class === 'alias')

describe('a day behind a comma', () => {
  test.each([
    [
      'opens the next clause',
      'Thực hiện Kế hoạch số 545/KH-UBND của UBND tỉnh, ngày 15/3/2024, Sở Nội vụ đã ban hành Công văn số 512/SNV-CCHC.',
      ['545/KH-UBND - Ủy ban nhân dân tỉnh', '512/SNV-CCHC 2024-03-15 Sở Nội vụ'],
    ],
    [
      'opens it without an adverb',
      'Thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị, ngày 15/3/2025, Ban Thường vụ Tỉnh ủy ban hành Kế hoạch số 12-KH/TU.',
      ['57-NQ/TW - Bộ Chính trị', '12-KH/TU 2025-03-15 Ban Thường vụ Tỉnh ủy'],
    ],
    [
      'opens it without a body',
      'Thực hiện Kế hoạch số 12/KH-UBND của UBND tỉnh, ngày 16/01/2024 ban hành Công văn số 100/SNV-CCHC.',
      ['12/KH-UBND - Ủy ban nhân dân tỉnh', '100/SNV-CCHC 2024-01-16 -'],
    ],
    [
      'is nobody’s where a body does something else on it',
      'Theo Công văn số 581/BNV-CCHC, ngày 21/02/2024 Sở Nội vụ đã tham mưu UBND tỉnh ban hành Kế hoạch số 55/KH-UBND.',
      ['581/BNV-CCHC - Bộ Nội vụ', '55/KH-UBND - Ủy ban nhân dân tỉnh'],
    ],
    [
      'is the document’s before its issuer',
      'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị và Quyết định số 11/QĐ-UBND, ngày 24/01/2025 của UBND tỉnh.',
      ['57-NQ/TW 2024-12-22 Bộ Chính trị', '11/QĐ-UBND 2025-01-24 Ủy ban nhân dân tỉnh'],
    ],
    [
      'is the document’s in a list',
      'Kế hoạch số 1/KH-UBND, ngày 4/3/2024, Kế hoạch số 22/KH-UBND, ngày 5/3/2024, của UBND tỉnh.',
      ['1/KH-UBND 2024-03-04 Ủy ban nhân dân tỉnh', '22/KH-UBND 2024-03-05 Ủy ban nhân dân tỉnh'],
    ],
    [
      'is the document’s before a report on it',
      'Thực hiện Công văn số 12/UBND-NC, ngày 3/4/2024, UBND huyện Đức Thọ báo cáo như sau.',
      ['12/UBND-NC 2024-04-03 -'],
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))
})

describe('a body behind a day that is not written in full', () => {
  test.each([
    ['ngày 15/3 của UBND huyện Đức Thọ', null, ['malformed-date']],
    ['ngày .../3/2024 của UBND huyện Đức Thọ', 2024, ['malformed-date']],
    ['ngày … tháng 3 năm 2024 của UBND huyện Đức Thọ', 2024, ['malformed-date']],
    ['tháng 3/2024 của UBND huyện Đức Thọ', 2024, []],
  ])('%s', (behind, year, warnings) => {
    const [mention] = findCitations(`Quyết định số 100/QĐ-UBND ${behind} về việc kiện toàn.`)
    expect(mention).toMatchObject({
      date: null,
      year,
      issuer: 'Ủy ban nhân dân huyện Đức Thọ',
      subject: 'kiện toàn',
      warnings,
    })
  })
})

describe('a body in brackets', () => {
  test.each([
    ['Quyết định số 100/QĐ-UBND (UBND huyện Đức Thọ)', 'Ủy ban nhân dân huyện Đức Thọ'],
    [
      'Quyết định số 100/QĐ-UBND ngày 3/2/2024 (của UBND huyện Đức Thọ)',
      'Ủy ban nhân dân huyện Đức Thọ',
    ],
    ['Kế hoạch số 100/KH-UBND (Sở Nội vụ)', '-'],
    ['Kế hoạch số 100/KH-UBND (UBND huyện Đức Thọ chủ trì)', '-'],
  ])('%s', (text, issuer) => expect(read(text)[0]!.replace(/^\S+ \S+ /, '')).toBe(issuer))
})

describe('a bare number', () => {
  const decision = 'Quyết định số 1234/QĐ-UBND ngày 05/5/2023 của UBND tỉnh. '
  test.each([
    ['the same day', `${decision}Theo Quyết định số 1234 ngày 05/5/2023, các sở báo cáo.`, 0],
    ['another day', `${decision}Theo Quyết định số 1234 ngày 05/5/2024, các sở báo cáo.`, null],
    ['the same body', `${decision}Theo Quyết định số 1234 của UBND tỉnh, các sở báo cáo.`, 0],
    ['a body below', `${decision}Theo Quyết định số 1234 của UBND huyện Đức Thọ.`, null],
    [
      'another body',
      'Chỉ thị số 05-CT/TW của Bộ Chính trị. Chỉ thị số 05 của Chủ tịch UBND tỉnh.',
      null,
    ],
  ])('with %s', (_, text, antecedent) => {
    expect(aliases(text).map((mention) => mention.antecedent)).toEqual([antecedent])
  })

  test('is no document’s where it is a year or a count of days', () => {
    const text = 'Kế hoạch 2025 và Kế hoạch 2024, được giao; Kế hoạch 100 ngày cao điểm.'
    expect(aliases(text)).toEqual([])
    expect(aliases('Theo Kế hoạch số 2025 của UBND tỉnh.')).toHaveLength(1)
  })
})
