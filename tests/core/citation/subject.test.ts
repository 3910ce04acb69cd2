import { describe, expect, test } from 'vitest'
import { findCitations } from '../../../src/core/citation/find.ts'

test.each([
  [
    'an amending document is about the one that it amends',
    'Nghị định số 107/2020/NĐ-CP ngày 14/9/2020 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 24/2014/NĐ-CP ngày 04/4/2014.',
    'sửa đổi, bổ sung một số điều của Nghị định số 24/2014/NĐ-CP',
  ],
  [
    'what the sentence says of it is not its subject',
    'Quyết định số 3433/QĐ-UBND ngày 25/12/2023 về kế hoạch cải cách hành chính năm 2024, trong đó xác định 48 mục tiêu.',
    'kế hoạch cải cách hành chính năm 2024',
  ],
  [
    'a raised footnote mark is no part of it',
    'Kế hoạch số 19/KH-UBND ngày 16/01/2024 về cải cách hành chính⁸.',
    'cải cách hành chính',
  ],
  [
    'it ends where the sentence says what a body does',
    'Thực hiện Công văn số 4567/UBND-NC1 ngày 10/5/2024 của UBND tỉnh về việc phối hợp giữa Sở Y tế, Sở Nội vụ trong quản lý, UBND huyện Kỳ Anh báo cáo như sau.',
    'phối hợp giữa Sở Y tế, Sở Nội vụ trong quản lý',
  ],
  [
    'whom it charges is a part of it',
    'Quyết định số 77/QĐ-UBND ngày 10/5/2024 về việc giao Sở Y tế, Sở Nội vụ tham mưu quy chế.',
    'giao Sở Y tế, Sở Nội vụ tham mưu quy chế',
  ],
  [
    'a verb alone is none',
    'Quyết định số 31/2023/QĐ-UBND thay thế Quyết định số 09/2019/QĐ-UBND.',
    null,
  ],
])('%s', (_, text, subject) => expect(findCitations(text)[0]!.subject).toBe(subject))

describe('where a subject ends', () => {
  const subject = (text: string) => findCitations(text)[0]!.subject
  const decree = 'Nghị định số 24/2014/NĐ-CP của Chính phủ'
  test.each([
    [
      `${decree} quy định tổ chức các cơ quan chuyên môn thì các Bộ có trách nhiệm`,
      'quy định tổ chức các cơ quan chuyên môn',
    ],
    [`${decree} quy định về đô thị, thị xã và chỉ thị`, 'quy định về đô thị, thị xã và chỉ thị'],
    [`${decree} về biên chế có quy định giao số biên chế`, 'biên chế'],
    [`${decree} về biên chế, khoản 2 Điều 19 Nghị định khác`, 'biên chế'],
    [
      `${decree} về chương trình phục hồi và các văn bản chỉ đạo của Chính phủ`,
      'chương trình phục hồi',
    ],
    [`${decree} về phục hồi kinh tế và`, 'phục hồi kinh tế'],
    [
      `${decree} về xây dựng Đảng đến năm 2025 và những năm tiếp theo`,
      'xây dựng Đảng đến năm 2025 và những năm tiếp theo',
    ],
    [`${decree} về việc triển khai thực hiện.`, null],
    [`Thực hiện ${decree}, ban hành Quyết định hướng dẫn tạm thời`, null],
    [
      `${decree} về tiếp tục thực hiện Chỉ thị số 40-CT/TW.`,
      'tiếp tục thực hiện Chỉ thị số 40-CT/TW',
    ],
  ])('%s', (text, expected) => expect(subject(text)).toBe(expected))
})
