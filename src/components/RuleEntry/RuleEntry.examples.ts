/** Named examples of a rule's entry. */
export const examples = {
  'error that is repaired by itself': {
    rule: {
      id: 'not-nfc',
      title: 'Chữ tổ hợp rời',
      help: 'Unicode dựng sẵn (NFC) là dạng chuẩn.',
      severity: 'Lỗi',
      badge: 'badge-bad',
      fixable: true,
    },
  },
  advice: {
    rule: {
      id: 'missing-space',
      title: 'Thiếu dấu cách sau dấu câu',
      help: 'Dấu câu viết liền chữ trước và cách chữ sau.',
      severity: 'Gợi ý',
      badge: '',
      fixable: false,
    },
  },
}
