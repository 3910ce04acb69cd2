import { join } from 'node:path'
import { digest, documentDigest, quotesDigest } from '../content/digests.ts'
import type { Archive } from '../core/archive.ts'
import { writeNumberIndex } from './number-index.ts'
import { writeShownDocuments } from './shown-documents.ts'

const NUMBERS = 'tim-kiem/so'
/** The index of words, and tables beside it. */
export const INDEX = 'tim-kiem/chi-muc'

/**
 * Equal keys mean equal files of `writeDocumentFiles`: most reports are changed without a word on any document, and
 * then none of these files need be made.
 */
export function documentFilesKey(archive: Archive): string {
  const documents = Array.from(archive.documents.values(), (document) => {
    const doubts = document.conflicts.map(({ message }) => message)
    return [document.id, documentDigest(archive, document), ...doubts].join(' ')
  })
  // Numbers are listed with the reports that cite them, and their sentences.
  const reports = Array.from(archive.reports.values(), (report) =>
    [report.id, quotesDigest(archive, report)].join(' '),
  )
  return digest([...documents, '', ...reports].join('\n'))
}

/**
 * Writes the index of exact numbers, and what the search shows of documents.
 *
 * @param site the folder of the site
 */
export function writeDocumentFiles(archive: Archive, site: string): void {
  writeNumberIndex(archive, join(site, NUMBERS))
  writeShownDocuments(archive, join(site, INDEX))
}

/** Whether a file of the site, by its path, is one of them. */
export const isDocumentFile = (path: string) =>
  path.startsWith(`${NUMBERS}/`) || path.startsWith(`${INDEX}/van-ban/`)
