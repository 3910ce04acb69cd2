import { hash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { DataFile } from './data-file.ts'

/** A data file that the manifest lists: its path below the site, its size and hash, and how many records are in it. */
export interface ListedFile {
  path: string
  bytes: number
  sha256: string
  records: number
}

/** Writes the data files of a site. */
export interface DataFolder {
  /** What the manifest lists, in the order of writing. */
  listed: readonly ListedFile[]
  write(file: DataFile): void
  /** Counts a file as written that is there already; `listed` is what the manifest said of it. */
  keep(listed: ListedFile | undefined): void
}

/**
 * Opens a folder for writing data files.
 *
 * @param root the folder that holds the site
 */
export function openDataFolder(root: string): DataFolder {
  const listed: ListedFile[] = []
  const made = new Set<string>()
  return {
    listed,
    keep(file) {
      if (file) listed.push(file)
    },
    write({ path, records, make }) {
      const target = join(root, path)
      const folder = dirname(target)
      if (!made.has(folder)) mkdirSync(folder, { recursive: true })
      made.add(folder)
      const bytes = Buffer.from(make())
      writeFileSync(target, bytes)
      if (records !== null)
        listed.push({ path, bytes: bytes.length, sha256: hash('sha256', bytes), records })
    },
  }
}
