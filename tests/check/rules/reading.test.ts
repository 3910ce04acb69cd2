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
