import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { citingCount } from '../content/pages/citing.ts'
import type { Archive } from '../core/archive.ts'
import { type DocumentFile, shownDocumentFile } from '../core/search/search-files.ts'
import { isSearched } from './jobs.ts'
import { packed } from './packed.ts'

/** Documents in a file at most, some 3 kB as it is sent. */
const IN_FILE = 40

/**
 * Writes what the search shows of documents, apart from the index of their words: that stays as it is when one more
 * report cites a document, and would take every word of what is shown for one to be found.
 *
 * @param root the folder of the index
 * @returns how many files there are
 */
export async function writeShownDocuments({ documents }: Archive, root: string): Promise<number> {
  const searched = [...documents.values()].filter(isSearched)
  let files = 1
  while (searched.length / files > IN_FILE) files *= 2
  const contents = new Map<string, DocumentFile>()
  for (const document of searched) {
    const { id, title, typeName, date, subject, held } = document
    const name = shownDocumentFile(id, files)
    const content = contents.get(name) ?? {}
    content[id] = { title, type: typeName, date, subject, held, citedBy: citingCount(document) }
    contents.set(name, content)
  }
  for (const [name, content] of contents) {
    const file = join(root, name)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, packed(content))
  }
  return files
}
