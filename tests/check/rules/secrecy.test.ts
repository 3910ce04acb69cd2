import { expect, test } from 'vitest'
import { found } from '../archive.ts'

test('draft-mark', async () => {
  expect(
    await found(
      'draft-mark',
      'DỰ THẢO LẦN 2\n\nĐang dự thảo Nghị quyết.\n\n## I. DỰ THẢO NGHỊ QUYẾT\n',
    ),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:1 error
      Văn bản mang dấu “DỰ THẢO LẦN 2”, nên có thể chưa phải bản ban hành.
      → Thay bằng bản đã ký, hoặc bỏ dấu nếu còn sót lại từ bản thảo."
  `)
})

test.each(['BẢN NHÁP', 'Bản nháp', '(NHÁP)', 'BẢN THẢO LẦN 3', 'Bản dự thảo 2', '**DRAFT**'])(
  'draft-mark: %s',
  async (mark) => {
    const text = `${mark}\n\nLưu bản nháp. Bản thảo đã gửi. Draft.\n`
    expect(await found('draft-mark', text)).toContain(
      `quy-1.md:9:${mark.search(/\p{L}/u) > 1 ? 3 : 1} error`,
    )
    expect((await found('draft-mark', text)).match(/error/g)).toHaveLength(1)
  },
)

test('secrecy-mark', async () => {
  expect(
    await found(
      'secrecy-mark',
      'TUYỆT MẬT\n\n(Lưu hành nội bộ)\n\nVB mật 284 văn bản; xử lý các văn bản mật, tuyệt mật.\n',
    ),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:1 error
      Văn bản mang dấu “TUYỆT MẬT”: không được công bố.
      → Dừng lại và hỏi người phụ trách bảo vệ bí mật nhà nước trước khi làm gì tiếp.
    reports/vpub-ha-tinh/2024/quy-1.md:11:1 error
      Văn bản mang dấu “Lưu hành nội bộ”: không được công bố.
      → Dừng lại và hỏi người phụ trách bảo vệ bí mật nhà nước trước khi làm gì tiếp."
  `)
})

test('personal-id', async () => {
  expect(
    await found(
      'personal-id',
      'Ông A, CCCD số 042085001234; CMND: 183 456 789; 2024/042085001234.',
    ),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:16 error
      Có số căn cước của cá nhân: 042•••••••34.
      → Xóa hoặc che số này; số giấy tờ tùy thân là dữ liệu cá nhân không được công bố.
    reports/vpub-ha-tinh/2024/quy-1.md:9:36 error
      Có số chứng minh nhân dân của cá nhân: 183••••89.
      → Xóa hoặc che số này; số giấy tờ tùy thân là dữ liệu cá nhân không được công bố."
  `)
})

test('bank-account', async () => {
  expect(
    await found(
      'bank-account',
      'Số tài khoản: 0123 4567 8901 tại ngân hàng. Tài khoản số 3712.0.1234567 tại Kho bạc Nhà nước.',
    ),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:15 error
      Có số tài khoản: 012•••••••01.
      → Xóa hoặc che số tài khoản của cá nhân."
  `)
})

test('phone-number', async () => {
  expect(
    await found('phone-number', 'Liên hệ 0912.345.678 hoặc 0239 3855 555; mã số thuế 0912345678.'),
  ).toMatchInlineSnapshot(`
    "reports/vpub-ha-tinh/2024/quy-1.md:9:9 error
      Có số điện thoại di động: 091•••••78.
      → Xóa hoặc che số của cá nhân; nếu là đường dây nóng công khai thì chấp nhận bằng accept kèm lý do."
  `)
})
