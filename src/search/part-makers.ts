import type { PartJob } from './jobs.ts'

/** So few parts with reports are made on all cores. */
const FEW_PARTS = 4

/** Makes parts, some at a time, while the rest of a build goes on. */
export interface PartMakers<Job> {
  /** Adds parts; one that waits or is being made already is not added again. */
  add(jobs: readonly Job[]): void
  /** Tells that the rest of the build is done with its core. */
  join(): void
  /** Waits for all that was added. @throws the first failure, after which no further part is begun */
  done(): Promise<void>
}

/**
 * Opens a queue of parts, of which as many are made at a time as there are cores. A part with reports takes half a
 * gigabyte while it is made, most of it in Pagefind, so that of many a core is left to the pages; but parts with
 * documents take less, and are made beside them.
 *
 * @param make makes one part; nothing comes back, at once, where there is nothing to do. The signal tells it that another
 * failed
 */
export function partMakers<Job extends Pick<PartJob, 'kind' | 'key'>>(
  cores: number,
  make: (job: Job, failed: AbortSignal) => Promise<void> | undefined,
): PartMakers<Job> {
  const waiting = new Map<string, Job>()
  const running = new Map<string, { job: Job; made: Promise<void> }>()
  const failing = new AbortController()
  /** How many parts with reports are made at a time. */
  let most = cores
  const next = () => {
    const withReports = [...running.values()].filter(({ job }) => job.kind === 'reports').length
    return [...waiting.values()].find(({ kind }) => kind === 'documents' || withReports < most)
  }
  /** Begins what can be begun, without a pause: who added parts may turn to long work at once. */
  const begin = () => {
    while (running.size < cores && !failing.signal.aborted) {
      const job = next()
      if (!job) return
      waiting.delete(job.key)
      const made = makeOne(job)
      if (!made) continue
      const ended = made
        .catch((error: unknown) => failing.abort(error))
        .then(() => {
          running.delete(job.key)
          begin()
        })
      running.set(job.key, { job, made: ended })
    }
  }
  const makeOne = (job: Job) => {
    try {
      return make(job, failing.signal)
    } catch (error) {
      return Promise.reject(error)
    }
  }
  return {
    add(jobs) {
      const reports = jobs.filter(({ kind }) => kind === 'reports').length
      if (reports > FEW_PARTS) most = Math.max(1, cores - 1)
      for (const job of jobs) if (!running.has(job.key)) waiting.set(job.key, job)
      begin()
    },
    join() {
      most = cores
      begin()
    },
    async done() {
      while (running.size) await Promise.all(Array.from(running.values(), ({ made }) => made))
      failing.signal.throwIfAborted()
    },
  }
}
