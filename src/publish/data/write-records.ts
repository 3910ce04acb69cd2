import type { Archive } from '../../core/archive.ts'
import {
  type Addresses,
  citationsFile,
  documentFile,
  reportFile,
} from '../../core/data/addresses.ts'
import { documentData } from '../../core/data/document-data.ts'
import { citationsIndex, documentsParts } from '../../core/data/parts.ts'
import { reportData } from '../../core/data/report-data.ts'
import type { DataFolder } from './data-folder.ts'

/** Writes every document and every mention: all together in parts of bounded size, and one by one. */
export function writeRecords(archive: Archive, folder: DataFolder, to: Addresses): void {
  for (const { file, data } of documentsParts(archive, to)) {
    const { documents, ...head } = data
    folder.write(`du-lieu/${file}`, withList(head, 'documents', lines(documents)), documents.length)
  }
  for (const document of archive.documents.values())
    folder.writeUnlisted(
      `du-lieu/${documentFile(document.id)}`,
      `${JSON.stringify(documentData(archive, document, to))}\n`,
    )
  writeReports(archive, folder, to)
}

/** The file of every report and, from the same texts, the lines of citations.ndjson. */
function writeReports(archive: Archive, folder: DataFolder, to: Addresses): void {
  const index = citationsIndex(archive, to)
  const waiting: string[] = []
  let part = 0
  const flush = (count: number) => {
    folder.write(`du-lieu/${citationsFile(part + 1)}`, waiting.splice(0, count).join(''), count)
    part++
  }
  for (const report of archive.reports.values()) {
    const { citations, ...head } = reportData(archive, report, to)
    const texts = lines(citations)
    folder.writeUnlisted(`du-lieu/${reportFile(report.id)}`, withList(head, 'citations', texts))
    const opening = `{"report":${JSON.stringify(report.id)},`
    for (const text of texts) waiting.push(`${opening}${text.slice(1)}\n`)
    for (;;) {
      const size = index.parts[part]?.count
      if (!size || waiting.length < size) break
      flush(size)
    }
  }
  if (part === 0) flush(0)
  folder.write('du-lieu/citations.json', `${JSON.stringify(index, null, 1)}\n`, index.parts.length)
}

const lines = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item))

/** An object whose last field is a list, one item a line. */
const withList = (head: object, name: string, items: readonly string[]) =>
  `${JSON.stringify(head).slice(0, -1)},"${name}":[\n${items.join(',\n')}\n]}\n`
