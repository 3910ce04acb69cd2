import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { citingCount } from '../content/pages/citing.ts'
import type { Archive } from '../core/archive.ts'
import { type CitingCounts, countFile } from '../core/search/search-files.ts'
import { isSearched } from './jobs.ts'
import { packed } from './packed.ts'

/** Documents in a file, some 2 kB as it is sent. */
const IN_FILE = 150

/**
 * Writes by how many reports each document is cited, apart from the index of words, which stays as it is when one
 * more report cites a document.
 *
 * @param root the folder of the index
 * @returns how many files there are
 */
export async function writeCitingCounts({ documents }: Archive, root: string): Promise<number> {
  const searched = [...documents.values()].filter(isSearched)
  let files = 1
  while (searched.length / files > IN_FILE) files *= 2
  const contents = new Map<string, CitingCounts>()
  for (const document of searched) {
    const name = countFile(document.id, files)
    const counts = contents.get(name) ?? {}
    counts[document.id] = citingCount(document)
    contents.set(name, counts)
  }
  for (const [name, counts] of contents) {
    const file = join(root, name)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, packed(counts))
  }
  return files
}
