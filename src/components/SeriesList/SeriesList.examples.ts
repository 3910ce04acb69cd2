import type { Series } from '../../content/pages/series.ts'

const report: Series['reports'][number] = {
  href: '/bao-cao/so-a/2024/quy-1/',
  period: 'Quý I năm 2024',
  title: 'Kết quả công tác quý I năm 2024',
  state: 'published',
  comparisons: [],
}
const series: Series[] = [
  {
    label: 'Báo cáo định kỳ theo quý, cải cách hành chính',
    reports: [
      report,
      {
        ...report,
        href: '/bao-cao/so-a/2024/quy-2/',
        period: 'Quý II năm 2024',
        state: 'corrected',
        comparisons: [
          {
            href: '/so-sanh/so-a/2024/quy-2/',
            relation: 'Kỳ trước',
            before: { href: report.href, label: 'Quý I năm 2024' },
            after: { href: '/bao-cao/so-a/2024/quy-2/', label: 'Quý II năm 2024' },
          },
        ],
      },
    ],
  },
]

/** Named examples of the series of an agency. */
export const examples = { 'two quarters': { series } }
