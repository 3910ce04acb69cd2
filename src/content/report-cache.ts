import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ParsedReport } from './read-report.ts'

/** Raise it whenever the same source would give another `ParsedReport`. */
const PIPELINE_VERSION = 1

/** Keeps parsed reports on disk by the hash of their source, so that an unchanged report is never parsed again. */
export interface ReportCache {
  read(file: string, hash: string): Promise<ParsedReport | null>
  write(file: string, hash: string, report: ParsedReport): Promise<void>
}

/** Opens the cache below a folder. An entry that is damaged counts as absent. */
export function openReportCache(folder: string): ReportCache {
  const pathOf = (file: string, hash: string) => {
    const key = createHash('sha256').update(`${PIPELINE_VERSION}\n${file}\n${hash}`).digest('hex')
    return join(folder, 'reports', key.slice(0, 2), `${key.slice(2, 40)}.json`)
  }
  return {
    async read(file, hash) {
      try {
        return JSON.parse(await readFile(pathOf(file, hash), 'utf8')) as ParsedReport
      } catch {
        return null
      }
    },
    async write(file, hash, report) {
      const path = pathOf(file, hash)
      const temporary = `${path}.${process.pid}.tmp`
      await mkdir(dirname(path), { recursive: true })
      await writeFile(temporary, JSON.stringify(report))
      await rename(temporary, path)
    },
  }
}
