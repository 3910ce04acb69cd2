/** Named examples of the search over several archives. */
export const examples = {
  two: {
    archives: [
      { title: 'Kho báo cáo Hà Tĩnh', path: '/ha-tinh/' },
      { title: 'Kho báo cáo Vĩnh Phúc', path: '/vinh-phuc/' },
    ],
  },
}
