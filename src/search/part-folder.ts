import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { listFiles } from '../content/take-over.ts'

/** The folder of a part's folder that the site gets; what is beside it stays in the cache. */
export const PUBLISHED = 'cong-bo'

const SEAL = 'seal.json'

/** Notes what is in a part's folder, so that damage can be noticed. */
export function seal(folder: string): void {
  writeFileSync(join(folder, SEAL), JSON.stringify(checksums(folder, listFiles(folder).sort())))
}

/** Whether a part's folder is there, and holds what it did when it was sealed. */
export function isWhole(folder: string): boolean {
  try {
    const noted = JSON.parse(readFileSync(join(folder, SEAL), 'utf8')) as Checksums
    const now = checksums(
      folder,
      noted.map(([file]) => file),
    )
    return now.every(([, sum], at) => sum === noted[at]![1])
  } catch {
    return false
  }
}

type Checksums = [file: string, crc32: number][]

const checksums = (folder: string, files: readonly string[]): Checksums =>
  files.map((file) => [file, crc32(readFileSync(join(folder, file)))])
