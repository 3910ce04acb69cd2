import type { comparePage } from '../../content/pages/compare-page.ts'

const sections: ReturnType<typeof comparePage>['sections'] = [
  {
    id: 'so-sanh-1',
    title: '5. Cải cách tài chính công',
    depth: 3,
    same: 1,
    omitted: 3,
    changedBelow: false,
    state: 'changed',
    part: 'section',
    before: { depth: 3, id: 'muc-i-5', text: '5. Cải cách tài chính công' },
    after: { depth: 3, id: 'muc-i-5', text: '5. Cải cách tài chính công' },
    units: [
      {
        state: 'changed',
        kind: 'paragraph',
        before: 'd-1',
        after: 'd-2',
        runs: [
          { kind: 'same', text: 'Tổng thu ngân sách đạt' },
          { kind: 'removed', text: '4.500' },
          { kind: 'added', text: '5.200' },
          { kind: 'same', text: 'tỷ đồng.' },
        ],
      },
      {
        state: 'added',
        kind: 'item',
        before: null,
        after: 'd-3',
        runs: [{ kind: 'added', text: 'Chi đầu tư phát triển tăng.' }],
      },
      {
        state: 'same',
        kind: 'paragraph',
        before: 'd-4',
        after: 'd-4',
        runs: [{ kind: 'same', text: 'Các đơn vị thực hiện đúng chế độ báo cáo.' }],
      },
    ],
  },
  {
    id: 'so-sanh-2',
    title: 'III. Hạn chế',
    depth: 2,
    same: 0,
    omitted: 0,
    changedBelow: false,
    state: 'removed',
    part: 'section',
    before: { depth: 2, id: 'muc-iii', text: 'III. Hạn chế' },
    after: null,
    units: [],
  },
]

/** Named examples of a comparison. */
export const examples = {
  'changed, added, removed and the same': {
    sections,
    before: { href: '/bao-cao/so-a/2024/quy-1/', label: 'Quý I năm 2024' },
    after: { href: '/bao-cao/so-a/2024/quy-2/', label: 'Quý II năm 2024' },
  },
}
