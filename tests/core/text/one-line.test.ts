import { expect, test } from 'vitest'
import { oneLine } from '../../../src/core/text/one-line.ts'

test.each([
  ['', ''],
  ['một dòng', 'một dòng'],
  [' hai\n dòng ', 'hai dòng'],
  ['cách\u00a0lạ', 'cách lạ'],
  ['hai  cách', 'hai cách'],
  ['ở cuối ', 'ở cuối'],
  ['\t', ''],
])('oneLine: %j', (text, line) => expect(oneLine(text)).toBe(line))
