import { lstat, readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { formatOfName, isOtherDocument } from '../format.ts'

/**
 * The files to import: a file as it is named, a folder's documents with those of the folders in it, in order: one
 * that cannot be imported, such as an old Word file, fails and is not passed over. Hidden files, Word's lock files
 * (`~$…`) and links in folders are passed over. A folder without documents is named itself, so that it fails.
 */
export async function listFiles(paths: readonly string[]): Promise<string[]> {
  const files: string[] = []
  for (const path of paths) {
    const stats = await lstat(path).catch(() => null)
    const found = stats?.isDirectory() ? await listFolder(path) : []
    files.push(...(found.length ? found : [path]))
  }
  return [...new Map(files.map((file) => [resolve(file), file])).values()]
}

async function listFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  const files: string[] = []
  for (const entry of entries) {
    if (/^(?:\.|~\$)/.test(entry.name)) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) files.push(...(await listFolder(path)))
    else if (entry.isFile() && (formatOfName(entry.name) || isOtherDocument(entry.name)))
      files.push(path)
  }
  return files
}
