import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { DIGEST_LENGTH, documentDigest } from '../content/digests.ts'
import { citingCount } from '../content/pages/citing.ts'
import type { Archive } from '../core/archive.ts'
import { numberEntries } from './number-entries.ts'
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
  const shown = Array.from(
    archive.documents.values(),
    (document) => `${documentDigest(archive, document)} ${citingCount(document)}`,
  )
  const key = createHash('sha256').update(shown.join('\n'))
  for (const entry of numberEntries(archive)) key.update(JSON.stringify(entry))
  return key.digest('hex').slice(0, DIGEST_LENGTH)
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
