import { expect, test } from 'vitest'
import { found, foundIn, REPORT, report } from '../archive.ts'

test('date-conflict', async () => {
  expect(
    await found(
      'date-conflict',
      'Kế hoạch số 19/KH-VPUB ngày 16/01/2024 của Văn phòng UBND tỉnh về thực hiện nhiệm vụ năm 2024.\n\nKế hoạch số 19/KH-VPUB ngày 19/01/2024 của Văn phòng UBND tỉnh về thực hiện nhiệm vụ năm 2024.',
    ),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:11:13 warning
      Cùng một văn bản nhưng ghi các ngày ban hành khác nhau: 16/01/2024, 19/01/2024.
      → Đối chiếu với văn bản được dẫn. Nếu bản gốc viết như vậy, giữ nguyên và chấp nhận bằng accept kèm lý do.
      reports/vpub-ha-tinh/2024/quy-1.md:9:13 16/01/2024"
  `)
})

test('possible-slip', async () => {
  expect(
    await found(
      'possible-slip',
      'Kế hoạch số 590/KH-UBND ngày 31/12/2023 của UBND tỉnh về chuyển đổi số tỉnh Hà Tĩnh năm 2024.\n\nKế hoạch số 590/KH-UBND ngày 31/12/2024 của UBND tỉnh về chuyển đổi số tỉnh Hà Tĩnh năm 2024.',
    ),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:11:13 warning
      Cùng số và trích yếu, ngày ban hành chỉ khác một chữ số (31/12/2023 và 31/12/2024); có thể ghi nhầm năm.
      → Đối chiếu với văn bản được dẫn. Nếu bản gốc viết như vậy, giữ nguyên và chấp nhận bằng accept kèm lý do.
      reports/vpub-ha-tinh/2024/quy-1.md:9:13 31/12/2023"
  `)
})

test('type-conflict', async () => {
  expect(
    await found(
      'type-conflict',
      'Kế hoạch số 566/KH-UBND ngày 28/02/2024 của UBND tỉnh về kiểm soát thủ tục hành chính.\n\nQuyết định số 566/QĐ-UBND ngày 28/02/2024 của UBND tỉnh về kiểm soát thủ tục hành chính.',
    ),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:11:15 warning
      Cùng số, cơ quan và ngày ban hành nhưng khác loại văn bản: Kế hoạch 566/KH-UBND và Quyết định 566/QĐ-UBND.
      → Đối chiếu với văn bản được dẫn. Nếu bản gốc viết như vậy, giữ nguyên và chấp nhận bằng accept kèm lý do.
      reports/vpub-ha-tinh/2024/quy-1.md:9:13 Kế hoạch 566/KH-UBND"
  `)
})

test('issuer-conflict', async () => {
  expect(
    await found(
      'issuer-conflict',
      'Theo Nghị định số 67/2021/NĐ-CP ngày 15/7/2021 của Thủ tướng Chính phủ về sắp xếp tài sản công.',
    ),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:19 warning
      Ký hiệu và cơ quan ban hành ghi trong câu không khớp: 67/2021/NĐ-CP của Thủ tướng Chính phủ.
      → Ký hiệu cho biết cơ quan ban hành; sửa tên cơ quan nếu viết nhầm. Nếu bản gốc viết như vậy, giữ nguyên và chấp nhận bằng accept kèm lý do."
  `)
})

test('year-mismatch', async () => {
  expect(
    await found(
      'year-mismatch',
      'Theo Nghị định số 34/2016/NĐ-CP ngày 14/5/2017 của Chính phủ quy định chi tiết một số điều.',
    ),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:19 warning
      Năm trong số, ký hiệu là 2016 nhưng ngày ban hành ghi 14/5/2017.
      → Đối chiếu với văn bản được dẫn. Nếu bản gốc viết như vậy, giữ nguyên và chấp nhận bằng accept kèm lý do."
  `)
})

test('future-date', async () => {
  expect(
    await found(
      'future-date',
      'Theo Quyết định số 876/QĐ-BNV ngày 11/11/2026 của Bộ Nội vụ về cải cách hành chính.',
    ),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:20 warning
      Ngày ban hành 11/11/2026 sau thời điểm của báo cáo viện dẫn (kỳ báo cáo kết thúc ngày 31/3/2024).
      → Thường là gõ nhầm năm. Nếu bản gốc viết như vậy, giữ nguyên và chấp nhận bằng accept kèm lý do."
  `)
})

