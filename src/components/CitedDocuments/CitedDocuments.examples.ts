import type { CitedRow } from '../../content/pages/report-cited.ts'

const row: CitedRow = {
  id: 'dan-1',
  kind: 'document',
  title: 'Quyết định số 3433/QĐ-UBND ngày 25/12/2023 của UBND tỉnh Hà Tĩnh',
  href: '#van-ban',
  reportHref: null,
  reportState: null,
  subject: 'Kế hoạch cải cách hành chính năm 2024',
  citing: '2',
  places: [{ href: '#vb-3433-qd-ubnd', label: '1' }],
  more: 0,
  notes: [],
  candidates: [],
}

/** Named examples of the table of cited documents. */
export const examples = {
  none: { groups: [], total: 0, open: 0, mentions: 0 },
  'every kind of row': {
    groups: [
      {
        name: 'Ủy ban nhân dân tỉnh Hà Tĩnh',
        rows: [
          row,
          { ...row, id: 'dan-5', reportHref: '#bao-cao', reportState: 'withdrawn' as const },
          {
            ...row,
            id: 'dan-2',
            notes: [{ kind: 'inferred' as const, text: 'Chỉ một văn bản trong kho có số này.' }],
          },
          {
            ...row,
            id: 'dan-3',
            notes: [{ kind: 'conflict' as const, text: 'Hai chỗ ghi hai ngày khác nhau.' }],
          },
        ],
      },
      {
        name: 'Chưa rõ là văn bản nào',
        rows: [
          {
            ...row,
            id: 'dan-4',
            kind: 'ambiguous' as const,
            href: '#so',
            notes: [{ kind: 'ambiguous' as const, text: 'Hai văn bản cùng số, ký hiệu.' }],
            candidates: [{ href: '#mot', title: 'Nghị quyết số 04-NQ/TU ngày 07/12/2017' }],
          },
        ],
      },
    ],
    total: 4,
    open: 1,
    mentions: 9,
  },
}
