import { expect, test } from 'vitest'
import { found, foundIn, front, REPORT, report } from '../archive.ts'

test('empty-body', async () => {
  expect(await foundIn('empty-body', { [REPORT]: front() })).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:8:1 error
      Sau phần khai báo không có chữ nào, nên trang sẽ trống.
      → Thêm thân báo cáo, hoặc xóa tệp nếu tạo nhầm."
  `)
})

test('footnote-without-text', async () => {
  expect(
    await found('footnote-without-text', 'Theo kế hoạch[^1] đã ban hành.'),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:14 error
      Dấu chú thích [^1] không có nội dung tương ứng.
      → Thêm dòng “[^1]: …” ở cuối tệp, hoặc viết \\[^1] nếu đó là chữ của văn bản."
  `)
})

test('text-without-footnote', async () => {
  expect(await found('text-without-footnote', 'Thân.\n\n[^2]: Chú thích.')).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:11:1 error
      Nội dung chú thích [^2] không có chỗ nào trong bài dẫn tới, nên sẽ không hiện trên trang.
      → Đặt [^2] vào chỗ được chú thích trong bài."
  `)
})

test('repeated-footnote', async () => {
  expect(
    await found('repeated-footnote', 'Một[^1].\n\n[^1]: Chú thích.\n\n[^1]: Chú thích nữa.'),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:13:1 error
      Chú thích [^1] có hai nội dung; nội dung sau sẽ mất.
      → Đổi nhãn của một trong hai chú thích."
  `)
})

test('heading-jump', async () => {
  expect(await found('heading-jump', '## I. Kết quả\n\n#### 1. Chi tiết\n')).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:11:1 warning
      Đề mục nhảy từ cấp 2 xuống cấp 4, bỏ qua cấp 3.
      → Dùng ### cho đề mục này, hoặc thêm đề mục còn thiếu."
  `)
})

test('top-heading', async () => {
  expect(await found('top-heading', '# Báo cáo\n\n## I. Kết quả\n')).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:1 warning
      Thân báo cáo có đề mục cấp 1 (#), trong khi cấp 1 là tên báo cáo.
      → Dùng ## cho đề mục ngoài cùng."
  `)
})

test('numbering-repeats', async () => {
  expect(
    await found('numbering-repeats', '## I. Một\n\n## II. Hai\n\n## II. Ba\n\n## III. Bốn\n'),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:13:1 warning
      Đề mục số II xuất hiện hai lần trong cùng một cấp.
      → Nếu bản gốc đánh số như vậy, giữ nguyên và chấp nhận bằng accept kèm lý do; nếu gõ nhầm thì sửa.
      reports/vpub-ha-tinh/2024/quy-1.md:11:1 II. Hai"
  `)
})

test('numbering-restarts', async () => {
  expect(
    await found('numbering-restarts', '## I. Một\n\n### 2. Hai\n\n### 3. Ba\n\n### 1. Bốn\n'),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:15:1 warning
      Đề mục số 1 đứng sau đề mục số 3 trong cùng một cấp.
      → Kiểm tra cấp của đề mục; nếu bản gốc đánh số như vậy, chấp nhận bằng accept kèm lý do."
  `)
})

test('numbering-skips', async () => {
  expect(
    await found('numbering-skips', '## I. Một\n\n## II. Hai\n\n## IV. Ba\n'),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:13:1 warning
      Sau đề mục số II là số IV, thiếu số III.
      → Kiểm tra có sót đề mục khi nhập không; nếu bản gốc như vậy, chấp nhận bằng accept kèm lý do."
  `)
})

test('numbering-parent', async () => {
  expect(
    await found('numbering-parent', '## I. Một\n\n### 7. Bảy\n\n#### 6.1. Sáu\n'),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:13:1 warning
      Đề mục số 6.1 nằm trong đề mục số 7.
      → Nếu bản gốc đánh số như vậy, giữ nguyên và chấp nhận bằng accept kèm lý do; nếu gõ nhầm thì sửa."
  `)
})

