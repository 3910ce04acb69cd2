import { join } from 'node:path'
import type { Report, ReportBody } from '../core/archive.ts'
import { readSource } from './read-file.ts'
import { readReport } from './read-report.ts'
import { openReportCache } from './report-cache.ts'
import type { Settings } from './settings.ts'

/**
 * The rendered body of a report, from the cache, else rendered again.
 *
 * @throws when the file changed or vanished since the archive was loaded
 */
export async function readBody(settings: Settings, report: Report): Promise<ReportBody> {
  const cached = await openReportCache(settings.cache).read(report.file, report.hash)
  if (cached) return cached.body
  const source = await readSource(join(settings.content, report.file), report.file)
  if (!source.ok || source.hash !== report.hash)
    throw new Error(`${report.file} changed while the site was being built; build again`)
  return readReport(report.file, source.text).body
}
