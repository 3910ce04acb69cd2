const entry = {
  id: '3433-qd-ubnd-ha-tinh-2023',
  href: '#van-ban',
  title: 'Quyết định số 3433/QĐ-UBND ngày 25/12/2023 của UBND tỉnh Hà Tĩnh',
  subject: 'Kế hoạch cải cách hành chính năm 2024',
  date: '2023-12-25',
  held: false,
  conflicts: 0,
  reports: 1203,
  mentions: 4000,
}

/** Named examples of a list of documents. */
export const examples = {
  plain: { entries: [entry, { ...entry, subject: null, held: true }] },
  ranked: { entries: [entry, { ...entry, conflicts: 1 }], start: 101 },
}