test('record-conflict', async () => {
  expect(
    await foundIn('record-conflict', {
      [REPORT]: report(
        'Theo Nghị định số 34/2016/NĐ-CP ngày 15/5/2016 của Chính phủ về biện pháp thi hành.',
      ),
      'documents/34-2016-nd-cp.md':
        '---\nnumber: 34/2016/NĐ-CP\ndate: 2016-05-14\ntitle: Quy định chi tiết một số điều và biện pháp thi hành Luật ban hành văn bản quy phạm pháp luật\n---\n',
    }),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:19 warning
      Ngày ban hành ghi trong báo cáo khác hồ sơ văn bản: 14/5/2016, 15/5/2016.
      → Đối chiếu với văn bản; sửa hồ sơ trong documents nếu hồ sơ sai. Nếu bản gốc viết như vậy, giữ nguyên và chấp nhận bằng accept kèm lý do.
      documents/34-2016-nd-cp.md:1:1 hồ sơ văn bản: 14/5/2016"
  `)
})

test('ambiguous', async () => {
  expect(
    await found(
      'ambiguous',
      'Nghị quyết số 02/NQ-CP ngày 10/01/2022 của Chính phủ về cải thiện môi trường kinh doanh. Nghị quyết số 02/NQ-CP ngày 08/01/2021 của Chính phủ về hỗ trợ người lao động. Tiếp tục thực hiện Nghị quyết số 02/NQ-CP của Chính phủ.',
    ),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:202 warning
      “02/NQ-CP” có thể là 2 văn bản: Nghị quyết số 02/NQ-CP ngày 08/01/2021 của Chính phủ và Nghị quyết số 02/NQ-CP ngày 10/01/2022 của Chính phủ; kho không tự chọn.
      → Ghi thêm ngày ban hành hoặc cơ quan ban hành. Nếu bản gốc viết như vậy, giữ nguyên và chấp nhận bằng accept kèm lý do."
  `)
})

test('unresolved-alias', async () => {
  expect(
    await found('unresolved-alias', 'Triển khai các mô hình điểm thực hiện Đề án 06 trên địa bàn.'),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:39 warning
      “Đề án 06” là tên gọi tắt, nhưng phía trước không có văn bản nào được dẫn đầy đủ mà khớp duy nhất.
      → Dẫn đầy đủ ở lần đầu, kèm “(gọi tắt là …)”. Nếu bản gốc viết như vậy, giữ nguyên và chấp nhận bằng accept kèm lý do."
  `)
})

test('malformed-number', async () => {
  expect(
    await found(
      'malformed-number',
      'Thực hiện Nghị quyết số 19/NQ-TW ngày 16/6/2022 của Ban Chấp hành Trung ương về nông nghiệp.',
    ),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:11 warning
      Số, ký hiệu “19/NQ-TW” không theo dạng nào của văn bản Nhà nước hoặc Đảng.
      → Có lẽ là “19-NQ/TW”. Nếu bản gốc viết như vậy, giữ nguyên và chấp nhận bằng accept kèm lý do."
  `)
})

test('letter-in-number', async () => {
  expect(
    await found(
      'letter-in-number',
      'Thực hiện Quyết định số 1O85/QĐ-TTg ngày 16/9/2022 của Thủ tướng Chính phủ về rà soát.',
    ),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:11 warning
      Số “1O85/QĐ-TTg” có chữ cái ở chỗ của chữ số; kho không nối tới văn bản nào.
      → Có lẽ là “1085/QĐ-TTg”. Đối chiếu bản gốc và sửa."
  `)
})

test('malformed-date', async () => {
  expect(
    await found(
      'malformed-date',
      'Thực hiện Quyết định số 876/QĐ-BNV ngày 31/02/2022 của Bộ Nội vụ về cải cách.',
    ),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:36 warning
      Ngày ban hành viết kèm “Quyết định số 876/QĐ-BNV” không có trên lịch hoặc thiếu chữ số.
      → Đối chiếu với văn bản được dẫn. Nếu bản gốc viết như vậy, giữ nguyên và chấp nhận bằng accept kèm lý do."
  `)
})

