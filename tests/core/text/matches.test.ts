import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchesOf } from '../../../src/core/text/matches.ts'

test('gives what matchAll gives, text after text', () => {
  const pattern = /(a)?b|(?<=c)d/gu
  fc.assert(
    fc.property(fc.stringMatching(/^[abcd ]*$/), (text) => {
      expect(matchesOf(text, pattern)).toEqual([...text.matchAll(pattern)])
    }),
  )
})
