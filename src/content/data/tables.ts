import type { Archive } from '../../core/archive.ts'
import { reportDataPath, reportPath } from '../address.ts'
import { coverageRows } from '../pages/coverage-cells.ts'
import { citedCount } from '../pages/report-entry.ts'
import { newestReports } from '../pages/report-lists.ts'
import type { Addresses } from './addresses.ts'
import { type Cell, csv } from './csv.ts'

/** A column of a data table: its name, what it holds for the field dictionary, and its value. */
export interface Column<Row> {
  name: string
  means: string
  value(row: Row, to: Addresses): Cell
}

/** The columns of `reports.csv`, one report a line. */
export const REPORT_COLUMNS: readonly Column<ReturnType<typeof newestReports>[number]>[] = [
  { name: 'id', means: 'mã báo cáo, cũng là phần cuối của địa chỉ', value: ({ id }) => id },
  { name: 'url', means: 'địa chỉ trang báo cáo', value: ({ id }, to) => to.url(reportPath(id)) },
  { name: 'title', means: 'tên báo cáo', value: ({ meta }) => meta.title },
  {
    name: 'number',
    means: 'số, ký hiệu; trống khi bản gốc không ghi',
    value: ({ meta }) => meta.number,
  },
  { name: 'agency', means: 'mã cơ quan', value: ({ agency }) => agency.id },
  { name: 'agency_name', means: 'tên cơ quan', value: ({ agency }) => agency.name },
  {
    name: 'period',
    means: 'kỳ báo cáo: 2024, 2024-Q1, 2024-H1, 2024-9M, 2024-03, 2020/2025',
    value: ({ meta }) => meta.period.value,
  },
  { name: 'period_start', means: 'ngày đầu kỳ', value: ({ meta }) => meta.period.start },
  { name: 'period_end', means: 'ngày cuối kỳ', value: ({ meta }) => meta.period.end },
  {
    name: 'date',
    means: 'ngày ban hành; trống khi bản gốc không ghi',
    value: ({ meta }) => meta.date,
  },
  { name: 'kind', means: 'loại: định kỳ, chuyên đề, đột xuất', value: ({ meta }) => meta.kind },
  { name: 'subject', means: 'lĩnh vực', value: ({ meta }) => meta.subject },
  { name: 'signer', means: 'người ký', value: ({ meta }) => meta.signer?.name },
  { name: 'position', means: 'chức vụ người ký', value: ({ meta }) => meta.signer?.position },
  {
    name: 'authority',
    means: 'thẩm quyền ký, cách nhau bằng dấu chấm phẩy',
    value: ({ meta }) => meta.signer?.authority.join('; '),
  },
  {
    name: 'status',
    means: 'published, corrected hoặc withdrawn',
    value: ({ meta }) => meta.status.state,
  },
  {
    name: 'status_date',
    means: 'ngày đính chính hoặc thu hồi',
    value: ({ meta }) => meta.status.date,
  },
  { name: 'words', means: 'số tiếng trong phần nội dung', value: ({ words }) => words },
  { name: 'tables', means: 'số bảng', value: ({ tables }) => tables },
  { name: 'footnotes', means: 'số chú thích', value: ({ footnotes }) => footnotes },
  { name: 'mentions', means: 'số lượt dẫn văn bản', value: ({ mentions }) => mentions.length },
  {
    name: 'documents',
    means: 'số văn bản khác nhau được dẫn',
    value: (report) => citedCount(report),
  },
  { name: 'sha256', means: 'mã băm SHA-256 của tệp Markdown', value: ({ hash }) => hash },
  {
    name: 'original_sha256',
    means: 'mã băm SHA-256 của tệp gốc, nếu có',
    value: ({ meta }) => meta.source?.sha256,
  },
  {
    name: 'data',
    means: 'địa chỉ tệp JSON của báo cáo',
    value: ({ id }, to) => to.url(reportDataPath(id)),
  },
]

type CoverageLine = {
  row: ReturnType<typeof coverageRows>[number]
  cell: ReturnType<typeof coverageRows>[number]['cells'][number]
}

/** The columns of `coverage.csv`, one period of one obligation a line. */
export const COVERAGE_COLUMNS: readonly Column<CoverageLine>[] = [
  { name: 'agency', means: 'mã cơ quan', value: ({ row }) => row.agency.id },
  { name: 'agency_name', means: 'tên cơ quan', value: ({ row }) => row.agency.name },
  {
    name: 'frequency',
    means: 'tần suất phải công bố',
    value: ({ row }) => row.obligation.frequency,
  },
  {
    name: 'subject',
    means: 'lĩnh vực; trống là báo cáo chung',
    value: ({ row }) => row.obligation.subject,
  },
  { name: 'period', means: 'kỳ báo cáo', value: ({ cell }) => cell.period.value },
  { name: 'due', means: 'ngày cuối cùng của hạn công bố', value: ({ cell }) => cell.due },
  {
    name: 'state',
    means: 'published, late, corrected, withdrawn, missing hoặc not-due',
    value: ({ cell }) => cell.state,
  },
  {
    name: 'days_late',
    means: 'số ngày chậm; trống khi không có báo cáo hoặc không rõ ngày',
    value: ({ cell }) => cell.daysLate,
  },
  {
    name: 'reports',
    means: 'mã các báo cáo của kỳ, cách nhau bằng dấu chấm phẩy',
    value: ({ cell }) => cell.reports.join('; '),
  },
]

/** `reports.csv`: newest first. */
export const reportsCsv = (archive: Archive, to: Addresses) =>
  table(REPORT_COLUMNS, newestReports(archive), to)

/** `coverage.csv`: agencies in alphabetical order, periods from old to new. */
export const coverageCsv = (archive: Archive, to: Addresses) =>
  table(
    COVERAGE_COLUMNS,
    coverageRows(archive).flatMap((row) => row.cells.map((cell) => ({ row, cell }))),
    to,
  )

const table = <Row>(columns: readonly Column<Row>[], rows: readonly Row[], to: Addresses) => ({
  text: csv(
    columns.map(({ name }) => name),
    rows.map((row) => columns.map(({ value }) => value(row, to))),
  ),
  records: rows.length,
})
