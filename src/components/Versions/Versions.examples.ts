import type { VersionView } from '../../content/pages/report-versions.ts'

const versions: VersionView[] = [
  {
    name: 'Bản 2',
    date: '05/4/2024',
    commit: '3f1c22ab90',
    changes: {
      extent: 'khác 1,2% số đoạn: 1 đoạn sửa, 0 đoạn thêm, 0 đoạn bỏ',
      sections: [
        {
          title: '2. Công tác nội bộ',
          units: [
            {
              word: 'Sửa',
              runs: [
                { kind: 'same', text: 'Kế hoạch số 19/KH-VPUB ngày' },
                { kind: 'removed', text: '19/01/2024' },
                { kind: 'added', text: '16/01/2024' },
              ],
            },
          ],
        },
      ],
    },
  },
  { name: 'Bản 1', date: '25/3/2024', commit: '90aa01cd77', changes: null },
]

/** Named examples of the versions of a report. */
export const examples = { two: { versions } }
