import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
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
      const content = make()
      const pieces = typeof content === 'string' || Buffer.isBuffer(content) ? [content] : content
      const sum = records === null ? null : createHash('sha256')
      const bytes = writePieces(target, pieces, (piece) => sum?.update(piece))
      if (sum) listed.push({ path, bytes, sha256: sum.digest('hex'), records: records! })
    },
  }
}

/** Writes a file piece by piece; gives its length in bytes. */
function writePieces(
  target: string,
  pieces: Iterable<string | Buffer>,
  onPiece: (piece: Buffer) => void,
): number {
  let bytes = 0
  const file = openSync(target, 'w')
  try {
    for (const content of pieces) {
      const piece = typeof content === 'string' ? Buffer.from(content) : content
      for (let at = 0; at < piece.length; ) at += writeSync(file, piece, at)
      onPiece(piece)
      bytes += piece.length
    }
  } finally {
    closeSync(file)
  }
  return bytes
}
