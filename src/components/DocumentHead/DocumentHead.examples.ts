const page = {
  title: 'Quyết định số 3433/QĐ-UBND ngày 25/12/2023 của UBND tỉnh Hà Tĩnh',
  subject: 'Kế hoạch cải cách hành chính năm 2024',
  facts: [
    {
      label: 'Số, ký hiệu',
      value: '3433/QĐ-UBND',
      from: { text: 'theo UBND tỉnh Hà Tĩnh, Quý I năm 2024', href: '#cho' },
    },
    { label: 'Loại', value: 'Quyết định', from: { text: 'theo ký hiệu', href: null } },
    { label: 'Ngày ban hành', value: 'báo cáo không ghi', from: null },
  ],
  held: { kind: 'none' as const, href: null, state: null },
  dataHref: '#du-lieu',
  caution: null,
  slip: null,
  sameNumber: null,
  totals: { reports: 2, mentions: 3 },
}

/** Named examples of the head of a document. */
export const examples = {
  'not held': { page },
  'a report of the archive': {
    page: { ...page, held: { kind: 'report' as const, href: '#doc', state: 'withdrawn' as const } },
  },
  'held, with an official source': {
    page: { ...page, held: { kind: 'record' as const, href: 'https://example.vn/', state: null } },
  },
  'a slip in the symbol': {
    page: {
      ...page,
      slip: { nearest: '12/2022/TT-BTTTT', document: { href: '#van-ban', title: 'Thông tư' } },
    },
  },
  'a shared number, a caution': {
    page: { ...page, sameNumber: '#so', caution: 'Luật được nêu theo tên mà không ghi năm.' },
  },
}
