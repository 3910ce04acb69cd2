import { describe, expect, test } from 'vitest'
import type { RuleId } from '../../../src/core/check/catalogue.ts'
import { check, REPORT, report } from '../../check/archive.ts'

/** Text that looks like a fault and is none: the rule must stay silent. */
const SILENT: Partial<Record<RuleId, string[]>> = {
  'sum-mismatch': [
    'Có 100 người, trong đó 60 nữ, 39 đảng viên.',
    'Có 100 văn bản, trong đó 30 văn bản mật, 20 văn bản khẩn.',
    'Tiếp nhận 11.958 văn bản, trong đó: địa phương 8972 văn bản; bộ ngành: 1480 văn bản; chính phủ 377 văn bản; VB mật 284 văn bản; đơn thư 290 văn bản; giấy mời 370 văn bản; hồ sơ một cửa 185 hồ sơ.',
    'Có trên 100 văn bản, trong đó 60 văn bản đi, 39 văn bản đến.',
    'Có 100 văn bản, trong đó gần 60 văn bản đi, 39 văn bản đến.',
    'Có 20 văn bản, trong đó 15 quyết định và 4 kế hoạch.',
    'Thu 3.599 tỷ đồng, bằng 23% dự toán, trong đó: thu nội địa đạt 1.765 tỷ đồng, bằng 29%; thu xuất, nhập khẩu đạt 1.834 tỷ đồng, bằng 20%.',
    'Có 97.048 hồ sơ, trong đó có 26.952 hồ sơ nộp mức độ 3 và 70.096 hồ sơ nộp mức độ 4.',
    'Trong đó: chuyển đi 57 đồng chí, chuyển đến 53 đồng chí.',
    'Năm 2024, trong đó có 10 văn bản, 20 văn bản.',
    'Có 100 hồ sơ, trong đó 60 hồ sơ mới (40 hồ sơ giấy, 20 hồ sơ điện tử), 40 hồ sơ cũ.',
  ],
  'share-mismatch': [
    'Hoàn thành 13/72 nhiệm vụ, đạt 18,06%; 1/3 việc, đạt 33%; 2/3 (66,7%).',
    'Tính đến ngày 13/3, đạt 20% dự toán. Tháng 3/2024, đạt 5%.',
    'Có 9/9 huyện phát sinh hồ sơ, đạt 52% tổng số hồ sơ.',
    'Chỉ tiêu 45/50 hồ sơ, đạt 12% so với cùng kỳ.',
    'Thu 500/400 tỷ đồng, đạt 125%.',
  ],
  'change-mismatch': ['Tiếp nhận 1515/1317 đơn (tăng 15%).', 'Còn 90/100 vụ (giảm 10%).'],
  'table-total': [
    '| TT | Đơn vị | Số |\n|---|---|---|\n| I | A | 3 |\n| 1 | B | 1 |\n| 2 | C | 2 |\n| | Tổng | 3,1 |',
    '| Đơn vị | Số |\n|---|---|\n| Kỳ Anh | 3 |\n| Đức Thọ | ... |\n| Tổng | 4 |',
    '| Đơn vị | Số |\n|---|---|\n| Kỳ Anh | 3 |\n| Đức Thọ | 1 |\n| Tổng | 4 |',
  ],
  'struck-text': ['Khoảng ~5 đến ~7 tỷ.', 'Dòng kẻ ~~~~~~ và ~~ ~~.'],
  'draft-mark': [
    'Xây dựng dự thảo Nghị quyết.',
    'Dự thảo Quyết định sửa đổi, bổ sung một số điều.',
    '## 2. Dự thảo văn bản quy phạm pháp luật',
    '| Loại | Số |\n|---|---|\n| Dự thảo | 3 |',
  ],
  'secrecy-mark': [
    'VB mật 284 văn bản; mật 101 văn bản.',
    'Xử lý các văn bản mật, tuyệt mật.',
    '## 3. Bảo mật',
    '## 1. Kết quả\n\n| Độ mật | Số |\n|---|---|\n| Mật | 101 |\n| MẬT | 2 |',
    'Quy chế lưu hành nội bộ của cơ quan được ban hành.',
  ],
  'personal-id': ['Kinh phí 42.085.001.234 đồng.', 'Mã hồ sơ H27-042085001234.'],
  'phone-number': [
    'Điện thoại cơ quan: 0239.3855.555.',
    'Mã số thuế: 0700123456.',
    'Kinh phí 1.912.345.678 đồng.',
    'https://hscv.hatinh.gov.vn/str/0912345678?OpenDocument',
  ],
  'glued-words': [
    'Đắk Lắk, Krông Búk, Pleiku, vắcxin, bêtông, đôla, xêmina, Ôxtrâylia.',
    'UBND, HĐND, ĐBQH, CBCCVC, VNeID, THPT, TTHC, QLDA, BTXM.',
    'khuỷu, nghiêng, chuyện, quyết, giường, khoẻ, thuở, quạnh, loắt, huýt, ngoằn, xoèn',
  ],
  'missing-space': [
    'TP.Hà Tĩnh; Q.8; ThS.Nguyễn; 1.765 tỷ; 8:30; 3,5 tấn; a.vn/x,y; UBND-TH1;',
    'Xem https://baocaobnv.moha.gov.vn/a,b;c và thu@ha-tinh.vn.',
    'Tỷ lệ (18,05%), “Quyết định”; các sở...đến làm việc.',
  ],
  'numbering-skips': [
    '## I. Một\n\n### 1. Hai\n\n### 2. Ba\n\n## II. Bốn\n\n### 3. Năm\n',
    '## A. Một\n\n## B. Hai\n\n## C. Ba\n\n## D. Bốn\n\n## Đ. Năm\n',
    '## Phần thứ nhất\n\n### I. Một\n\n## Phần thứ hai\n\n### I. Hai\n',
  ],
  'numbering-repeats': ['### a) Một\n\n### b) Hai\n\n### d) Ba\n\n### đ) Bốn\n'],
  'leading-zero': ['Theo Kế hoạch số 08/KH-UBND ngày 08/01/2024 của UBND tỉnh về tuyên truyền.'],
  'title-period': ['Thân.'],
}

describe.each(Object.entries(SILENT))('%s stays silent', (rule, texts) => {
  test.each(texts)('%s', async (text) => {
    const problems = await check({ [REPORT]: report(`${text}\n`) })
    expect(problems.filter((problem) => problem.rule === rule)).toEqual([])
  })
})

const TITLES = [
  'Kết quả thực hiện nhiệm vụ Quý I năm 2024, một số nhiệm vụ trọng tâm Quý II năm 2024',
  'Công tác cải cách hành chính Quý I/2024',
  'Kết quả công tác năm 2024',
  'Tổng kết 10 năm thực hiện Nghị quyết',
]
test.each(TITLES)('a title that fits its period: %s', async (title) => {
  const problems = await check({ [REPORT]: report('Thân.').replace('Kết quả công tác', title) })
  expect(problems.filter(({ rule }) => rule === 'title-period')).toEqual([])
})

test('a position that a body follows, and a deputy who signs for the head, are known', async () => {
  const problems = await check({
    [REPORT]: report(
      'Thân.',
      'signer:\n  position: PHÓ CHỦ TỊCH THƯỜNG TRỰC\n  authority: [TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH]',
    ),
    'reports/vpub-ha-tinh/2024/quy-2.md': report(
      'Thân.',
      'signer:\n  position: Giám đốc Sở Nội vụ',
    ).replace('2024-Q1', '2024-Q2'),
  })
  expect(problems.filter(({ rule }) => /position/.test(rule))).toEqual([])
})
