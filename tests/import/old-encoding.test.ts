import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/import/txt/decode.ts'
import { pdf, word } from './made-pdf.ts'
import { docx, draftOf, p, r, read, styled } from './word-file.ts'

const TCVN3 = 'Thùc hiÖn QuyÕt ®Þnh sè 3433/Q§-UBND ngµy 25/12/2023 cña UBND tØnh'
const VNI = 'Thöïc hieän Quyeát ñònh soá 3433/QÑ-UBND ngaøy 25/12/2023 cuûa UBND tænh'
const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`
const kinds = async (...args: Parameters<typeof docx>) =>
  (await draftOf(...args)).doubts.map((doubt) => doubt.split(':')[0])

/** Lines of TCVN3 as a PDF draws them, with letters beyond ASCII written as octal numbers. */
const latin = (lines: number) => {
  const text = TCVN3.replace(/[^ -~]/g, (letter) => `\\${letter.charCodeAt(0).toString(8)}`)
  return Array.from({ length: lines }, (_, at) => word(60, 700 - 20 * at, text)).join('')
}

describe('text in an old encoding', () => {
  it.each([
    ['TCVN3', TCVN3],
    ['VNI', VNI],
  ])('%s is doubted where it stands in a Unicode file, whatever its font', async (_, text) => {
    const { log } = await read(docx(p('Nội dung bình thường.') + p(text)))
    const doubts = log.doubts.filter(({ kind }) => kind === 'unreadable-letters')
    expect(doubts).toEqual([expect.objectContaining({ line: 2, text })])
    expect(doubts[0]!.message).toMatchInlineSnapshot(
      `"Chữ có vẻ ở bảng mã cũ (TCVN3, VNI), không phải Unicode, nên hiện sai dấu. Mở tệp gốc, chuyển mã sang Unicode (ví dụ bằng công cụ chuyển mã của UniKey), đổi phông sang Times New Roman, lưu lại rồi nhập lại."`,
    )
  })

  it.each([
    ['.VnTime', 'c¸'],
    ['.VnTimeH', 'tØnh'],
    ['VNI-Times', 'ñònh'],
  ])('is doubted by the font %s for a single word', async (name, word) => {
    const body = `<w:p>${r('Nội dung ')}${r(word, font(name))}</w:p>`
    expect((await draftOf(body)).doubts).toEqual([`unreadable-letters: ${word}`])
  })

  it.each([
    [
      'of the default style',
      `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr>${font('.VnTime')}</w:rPr></w:style>`,
    ],
    [
      'of the defaults',
      `<w:docDefaults><w:rPrDefault><w:rPr>${font('.VnTime')}</w:rPr></w:rPrDefault></w:docDefaults>`,
    ],
  ])('is doubted by the font %s', async (_, styles) => {
    expect(await kinds(p('tØnh'), ...styled(styles))).toEqual(['unreadable-letters'])
  })

  it('is not doubted for its font when the text was converted', async () => {
    const body = p('Ủy ban nhân dân tỉnh', '', font('.VnTime')) + p('Hà', '', font('VNI-Times'))
    expect(await kinds(body)).toEqual([])
  })

  it.each([
    'Diện tích 100 m², 20 m², 30 m³ ở 30 °C',
    'Huyện Krông Búk, thị xã Đắk Mil',
    'Café Müller Škoda',
    'Bảng số liệu',
  ])('is not seen in: %s', async (text) => {
    const found = await kinds(p(`${text}; đã thực hiện đúng tiến độ được giao.`))
    expect(found).toEqual([])
  })

  it('is doubted by the font of a PDF for a single word, once to a page', async () => {
    const page =
      word(60, 700, 'Nam nay don vi da thuc hien day du cac nhiem vu duoc giao nhu sau.') +
      word(60, 660, 'Toan t\\330nh', 13, 'V') +
      word(60, 640, 'Toan t\\330nh', 13, 'V')
    const { log } = await read(Buffer.from(pdf(page, page)), 'a.pdf')
    expect(log.doubts.filter(({ kind }) => kind === 'unreadable-letters')).toMatchObject([
      { page: 1, line: 2, text: 'Toan tØnh', message: expect.stringContaining('.VnTime') },
      { page: 2, line: 2 },
    ])
  })

  it.each([
    ['docx', docx(p(TCVN3).repeat(5))],
    ['pdf', Buffer.from(pdf(latin(5)))],
    ['txt', Buffer.from(`${VNI}.\n\n`.repeat(5))],
  ])('is refused when most of the file is so: .%s', async (extension, bytes) => {
    await expect(read(bytes, `a.${extension}`)).rejects.toMatchObject({
      code: 'encoding',
      message: expect.stringContaining('TCVN3'),
    })
  })
})

describe('a text file whose bytes are no text', () => {
  const text = 'Công tác tham mưu được thực hiện kịp thời, đúng quy định.\n'
  const said = (bytes: Uint8Array) => {
    try {
      decodeText(bytes)
    } catch (error) {
      return (error as Error).message
    }
    return null
  }
  const bytes = (...parts: (string | number[])[]) =>
    Buffer.concat(parts.map((part) => Buffer.from(part as string)))

  it('says what it may be, or where it is damaged', () => {
    expect([
      said(Buffer.from(text, 'latin1')),
      said(Buffer.from(text, 'utf16le')),
      said(bytes(text.repeat(20), 'Hai ', [0xff, 0xfe], ' ba ', [0xc3])),
      said(
        Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le'), Buffer.from([1])]),
      ),
    ]).toMatchInlineSnapshot(`
      [
        "Tệp văn bản không ở bảng mã UTF-8 (có thể là TCVN3, VNI hoặc Windows-1258).",
        "Tệp văn bản có vẻ ở bảng mã UTF-16 mà không có dấu BOM ở đầu.",
        "Tệp văn bản ở bảng mã UTF-8 nhưng có 2 chỗ hỏng, chỗ đầu ở dòng 21, cột 5.",
        "Tệp văn bản ở bảng mã UTF-16 nhưng có 1 chỗ hỏng, chỗ đầu ở dòng 2, cột 1.",
      ]
    `)
  })
})