test('unknown-type', async () => {
  expect(
    await found(
      'unknown-type',
      'Thực hiện Văn bản số 15/QX-UBND ngày 10/01/2024 của UBND tỉnh về cải cách.',
    ),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:11 warning
      Chữ viết tắt loại văn bản trong “15/QX-UBND” không có trong bảng.
      → Nếu bản gốc viết như vậy, giữ nguyên và chấp nhận bằng accept kèm lý do."
  `)
})

test('unknown-issuer', async () => {
  expect(
    await found(
      'unknown-issuer',
      'Thực hiện Thông tư số 01/2020/TT-VPVP ngày 21/10/2020 của Văn phòng Chính phủ về báo cáo.',
    ),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:11 warning
      Chữ viết tắt cơ quan trong “01/2020/TT-VPVP” lệch một ký tự so với cơ quan đã biết.
      → Nếu bản gốc viết như vậy, giữ nguyên và chấp nhận bằng accept kèm lý do. Gần nhất: VPCP."
  `)
})

test('damaged-letters', async () => {
  expect(
    await found(
      'damaged-letters',
      'Thực hiện Công điện số 123/CE-TTg ngày 10/3/2023 của Thủ tướng Chính phủ về đầu tư công.',
    ),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:11 info
      “123/CE-TTg” có chữ hỏng khi trích từ bản gốc; kho đọc là “123/CĐ-TTg”.
      → Đối chiếu bản gốc và sửa thành “123/CĐ-TTg” nếu đúng."
  `)
})

test('number-spacing', async () => {
  expect(
    await found(
      'number-spacing',
      'Thực hiện Nghị định số 135/2020/NĐ -CP ngày 18/11/2020 của Chính phủ về tuổi nghỉ hưu.',
    ),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:24 info
      Số, ký hiệu “135/2020/NĐ -CP” có dấu cách hoặc dấu gạch không đúng.
      → Dạng đúng: “135/2020/NĐ-CP” (chạy npm run check -- --fix để xóa dấu cách)."
  `)
})

test('glued-symbol', async () => {
  expect(
    await found(
      'glued-symbol',
      'Thực hiện Nghị định số 126/2024/NĐCP ngày 08/10/2024 của Chính phủ về hội.',
    ),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:11 info
      Ký hiệu trong “126/2024/NĐCP” thiếu dấu gạch nối.
      → Dạng đúng: “126/2024/NĐ-CP”."
  `)
})

test('glued-footnote', async () => {
  expect(
    await found('glued-footnote', 'Theo Nghị định số 35/2016/NĐ-CP12 của Chính phủ về thú y.'),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:6 info
      “35/2016/NĐ-CP” có chữ số của chú thích dính vào.
      → Tách thành dấu chú thích, ví dụ 35/2016/NĐ-CP[^12]."
  `)
})

test('leading-zero', async () => {
  expect(
    await found(
      'leading-zero',
      'Theo Kế hoạch số 8/KH-UBND ngày 08/01/2024 của UBND tỉnh về tuyên truyền.',
    ),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:18 info
      Số “8/KH-UBND” nhỏ hơn 10 mà không có số 0 phía trước.
      → Dạng đúng: “08/KH-UBND” (chạy npm run check -- --fix để sửa)."
  `)
})

test('citation-incomplete', async () => {
  expect(
    await found(
      'citation-incomplete',
      'Theo Nghị định số 34/2016/NĐ-CP. Ngày 25/12/2023, UBND tỉnh đã ban hành Kế hoạch số 80/KH-UBND về cải cách hành chính. Theo Nghị định số 34/2016/NĐ-CP.',
    ),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:19 info
      Lần đầu dẫn “34/2016/NĐ-CP” thiếu ngày ban hành và trích yếu.
      → Dạng đầy đủ: “Nghị định số 34/2016/NĐ-CP ngày … tháng … năm … của Chính phủ về …”."
  `)
})
