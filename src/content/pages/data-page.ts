import type { Archive } from '../../core/archive.ts'
import { citationLineSchema } from '../../core/data/citation-data.ts'
import { documentSchema, documentsSchema } from '../../core/data/document-data.ts'
import { manifestSchema } from '../../core/data/manifest.ts'
import { citationsIndexSchema } from '../../core/data/parts.ts'
import { reportDataSchema } from '../../core/data/report-data.ts'
import { link } from '../address.ts'
import { CITATION_COLUMNS, DOCUMENT_COLUMNS } from '../data/record-tables.ts'
import { COVERAGE_COLUMNS, REPORT_COLUMNS } from '../data/tables.ts'
import { agencyLink } from './agency-tree.ts'
import { fieldRows } from './guide-fields.ts'
import { subjects } from './kinds-page.ts'

/** The dictionary of one kind of file. */
interface Dictionary {
  id: string
  title: string
  /** What the file holds, and how it is cut when it is large. */
  about: string
  schema: string | null
  fields: { name: string; means: string }[]
}

/** Feeds of so many agencies are listed, and of so many subjects; each one's own page has its feed. */
const MOST_FEEDS = 100

/** What can be downloaded, and what every field means. */
export function dataPage(archive: Archive) {
  const agencies = [...archive.agencies.values()]
  const listed = agencies.slice(0, MOST_FEEDS)
  return {
    publisher: archive.site.publisher,
    reports: archive.reports.size,
    documents: archive.documents.size,
    files: FILES.map(({ path, ...file }) => ({
      ...file,
      name: path,
      href: link(`/du-lieu/${path}`),
    })),
    feeds: [
      { label: 'Toàn kho', atom: link('/du-lieu/feed.xml'), json: link('/du-lieu/feed.json') },
      ...subjects(archive)
        .slice(0, MOST_FEEDS)
        .map(({ label, feed }) => ({
          label,
          atom: link(`${feed}.xml`),
          json: link(`${feed}.json`),
        })),
      ...listed.map((agency) => ({
        label: agencyLink(agency).label,
        atom: link(`/du-lieu/co-quan/${agency.id}/feed.xml`),
        json: link(`/du-lieu/co-quan/${agency.id}/feed.json`),
      })),
    ],
    moreFeeds: agencies.length - listed.length,
    dictionaries: DICTIONARIES.map((dictionary) => ({
      ...dictionary,
      schema: dictionary.schema && link(`/schema/${dictionary.schema}.schema.json`),
    })),
  }
}

const FILES = [
  {
    path: 'reports.csv',
    format: 'CSV',
    what: 'mỗi báo cáo một dòng, kèm mã băm của bản nguồn và bản gốc',
  },
  { path: 'coverage.csv', format: 'CSV', what: 'tình hình công bố: mỗi cơ quan, mỗi kỳ một dòng' },
  { path: 'documents.csv', format: 'CSV', what: 'mọi văn bản được dẫn, mỗi văn bản một dòng' },
  { path: 'citations.csv', format: 'CSV', what: 'mọi lượt dẫn, mỗi lượt một dòng, kèm câu' },
  { path: 'documents.json', format: 'JSON', what: 'mọi văn bản được dẫn, kèm báo cáo dẫn' },
  {
    path: 'citations.ndjson',
    format: 'NDJSON',
    what: 'mọi lượt dẫn, mỗi lượt một dòng, kèm câu và lý do nối',
  },
  { path: 'citations.json', format: 'JSON', what: 'danh sách các phần của citations.ndjson' },
  {
    path: 'manifest.json',
    format: 'JSON',
    what: 'kích thước và mã băm SHA-256 của các tệp dữ liệu',
  },
]

const columns = (of: readonly { name: string; means: string }[]) =>
  of.map(({ name, means }) => ({ name, means }))
const fields = (schema: Parameters<typeof fieldRows>[0]) =>
  fieldRows(schema).map(({ name, description }) => ({ name, means: description }))

const DICTIONARIES: Dictionary[] = [
  {
    id: 'reports-csv',
    title: 'reports.csv',
    about:
      'Bảng báo cáo, mới nhất trước. Mã ký tự UTF-8, có dấu BOM để phần mềm bảng tính đọc đúng tiếng Việt. Excel đổi kỳ 2024-03 thành ngày tháng: hãy nhập cột period dưới dạng văn bản (Dữ liệu, Từ văn bản/CSV).',
    schema: null,
    fields: columns(REPORT_COLUMNS),
  },
  {
    id: 'coverage-csv',
    title: 'coverage.csv',
    about: 'Báo cáo định kỳ phải công bố và tình trạng của từng kỳ.',
    schema: null,
    fields: columns(COVERAGE_COLUMNS),
  },
  {
    id: 'documents-csv',
    title: 'documents.csv',
    about:
      'Khi kho lớn, bảng được chia thành documents-2.csv, documents-3.csv…; manifest.json ghi đủ.',
    schema: null,
    fields: columns(DOCUMENT_COLUMNS),
  },
  {
    id: 'citations-csv',
    title: 'citations.csv',
    about:
      'Khi kho lớn, bảng được chia thành citations-2.csv, citations-3.csv…; manifest.json ghi đủ.',
    schema: null,
    fields: columns(CITATION_COLUMNS),
  },
  {
    id: 'documents-json',
    title: 'documents.json',
    about:
      'Khi kho lớn, tệp được chia thành documents-2.json, documents-3.json…; parts ghi đủ địa chỉ.',
    schema: 'data-documents',
    fields: fields(documentsSchema),
  },
  {
    id: 'citations-ndjson',
    title: 'citations.ndjson',
    about:
      'Mỗi dòng là một đối tượng JSON. Khi kho lớn, tệp được chia; citations.json ghi các phần.',
    schema: 'data-citation',
    fields: fields(citationLineSchema),
  },
  {
    id: 'citations-json',
    title: 'citations.json',
    about: 'Danh sách các phần của citations.ndjson.',
    schema: 'data-citations',
    fields: fields(citationsIndexSchema),
  },
  {
    id: 'manifest-json',
    title: 'manifest.json',
    about: 'Mọi tệp ở trên, kể cả từng phần, để tải đủ và đối chiếu sau khi tải.',
    schema: 'data-manifest',
    fields: fields(manifestSchema),
  },
  {
    id: 'bao-cao-json',
    title: 'bao-cao/<mã báo cáo>.json',
    about: 'Mỗi báo cáo một tệp: phần khai báo, đề mục, văn bản được dẫn và từng lượt dẫn.',
    schema: 'data-report',
    fields: fields(reportDataSchema),
  },
  {
    id: 'van-ban-json',
    title: 'van-ban/<mã văn bản>.json',
    about: 'Mỗi văn bản được dẫn một tệp: cách viết, quan hệ, mâu thuẫn, nơi dẫn.',
    schema: 'data-document',
    fields: fields(documentSchema),
  },
]
