/** Named examples of the masthead. */
export const examples = {
  'home page': { title: 'Văn Khố', current: '/' },
  'a page below an item': { title: 'Văn Khố', current: '/van-ban/mau-thuan/' },
  'a long name': {
    title: 'Kho báo cáo của các cơ quan hành chính nhà nước tỉnh Hà Tĩnh',
    current: '/ky/',
  },
}
