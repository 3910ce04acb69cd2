import { copyFileSync, existsSync, linkSync, lstatSync, mkdirSync, readdirSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { FileStamp } from './build-record.ts'

/** Every file below a folder, by its path with slashes, in the order of the paths. */
export function stampFiles(folder: string): Record<string, FileStamp> {
  const stamps = listFiles(folder).map((path) => [path, stampOf(join(folder, path))!] as const)
  return Object.fromEntries(stamps.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Every file below a folder, by its path with slashes. */
export function listFiles(folder: string): string[] {
  const files: string[] = []
  const walk = (below: string) => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below ? `${below}/${entry.name}` : entry.name
      if (entry.isDirectory()) walk(path)
      else files.push(path)
    }
  }
  walk('')
  return files
}

/** Whether a folder holds exactly the files of a record, as they were written. */
export function isUntouched(folder: string, files: Record<string, FileStamp>): boolean {
  try {
    const now = stampFiles(folder)
    const names = Object.keys(files)
    return (
      names.length === Object.keys(now).length &&
      names.every((name) => isSameStamp(files[name], now[name]))
    )
  } catch {
    return false
  }
}

/** Whether a file is still as a record has it. */
export function isFileUntouched(
  folder: string,
  file: string,
  stamp: FileStamp | undefined,
): boolean {
  return isSameStamp(stamp, stampOf(join(folder, file)))
}

/** Whether two stamps are of one state of a file; file systems keep times to the microsecond at least. */
function isSameStamp(a: FileStamp | undefined, b: FileStamp | null | undefined): boolean {
  return (
    a !== undefined && b != null && a.size === b.size && Math.abs(a.modified - b.modified) < 0.01
  )
}

/** What a file looks like; null when there is none. */
export function stampOf(path: string): FileStamp | null {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  return stats?.isFile() ? { size: stats.size, modified: stats.mtimeMs } : null
}

/**
 * Takes files over from one folder into another without copying what they hold, where the file system can. Both
 * folders then share them, so neither may be written into afterwards.
 */
export function takeOver(from: string, to: string, files: Iterable<string>): void {
  const made = new Set<string>()
  let canLink = true
  for (const file of files) {
    const target = join(to, file)
    const folder = dirname(target)
    if (!made.has(folder)) {
      mkdirSync(folder, { recursive: true })
      made.add(folder)
    }
    if (canLink) {
      try {
        linkSync(join(from, file), target)
        continue
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException
        if (!NO_LINKS.has(code ?? '')) throw error
        canLink = false
      }
    }
    copyFileSync(join(from, file), target)
  }
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

/** What a file system says that has no hard links, or not between these two folders. */
const NO_LINKS = new Set(['EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'])