test('table-without-header', async () => {
  expect(
    await found('table-without-header', '| | |\n|---|---|\n| Một | 1 |\n'),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:1 warning
      Dòng đầu của bảng trống, nên người đọc không biết mỗi cột là gì.
      → Ghi tên cột ở dòng đầu, phía trên dòng gạch ngang."
  `)
})

test('ragged-table', async () => {
  expect(
    await found('ragged-table', '| Tên | Số |\n|---|---|\n| Một | 1 | 2 |\n'),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:11:1 warning
      Dòng này có 3 ô, còn dòng đầu có 2 cột; phần thừa sẽ không hiện.
      → Thêm cột ở dòng đầu, hoặc viết \\| nếu dấu | là chữ của văn bản."
  `)
})

test('link-nowhere, where the report is there and is broken', async () => {
  const other = 'reports/vpub-ha-tinh/2024/quy-2.md'
  expect(
    await foundIn('link-nowhere', {
      [REPORT]: report('Xem [quý II](/bao-cao/vpub-ha-tinh/2024/quy-2/#muc-i).'),
      [other]: report('Thân.').replace('2024-Q1', 'quý hai'),
    }),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:5 error
      Liên kết tới “/bao-cao/vpub-ha-tinh/2024/quy-2/#muc-i” dẫn tới báo cáo đang có lỗi, nên chưa có trang.
      → Liên kết đúng rồi: chỉ cần sửa lỗi của báo cáo kia.
      reports/vpub-ha-tinh/2024/quy-2.md:1:1 báo cáo đang có lỗi"
  `)
})

test('struck-text', async () => {
  expect(
    await found(
      'struck-text',
      'Số cũ ~~45%~~ thay bằng 54%; ~~hai **từ**~~.\n\n| Tên | Số |\n| --- | --- |\n| ~~Đất~~ | 3 |\n',
    ),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:7 warning
      Chữ “45%” đứng giữa hai dấu ~~, nên trang hiện cả chữ lẫn hai dấu ấy.
      → Đối chiếu bản đã ký: đã bỏ khỏi văn bản thì xóa cả chữ, còn hiệu lực thì chỉ xóa hai dấu ~~.
    reports/vpub-ha-tinh/2024/quy-1.md:9:30 warning
      Chữ “hai từ” đứng giữa hai dấu ~~, nên trang hiện cả chữ lẫn hai dấu ấy.
      → Đối chiếu bản đã ký: đã bỏ khỏi văn bản thì xóa cả chữ, còn hiệu lực thì chỉ xóa hai dấu ~~.
    reports/vpub-ha-tinh/2024/quy-1.md:13:3 warning
      Chữ “Đất” đứng giữa hai dấu ~~, nên trang hiện cả chữ lẫn hai dấu ấy.
      → Đối chiếu bản đã ký: đã bỏ khỏi văn bản thì xóa cả chữ, còn hiệu lực thì chỉ xóa hai dấu ~~."
  `)
})

test('link-nowhere', async () => {
  expect(
    await found(
      'link-nowhere',
      '## I. Kết quả\n\nXem [mục](#muc-ii) và [báo cáo](/bao-cao/vpub-ha-tinh/2024/quy-2/) và [tệp](phu-luc.docx).',
    ),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:11:5 error
      Liên kết tới “#muc-ii” không dẫn tới trang hay mục nào.
      → Có phải ý là “#muc-i”?
    reports/vpub-ha-tinh/2024/quy-1.md:11:23 error
      Liên kết tới “/bao-cao/vpub-ha-tinh/2024/quy-2/” không dẫn tới trang hay mục nào.
      → Có phải ý là “/bao-cao/vpub-ha-tinh/2024/quy-1/”?
    reports/vpub-ha-tinh/2024/quy-1.md:11:71 error
      Liên kết tới “phu-luc.docx” không dẫn tới trang hay mục nào.
      → Dùng địa chỉ https://…, #mục trong báo cáo này, hoặc /bao-cao/… của kho."
  `)
})

test('image-nowhere', async () => {
  expect(
    await found('image-nowhere', '![Sơ đồ](/anh/so-do.png) ![Biểu](bieu.png)'),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:1 error
      Hình “/anh/so-do.png” không có trong kho.
      → Đặt tệp hình vào thư mục public và ghi đường dẫn bắt đầu bằng /.
    reports/vpub-ha-tinh/2024/quy-1.md:9:26 error
      Hình “bieu.png” không có trong kho.
      → Đặt tệp hình vào thư mục public và ghi đường dẫn bắt đầu bằng /."
  `)
})

