/** Named examples of the list of problems. */
export const examples = {
  'an error and advice': {
    problems: [
      {
        severity: 'Lỗi',
        badge: 'badge-bad',
        place: 'dòng 10, cột 1',
        message: 'Văn bản mang dấu “DỰ THẢO”, nên có thể chưa phải bản ban hành.',
        hint: 'Thay bằng bản đã ký, hoặc bỏ dấu nếu còn sót lại từ bản thảo.',
        rule: { id: 'draft-mark', href: '/huong-dan/quy-tac/#draft-mark' },
      },
      {
        severity: 'Gợi ý',
        badge: '',
        place: 'dòng 12, cột 40',
        message: 'Thiếu dấu cách ở “2021;là”.',
        hint: 'Dạng đúng: “2021; là”.',
        rule: { id: 'missing-space', href: '/huong-dan/quy-tac/#missing-space' },
      },
    ],
  },
}
