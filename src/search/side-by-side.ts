import type { PartJob } from './jobs.ts'

/** So few parts are made on all cores. */
const FEW_PARTS = 4

/** Who makes which parts: for each maker, what it takes one after the other. */
interface Makers<Job> {
  now: Iterable<Job>[]
  /** For a further maker, when pages are done. */
  later: Iterable<Job>
}

/**
 * Divides parts among their makers. A part with reports takes half a gigabyte while it is made, most of it in Pagefind,
 * so that of many a core is left to the pages; but parts with documents take less, and are made beside the first ones.
 */
export function sideBySide<Job extends Pick<PartJob, 'kind'>>(
  jobs: readonly Job[],
  cores: number,
): Makers<Job> {
  const all = jobs.values()
  if (jobs.length <= FEW_PARTS) return { now: Array(cores).fill(all), later: all }
  const reports = jobs.filter(({ kind }) => kind === 'reports').values()
  const documents = jobs.filter(({ kind }) => kind === 'documents').values()
  function* both() {
    yield* reports
    yield* documents
  }
  if (cores === 1) return { now: [both()], later: both() }
  return { now: [documents, ...Array.from({ length: cores - 1 }, both)], later: both() }
}
