import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { docx, p, read } from './word-file.ts'

const word = docx(p('Nội dung báo cáo.'))
const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])
const odt = zipSync({
  mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
  'content.xml': strToU8('<a/>'),
})
const refusal = (name: string, bytes: Uint8Array) =>
  read(bytes, name).then(
    () => 'imported',
    ({ message, hint }) => `${message} ${hint}`,
  )

describe('a file that cannot be imported is told apart', () => {
  it('a Word file that was not copied whole', async () => {
    expect(await refusal('a.docx', word.slice(0, word.length / 2))).toMatchInlineSnapshot(
      `"Tệp Word hỏng hoặc chưa tải, chép xong, nên không mở được. Tải hoặc chép lại tệp; nếu Word mở được thì lưu thành tệp .docx mới rồi nhập lại."`,
    )
  })

  it('a Word file whose text is damaged', async () => {
    const damaged = zipSync({ 'word/document.xml': strToU8('<w:document><w:p>') })
    expect(await refusal('a.docx', damaged)).toMatchInlineSnapshot(
      `"Nội dung bên trong tệp Word sai quy cách hoặc quá lớn, nên không đọc được. Mở tệp bằng Word, lưu thành tệp .docx mới rồi nhập lại."`,
    )
  })

  it('an archive that is no Word file', async () => {
    expect(await refusal('a.docx', zipSync({ 'a.txt': strToU8('a') }))).toMatchInlineSnapshot(
      `"Tệp có đuôi .docx nhưng không chứa văn bản Word. Kiểm tra lại tệp; mở bằng Word và lưu thành tệp .docx mới rồi nhập lại."`,
    )
  })

  it('a sheet', async () => {
    const sheet = zipSync({ 'xl/workbook.xml': strToU8('<a/>') })
    expect(await refusal('a.docx', sheet)).toMatchInlineSnapshot(
      `"Tệp có đuôi .docx nhưng nội dung là bảng tính hoặc bài trình chiếu. Nhập tệp Word của báo cáo; nếu chỉ có tệp này thì chép nội dung sang Word và lưu thành .docx."`,
    )
  })

  it('an empty file', async () => {
    expect(await refusal('a.docx', new Uint8Array())).toMatchInlineSnapshot(
      `"Tệp trống, không có byte nào. Kiểm tra lại tệp gốc hoặc tải lại."`,
    )
  })

  it('RTF', async () => {
    expect(await refusal('a.docx', strToU8('{\\rtf1 a}'))).toMatchInlineSnapshot(
      `"Tệp có đuôi .docx nhưng nội dung là văn bản RTF (.rtf). Mở tệp bằng Word, chọn Lưu thành (Save As) với kiểu Word (*.docx), rồi nhập tệp mới."`,
    )
    expect(await refusal('a.txt', strToU8('{\\rtf1 a}'))).toContain('RTF')
  })

  it('a web page', async () => {
    expect(await refusal('a.docx', strToU8('<!DOCTYPE html><p>a'))).toMatchInlineSnapshot(
      `"Tệp có đuôi .docx nhưng nội dung là trang web (.html). Mở tệp bằng Word, chọn Lưu thành (Save As) với kiểu Word (*.docx), rồi nhập tệp mới."`,
    )
    expect(await refusal('a.txt', strToU8('\uFEFF\n<html lang="vi">'))).toContain('trang web')
  })

  it('OpenDocument', async () => {
    expect(await refusal('a.docx', odt)).toMatchInlineSnapshot(
      `"Tệp có đuôi .docx nhưng nội dung là văn bản OpenDocument (.odt). Mở tệp bằng Word, chọn Lưu thành (Save As) với kiểu Word (*.docx), rồi nhập tệp mới."`,
    )
  })

  it('old Word in a text file', async () => {
    expect(await refusal('a.txt', ole)).toMatchInlineSnapshot(
      `"Tệp có đuôi .txt nhưng nội dung là Word đời cũ (.doc) hoặc Word có mật khẩu. Mở tệp bằng Word, chọn Lưu thành (Save As) với kiểu Word (*.docx), rồi nhập tệp mới."`,
    )
  })

  it('what is no document', async () => {
    expect(await refusal('a.docx', new Uint8Array([1, 2, 3, 0]))).toMatchInlineSnapshot(
      `"Tệp có đuôi .docx nhưng nội dung là loại khác, không phải văn bản Word hay PDF. Kiểm tra lại tệp gốc; có thể tệp hỏng hoặc bị đổi đuôi."`,
    )
  })

  it('plain text in a Word file', async () => {
    expect(await refusal('a.docx', strToU8('Nội dung'))).toMatchInlineSnapshot(
      `"Tệp có đuôi .docx nhưng nội dung là văn bản thuần. Đổi lại đuôi tệp cho đúng nội dung rồi nhập lại."`,
    )
  })

  it.each(['a.doc', 'a.docm', 'a.rtf', 'a.odt', 'A.HTML'])('%s by its name', async (name) => {
    expect(await refusal(name, word)).toMatch(
      /^“.+” là .+, chưa nhập thẳng được\. Mở tệp bằng Word, chọn Lưu thành/,
    )
  })

  it('a picture by its name', async () => {
    expect(await refusal('a.jpg', word)).toMatchInlineSnapshot(
      `"Không nhập được loại tệp này: “a.jpg”. Chỉ nhập tệp .docx, .pdf (có lớp chữ) và .txt; văn bản loại khác thì mở bằng Word và lưu lại thành .docx."`,
    )
  })
})

it('text in UTF-16 is no unknown file', async () => {
  const text = Buffer.from('\uFEFFĐã hoàn thành nhiệm vụ được giao.\n', 'utf16le')
  expect((await read(text, 'a.txt')).draft.body).toBe('Đã hoàn thành nhiệm vụ được giao.\n')
})
