import { expect, test } from 'vitest'
import { AGENCIES, found, foundIn, REPORT, report } from '../archive.ts'

test('duplicate-address', async () => {
  expect(
    await foundIn('duplicate-address', {
      [REPORT]: report('Thân.'),
      'reports/vpub-ha-tinh/2024/Quy-1.md': report('Thân.'),
    }),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:1:1 error
      Tệp này và reports/vpub-ha-tinh/2024/Quy-1.md cùng cho địa chỉ /bao-cao/vpub-ha-tinh/2024/quy-1/; một trong hai sẽ mất.
      → Đổi tên một tệp; tên tệp chỉ gồm chữ thường không dấu, chữ số và gạch nối.
      reports/vpub-ha-tinh/2024/Quy-1.md:1:1 tệp kia"
  `)
})

test('duplicate-number', async () => {
  expect(
    await foundIn('duplicate-number', {
      [REPORT]: report('Thân.', 'number: 125/BC-VPUB\ndate: 2024-03-25'),
      'reports/vpub-ha-tinh/2024/thang-3.md': report(
        'Thân.',
        'number: 125/BC-VPUB\ndate: 2024-04-01',
      ).replace('2024-Q1', '2024-03'),
    }),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/thang-3.md:7:9 error
      Số 125/BC-VPUB của Văn phòng UBND tỉnh Hà Tĩnh năm 2024 đã được một báo cáo khác dùng.
      → Đối chiếu number của hai báo cáo với bản gốc, hoặc xóa bản nhập hai lần.
      reports/vpub-ha-tinh/2024/quy-1.md:7:9 Kết quả công tác"
  `)
})

test('duplicate-period', async () => {
  expect(
    await foundIn('duplicate-period', {
      [REPORT]: report('Thân.'),
      'reports/vpub-ha-tinh/2024/quy-1-ban-2.md': report('Thân.'),
    }),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1-ban-2.md:4:9 warning
      Văn phòng UBND tỉnh Hà Tĩnh có hai báo cáo định kỳ cho cùng kỳ Quý I năm 2024, nên chuỗi báo cáo không nối được qua kỳ này.
      → Nếu là hai lĩnh vực khác nhau thì ghi subject; nếu một bản thay bản kia thì ghi status của bản cũ.
      reports/vpub-ha-tinh/2024/quy-1.md:4:9 Kết quả công tác"
  `)
})

test('series-gap', async () => {
  expect(
    await foundIn('series-gap', {
      'agencies.yaml': `${AGENCIES}  publishes:\n    - frequency: hằng quý\n`,
      [REPORT]: report('Thân.'),
      'reports/vpub-ha-tinh/2024/quy-4.md': report('Thân.').replace('2024-Q1', '2024-Q4'),
    }),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-4.md:4:9 warning
      Văn phòng UBND tỉnh Hà Tĩnh: thiếu báo cáo Quý II năm 2024, Quý III năm 2024 giữa Quý I năm 2024 và kỳ này.
      → Thêm báo cáo còn thiếu, hoặc ghi đúng from, to trong publishes của cơ quan ở agencies.yaml.
      agencies.yaml:8:7 nghĩa vụ công bố hằng quý"
  `)
})

test('agency-without-reports', async () => {
  expect(await foundIn('agency-without-reports', {})).toMatchInlineSnapshot(`
    "agencies.yaml:1:7 info
      Văn phòng Ủy ban nhân dân tỉnh Hà Tĩnh chưa có báo cáo nào trong kho.
      → Thêm báo cáo vào reports/vpub-ha-tinh/, hoặc bỏ cơ quan nếu khai thừa."
  `)
})

test('uncited-record', async () => {
  expect(
    await foundIn('uncited-record', {
      'documents/a.md': '---\nnumber: 34/2016/NĐ-CP\ntitle: Quy định chi tiết\n---\n',
    }),
  ).toMatchInlineSnapshot(`
    "documents/a.md:1:1 info
      Không báo cáo nào dẫn văn bản 34/2016/NĐ-CP.
      → Kiểm tra number và date của hồ sơ có đúng như cách báo cáo dẫn không."
  `)
})

test('acceptance-unused', async () => {
  expect(
    await found(
      'acceptance-unused',
      'Thân.',
      'accept:\n  - rule: glued-words\n    text: hồ sơnộp\n    reason: bản gốc in như vậy',
    ),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:8:5 warning
      accept cho quy tắc glued-words ở chỗ “hồ sơnộp” không khớp phát hiện nào.
      → Xóa mục này, hoặc sửa text cho đúng chữ trong báo cáo."
  `)
})
