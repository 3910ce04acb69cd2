import type { PartJob } from './jobs.ts'

/** So few parts are made on all cores. */
const FEW_PARTS = 4

/**
 * Who makes which parts: for each maker, what it takes one after the other. A part with reports takes 0.5 GB while it
 * is made, most of it in Pagefind, so that of many a core's share is left to the pages; parts with documents take half
 * of that, and are made beside them.
 */
export function sideBySide<Job extends Pick<PartJob, 'kind'>>(
  jobs: readonly Job[],
  cores: number,
): Iterable<Job>[] {
  const all = jobs.values()
  if (jobs.length <= FEW_PARTS) return Array(cores).fill(all)
  const reports = jobs.filter(({ kind }) => kind === 'reports').values()
  const documents = jobs.filter(({ kind }) => kind === 'documents').values()
  function* both() {
    yield* reports
    yield* documents
  }
  return [documents, ...Array.from({ length: Math.max(1, cores - 1) }, both)]
}
