/** Named examples of the contents. */
export const examples = {
  'two levels': {
    items: [
      {
        href: '#muc-i',
        text: 'I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ QUÝ I NĂM 2024',
        children: [
          { href: '#muc-i-1', text: '1. Về công tác tham mưu, tổng hợp', children: [] },
          { href: '#muc-i-2', text: '2. Về công tác nội bộ', children: [] },
        ],
      },
      { href: '#muc-ii', text: 'II. NHIỆM VỤ TRỌNG TÂM QUÝ II NĂM 2024', children: [] },
    ],
  },
  'no headings': { items: [] },
}
