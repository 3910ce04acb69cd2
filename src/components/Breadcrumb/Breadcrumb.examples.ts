/** Named examples of the breadcrumb. */
export const examples = {
  'one level': { items: [{ label: 'Văn bản' }] },
  'a report': {
    items: [
      { label: 'Báo cáo', path: '/bao-cao/' },
      { label: 'Văn phòng UBND tỉnh Hà Tĩnh', path: '/co-quan/vpub-ha-tinh/' },
      { label: 'Quý I năm 2024' },
    ],
  },
}
