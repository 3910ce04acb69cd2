import type { Report, ReportBody } from '../core/archive.ts'
import { parsingVersion } from './code-hash.ts'
import parseReports from './parse-worker.ts'
import { openReportCache } from './report-cache.ts'
import type { Settings } from './settings.ts'

/** Gives the rendered body of a report. */
export type BodyReader = (report: Pick<Report, 'file' | 'hash'>) => ReportBody

/**
 * Reads bodies from the cache; a body that is not there, or is damaged, is rendered again.
 *
 * @returns a reader, which throws when the file changed or vanished since the archive was loaded
 */
export function bodyReader({ content, cache: folder }: Settings): BodyReader {
  const version = parsingVersion()
  const cache = openReportCache(folder, version)
  return ({ file, hash }) => {
    const known = cache.readBody(file, hash)
    if (known) return known
    parseReports({ content, files: [file], cache: folder, version })
    const body = cache.readBody(file, hash)
    if (!body) throw new Error(`${file} đã thay đổi trong lúc dựng trang. Hãy dựng lại.`)
    return body
  }
}
