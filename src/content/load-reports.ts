import { flushCompileCache } from 'node:module'
import { availableParallelism } from 'node:os'
import Tinypool from 'tinypool'
import type { Report } from '../core/archive.ts'
import type { Problem } from '../core/problem.ts'
import { parsingVersion } from './code-hash.ts'
import parseReports, { type ParseOutcome, type ParseTask } from './parse-worker.ts'
import { openReportCache } from './report-cache.ts'
import type { ParsedHead } from './report-entry.ts'
import type { SourceHash } from './scan-content.ts'
import type { Settings } from './settings.ts'

/** What became of one file: its parsed head, or why there is none. */
export type LoadedFile =
  | { file: string; hash: string; parsed: ParsedHead }
  | { file: string; problem: Problem }

/** Told how loading goes. */
export interface LoadWatch {
  /** One report was in the cache. */
  found?(): void
  /** So many more were parsed. */
  parsed?(count: number): void
  /** All reports are there, in their order; now their citations are joined. */
  resolving?(reports: Map<string, Report>): void
}

/** Below this number starting processes costs more than they save. */
const FEW = 24
/** Files that a process is given at once. */
const BATCH = 16

/**
 * Reads all reports: those that the cache has by the hash of their source from there, the others parsed in processes,
 * one on each core. Bodies stay in the cache.
 */
export async function loadReports(
  { content, cache: folder }: Settings,
  sources: readonly SourceHash[],
  watch: LoadWatch = {},
): Promise<LoadedFile[]> {
  const version = parsingVersion()
  const cache = openReportCache(folder, version)
  const loaded = new Map<string, LoadedFile>()
  const missing: string[] = []
  for (const { file, hash } of sources) {
    const parsed = hash && cache.readHead(file, hash)
    if (!parsed) missing.push(file)
    else {
      loaded.set(file, { file, hash, parsed })
      watch.found?.()
    }
  }
  await parseMissing({ content, files: missing, cache: folder, version }, (outcomes) => {
    for (const outcome of outcomes) {
      const { file } = outcome
      if ('problem' in outcome) loaded.set(file, outcome)
      else {
        const parsed = cache.readHead(file, outcome.hash)
        if (!parsed) throw new Error(`${folder}: không đọc lại được mục vừa ghi của ${file}.`)
        loaded.set(file, { file, hash: outcome.hash, parsed })
      }
    }
    watch.parsed?.(outcomes.length)
  })
  return sources.map(({ file }) => loaded.get(file)!)
}

async function parseMissing(
  task: ParseTask,
  take: (outcomes: ParseOutcome[]) => void,
): Promise<void> {
  if (task.files.length < FEW) {
    if (task.files.length) take(parseReports(task))
    return
  }
  // What this process has compiled so far is what each of the others starts with.
  flushCompileCache()
  const pool = new Tinypool({
    filename: new URL('./parse-worker.ts', import.meta.url).href,
    // Threads would leave what they took with this process, which has the pages still to make.
    runtime: 'child_process',
    // Otherwise they would have none, and not find what was compiled.
    env: process.env as Record<string, string>,
    minThreads: 1,
    maxThreads: availableParallelism(),
  })
  try {
    const batches: Promise<void>[] = []
    for (let start = 0; start < task.files.length; start += BATCH) {
      const batch = { ...task, files: task.files.slice(start, start + BATCH) }
      batches.push((pool.run(batch) as Promise<ParseOutcome[]>).then(take))
    }
    await Promise.all(batches)
  } finally {
    await pool.destroy()
  }
}
