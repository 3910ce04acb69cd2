import { existsSync, lstatSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { listFiles, takeOver } from '../content/take-over.ts'
import type { FileStamp } from './build-record.ts'

/** Every file below a folder, by its path with slashes, in the order of the paths. */
export function stampFiles(folder: string): Record<string, FileStamp> {
  const stamps = listFiles(folder).map((path) => [path, stampOf(join(folder, path))!] as const)
  return Object.fromEntries(stamps.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Whether a folder holds exactly the files of a record, as they were written. */
export function isUntouched(folder: string, files: ReadonlyMap<string, FileStamp>): boolean {
  try {
    const now = listFiles(folder)
    return (
      now.length === files.size &&
      now.every((file) => isSameStamp(files.get(file), stampOf(join(folder, file))))
    )
  } catch {
    return false
  }
}

/** The stamps of files as numbers, which another thread takes at little cost: size and time of each. */
export function packStamps(stamps: readonly FileStamp[]): Float64Array<ArrayBuffer> {
  const numbers = new Float64Array(2 * stamps.length)
  for (const [index, { size, modified }] of stamps.entries()) {
    numbers[2 * index] = size
    numbers[2 * index + 1] = modified
  }
  return numbers
}

/**
 * The files that are not as they were written, or are gone.
 *
 * @param stamps of the files, in their order (see `packStamps`)
 */
export function touchedFiles(
  folder: string,
  files: readonly string[],
  stamps: Float64Array,
): string[] {
  return files.filter((file, index) => {
    const stamp = { size: stamps[2 * index]!, modified: stamps[2 * index + 1]! }
    return !isSameStamp(stamp, stampOf(join(folder, file)))
  })
}

/** Which of some files of a record are not as they were written. */
export function touchedOf(
  record: ReadonlyMap<string, FileStamp>,
  files: readonly string[],
  folder: string,
): Set<string> {
  return new Set(
    files.filter((file) => !isSameStamp(record.get(file), stampOf(join(folder, file)))),
  )
}

/** Whether two stamps are of one state of a file; file systems keep times to the microsecond at least. */
export function isSameStamp(a: FileStamp | undefined, b: FileStamp | null | undefined): boolean {
  return (
    a !== undefined && b != null && a.size === b.size && Math.abs(a.modified - b.modified) < 0.01
  )
}

/** What a file looks like; null when there is none. */
export function stampOf(path: string): FileStamp | null {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  return stats?.isFile() ? { size: stats.size, modified: stats.mtimeMs } : null
}

/** Moves all files of a folder into another; where that does not exist yet, in one step if it can be. */
export async function moveInto(from: string, to: string): Promise<void> {
  if (!existsSync(to)) {
    try {
      await rename(from, to)
      return
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    }
  }
  takeOver(from, to, listFiles(from))
  await rm(from, { recursive: true, force: true })
}
