/** Named examples of the table of fields. */
export const examples = {
  'required, closed set, examples': {
    caption: 'Khai báo của báo cáo',
    rows: [
      { name: 'title', required: true, description: 'Tên báo cáo.', values: [], examples: [] },
      {
        name: 'kind',
        required: false,
        description: 'Loại báo cáo.',
        values: ['định kỳ', 'chuyên đề', 'đột xuất'],
        examples: [],
      },
      {
        name: 'signer.authority',
        required: false,
        description: 'Thẩm quyền ký.',
        values: [],
        examples: ['KT. CHỦ TỊCH'],
      },
    ],
  },
}
