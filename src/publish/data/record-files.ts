import {
  citationsCsvHead,
  citationsCsvLines,
  documentsCsv,
} from '../../content/data/record-tables.ts'
import {
  citationsDigest,
  citingDigest,
  conflictDigest,
  digest,
  documentDigest,
  mentionsDigest,
  reportDigest,
  titlesDigest,
} from '../../content/digests.ts'
import type { Archive, Report } from '../../core/archive.ts'
import { type Addresses, csvFile, documentFile, reportFile } from '../../core/data/addresses.ts'
import { citationsOf } from '../../core/data/citation-data.ts'
import { documentData, documentEntry } from '../../core/data/document-data.ts'
import {
  type CitationsPart,
  citationsIndex,
  citationsParts,
  type DocumentsPart,
  documentsParts,
} from '../../core/data/parts.ts'
import { reportData } from '../../core/data/report-data.ts'
import type { CitedDocument } from '../../core/identity/document.ts'
import type { DataFile } from './data-file.ts'
import { type LineStore, lineStore } from './line-store.ts'

/** Gives the key that a file has, or works it out. */
type KeyOf = (path: string, key: () => string) => string

/**
 * Every document and every mention: all together in parts of bounded size, and one by one.
 *
 * @param before the keys that files had, by their paths, in an archive of which the same may be quoted (see
 * `quotableFacts`)
 */
export function* recordFiles(
  archive: Archive,
  to: Addresses,
  before?: (path: string) => string | undefined,
): Generator<DataFile> {
  const keyOf: KeyOf = (path, key) => before?.(path) ?? key()
  for (const part of documentsParts(archive, to)) yield* documentsFiles(archive, part, to, keyOf)
  for (const document of archive.documents.values())
    yield documentDataFile(archive, document, to, keyOf)
  const parts = citationsParts(archive)
  const store = lineStore()
  for (const part of parts) yield* reportFiles(archive, part, to, store)
  const index = citationsIndex(parts, to)
  yield {
    path: 'du-lieu/citations.json',
    key: null,
    records: parts.length,
    make: () => `${JSON.stringify(index, null, 1)}\n`,
  }
}

/** A part of documents.json, and the same documents as a part of documents.csv. */
function* documentsFiles(
  archive: Archive,
  { file, head, documents }: DocumentsPart,
  to: Addresses,
  keyOf: KeyOf,
): Generator<DataFile> {
  const entries = () => documents.map((document) => documentEntry(archive, document, to))
  // Addresses are whole where the site has a public one, which site.yaml may change.
  const said = () =>
    documents.map((document) => [
      documentDigest(archive, document),
      document.conflicts.map(({ kind }) => kind),
      citingDigest(archive, document),
    ])
  const records = documents.length
  const [json, table] = [`du-lieu/${file}`, `du-lieu/${csvFile(file)}`]
  yield {
    path: json,
    key: keyOf(json, () => digest([head, said()])),
    records,
    make: () =>
      withList(
        head,
        'documents',
        entries().map((entry) => JSON.stringify(entry)),
      ),
  }
  yield {
    path: table,
    key: keyOf(table, () => digest([to.data(''), said()])),
    records,
    make: () => documentsCsv(entries()),
  }
}

function documentDataFile(
  archive: Archive,
  document: CitedDocument,
  to: Addresses,
  keyOf: KeyOf,
): DataFile {
  const path = `du-lieu/${documentFile(document.id)}`
  const key = () =>
    digest([
      to.data(''),
      documentDigest(archive, document),
      citationsDigest(archive, document),
      document.relations.map(({ mention, ...relation }) => [
        relation,
        mention && mentionsDigest(archive, [mention]),
      ]),
      document.conflicts.map((conflict) => conflictDigest(archive, conflict)),
    ])
  return {
    path,
    key: keyOf(path, key),
    records: null,
    make: () => `${JSON.stringify(documentData(archive, document, to))}\n`,
  }
}

/** The file of every report of a part, the part of citations.csv and, from the same texts, that of citations.ndjson. */
function* reportFiles(
  archive: Archive,
  part: CitationsPart,
  to: Addresses,
  store: LineStore,
): Generator<DataFile> {
  const { file, reports, lines } = part
  const citations = (report: Report) =>
    store.lines(part, report, () => citationsOf(report, to).map((each) => JSON.stringify(each)))
  for (const report of reports)
    yield {
      path: `du-lieu/${reportFile(report.id)}`,
      key: digest([
        to.data(''),
        reportDigest(archive, report),
        titlesDigest(archive, report),
        [report.previous, report.next, report.lastYear],
      ]),
      records: null,
      make: () => withList(reportData(archive, report, to), 'citations', citations(report)),
    }
  const key = digest([
    to.data(''),
    ...reports.map((report) => `${report.id} ${reportDigest(archive, report)}`),
  ])
  yield {
    path: `du-lieu/${csvFile(file)}`,
    key,
    records: lines,
    *make() {
      yield citationsCsvHead()
      for (const report of reports) yield citationsCsvLines(report.id, citationsOf(report, to))
    },
  }
  yield {
    path: `du-lieu/${file}`,
    key,
    records: lines,
    *make() {
      for (const report of reports) {
        const opening = `{"report":${JSON.stringify(report.id)},`
        yield citations(report)
          .map((text) => `${opening}${text.slice(1)}\n`)
          .join('')
      }
    },
  }
}

/** An object whose last field is a list, one item a line. */
const withList = (head: object, name: string, items: readonly string[]) =>
  `${JSON.stringify(head).slice(0, -1)},"${name}":[\n${items.join(',\n')}\n]}\n`
