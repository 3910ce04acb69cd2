import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldChars } from '../../../src/core/citation/fold-chars.ts'
import { openWindow } from '../../../src/core/citation/window.ts'

const piece = fc.constantFrom(
  ' ',
  '  ',
  '\n',
  ' *',
  '**',
  '_',
  'Điều',
  'luật',
  'Số',
  '12/',
  '\u00a0',
)
const texts = fc.array(piece).map((pieces) => pieces.join(''))

test('knows where each of its characters stands', () => {
  fc.assert(
    fc.property(texts, fc.nat(40), fc.nat(40), (text, from, length) => {
      const to = Math.min(text.length, from + length)
      const window = openWindow(text, from, to)
      let before = from - 1
      for (let index = 0; index < window.folded.length; index++) {
        const at = window.at(index)
        expect(at).toBeGreaterThan(before)
        expect(window.folded[index]).toBe(foldChars(text[at]!).replace(/[*_]/, ' '))
        expect(window.folded.slice(index, index + 2)).not.toBe('  ')
        expect(window.endAt(index + 1)).toBe(at + 1)
        // What is left out between two characters is blank.
        expect(text.slice(before + 1, at)).toMatch(/^[\s*_]*$/)
        before = at
      }
      expect(window.at(window.folded.length)).toBe(to)
    }),
  )
})
