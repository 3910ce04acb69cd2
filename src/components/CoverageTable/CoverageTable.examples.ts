import type { CoverageMark } from '../../content/pages/coverage-cells.ts'

const cell = (state: CoverageMark['state'], sign: string, label: string): CoverageMark => ({
  state,
  sign,
  label,
  href: '/bao-cao/so-a/2024/quy-1/',
  title: `Quý I năm 2024: ${label.toLowerCase()}, hạn 30/4/2024`,
})

/** Named examples of the coverage table. */
export const examples = {
  'every state': {
    table: {
      caption: 'Báo cáo hằng quý',
      columns: ['Quý I', 'Quý II', 'Quý III', 'Quý IV'],
      rows: [
        {
          agency: { href: '/co-quan/so-a/', label: 'Sở A' },
          subject: 'cải cách hành chính',
          cells: [
            cell('published', '✓', 'Đã công bố'),
            cell('late', '!', 'Chậm'),
            cell('corrected', '*', 'Đính chính'),
            null,
          ],
        },
        {
          agency: { href: '/co-quan/so-b/', label: 'Sở B' },
          subject: null,
          cells: [
            cell('withdrawn', '–', 'Thu hồi'),
            cell('missing', '×', 'Chưa công bố'),
            cell('not-due', '…', 'Chưa đến hạn'),
            null,
          ],
        },
      ],
    },
  },
}
