import { join } from 'node:path'
import type { Archive } from '../core/archive.ts'
import { writeNumberIndex } from './number-index.ts'
import { writeShownDocuments } from './shown-documents.ts'

const NUMBERS = 'tim-kiem/so'
/** The index of words, and tables beside it. */
export const INDEX = 'tim-kiem/chi-muc'

/**
 * Writes the index of exact numbers, and what the search shows of documents. It depends on `quotableFacts` alone: most
 * reports are changed without a word on any document, and then none of these files need be made.
 *
 * @param site the folder of the site
 */
export async function writeDocumentFiles(archive: Archive, site: string): Promise<void> {
  await writeNumberIndex(archive, join(site, NUMBERS))
  writeShownDocuments(archive, join(site, INDEX))
}

/** Whether a file of the site, by its path, is one of them. */
export const isDocumentFile = (path: string) =>
  path.startsWith(`${NUMBERS}/`) || path.startsWith(`${INDEX}/van-ban/`)
