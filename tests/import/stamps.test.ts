import { describe, expect, it } from 'vitest'
import { readLetterhead } from '../../src/import/structure/letterhead.ts'

const read = (...texts: string[]) =>
  readLetterhead(
    texts.map((text, index) => ({ text, place: { page: 1, line: index + 1, column: 1 } })),
  )

describe('a mark in the letterhead', () => {
  it.each([
    'MẬT',
    'TỐI MẬT',
    'TUYỆT MẬT',
    'HỎA TỐC',
    'DỰ THẢO',
    '(MẬT)',
    'BẢN NHÁP',
    'BẢN THẢO',
    'DRAFT',
  ])('%s stays in the body', (mark) => {
    const { bodies, rest, title } = read('ỦY BAN NHÂN DÂN', mark, 'BÁO CÁO', 'Kết quả quý I')
    expect(bodies).toEqual(['ỦY BAN NHÂN DÂN'])
    expect(rest.map(({ text }) => text)).toEqual([mark])
    expect(title).toBe('Kết quả quý I')
  })

  it('of a draft before the word of the type stays, too', () => {
    expect(read('DỰ THẢO BÁO CÁO', 'Kết quả quý I').rest.map(({ text }) => text)).toEqual([
      'DỰ THẢO',
    ])
  })

  it('is none within a name', () => {
    expect(read('BAN CƠ YẾU BẢO MẬT').bodies).toEqual(['BAN CƠ YẾU BẢO MẬT'])
  })
})
