import { execFile } from 'node:child_process'
import { hash } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Settings } from '../content/settings.ts'
import { listFiles, takeOver } from '../content/take-over.ts'
import type { Archive } from '../core/archive.ts'
import { REPORT_KINDS } from '../core/schema/report.ts'
import { type ReportTable, type SearchDirectory, tableFile } from '../core/search/search-files.ts'
import { INDEX, writeDocumentFiles } from './document-files.ts'
import type { PartJob } from './jobs.ts'
import { packed } from './packed.ts'
import { isWhole, PUBLISHED } from './part-folder.ts'
import { type PartMakers, partMakers } from './part-makers.ts'
import type { PartFacts } from './report-part.ts'
import { countShownFiles } from './shown-documents.ts'
import { namesOf, rowMaker } from './tables.ts'
import { vocabularyOf } from './vocabulary.ts'

export interface PartOptions {
  /** Whether the site has a part already; asked when the part has its turn. */
  published?: Pick<ReadonlySet<string>, 'has'>
  /** Is told of each part, and whether the cache had it. */
  onPart?: (part: { kind: PartJob['kind']; entries: number; kept: boolean }) => void
  /** Stops the work. */
  signal?: AbortSignal
}

/**
 * Opens a queue of parts, which are made in processes of their own and kept in the cache by what they are made of. It is
 * apart from what follows, because those with reports can be made before citations are resolved.
 */
export function searchParts(
  { cache }: Settings,
  { published, onPart, signal }: PartOptions = {},
): PartMakers<PartJob> {
  const root = join(cache, 'search')
  return partMakers(availableParallelism(), (job, failed) => {
    const stop = signal ? AbortSignal.any([signal, failed]) : failed
    stop.throwIfAborted()
    // What the site has already was whole when it was put there.
    const kept = published?.has(job.key)
      ? existsSync(join(root, job.key))
      : isWhole(join(root, job.key))
    const tell = () => onPart?.({ kind: job.kind, entries: entriesOf(job), kept })
    if (!kept) return makePart(job, root, stop).then(tell)
    tell()
    return undefined
  })
}

export interface SearchIndexOptions {
  archive: Archive
  settings: Settings
  /** All parts, and the queue that makes them. */
  jobs: readonly PartJob[]
  makers: PartMakers<PartJob>
  /** Folder of the site that is being made; the index goes to `tim-kiem/` in it. */
  out: string
  /** Whether the site has a part already: then it is not put into `out` again. */
  published?: Pick<ReadonlySet<string>, 'has'>
  /** Whether the site has the files of `writeDocumentFiles` already. */
  hasDocumentFiles?: boolean
  /** Stops the work: nothing is written once it is rejected. */
  signal?: AbortSignal
}

/**
 * Writes all that the search page reads: the exact index of numbers, the parts of the index of words, passages,
 * tables of reports and names. The same content gives the same bytes.
 *
 * @throws when a part cannot be made, or the signal says to stop
 */
export async function writeSearchIndex(options: SearchIndexOptions): Promise<void> {
  const { archive, settings, jobs, makers, out, published, hasDocumentFiles, signal } = options
  const root = join(out, INDEX)
  const cache = join(settings.cache, 'search')
  await mkdir(join(root, 'bang'), { recursive: true })
  if (!hasDocumentFiles) await writeDocumentFiles(archive, out)

  const names = namesOf(archive)
  const toRow = rowMaker(archive, names)
  const directory: SearchDirectory = {
    version: 4,
    build: '',
    reports: [],
    documents: [],
    documentFiles: countShownFiles(archive),
    ...names,
    kinds: [...REPORT_KINDS],
    abbreviations: archive.site.abbreviations,
  }
  await makers.done()
  const counts = new Map<string, number>()
  for (const { kind, key } of jobs) {
    signal?.throwIfAborted()
    const made = join(cache, key)
    if (!published?.has(key)) {
      const files = join(made, PUBLISHED)
      takeOver(files, join(root, key), listFiles(files))
    }
    directory[kind].push(key)
    if (kind === 'documents') continue
    const facts = JSON.parse(await readFile(join(made, 'facts.json'), 'utf8')) as PartFacts
    const rows = Object.entries(facts.records).map(([id, of]) =>
      toRow(archive.reports.get(id)!, of),
    )
    const table: ReportTable = { rows, neighbours: facts.neighbours }
    await writeFile(join(root, tableFile(key)), packed(table))
    for (const [form, count] of Object.entries(facts.vocabulary))
      counts.set(form, (counts.get(form) ?? 0) + count)
  }
  await writeFile(join(root, 'tu-vung.gz'), packed(vocabularyOf(counts)))
  directory.build = hash('sha256', JSON.stringify(directory)).slice(0, 12)
  await writeFile(join(root, 'index.json.gz'), packed(directory))
  await dropUnused(cache, new Set(jobs.map(({ key }) => key)))
}

/** Room for young objects: more would save no time here, and several of these processes run at once. */
const SMALL = '--max-semi-space-size=8'
const WORKER = fileURLToPath(new URL('./part-worker.ts', import.meta.url))

async function makePart(job: PartJob, cache: string, signal: AbortSignal): Promise<void> {
  const making = join(cache, `${job.key}.${process.pid}.making`)
  const jobFile = `${making}.json`
  // Without a pause, so that the process is on its way before this one turns to long work of its own.
  rmSync(making, { recursive: true, force: true })
  mkdirSync(making, { recursive: true })
  writeFileSync(jobFile, JSON.stringify(job))
  const running = promisify(execFile)(process.execPath, [SMALL, WORKER, jobFile, making], {
    maxBuffer: 2 ** 26,
    signal,
  })
  const ended = new Promise((resolve) => running.child.once('close', resolve))
  try {
    await running
    await rm(join(cache, job.key), { recursive: true, force: true })
    await rename(making, join(cache, job.key))
  } finally {
    // One that was told to stop may still be writing.
    await ended
    await rm(jobFile, { force: true })
    await rm(making, { recursive: true, force: true })
  }
}

const entriesOf = (job: PartJob) =>
  job.kind === 'reports' ? job.reports.length : job.documents.length

async function dropUnused(cache: string, used: Set<string>): Promise<void> {
  for (const name of await readdir(cache).catch(() => []))
    if (!used.has(name)) await rm(join(cache, name), { recursive: true, force: true })
}
