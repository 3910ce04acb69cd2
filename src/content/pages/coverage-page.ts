import type { Archive } from '../../core/archive.ts'
import type { CoverageCell, CoverageRow } from '../../core/coverage.ts'
import type { PeriodKind } from '../../core/period.ts'
import { shortDay } from '../../core/text/day.ts'
import { link } from '../address.ts'
import { type AgencyLink, agencyLink } from './agency-tree.ts'
import {
  allCells,
  type CoverageMark,
  cellsIn,
  coverageDay,
  coverageMark,
  coverageRows,
  coverageTotals,
  obligationLabel,
} from './coverage-cells.ts'
import { once } from './once.ts'
import { type Pagination, paginate } from './paginate.ts'

export const COVERAGE_PATH = '/tinh-hinh-cong-bo/'
export const MISSING_PATH = `${COVERAGE_PATH}con-thieu/`
/** Rows on a page of a year: twelve months each, some 150 bytes a cell. */
export const ROWS_PER_PAGE = 40
export const MISSING_PER_PAGE = 200

/** A table of one frequency: agencies down, the periods of a year across. */
export interface CoverageTable {
  caption: string
  columns: string[]
  rows: { agency: AgencyLink; subject: string | null; cells: (CoverageMark | null)[] }[]
}

const TABLES: {
  caption: string
  kinds: PeriodKind[]
  columns: [suffix: string, label: string][]
}[] = [
  {
    caption: 'Báo cáo hằng quý',
    kinds: ['quarter'],
    columns: ['I', 'II', 'III', 'IV'].map((label, i) => [`-Q${i + 1}`, `Quý ${label}`]),
  },
  {
    caption: 'Báo cáo 6 tháng, 9 tháng và hằng năm',
    kinds: ['half', 'nine-months', 'year'],
    columns: [
      ['-H1', '6 tháng đầu năm'],
      ['-9M', '9 tháng'],
      ['-H2', '6 tháng cuối năm'],
      ['', 'Cả năm'],
    ],
  },
  {
    caption: 'Báo cáo hằng tháng',
    kinds: ['month'],
    columns: Array.from({ length: 12 }, (_, i) => [
      `-${String(i + 1).padStart(2, '0')}`,
      `T${i + 1}`,
    ]),
  },
]

const yearOf = ({ period }: CoverageCell) => Number(period.start.slice(0, 4))

/** The years that coverage knows, newest first, each with the rows that have a cell in it. */
const byYear = once((archive) => {
  const years = new Map<number, CoverageRow[]>()
  for (const row of coverageRows(archive))
    for (const year of new Set(row.cells.map(yearOf))) {
      const cells = row.cells.filter((cell) => yearOf(cell) === year)
      const list = years.get(year)
      if (list) list.push({ ...row, cells })
      else years.set(year, [{ ...row, cells }])
    }
  return new Map([...years].sort(([a], [b]) => b - a))
})

/** Years with their number of rows, newest first. */
export const coverageYears = (archive: Archive) =>
  [...byYear(archive)].map(([year, rows]) => ({ year, rows: rows.length }))

/** The year that readers want first: the newest in which something was due. */
export function presentYear(archive: Archive): number | null {
  const years = [...byYear(archive)]
  const due = years.find(([, rows]) =>
    rows.some(({ cells }) => cells.some(({ state }) => state !== 'not-due')),
  )
  return (due ?? years[0])?.[0] ?? null
}

/** Totals of each year, by the year, and of all. */
const totalsByYear = once(
  (archive) => new Map([...byYear(archive)].map(([year, rows]) => [year, totalsOf(rows)])),
)
const totalsOfAll = once((archive) => coverageTotals(allCells(archive)))
const totalsOf = (rows: readonly CoverageRow[]) =>
  coverageTotals(rows.flatMap(({ cells }) => cells))

