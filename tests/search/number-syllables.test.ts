import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runsOf } from '../../src/core/search/syllables.ts'
import { numberSyllables, RUN_END } from '../../src/search/number-syllables.ts'
import { Numbers } from '../../src/search/numbers.ts'

/** The forms of texts that are read one after the other, and `|` after each run. */
function read(...texts: string[]): string[] {
  const syllables = numberSyllables()
  const into = new Numbers()
  for (const text of texts) syllables.read(text, into)
  return Array.from(into.view(), (number) => (number === RUN_END ? '|' : syllables.forms[number]!))
}

const plain = (...texts: string[]) =>
  texts.flatMap(runsOf).flatMap((run) => [...run.map(({ form }) => form), '|'])

describe('numberSyllables', () => {
  it.each([
    'Kinh tế - xã hội, an ninh. Đất đai',
    '(một) hai; ba…bốn “năm”',
    '. a b . c',
    'a/b\nc\td  e\u00a0f',
    '- + .. ',
    '3433/QĐ-UBND, ngày 25/12/2023 (khoản 2)',
    'a 😀 b. 𝐀b',
    '',
  ])('reads %j as runsOf does', (text) => expect(read(text)).toEqual(plain(text)))

  it('reads any texts as runsOf does', () => {
    const parts = [
      'đất',
      'Hoà',
      '12',
      ' ',
      ' ',
      ', ',
      '. ',
      '(',
      ')',
      '-',
      '\n',
      '…',
      '̣',
      '😀',
      '𝐀',
    ]
    const text = fc.array(fc.constantFrom(...parts)).map((all) => all.join(''))
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(read(one, other)).toEqual(plain(one, other))
      }),
    )
  })

  it('gives one number to one form, and reads thousands of them', () => {
    const syllables = numberSyllables()
    const into = new Numbers()
    const many = Array.from({ length: 90_000 }, (_, at) => `x${at.toString(36)}`)
    syllables.read(many.join(' '), into)
    syllables.read(`HOÀ hòa ${many[70_000]}`, into)
    expect([...into.view().slice(90_001)]).toEqual([90_000, 90_000, 70_000, RUN_END])
  })
})
