/** Named examples of the list of bars. */
export const examples = {
  'two rows': {
    caption: 'Văn bản được nhiều báo cáo dẫn nhất',
    heads: ['Văn bản', 'Báo cáo'],
    rows: [
      { href: '/van-ban/a/', label: '24/CTr-UBND', note: 'Chương trình', amount: 3, width: 100 },
      { href: '/van-ban/b/', label: '3433/QĐ-UBND', amount: 2, width: 66.7 },
    ],
  },
}
