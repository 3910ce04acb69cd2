import { expect, test } from 'vitest'
import { found, foundIn, REPORT, report } from '../archive.ts'

test('sum-mismatch', async () => {
  expect(
    await found(
      'sum-mismatch',
      'Tiếp nhận 11.958 văn bản, trong đó: địa phương 8972 văn bản; bộ ngành 1480 văn bản; chính phủ 1.500 văn bản.\n\nCó trên 100 văn bản, trong đó 60 văn bản đi, 39 văn bản đến. Có 100 người, trong đó 30 người là nữ.',
    ),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:11 warning
      Tổng ghi 11.958 văn bản, nhưng các phần cộng lại là 11.952 (8972 + 1480 + 1.500).
      → Kiểm tra lại số liệu; nếu bản gốc in như vậy thì chấp nhận bằng accept kèm lý do.
      reports/vpub-ha-tinh/2024/quy-1.md:9:48 phần: 8972
      reports/vpub-ha-tinh/2024/quy-1.md:9:71 phần: 1480
      reports/vpub-ha-tinh/2024/quy-1.md:9:95 phần: 1.500"
  `)
})

test('table-total', async () => {
  expect(
    await found(
      'table-total',
      '| Huyện | Hồ sơ | Tỷ lệ % |\n|---|---|---|\n| Kỳ Anh | 120 | 10 |\n| Đức Thọ | 1.300 | 90 |\n| Tổng số | 1.430 | 95 |\n',
    ),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:13:11 warning
      Cột “Hồ sơ”: dòng tổng ghi 1.430, các dòng cộng lại là 1.420.
      → Kiểm tra lại số liệu; nếu bản gốc in như vậy thì chấp nhận bằng accept kèm lý do."
  `)
})

test('share-mismatch', async () => {
  expect(
    await found(
      'share-mismatch',
      'Hoàn thành 13/72 nhiệm vụ, đạt 18,05% kế hoạch; nộp 8.592/32.741 (27,3%); 9/9 huyện, đạt 100%; tháng 3/2024, đạt 20%.',
    ),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:32 warning
      13/72 là 18,06%, không phải 18,05%.
      → Tỷ lệ đúng khi làm tròn: 18,06%. Kiểm tra lại số liệu; nếu bản gốc in như vậy thì chấp nhận bằng accept kèm lý do.
    reports/vpub-ha-tinh/2024/quy-1.md:9:67 warning
      8.592/32.741 là 26,2%, không phải 27,3%.
      → Tỷ lệ đúng khi làm tròn: 26,2%. Kiểm tra lại số liệu; nếu bản gốc in như vậy thì chấp nhận bằng accept kèm lý do."
  `)
})

test('change-mismatch', async () => {
  expect(
    await found(
      'change-mismatch',
      'Tiếp nhận 1515/1317 đơn (tăng 15% so với năm 2021), đủ điều kiện 822/802 đơn (tăng 2,3%).',
    ),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:84 warning
      Từ hai số 822/802 thì phải là tăng 2,5%, không phải tăng 2,3%.
      → Mức đúng khi làm tròn: tăng 2,5%. Kiểm tra lại số liệu; nếu bản gốc in như vậy thì chấp nhận bằng accept kèm lý do."
  `)
})

test('change-since-last', async () => {
  expect(
    await foundIn('change-since-last', {
      [REPORT]: report('Đã tiếp nhận tổng cộng 1.515 đơn, tăng 20% so với cùng kỳ năm trước.'),
      'reports/vpub-ha-tinh/2023/quy-1.md': report('Đã tiếp nhận tổng cộng 1.317 đơn.').replace(
        '2024-Q1',
        '2023-Q1',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:24 warning
      “Đã tiếp nhận tổng cộng”: báo cáo này ghi 1.515 đơn, tăng 20%; báo cáo Quý I năm 2023 ghi 1.317 đơn, nên phải là tăng 15,0%.
      → Kiểm tra lại số liệu; nếu bản gốc in như vậy thì chấp nhận bằng accept kèm lý do.
      reports/vpub-ha-tinh/2023/quy-1.md:9:24 1.317 đơn"
  `)
})
