import { describe, expect, test } from 'vitest'
import { quoteSentence, sentenceAround } from '../../../src/core/text/sentence.ts'

const around = (text: string, part: string) => {
  const start = text.indexOf(part)
  const range = sentenceAround(text, { start, end: start + part.length }, 0, text.length)
  return text.slice(range.start, range.end)
}

describe('sentenceAround', () => {
  test.each([
    [
      'between full stops',
      'Một câu. Theo Quyết định số 1/QĐ-UBND đã ban hành. Câu khác.',
      '1/QĐ-UBND',
      'Theo Quyết định số 1/QĐ-UBND đã ban hành.',
    ],
    [
      'a stop after an authority mark ends nothing',
      'Do TM. Ủy ban ký tại 1/QĐ-UBND. Hết.',
      '1/QĐ-UBND',
      'Do TM. Ủy ban ký tại 1/QĐ-UBND.',
    ],
    [
      'a stop inside a number ends nothing',
      'Có 11.958 văn bản theo 1/QĐ-UBND.',
      '1/QĐ-UBND',
      'Có 11.958 văn bản theo 1/QĐ-UBND.',
    ],
    ['the whole text when nothing divides it', 'theo 1/QĐ-UBND', '1/QĐ-UBND', 'theo 1/QĐ-UBND'],
    ['a blank line divides', 'Tiêu đề\n\nTheo 1/QĐ-UBND', '1/QĐ-UBND', 'Theo 1/QĐ-UBND'],
  ])('%s', (_, text, part, expected) => expect(around(text, part)).toBe(expected))
})

test('a long sentence is cut at spaces on both sides, and the span stays in place', () => {
  const text = `${'trước '.repeat(200)}1/QĐ-UBND ${'sau '.repeat(200)}`
  const start = text.indexOf('1/')
  const quote = quoteSentence(text, { start, end: start + 9 }, 0, text.length)
  expect(quote.text.length).toBeLessThan(460)
  expect(quote.text.startsWith('… trước')).toBe(true)
  expect(quote.text.endsWith('sau …')).toBe(true)
  expect(quote.text.slice(...quote.span)).toBe('1/QĐ-UBND')
})
