import type { Settings } from '../content/settings.ts'
import type { PartJob } from '../search/jobs.ts'
import type { PartMakers } from '../search/part-makers.ts'
import { type PartOptions, searchParts } from '../search/write-index.ts'
import type { BuildRecord } from './build-record.ts'

const IN_PART = /^tim-kiem\/chi-muc\/([0-9a-f]{16})\//

/** The parts of the search index of a build: those that the last site has, and those that are made. */
export interface IndexParts {
  jobs: readonly PartJob[]
  makers: PartMakers<PartJob>
  /** Keys of the parts that the last site has. */
  published: ReadonlyMap<string, readonly string[]>
  /** Adds parts, and begins to make those that are nowhere. */
  add(more: readonly PartJob[]): void
  /** The files that the next site takes over from the last. */
  keptFiles(): string[]
  /** Takes back parts of which the last site has a file no more as it was written, and makes them if need be. */
  takeBack(touched: ReadonlySet<string>): void
}

/** Opens the parts of a build. One is called by a hash of what it is made of: one of the same name is the same. */
export function indexParts(
  settings: Settings,
  last: BuildRecord | null,
  options: Omit<PartOptions, 'published'>,
): IndexParts {
  const jobs: PartJob[] = []
  const before = filesOfParts(last)
  const published = new Map<string, string[]>()
  const makers = searchParts(settings, { ...options, published })
  return {
    jobs,
    makers,
    published,
    add(more) {
      for (const job of more) {
        jobs.push(job)
        const files = before.get(job.key)
        if (files) published.set(job.key, files)
      }
      makers.add(more)
    },
    keptFiles: () => [...published.values()].flat(),
    takeBack(touched) {
      const lost = jobs.filter(({ key }) => published.get(key)?.some((file) => touched.has(file)))
      for (const { key } of lost) published.delete(key)
      makers.add(lost)
    },
  }
}

/** The files of the parts that the last site has, by their keys. */
function filesOfParts(last: BuildRecord | null): Map<string, string[]> {
  const parts = new Map<string, string[]>()
  for (const file of last?.files.keys() ?? []) {
    const key = IN_PART.exec(file)?.[1]
    if (key === undefined) continue
    const files = parts.get(key)
    if (files) files.push(file)
    else parts.set(key, [file])
  }
  return parts
}
