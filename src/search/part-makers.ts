import type { PartJob } from './jobs.ts'

/** So few parts with reports are made on all cores. */
const FEW_PARTS = 4

/** Makes parts, some at a time, while the rest of a build goes on. */
export interface PartMakers<Job> {
  /** Adds parts of one kind. */
  add(kind: PartJob['kind'], jobs: readonly Job[]): void
  /** Makes one part more at a time: the rest of the build needs a core no more. */
  join(): void
  /** Waits for all that was added. @throws the first failure, after which no further part is begun */
  done(): Promise<void>
}

/**
 * Opens a queue of parts. One with reports takes half a gigabyte while it is made, most of it in Pagefind, so that of
 * many a core is left to the pages; but parts with documents take less, and are made beside the first ones.
 *
 * @param make makes one part; nothing comes back, at once, where there is nothing to do. The signal tells it that another
 * failed
 */
export function partMakers<Job>(
  cores: number,
  make: (job: Job, failed: AbortSignal) => Promise<void> | undefined,
): PartMakers<Job> {
  const waiting: Record<PartJob['kind'], Job[]> = { reports: [], documents: [] }
  const failing = new AbortController()
  const makers: Promise<void>[] = []
  const start = (next: () => Job | undefined) => {
    const run = async () => {
      for (let job = next(); job !== undefined && !failing.signal.aborted; job = next()) {
        const making = make(job, failing.signal)
        // Without a pause for what is there already: who added parts may turn to long work before the next is begun.
        if (making) await making
      }
    }
    makers.push(run().catch((error: unknown) => failing.abort(error)))
  }
  const takeDocuments = () => waiting.documents.shift()
  const takeAny = () => waiting.reports.shift() ?? takeDocuments()
  return {
    add(kind, jobs) {
      waiting[kind].push(...jobs)
      if (kind === 'documents') {
        start(cores > 1 ? takeDocuments : takeAny)
        return
      }
      const count = jobs.length > FEW_PARTS ? Math.max(1, cores - 1) : cores
      for (let maker = 0; maker < count; maker++) start(takeAny)
    },
    join: () => start(takeAny),
    async done() {
      for (const maker of makers) await maker
      failing.signal.throwIfAborted()
    },
  }
}
