import { describe, expect, it } from 'vitest'
import { newLog } from '../../src/import/log.ts'
import { readPdf } from '../../src/import/pdf/read-pdf.ts'
import { bar, pdf, word } from './made-pdf.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const fail = (file: Uint8Array) =>
  readPdf(file, newLog()).then(
    () => null,
    ({ code, message }) => ({ code, message }),
  )

const page = word(60, 700, 'Nam nay don vi da thuc hien day du cac nhiem vu duoc giao nhu sau.')
const picture = 'q 500 0 0 700 50 50 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \0 EI Q\n'
const drawing = Array.from({ length: 300 }, (_, at) => bar(50 + (at % 50), 700 - at, 9, 7)).join('')

describe('a PDF that cannot be read says why', () => {
  it.each([
    ['no PDF but for its first bytes', bytes('%PDF-1.7\nxin chao')],
    ['cut off', pdf(page).slice(0, 200)],
  ])('%s', async (_, file) => {
    expect(await fail(file)).toEqual({
      code: 'broken',
      message: 'PDF hỏng hoặc tải về chưa hết, không đọc được.',
    })
  })

  it('without pages', async () => {
    expect(await fail(pdf())).toEqual({ code: 'no-body', message: 'PDF không có trang nào.' })
  })

  it('with empty pages', async () => {
    expect(await fail(pdf(' '))).toEqual({
      code: 'no-text-layer',
      message: 'PDF không có chữ nào: trang để trắng, hoặc chữ đã thành hình vẽ.',
    })
  })

  it('with pictures of pages', async () => {
    expect(await fail(pdf(picture, picture))).toEqual({
      code: 'no-text-layer',
      message: 'PDF là bản quét (ảnh), không có lớp chữ để đọc.',
    })
  })
})

describe('a page without text among pages with text', () => {
  it.each([
    ['a scan', picture],
    ['a drawing', drawing],
  ])('is named when it is %s', async (_, stream) => {
    const log = newLog()
    await readPdf(pdf(page, stream), log)
    expect(log.doubts.filter(({ kind }) => kind === 'left-out')).toMatchObject([
      {
        page: 2,
        message:
          'Trang này chỉ có hình, không có chữ để đọc, nên chưa nhập được gì; nhập từ tệp gốc hoặc thêm tay.',
      },
    ])
  })

  it('is nothing when it is blank', async () => {
    const log = newLog()
    await readPdf(pdf(page, ' '), log)
    expect(log.doubts.filter(({ kind }) => kind === 'left-out')).toEqual([])
  })
})
