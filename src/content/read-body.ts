import type { Report, ReportBody } from '../core/archive.ts'
import { parsingVersion } from './code-hash.ts'
import parseReports from './parse-worker.ts'
import { openReportCache } from './report-cache.ts'
import type { Settings } from './settings.ts'

/** Gives the rendered body of a report. */
export type BodyReader = (report: Pick<Report, 'file' | 'hash'>) => ReportBody

/**
 * Reads bodies from the cache, each part when it is asked for; one that is not there, or is damaged, is rendered again.
 *
 * @returns a reader, of which a part throws when the file changed or vanished since the archive was loaded
 */
export function bodyReader({ content, cache: folder }: Settings): BodyReader {
  const version = parsingVersion()
  const cache = openReportCache(folder, version)
  return ({ file, hash }) => {
    const read = <Part>(part: (file: string, hash: string) => Part | null): Part => {
      const known = part(file, hash)
      if (known !== null) return known
      parseReports({ content, files: [file], cache: folder, version })
      const made = part(file, hash)
      if (made === null) throw new Error(`${file} đã thay đổi trong lúc dựng trang. Hãy dựng lại.`)
      return made
    }
    return {
      get html() {
        return read(cache.readHtml)
      },
      get blocks() {
        return read(cache.readBlocks)
      },
    }
  }
}
