import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countWords, oneLine } from '../../../src/core/text/one-line.ts'

test.each([
  ['', ''],
  ['một dòng', 'một dòng'],
  [' hai\n dòng ', 'hai dòng'],
  ['cách\u00a0lạ', 'cách lạ'],
  ['hai  cách', 'hai cách'],
  ['ở cuối ', 'ở cuối'],
  ['\t', ''],
])('oneLine: %j', (text, line) => expect(oneLine(text)).toBe(line))

test('what is found to be one line already is what making it one line gives', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ' ',
      '  ',
      '\n',
      '\t',
      '\u00a0',
      '\u1680',
      '\u2028',
      '\u3000',
      '\ufeff',
      '\u200b',
      'chữ',
    ),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const line = pieces.join('').replace(/\s+/gu, ' ').trim()
      expect(oneLine(pieces.join(''))).toBe(line)
      expect(countWords(line)).toBe(line ? line.split(' ').length : 0)
    }),
  )
})
