import { hash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A file that was written: its path below the site, its size and hash, and how many records are in it. */
interface WrittenFile {
  path: string
  bytes: number
  sha256: string
  records: number
}

/** Writes the data files of a site. */
export interface DataFolder {
  /** What the manifest lists, in the order of writing. */
  files: readonly WrittenFile[]
  /** Writes a file that the manifest lists. */
  write(path: string, text: string, records: number): void
  /** Writes one of very many small files, which the manifest does not list. */
  writeUnlisted(path: string, text: string): void
}

/**
 * Opens a folder for writing data files.
 *
 * @param root the folder that holds the site
 */
export function openDataFolder(root: string): DataFolder {
  const files: WrittenFile[] = []
  const made = new Set<string>()
  const writeUnlisted = (path: string, text: string) => {
    const target = join(root, path)
    const folder = dirname(target)
    if (!made.has(folder)) mkdirSync(folder, { recursive: true })
    made.add(folder)
    writeFileSync(target, text)
  }
  return {
    files,
    writeUnlisted,
    write(path, text, records) {
      writeUnlisted(path, text)
      files.push({ path, bytes: Buffer.byteLength(text), sha256: hash('sha256', text), records })
    },
  }
}
