import { join } from 'node:path'
import type { Problem } from '../core/problem.ts'
import { readSource } from './read-file.ts'
import { readReport } from './read-report.ts'
import { openReportCache } from './report-cache.ts'

/** Files to parse, and the cache that takes what they give. */
export interface ParseTask {
  content: string
  files: string[]
  cache: string
  version: string
}

/** One parsed file: the hash under which the cache has it, or why it could not be read. */
export type ParseOutcome = { file: string; hash: string } | { file: string; problem: Problem }

/** Parses reports into the cache; runs in a worker when there are many. */
export default function parseReports({
  content,
  files,
  cache,
  version,
}: ParseTask): ParseOutcome[] {
  const reports = openReportCache(cache, version)
  const outcomes: ParseOutcome[] = []
  for (const file of files) {
    const source = readSource(join(content, file), file)
    if (!source.ok) {
      outcomes.push({ file, problem: source.problem })
      continue
    }
    reports.write(file, source.hash, readReport(file, source.text, source.raw))
    outcomes.push({ file, hash: source.hash })
  }
  return outcomes
}
