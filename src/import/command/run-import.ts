import { existsSync } from 'node:fs'
import { Tinypool } from 'tinypool'
import { ImportError } from '../import-error.ts'
import { loadAgencies } from '../load-agencies.ts'
import { listFiles } from './list-files.ts'
import type { ImportOptions } from './options.ts'
import { draftExists } from './put-file.ts'
import type { FileResult, ImportAnswer } from './result.ts'
import { failureOf, type ImportOutcome, type ImportTask } from './worker.ts'
import { draftPath, writeDraft } from './write-draft.ts'

const WORKERS = 2
/** One file may take this long, and this much memory; a report of a thousand pages needs a tenth. */
const MOST_MILLISECONDS = 120_000
const MOST_MEGABYTES = 1024

/** Hears how far the command is: after each file, and at the start. */
export type Progress = (done: number, total: number, last: FileResult | null) => void

/**
 * Imports all files that the options name, two at a time. One file's failure does not stop the others.
 *
 * @throws ImportError when the register of agencies cannot be read or does not have the agency asked for
 */
export async function runImport(options: ImportOptions, progress: Progress): Promise<ImportAnswer> {
  const agencies = loadAgencies(options.agencies, options.agency)
  const ids = agencies.map(({ id }) => id)
  const files = await listFiles(options.paths)
  const given = { agency: options.agency, period: options.period }
  const taken = new Map<string, string>()
  const pool = new Tinypool({
    filename: new URL('./worker.ts', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: 0,
    maxThreads: Math.min(WORKERS, Math.max(files.length, 1)),
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  })
  const results: FileResult[] = []
  progress(0, files.length, null)
  /** Files are read side by side, but written in order, so that of two with one target the first always wins. */
  let turn: Promise<void> = Promise.resolve()
  let next = 0
  const readOn = async (): Promise<void> => {
    for (let index = next++; index < files.length; index = next++) {
      const file = files[index]!
      const before = turn
      const { promise, resolve } = Promise.withResolvers<void>()
      turn = promise
      const outcome = await importIn(pool, { path: file, agencies, given })
      await before
      const result = await finish(file, outcome, options, ids, taken)
      results.push(result)
      progress(results.length, files.length, result)
      resolve()
    }
  }
  try {
    await Promise.all(Array.from({ length: WORKERS }, readOn))
    const failed = results.filter(({ status }) => status === 'failed').length
    return { version: 1, imported: results.length - failed, failed, files: results }
  } finally {
    await pool.destroy()
  }
}

async function importIn(pool: Tinypool, task: ImportTask): Promise<ImportOutcome> {
  try {
    return await pool.run(task, { signal: AbortSignal.timeout(MOST_MILLISECONDS) })
  } catch (error) {
    const { code, name } = error as NodeJS.ErrnoException
    if (name === 'AbortError' || name === 'TimeoutError') return { failure: failureOf(tooSlow()) }
    if (code === 'ERR_WORKER_OUT_OF_MEMORY') return { failure: failureOf(tooMuch()) }
    return { failure: failureOf(error) }
  }
}

async function finish(
  file: string,
  outcome: ImportOutcome,
  options: ImportOptions,
  ids: readonly string[],
  taken: Map<string, string>,
): Promise<FileResult> {
  const empty = {
    file,
    output: null,
    files: [],
    removed: [],
    error: null,
    meta: null,
    counts: null,
    repairs: [],
    doubts: [],
  }
  if ('failure' in outcome) return { ...empty, status: 'failed', error: outcome.failure }
  const { draft, log, sha256, citations } = outcome
  const read = {
    ...empty,
    meta: draft.meta,
    counts: { ...draft.counts, citations, repairs: log.repairs.length, doubts: log.doubts.length },
    ...log,
  }
  try {
    const path = draftPath(options, draft, ids)
    const twin = taken.get(path)
    if (twin) throw sameDraft(path, twin)
    taken.set(path, file)
    if (options.dryRun) {
      if (existsSync(path) && !options.force) throw draftExists(path)
      return { ...read, status: 'dry-run', output: path }
    }
    const written = await writeDraft(path, file, sha256, draft, options)
    return { ...read, status: 'written', output: path, ...written }
  } catch (error) {
    return { ...read, status: 'failed', error: failureOf(error) }
  }
}

function sameDraft(path: string, twin: string): ImportError {
  return new ImportError(
    'exists',
    `Tệp này cho cùng bản nháp ${path} với ${twin}.`,
    'Nhập riêng từng tệp với --period hoặc --out khác nhau.',
  )
}

function tooSlow(): ImportError {
  return new ImportError(
    'timeout',
    `Đọc tệp quá ${MOST_MILLISECONDS / 1000} giây chưa xong; đã dừng.`,
    'Tách tệp thành nhiều phần rồi nhập lại.',
  )
}

function tooMuch(): ImportError {
  return new ImportError(
    'memory',
    `Đọc tệp cần quá ${MOST_MEGABYTES} MB bộ nhớ; đã dừng.`,
    'Tách tệp thành nhiều phần rồi nhập lại.',
  )
}
