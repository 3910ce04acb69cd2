import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineIndex } from '../../../src/core/text/position.ts'

test('places are one-based and count UTF-16 units', () => {
  const lines = lineIndex('ab\n😀x\n')
  expect(lines.at(0)).toEqual({ line: 1, column: 1 })
  expect(lines.at(3)).toEqual({ line: 2, column: 1 })
  expect(lines.at(5)).toEqual({ line: 2, column: 3 })
  expect(lines.at(99)).toEqual({ line: 3, column: 1 })
  expect(lines.start(2)).toBe(3)
})

test('a place leads back to its offset', () => {
  const texts = fc.array(fc.constantFrom('a', '\n', 'đ', '😀')).map((parts) => parts.join(''))
  fc.assert(
    fc.property(texts, fc.nat(), (text, seed) => {
      const offset = seed % (text.length + 1)
      const lines = lineIndex(text)
      const { line, column } = lines.at(offset)
      expect(lines.start(line) + column - 1).toBe(offset)
      expect(text.slice(0, offset).split('\n')).toHaveLength(line)
    }),
  )
})
