/** Named examples of the opening of the home page. */
export const examples = {
  plain: {
    title: 'Văn Khố',
    description: 'Báo cáo đã công bố của cơ quan nhà nước và cơ quan Đảng.',
    figures: [
      { value: 10_000, label: 'báo cáo', href: '/bao-cao/' },
      { value: 24, label: 'cơ quan', href: '/co-quan/' },
    ],
  },
}
