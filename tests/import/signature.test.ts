import { describe, expect, it } from 'vitest'
import { POSITIONS } from '../../src/core/schema/positions.ts'
import type { EdgeLine } from '../../src/import/model.ts'
import { isName, SURNAMES } from '../../src/import/structure/person.ts'
import { readSignature } from '../../src/import/structure/signature.ts'
import { docx, p, read } from './word-file.ts'

const place = { line: 1, column: 1 }
const lines = (...texts: string[]): EdgeLine[] => texts.map((text) => ({ text, place }))
const half = (column: 'left' | 'right', ...texts: string[]): EdgeLine[] =>
  texts.map((text) => ({ text, place, column }))
const restOf = (given: EdgeLine[]) => readSignature(given).rest.map(({ text }) => text)

describe('a name', () => {
  it.each([
    'Nguyễn Văn An',
    'Lê Huân',
    'ThS. Trần Thị Hồng-Hạnh',
    'H’Ngan Niê',
    'Y Thanh Hà Niê Kđăm',
    'K’Sor Phước',
    'Đại tá Nguyễn Văn An',
  ])('%s is one', (text) => {
    expect(isName(text)).toBe(true)
  })

  it.each(['Nguyễn', 'Văn phòng', 'Ngày ký: 25-03-2024', 'Lưu: VT', 'Như trên'])(
    '%s is none',
    (text) => {
      expect(isName(text)).toBe(false)
    },
  )
})

describe('a signer', () => {
  it.each([
    [['CHÁNH VĂN PHÒNG', 'LƯƠNG QUỐC TUẤN'], 'CHÁNH VĂN PHÒNG', 'LƯƠNG QUỐC TUẤN'],
    [
      ['PHÓ GIÁM ĐỐC', 'SỞ NỘI VỤ', 'LÊ THỊ HỒNG-HẠNH'],
      'PHÓ GIÁM ĐỐC SỞ NỘI VỤ',
      'LÊ THỊ HỒNG-HẠNH',
    ],
  ])('may be named in capitals, which is to be confirmed: %j', (texts, position, name) => {
    expect(readSignature(lines(...texts))).toEqual({
      authority: [],
      position,
      name,
      isUnsure: true,
      recipients: [],
      rest: [],
    })
  })

  it.each([
    [['CHỦ TỊCH UBND TỈNH', 'HÀ TĨNH', 'Nguyễn Văn An'], 'CHỦ TỊCH UBND TỈNH HÀ TĨNH'],
    [['GIÁM ĐỐC SỞ NỘI VỤ', 'HÀ TĨNH', 'Nguyễn Văn An'], 'GIÁM ĐỐC SỞ NỘI VỤ HÀ TĨNH'],
    [['CHỦ TỊCH UBND PHƯỜNG', 'LÝ THÁI TỔ', 'Nguyễn Văn An'], 'CHỦ TỊCH UBND PHƯỜNG LÝ THÁI TỔ'],
  ])('is not the place in the position: %j', (texts, position) => {
    const found = readSignature(lines(...texts))
    expect(found).toMatchObject({ position, name: 'Nguyễn Văn An' })
    expect(found.isUnsure).toBeUndefined()
  })

  it.each([
    ['above', lines('NGƯỜI LẬP', 'Trần Thị Bình', 'CHÁNH VĂN PHÒNG', 'Lương Quốc Tuấn')],
    [
      'beside',
      [
        ...half('left', 'Người lập biểu', 'Trần Thị Bình'),
        ...half('right', 'CHÁNH VĂN PHÒNG', 'Lương Quốc Tuấn'),
      ],
    ],
  ])('is not who drew the report up, %s', (_, given) => {
    expect(readSignature(given)).toMatchObject({
      position: 'CHÁNH VĂN PHÒNG',
      name: 'Lương Quốc Tuấn',
      isUnsure: true,
    })
    expect(restOf(given)).toEqual(given.slice(0, 2).map(({ text }) => text))
  })

  it('is none where only who drew the report up is named', () => {
    const found = readSignature(lines('NGƯỜI TỔNG HỢP', 'Trần Thị Bình'))
    expect(found.name).toBeUndefined()
    expect(found.rest).toHaveLength(2)
  })

  it.each([
    [
      'side by side',
      [
        ...half('left', 'SỞ NỘI VỤ', 'GIÁM ĐỐC', 'Trần Văn Một'),
        ...half('right', 'VĂN PHÒNG', 'CHÁNH VĂN PHÒNG', 'Lương Quốc Tuấn'),
      ],
      ['Trần Văn Một', 'Lương Quốc Tuấn'],
    ],
    [
      'one below the other',
      lines('GIÁM ĐỐC', 'Trần Văn Một', 'CHÁNH VĂN PHÒNG', 'Lương Quốc Tuấn'),
      ['Trần Văn Một', 'Lương Quốc Tuấn'],
    ],
    [
      'below all positions, whose order does not tell whose name is whose',
      lines('NGƯỜI LẬP', 'CHÁNH VĂN PHÒNG', 'Trần Thị Bình', 'Lương Quốc Tuấn'),
      ['Trần Thị Bình', 'Lương Quốc Tuấn'],
    ],
  ])('is not chosen of two, %s', (_, given, several) => {
    const found = readSignature([...given, ...lines('Nơi nhận:', '- Như trên;', '- Lưu: VT.')])
    expect(found).toMatchObject({ authority: [], several, recipients: ['Như trên', 'Lưu: VT'] })
    expect(found.name ?? found.position).toBeUndefined()
    expect(found.rest).toEqual(given)
  })
})

describe('a draft', () => {
  const signed = async (...texts: string[]) => {
    const { draft, log } = await read(
      docx(['Đã xong./.', ...texts].map((text) => p(text)).join('')),
    )
    return { draft, kinds: log.doubts.map(({ kind }) => kind) }
  }

  it('asks to confirm a name in capitals', async () => {
    const { draft } = await signed('CHÁNH VĂN PHÒNG', 'LƯƠNG QUỐC TUẤN')
    expect(draft.meta.signer?.name).toBe('LƯƠNG QUỐC TUẤN')
    expect(draft.meta.confirm).toContain('signer.name')
  })

  it.each(['', '<w:b/>'])('makes no headings of lines of the signature: %s', async (look) => {
    const signers = ['ĐẠI DIỆN CÔNG ĐOÀN', 'Trần Văn Một', 'GIÁM ĐỐC TRUNG TÂM', 'Lê Hai']
    const texts = ['DỰ THẢO', 'BÁO CÁO', 'Kết quả quý I', 'I. TÌNH HÌNH', 'Đã xong./.', ...signers]
    const { draft } = await read(docx(texts.map((text) => p(text, '', look)).join('')))
    expect(draft.body).toBe(`DỰ THẢO\n\n## I. TÌNH HÌNH\n\nĐã xong./.\n\n${signers.join('\n\n')}\n`)
  })

  it('names several signers in a doubt and keeps their lines', async () => {
    const { draft, kinds } = await signed('GIÁM ĐỐC', 'Trần Văn Một', 'CHÁNH VĂN PHÒNG', 'Lê Hai')
    expect(draft.meta.signer).toBeUndefined()
    expect(kinds).toContain('signer-unclear')
    expect(kinds).not.toContain('signer-missing')
    for (const name of ['Trần Văn Một', 'Lê Hai']) expect(draft.body).toContain(name)
  })
})

it('a surname begins no position', () => {
  const starts = POSITIONS.map((position) => position.toUpperCase().split(' ')[0]!)
  expect(starts.filter((word) => SURNAMES.has(word))).toEqual([])
})
