import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findCitations } from '../../../src/core/citation/find.ts'
import { generatedText } from './generate.ts'

describe('texts made by rule', () => {
  test('every citation is found at its exact span, with its fields, and nothing else is', () => {
    fc.assert(
      fc.property(generatedText, ({ text, labels }) => {
        const found = findCitations(text).filter((mention) => mention.class === 'numbered')
        const read = found.map(({ start, end, number, type, date, issuer, place }) => ({
          start,
          end,
          number,
          type,
          date,
          issuer,
          place,
        }))
        expect(read).toEqual(
          labels.map(({ start, end, number, type, date, issuer, place }) => ({
            start,
            end,
            number,
            type,
            date,
            issuer,
            place,
          })),
        )
      }),
      { numRuns: 300 },
    )
  })
})

const anything = fc.string({
  unit: fc.constantFrom(
    ...'1 2 9 / - . , ; : ( ) số ngày QĐ UBND NQ TU Đ đ Ð \n \u0301 ¹ ấ a của Luật Đất đai Điều khoản 2024 | * [^1] http://'.split(
      ' ',
    ),
    ' ',
  ),
  maxLength: 400,
})

describe('any text', () => {
  test('is read without an error, and spans lie in it, in order, with the text at their place', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let last = 0
        for (const mention of findCitations(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(last)
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(mention.end).toBeLessThanOrEqual(text.length)
          expect(text.slice(mention.start, mention.end)).toBe(mention.text)
          expect(mention.spans.head.start).toBeLessThanOrEqual(mention.start)
          last = mention.end
        }
      }),
      { numRuns: 500 },
    )
  })

  test('reads the same composed and decomposed', () => {
    fc.assert(
      fc.property(generatedText, ({ text }) => {
        const numbers = (form: 'NFC' | 'NFD') =>
          findCitations(text.normalize(form)).map(({ number, type, date, issuer }) => [
            number,
            type,
            date,
            issuer,
          ])
        expect(numbers('NFD')).toEqual(numbers('NFC'))
      }),
      { numRuns: 60 },
    )
  })
})
