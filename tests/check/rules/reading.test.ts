import { expect, test } from 'vitest'
import { foundIn, front, REPORT, report } from '../archive.ts'

test('invalid-utf8', async () => {
  expect(
    await foundIn('invalid-utf8', {
      [REPORT]: Buffer.concat([Buffer.from(`${front()}Báo c`), Buffer.from([0xe1, 0xf3])]),
    }),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:6 error
      Tệp có byte không hợp lệ trong UTF-8 (byte thứ 125), nên chữ sẽ hỏng khi công bố.
      → Mở tệp bằng trình soạn thảo, chọn lưu với bảng mã UTF-8."
  `)
})

test('file-too-large', async () => {
  expect(
    await foundIn('file-too-large', { [REPORT]: report('a'.repeat(8_000_001)) }),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:1:1 error
      Tệp dài 8.000.119 byte, quá mức 8.000.000 byte của một báo cáo.
      → Tách báo cáo, hoặc kiểm tra xem có nhúng nhầm dữ liệu vào tệp không."
  `)
})

test('too-deep', async () => {
  expect(
    await foundIn('too-deep', { [REPORT]: report(`${'> '.repeat(150)}quá sâu`) }),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:301 error
      Danh sách hoặc trích dẫn lồng 152 tầng, quá mức 100 tầng, nên thân báo cáo không được dựng.
      → Bỏ bớt dấu > hoặc thụt dòng thừa ở chỗ này."
  `)
})

test('table-too-large', async () => {
  expect(
    await foundIn('table-too-large', {
      [REPORT]: report(`${'|a'.repeat(300)}|\n${'|-'.repeat(300)}|\n${'|x|\n'.repeat(300)}`),
    }),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:1 error
      Bảng có 90.300 ô, quá mức 50.000 ô, nên thân báo cáo không được dựng.
      → Tách bảng, hoặc công bố số liệu chi tiết thành tệp riêng."
  `)
})

test('unread-file', async () => {
  const folder = 'reports/vpub-ha-tinh/2024'
  const own = (name: string) => `${folder}/${name}`
  expect(
    await foundIn('unread-file', {
      [REPORT]: report('Thân.').replace('url: https://example.vn/goc.pdf', 'file: goc.pdf'),
      // Originals, and what nobody means to publish.
      [own('quy-1.pdf')]: '%PDF-',
      [own('goc.pdf')]: '%PDF-',
      [own('.DS_Store')]: '',
      [own('~$quy-3.docx')]: '',
      [own('quy-1.md.bak')]: '',
      [own('thu.png')]: '',
      // Plainly meant.
      [own('quy-1.MD')]: '',
      [own('quy-2.markdown')]: report('Thân.'),
      [own('quy-3.md.txt')]: report('Thân.'),
      [own('quy-4.txt')]: report('Thân.'),
      [own('thang-1.txt')]: 'BÁO CÁO',
      [own('thang-2.DOCX')]: 'PK',
      'reports/thang-3.doc': '',
      'documents/1-qd.pdf': '%PDF-',
      'documents/2-qd.mdown': '',
    }),
  ).toMatchInlineSnapshot(`
    "documents/1-qd.pdf:1:1 warning
      Tệp này không được đọc: ở đây kho chỉ đọc tệp Markdown có đuôi .md.
      → Lập hồ sơ văn bản là một tệp .md có number và title, ghi nơi công bố ở source; chuyển tệp này ra khỏi đây.
    documents/2-qd.mdown:1:1 warning
      Tệp này không được đọc: kho chỉ đọc tệp có đuôi .md, viết thường.
      → Đổi tên tệp thành 2-qd.md.
    reports/thang-3.doc:1:1 warning
      Tệp này không được đọc: ở đây kho chỉ đọc tệp Markdown có đuôi .md.
      → Mở tệp bằng Word, lưu thành .docx, rồi nhập bằng npm run import; chuyển tệp này ra khỏi đây.
    reports/vpub-ha-tinh/2024/quy-1.MD:1:1 warning
      Tệp này không được đọc: kho chỉ đọc tệp có đuôi .md, viết thường.
      → Bên cạnh đã có quy-1.md: gộp hai tệp làm một, rồi xóa tệp này.
    reports/vpub-ha-tinh/2024/quy-2.markdown:1:1 warning
      Tệp này không được đọc: kho chỉ đọc tệp có đuôi .md, viết thường.
      → Đổi tên tệp thành quy-2.md.
    reports/vpub-ha-tinh/2024/quy-3.md.txt:1:1 warning
      Tệp này không được đọc: kho chỉ đọc tệp có đuôi .md, viết thường.
      → Đổi tên tệp thành quy-3.md.
    reports/vpub-ha-tinh/2024/quy-4.txt:1:1 warning
      Tệp này không được đọc: kho chỉ đọc tệp có đuôi .md, viết thường.
      → Đổi tên tệp thành quy-4.md.
    reports/vpub-ha-tinh/2024/thang-1.txt:1:1 warning
      Tệp này không được đọc: ở đây kho chỉ đọc tệp Markdown có đuôi .md.
      → Nhập tệp rồi chuyển nó ra khỏi đây: npm run import -- --agency vpub-ha-tinh --keep <đường dẫn tới thang-1.txt>.
    reports/vpub-ha-tinh/2024/thang-2.DOCX:1:1 warning
      Tệp này không được đọc: ở đây kho chỉ đọc tệp Markdown có đuôi .md.
      → Nhập tệp rồi chuyển nó ra khỏi đây: npm run import -- --agency vpub-ha-tinh --keep <đường dẫn tới thang-2.DOCX>."
  `)
})
