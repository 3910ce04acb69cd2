/** Named examples of what stands beside a document. */
export const examples = {
  everything: {
    page: {
      relations: [
        {
          phrase: 'Được sửa đổi bởi',
          href: '#khac',
          title: 'Nghị định số 107/2020/NĐ-CP ngày 14/9/2020 của Chính phủ',
          place: '#cau',
        },
      ],
      together: [{ href: '#cung', title: 'Luật Tổ chức Chính phủ', count: 2 }],
      variants: [
        { text: '24/2014/NĐ-CP', count: 4 },
        { text: 'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XIX', count: 2 },
      ],
    },
  },
  'cited together once': {
    page: {
      relations: [],
      together: [{ href: '#cung', title: 'Luật Tổ chức Chính phủ', count: 1 }],
      variants: [],
    },
  },
  nothing: { page: { relations: [], together: [], variants: [] } },
}
