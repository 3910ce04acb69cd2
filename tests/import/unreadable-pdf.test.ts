import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { newLog } from '../../src/import/log.ts'
import { readPdf } from '../../src/import/pdf/read-pdf.ts'
import { bar, pdf, pdfOf, word } from './made-pdf.ts'

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

describe('a damaged page among whole ones', () => {
  const text = Array.from({ length: 40 }, (_, at) =>
    word(60, 780 - 18 * at, `Dong ${at} cua trang nay co nhieu chu khac nhau ${at * 7919}.`),
  ).join('')
  const packed = deflateSync(text)
  const filter = 'FlateDecode'
  const whole = { data: packed, filter }
  const changed = Buffer.from(packed)
  for (let at = 100; at < 130; at++) changed[at]! ^= 0x5a
  const wrongSum = Buffer.from(packed)
  wrongSum[wrongSum.length - 1]! ^= 1

  const damagedPages = async (file: Uint8Array) => {
    const log = newLog()
    await readPdf(file, log)
    return log.doubts
      .filter(({ message }) => message.startsWith('Dữ liệu của trang này bị hỏng'))
      .map(({ page }) => page)
  }

  it.each([
    ['cut off', { data: packed.subarray(0, packed.length >> 1), filter }],
    ['overwritten', { data: changed, filter }],
    ['changed in a few letters', { data: wrongSum, filter }],
    ['without its head', { data: packed.subarray(2), filter }],
    ['not there', { ...whole, object: 99 }],
  ])('is named: %s', async (_, page) => {
    expect(await damagedPages(pdfOf([whole, page, whole]))).toEqual([2])
  })

  it('is named when the page itself cannot be opened', async () => {
    const file = Buffer.from(pdfOf([whole, whole, whole]))
    const at = file.indexOf('7 0 obj') + '7 0 obj'.length
    file.fill(' ', at, file.indexOf('endobj', at)).write(' 42', at)
    expect(await damagedPages(new Uint8Array(file))).toEqual([2])
  })

  it.each([
    ['whole', whole],
    ['not packed', { data: Buffer.from(text) }],
    ['without its checksum', { data: packed.subarray(0, -4), filter }],
    ['with further bytes', { data: Buffer.concat([packed, Buffer.from('\r\n')]), filter }],
  ])('is none when it is %s', async (_, page) => {
    expect(await damagedPages(pdfOf([whole, page]))).toEqual([])
  })

  it('refuses the file when it is the only one', async () => {
    expect(await fail(pdfOf([{ data: changed, filter }]))).toMatchObject({ code: 'broken' })
  })
})

it('what lies on a page and is no text of it is named: fields, notes and stamps', async () => {
  const log = newLog()
  const annotations = [
    '/Subtype /Widget /FT /Tx /T (so) /V (125/BC-VPUB)',
    '/Subtype /Widget /FT /Tx /T (trong) /V ()',
    '/Subtype /Widget /FT /Btn /T (Dat) /V /Yes /AS /Yes',
    '/Subtype /Widget /FT /Sig /T (ky)',
    '/Subtype /FreeText /Contents (Chu go them) /DA (/F 12 Tf)',
    '/Subtype /Stamp /Contents (BAN NHAP)',
    '/Subtype /Link /Contents (lien ket) /A << /S /URI /URI (https://a.vn) >>',
  ]
  await readPdf(pdfOf([{ data: bytes(page), annotations }]), log)
  const added = log.doubts.filter(({ message }) => message.startsWith('Chữ đặt thêm'))
  expect(added.map(({ text }) => text).sort()).toEqual([
    '125/BC-VPUB',
    'BAN NHAP',
    'Chu go them',
    '☒ Dat',
  ])
})
