import { examples as table } from '../CoverageTable/CoverageTable.examples.ts'
import { examples as totals } from '../CoverageTotals/CoverageTotals.examples.ts'
import { examples as pagination } from '../Pagination/Pagination.examples.ts'

const { pagination: one } = pagination['one page']

/** Named examples of the coverage of a year. */
export const examples = {
  'a year': {
    page: {
      day: '25/3/2024',
      year: 2024,
      years: [{ year: 2024, href: '/tinh-hinh-cong-bo/2024/', current: true, ...totals.short }],
      ...totals.short,
      all: totals.short.totals,
      tables: [table['every state'].table],
      pagination: one,
      missingHref: '/tinh-hinh-cong-bo/con-thieu/',
      csvHref: '/du-lieu/coverage.csv',
    },
  },
}
