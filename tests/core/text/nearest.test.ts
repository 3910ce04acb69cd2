import { expect, test } from 'vitest'
import { nearest } from '../../../src/core/text/nearest.ts'

const KEYS = ['title', 'agency', 'period', 'định kỳ', 'chuyên đề']

test.each([
  ['titel', 'title'],
  ['Agency', 'agency'],
  ['dinh ky', 'định kỳ'],
  ['xyz', null],
  ['', null],
])('nearest to %s', (written, expected) => expect(nearest(written, KEYS)).toBe(expected))