/** The page of a year; that of the present year is also the first page of the section. */
export function coveragePage(archive: Archive, year: number | null, page: number) {
  const years = [...byYear(archive).keys()]
  const shown = year ?? presentYear(archive)
  const day = coverageDay(archive)
  const rows = shown === null ? [] : (byYear(archive).get(shown) ?? [])
  const { items, pagination } = paginate(sortByTable(rows), {
    path: shown === null ? COVERAGE_PATH : `${COVERAGE_PATH}${shown}/`,
    page,
    size: ROWS_PER_PAGE,
  })
  return {
    day: day && shortDay(day),
    year: shown,
    years: years.map((value) => ({
      year: value,
      href: link(`${COVERAGE_PATH}${value}/`),
      current: value === shown,
      totals: totalsByYear(archive).get(value)!,
    })),
    totals: totalsOf(rows),
    all: totalsOfAll(archive),
    tables: shown === null ? [] : tablesOf(items, shown),
    pagination,
    missingHref: link(MISSING_PATH),
    csvHref: link('/du-lieu/coverage.csv'),
  }
}

/** Tables of rows that all lie in one year. */
export function tablesOf(rows: readonly CoverageRow[], year: number): CoverageTable[] {
  return TABLES.flatMap(({ caption, kinds, columns }) => {
    const of = rows.filter(({ cells }) => cells[0] && kinds.includes(cells[0].period.kind))
    const used = columns.filter(([suffix]) =>
      of.some(({ cells }) => cells.some(({ period }) => period.value === `${year}${suffix}`)),
    )
    if (!used.length) return []
    return [
      {
        caption,
        columns: used.map(([, label]) => label),
        rows: oneRowEach(of).map((rows) => ({
          agency: agencyLink(rows[0]!.agency),
          subject: rows[0]!.obligation.subject ?? null,
          cells: used.map(([suffix]) => {
            for (const row of rows) {
              const cell = row.cells.find(({ period }) => period.value === `${year}${suffix}`)
              if (cell) return coverageMark(row, cell)
            }
            return null
          }),
        })),
      },
    ]
  })
}

/** Half a year, nine months and a year of one agency and subject stand in one row. */
function oneRowEach(rows: readonly CoverageRow[]): CoverageRow[][] {
  const groups = new Map<string, CoverageRow[]>()
  for (const row of rows) {
    const key = `${row.agency.id}|${row.obligation.subject ?? ''}`
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return [...groups.values()]
}

/** What is missing: an entry for each report that was due and is not there. */
export interface MissingEntry {
  agency: AgencyLink
  obligation: string
  period: string
  due: string
}

/** A cell that is missing, in words. */
export const missingEntry = ({
  row,
  cell,
}: {
  row: CoverageRow
  cell: CoverageCell
}): MissingEntry => ({
  agency: agencyLink(row.agency),
  obligation: obligationLabel(row),
  period: cell.period.label,
  due: shortDay(cell.due),
})

const missingCells = once((archive) => cellsIn(coverageRows(archive), 'missing'))

/** How many reports are missing. */
export const missingCount = (archive: Archive) => missingCells(archive).length

/** The list of all that is missing, newest period first. */
export function missingPage(
  archive: Archive,
  page: number,
): {
  entries: MissingEntry[]
  pagination: Pagination
  day: string | null
} {
  const { items, pagination } = paginate(missingCells(archive), {
    path: MISSING_PATH,
    page,
    size: MISSING_PER_PAGE,
  })
  const day = coverageDay(archive)
  return { entries: items.map(missingEntry), pagination, day: day && shortDay(day) }
}

/** Rows in the order of their tables, so that a page holds few tables. */
function sortByTable(rows: readonly CoverageRow[]): CoverageRow[] {
  const tableOf = ({ cells }: CoverageRow) =>
    TABLES.findIndex(({ kinds }) => cells[0] && kinds.includes(cells[0].period.kind))
  return [...rows].sort((a, b) => tableOf(a) - tableOf(b))
}
