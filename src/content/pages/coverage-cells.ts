import type { Archive } from '../../core/archive.ts'
import {
  archiveDay,
  type CoverageCell,
  type CoverageRow,
  type CoverageState,
  countStates,
  coverage,
} from '../../core/coverage.ts'
import { shortDay } from '../../core/text/day.ts'
import { collator } from '../../core/text/fold.ts'
import { agencyPath, link, reportPath } from '../address.ts'
import { once } from './once.ts'
import { agencyLabel } from './report-entry.ts'

/** The states in the order of legends and totals: a sign, a word for the cell, and what it means. */
const COVERAGE_STATES = [
  {
    state: 'published',
    sign: '✓',
    label: 'Đã công bố',
    means: 'có báo cáo, không quá hạn hoặc không rõ ngày ban hành',
  },
  { state: 'late', sign: '!', label: 'Chậm', means: 'có báo cáo, ban hành sau hạn' },
  {
    state: 'corrected',
    sign: '*',
    label: 'Đính chính',
    means: 'có báo cáo, sau đó được đính chính',
  },
  { state: 'withdrawn', sign: '–', label: 'Thu hồi', means: 'báo cáo của kỳ đã bị thu hồi' },
  {
    state: 'missing',
    sign: '×',
    label: 'Chưa công bố',
    means: 'đã quá hạn mà kho chưa có báo cáo',
  },
  { state: 'not-due', sign: '…', label: 'Chưa đến hạn', means: 'chưa có báo cáo, còn trong hạn' },
] as const satisfies { state: CoverageState; sign: string; label: string; means: string }[]

/** A cell as readers see it. */
export interface CoverageMark {
  state: CoverageState
  sign: string
  label: string
  /** The report; where there is none, the agency's list of what is missing. */
  href: string
  /** All of it in words, for the tooltip and screen readers. */
  title: string
}

/** The day that coverage is told as of; null for an empty archive. */
export const coverageDay = once((archive) => archiveDay(archive.reports.values()))

/** What every agency has to publish, agencies in alphabetical order. */
export const coverageRows = once((archive): CoverageRow[] => {
  const day = coverageDay(archive)
  if (!day) return []
  const agencies = [...archive.agencies.values()].sort(
    (a, b) => collator.compare(agencyLabel(a), agencyLabel(b)) || (a.id < b.id ? -1 : 1),
  )
  return coverage(agencies, archive.reports.values(), day)
})

/** Rows by agency id. */
export const coverageByAgency = once((archive) => {
  const groups = new Map<string, CoverageRow[]>()
  for (const row of coverageRows(archive)) {
    const group = groups.get(row.agency.id)
    if (group) group.push(row)
    else groups.set(row.agency.id, [row])
  }
  return groups
})

/** The name of an obligation: `Báo cáo hằng quý, cải cách hành chính`. */
export const obligationLabel = ({ obligation }: Pick<CoverageRow, 'obligation'>) =>
  `Báo cáo ${obligation.frequency}${obligation.subject ? `, ${obligation.subject}` : ''}`

/** Address of the list of what an agency has not published. */
const missingHref = (agency: string) => link(`${agencyPath(agency)}#con-thieu`)

/** What a cell shows. */
export function coverageMark(row: CoverageRow, cell: CoverageCell): CoverageMark {
  const { sign, label } = COVERAGE_STATES.find(({ state }) => state === cell.state)!
  const report = cell.reports[0]
  const title = [
    `${cell.period.label}: ${label.toLowerCase()}`,
    cell.daysLate ? `muộn ${cell.daysLate} ngày` : null,
    `hạn ${shortDay(cell.due)}`,
    cell.reports.length > 1 ? `${cell.reports.length} báo cáo` : null,
  ]
  return {
    state: cell.state,
    sign,
    label,
    href: report ? link(reportPath(report)) : missingHref(row.agency.id),
    title: title.filter(Boolean).join(', '),
  }
}

/** The totals of some cells, in the order of the legend, with the share that was published at all. */
export function coverageTotals(cells: Iterable<CoverageCell>) {
  const counts = countStates(cells)
  const due = COVERAGE_STATES.reduce((sum, { state }) => sum + counts[state], 0) - counts['not-due']
  const there = counts.published + counts.late + counts.corrected
  return {
    due,
    there,
    states: COVERAGE_STATES.map((entry) => ({ ...entry, count: counts[entry.state] })),
  }
}

/** The cells of a state, newest period first, with their rows. */
export function cellsIn(rows: readonly CoverageRow[], state: CoverageState) {
  return rows
    .flatMap((row) =>
      row.cells.filter((cell) => cell.state === state).map((cell) => ({ row, cell })),
    )
    .sort((a, b) =>
      a.cell.period.order < b.cell.period.order
        ? 1
        : a.cell.period.order > b.cell.period.order
          ? -1
          : 0,
    )
}

/** All cells of the archive. */
export const allCells = (archive: Archive) => coverageRows(archive).flatMap(({ cells }) => cells)
