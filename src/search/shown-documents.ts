import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { citingCount } from '../content/pages/citing.ts'
import type { Archive } from '../core/archive.ts'
import { NAMES_FILE, type NamedDocument } from '../core/search/named-documents.ts'
import { type DocumentFile, shownDocumentFile } from '../core/search/search-files.ts'
import { isSearched } from './jobs.ts'
import { packed } from './packed.ts'

/** Documents in a file at most, some 3 kB as it is sent. */
const IN_FILE = 40
/** Names that every search of words reads; laws are some hundreds. */
const MOST_NAMES = 1000

/** How many files have what the search shows of the documents of an archive. */
export function countShownFiles({ documents }: Archive): number {
  let searched = 0
  for (const document of documents.values()) if (isSearched(document)) searched++
  let files = 1
  while (searched / files > IN_FILE) files *= 2
  return files
}

/**
 * Writes what the search shows of documents, apart from the index of their words: that stays as it is when one more
 * report cites a document, and would take every word of what is shown for one to be found.
 *
 * @param root the folder of the index
 */
export function writeShownDocuments(archive: Archive, root: string): void {
  const files = countShownFiles(archive)
  const contents = new Map<string, DocumentFile>()
  for (const document of archive.documents.values()) {
    if (!isSearched(document)) continue
    const { id, title, typeName, date, subject, held } = document
    const name = shownDocumentFile(id, files)
    const content = contents.get(name) ?? {}
    content[id] = { title, type: typeName, date, subject, held, citedBy: citingCount(document) }
    contents.set(name, content)
  }
  for (const [name, content] of [...contents, [NAMES_FILE, namesOf(archive)] as const]) {
    const file = join(root, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, packed(content))
  }
}

/** The documents that go by a name, most cited first. */
function namesOf({ documents }: Archive): NamedDocument[] {
  return [...documents.values()]
    .filter(({ class: kind }) => kind !== 'numbered')
    .map((document): NamedDocument => [document.id, document.title, citingCount(document)])
    .sort((a, b) => b[2] - a[2] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_NAMES)
}
