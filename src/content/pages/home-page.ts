import type { Archive } from '../../core/archive.ts'
import { shortDay } from '../../core/text/day.ts'
import { link } from '../address.ts'
import { comparedPairs, comparisonLink } from './comparisons.ts'
import { allCells, coverageDay, coverageRows, coverageTotals } from './coverage-cells.ts'
import {
  COVERAGE_PATH,
  MISSING_PATH,
  missingCount,
  missingPage,
  presentYear,
  tablesOf,
} from './coverage-page.ts'
import { reportsOverTime } from './figures-page.ts'
import { mostCited, withBars } from './most-cited.ts'
import { agencyLabel, reportEntry } from './report-entry.ts'
import { newestReports } from './report-lists.ts'

const NEWEST = 6
const MOST_CITED = 6
const MISSING = 6
const COMPARISONS = 4
/** An archive with more rows in its newest year shows totals and a link instead of the table. */
const MOST_ROWS = 12

/** The first page of the site. */
export function homePage(archive: Archive) {
  const day = coverageDay(archive)
  const newestYear = presentYear(archive)
  const rows =
    newestYear === null
      ? []
      : coverageRows(archive).flatMap((row) => {
          const cells = row.cells.filter(({ period }) => period.start.startsWith(`${newestYear}`))
          return cells.length ? [{ ...row, cells }] : []
        })
  const mentions = [...archive.reports.values()].reduce(
    (sum, { mentions }) => sum + mentions.length,
    0,
  )
  return {
    title: archive.site.title,
    description: archive.site.description ?? null,
    figures: [
      { value: archive.reports.size, label: 'báo cáo', href: link('/bao-cao/') },
      { value: archive.agencies.size, label: 'cơ quan', href: link('/co-quan/') },
      { value: archive.documents.size, label: 'văn bản được dẫn', href: link('/van-ban/') },
      { value: mentions, label: 'lượt dẫn văn bản', href: link('/hinh-anh/') },
      {
        value: archive.conflicts.length,
        label: 'chỗ mâu thuẫn',
        href: link('/van-ban/mau-thuan/'),
      },
    ],
    newest: newestReports(archive).slice(0, NEWEST).map(reportEntry),
    overTime: reportsOverTime(archive),
    coverage: {
      day: day && shortDay(day),
      year: newestYear,
      totals: coverageTotals(allCells(archive)),
      tables: newestYear !== null && rows.length <= MOST_ROWS ? tablesOf(rows, newestYear) : [],
      href: link(COVERAGE_PATH),
      missing: missingPage(archive, 1).entries.slice(0, MISSING),
      missingTotal: missingCount(archive),
      missingHref: link(MISSING_PATH),
    },
    mostCited: withBars(mostCited(archive).slice(0, MOST_CITED)),
    comparisons: [...comparedPairs(archive).values()].slice(0, COMPARISONS).map((pair) => ({
      ...comparisonLink(pair),
      agency: agencyLabel(pair.after.agency),
    })),
  }
}
