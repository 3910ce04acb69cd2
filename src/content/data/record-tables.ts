import type { CitationData } from '../../core/data/citation-data.ts'
import type { DocumentEntry } from '../../core/data/document-data.ts'
import { type Cell, csv, csvLines } from './csv.ts'
import type { Column } from './tables.ts'

type Plain<Row> = Omit<Column<Row>, 'value'> & { value(row: Row): Cell }

/** The columns of `documents.csv`, one cited document a line. */
export const DOCUMENT_COLUMNS: readonly Plain<DocumentEntry>[] = [
  { name: 'id', means: 'mã cố định của văn bản', value: ({ id }) => id },
  { name: 'url', means: 'địa chỉ trang văn bản', value: ({ url }) => url },
  {
    name: 'number',
    means: 'số, ký hiệu; trống khi chỉ được nêu theo tên',
    value: ({ number }) => number,
  },
  { name: 'type', means: 'tên loại', value: ({ typeName }) => typeName },
  { name: 'title', means: 'tên đầy đủ để hiển thị', value: ({ title }) => title },
  {
    name: 'date',
    means: 'ngày ban hành; trống khi không báo cáo nào ghi',
    value: ({ date }) => date,
  },
  { name: 'year', means: 'năm ban hành', value: ({ year }) => year },
  { name: 'issuer', means: 'cơ quan ban hành', value: ({ issuer }) => issuer },
  { name: 'place', means: 'mã tỉnh, thành phố của cơ quan ban hành', value: ({ place }) => place },
  { name: 'subject', means: 'trích yếu, theo câu viện dẫn', value: ({ subject }) => subject },
  { name: 'held', means: 'true khi kho có toàn văn', value: ({ held }) => held },
  { name: 'status', means: 'hiệu lực, theo hồ sơ văn bản', value: ({ status }) => status },
  { name: 'source', means: 'nơi công bố chính thức', value: ({ source }) => source },
  {
    name: 'conflicts',
    means: 'loại mâu thuẫn, cách nhau bằng dấu chấm phẩy',
    value: ({ conflicts }) => conflicts.join('; '),
  },
  { name: 'reports', means: 'số báo cáo dẫn', value: ({ citedBy }) => citedBy.length },
  {
    name: 'mentions',
    means: 'số lượt dẫn',
    value: ({ citedBy }) => citedBy.reduce((sum, { count }) => sum + count, 0),
  },
]

/** The columns of `citations.csv`, one mention a line. */
export const CITATION_COLUMNS: readonly Plain<{ report: string; citation: CitationData }>[] = [
  { name: 'report', means: 'mã báo cáo', value: ({ report }) => report },
  { name: 'url', means: 'địa chỉ tới đúng chỗ dẫn', value: ({ citation }) => citation.url },
  {
    name: 'text',
    means: 'nguyên văn số, ký hiệu hoặc tên như trong báo cáo',
    value: ({ citation }) => citation.text,
  },
  { name: 'number', means: 'số, ký hiệu chuẩn', value: ({ citation }) => citation.number },
  { name: 'type', means: 'chữ viết tắt tên loại', value: ({ citation }) => citation.type },
  { name: 'date', means: 'ngày ghi trong câu', value: ({ citation }) => citation.date },
  {
    name: 'issuer',
    means: 'cơ quan, theo câu hoặc theo ký hiệu',
    value: ({ citation }) => citation.issuer,
  },
  {
    name: 'status',
    means: 'resolved, inferred, ambiguous hoặc unresolved',
    value: ({ citation }) => citation.resolution.status,
  },
  {
    name: 'document',
    means: 'mã văn bản trong documents.csv; trống khi chưa xác định',
    value: ({ citation }) => citation.resolution.document,
  },
  { name: 'role', means: 'vai trò của văn bản trong câu', value: ({ citation }) => citation.role },
  { name: 'section', means: 'đề mục chứa chỗ dẫn', value: ({ citation }) => citation.section },
  { name: 'sentence', means: 'câu chứa chỗ dẫn', value: ({ citation }) => citation.sentence },
]

/** A part of `documents.csv`. */
export const documentsCsv = (documents: readonly DocumentEntry[]): string =>
  csv(names(DOCUMENT_COLUMNS), documents.map(cellsOf(DOCUMENT_COLUMNS)))

/** The first line of each part of `citations.csv`. */
export const citationsCsvHead = (): string => csv(names(CITATION_COLUMNS), [])

/** The lines of a report in `citations.csv`. */
export const citationsCsvLines = (report: string, citations: readonly CitationData[]): string =>
  csvLines(citations.map((citation) => cellsOf(CITATION_COLUMNS)({ report, citation })))

const names = <Row>(columns: readonly Plain<Row>[]) => columns.map(({ name }) => name)
const cellsOf =
  <Row>(columns: readonly Plain<Row>[]) =>
  (row: Row): Cell[] =>
    columns.map(({ value }) => value(row))