test('unsafe-link', async () => {
  expect(await found('unsafe-link', '[Bấm](javascript:alert(1))')).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:1 error
      Địa chỉ “javascript:alert(1)” không phải https, http, mailto hay tel, nên liên kết bị bỏ.
      → Dùng địa chỉ https://… hoặc bỏ liên kết."
  `)
})

test('not-nfc', async () => {
  expect(
    await foundIn('not-nfc', {
      [REPORT]: report(`Báo cáo ${'kết quả'.normalize('NFD')} công tác.`),
    }),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:10 warning
      Tệp có 1 dòng viết dấu thành ký tự rời (không phải Unicode dựng sẵn NFC), khó tìm và khó so.
      → Chạy npm run check -- --fix để chuyển sang NFC; chữ hiện ra không đổi."
  `)
})

test('line-ends', async () => {
  expect(
    await foundIn('line-ends', { [REPORT]: `\uFEFF${report('Thân.').replaceAll('\n', '\r\n')}` }),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:1:1 info
      Tệp có dấu BOM ở đầu và dấu xuống dòng CRLF của Windows.
      → Chạy npm run check -- --fix để chuyển sang LF, không có BOM; chữ không đổi."
  `)
})

test('lookalike-letter', async () => {
  expect(await found('lookalike-letter', 'Công tác tham mƣu, lƣu trữ.')).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:16 warning
      Có 2 chỗ viết “ƣ” thay cho “ư”, ví dụ “mƣu”: trông giống nhưng là chữ khác, do phông cũ.
      → Thay “ƣ” bằng “ư” trong cả tệp.
      reports/vpub-ha-tinh/2024/quy-1.md:9:21 cũng ở đây: “lƣu”"
  `)
})

test('invisible-character', async () => {
  expect(
    await found('invisible-character', 'Ủy ban\u200Bnhân dân\u00A0tỉnh và\u00A0huyện.'),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:7 warning
      Có 1 ký tự rộng bằng không (U+200B) lẫn trong chữ.
      → Xóa ký tự này, hoặc thay bằng dấu cách thường.
    reports/vpub-ha-tinh/2024/quy-1.md:9:16 warning
      Có 2 dấu cách không ngắt (U+00A0) lẫn trong chữ.
      → Xóa ký tự này, hoặc thay bằng dấu cách thường.
      reports/vpub-ha-tinh/2024/quy-1.md:9:24 cũng ở đây: “và huyện”"
  `)
})

test('glued-words', async () => {
  expect(
    await found(
      'glued-words',
      'KẾT QUẢ THỰC HIỆNNHIỆM VỤ, nhận hồ sơnộp trực tuyến; vắcxin, đôla, Đắk Lắk.',
    ),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:14 warning
      “HIỆNNHIỆM” là hai tiếng dính liền.
      → Có lẽ là “HIỆN NHIỆM”. Đối chiếu bản gốc; nếu bản gốc in như vậy thì chấp nhận bằng accept.
    reports/vpub-ha-tinh/2024/quy-1.md:9:36 warning
      “sơnộp” là hai tiếng dính liền.
      → Có lẽ là “sơ nộp”. Đối chiếu bản gốc; nếu bản gốc in như vậy thì chấp nhận bằng accept."
  `)
})

test('missing-space', async () => {
  expect(
    await found(
      'missing-space',
      'Cổng dịch vụ công của tỉnh.Thực hiện năm 2021;là tỉnh theo“Quyết định”. Xem https://a.vn/x.Thu và 1.5.',
    ),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:23 info
      Thiếu dấu cách ở “tỉnh.Thực”.
      → Dạng đúng: “tỉnh. Thực”.
    reports/vpub-ha-tinh/2024/quy-1.md:9:42 info
      Thiếu dấu cách ở “2021;là”.
      → Dạng đúng: “2021; là”.
    reports/vpub-ha-tinh/2024/quy-1.md:9:55 info
      Thiếu dấu cách ở “theo“Quyết”.
      → Dạng đúng: “theo “Quyết”."
  `)
})
