/** Named examples of the list of counts. */
export const examples = {
  'with and without a link': {
    noun: 'báo cáo',
    items: [
      { href: '/ky/2024-q1/', label: 'Quý I năm 2024', count: 1203 },
      { href: null, label: 'Đột xuất', count: 0 },
      { href: '/ky/2023/', label: 'Năm 2023', count: 4, note: 'còn thiếu 2' },
    ],
  },
}
