import { describe, expect, it, test } from 'vitest'
import { foldInPlace } from '../../../src/core/search/fold-aligned.ts'
import { respell } from '../../../src/core/search/respell.ts'
import { slips } from '../../../src/core/search/slips.ts'
import { formsOf } from '../../../src/core/search/syllables.ts'

const TEXTS = [
  'cải cách hành chính. các thủ tục hành chính. nông thôn mới. tham mưu chiến lược. thời gian',
  'cải cách hành chính. các cấp, các ngành. Chánh Văn phòng. nông dân. thêm các nhiệm vụ tham mưu',
  'các chiến lược. tham gia. thời kỳ. nông nghiệp, nông thôn. chín. chỉ thị. dân vận khéo. hậu kiểm',
]
const runs = TEXTS.map((text) => formsOf(text))
const times = new Map<string, number>()
for (const form of runs.flat(2)) times.set(form, (times.get(form) ?? 0) + 1)

const source = {
  vocabulary: [...times].sort((a, b) => b[1] - a[1]).map(([form]) => form),
  isAbbreviation: (form: string) => form === 'cchc',
  async count(forms: readonly string[]) {
    const wanted = ` ${forms.map(foldInPlace).join(' ')} `
    return runs.filter((text) =>
      text.some((run) => ` ${run.map(foldInPlace).join(' ')} `.includes(wanted)),
    ).length
  },
}

test.each([
  ['', 'a', 1],
  ['cahc', 'cach', 1],
  ['cahc', 'cac', 1],
  ['chihn', 'chinh', 1],
  ['chihn', 'chien', 1],
  ['chihn', 'chuyen', 3],
  ['thom', 'thon', 1],
  ['thom', 'thom', 0],
])('%s and %s', (a, b, count) => {
  expect(slips(a, b)).toBe(count)
  expect(slips(b, a)).toBe(count)
})

describe('respell', () => {
  it.each([
    ['two letters swapped, by the neighbours', 'cải cahc hành chính', 'cải cách hành chính'],
    ['at the end', 'hành chihn', 'hành chính'],
    ['by one neighbour', 'nông thôm', 'nông thôn'],
    ['without marks as typed', 'cai cahc hanh chihn', 'cai cach hanh chinh'],
    ['a word that is one elsewhere', 'hành chánh', 'hành chính'],
    ['in quotes', '"dân vận khéoo"', '"dân vận khéo"'],
    ['alone', 'khéoo', 'khéo'],
    ['capitals around it stay', 'Thủ tục Hành chihn', 'Thủ tục Hành chính'],
  ])('%s: %s', async (_, query, spelled) => {
    expect(await respell(query, source)).toBe(spelled)
  })

  it.each([
    ['all is known', 'cải cách hành chính'],
    ['an abbreviation is no word', 'cải cách CCHC'],
    ['nothing is close', 'cải cách xyzzyx'],
    ['a number', 'nông thôn 2024'],
    ['words that never meet, and nothing close that does', 'hậu kiểm chiến lược'],
    ['nothing', '"'],
  ])('leaves it: %s: %s', async (_, query) => {
    expect(await respell(query, source)).toBeNull()
  })
})
