import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  fold,
  hashFolded,
  normalizeLetters,
  slug,
  unifyTonePlacement,
} from '../../../src/core/text/fold.ts'

describe('fold', () => {
  test.each([
    ['tone marks', 'Cải cách HÀNH chính', 'cai cach hanh chinh'],
    ['đ has no decomposition', 'đầu tư, Đất đai', 'dau tu, dat dai'],
    ['decomposed input', 'Nghị định'.normalize('NFD'), 'nghi dinh'],
    ['eth for đ', 'Ðảng ủy', 'dang uy'],
    ['gha for ư', 'tham mƣu', 'tham muu'],
    ['white space of every kind', ' a\u00a0b\n\tc ', 'a b c'],
    ['lowered digits as they are typed', 'khí CO₂, m²', 'khi co2, m²'],
    ['a number keeps its separators', '3433/QĐ-UBND', '3433/qd-ubnd'],
  ])('%s', (_, text, expected) => expect(fold(text)).toBe(expected))

  test('folds every letter as its parts say, wherever it stands', () => {
    const byDefinition = (text: string) =>
      normalizeLetters(text)
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replaceAll('đ', 'd')
        .replace(/\s+/gu, ' ')
        .trim()
    const wrong: string[] = []
    for (let code = 0; code < 0x10000; code++)
      for (const context of ['@', 'a@ ', ' @A', 'o\u031b@\u0301']) {
        const text = context.replace('@', String.fromCharCode(code))
        if (fold(text) !== byDefinition(text)) wrong.push(text)
      }
    expect(wrong).toEqual([])
    const long = 'Đề án  '.repeat(3000)
    expect(fold(long)).toBe(byDefinition(long))
  })

  test('is idempotent and blind to normalisation form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
      }),
    )
  })
})

test('hashFolded is the FNV-1a hash of the folded text', () => {
  const byDefinition = (text: string) => {
    let hash = 0x811c9dc5
    for (let index = 0; index < text.length; index++)
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
    return text ? hash >>> 0 : null
  }
  const piece = fc.oneof(
    fc.constantFrom(' ', '\n', '\u0301', 'Đề', 'án', 'Σ', 'İ', '\u00a0', '-'),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('')
      expect(hashFolded(text)).toBe(byDefinition(fold(text)))
    }),
  )
})

test.each([
  ['hoà', 'hòa'],
  ['HOÀ', 'HÒA'],
  ['uỷ ban', 'ủy ban'],
  ['xoá', 'xóa'],
  ['khoẻ', 'khỏe'],
  ['thuỷ lợi', 'thủy lợi'],
  ['hoàn', 'hoàn'],
  ['quý', 'quý'],
  ['huỳnh', 'huỳnh'],
  ['luỹ kế', 'lũy kế'],
  ['toàn', 'toàn'],
])('unifyTonePlacement: %s', (old, unified) => expect(unifyTonePlacement(old)).toBe(unified))

test('normalizeLetters keeps tone marks and everything else', () => {
  expect(normalizeLetters('Ðề án tham mƣu')).toBe('Đề án tham mưu')
})

test.each([
  ['3433/QĐ-UBND', '3433-qd-ubnd'],
  ['Quý I năm 2024', 'quy-i-nam-2024'],
  ['…', ''],
])('slug: %s', (text, expected) => expect(slug(text)).toBe(expected))
