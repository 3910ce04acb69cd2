import type { Settings } from '../content/settings.ts'
import type { PartJob } from '../search/jobs.ts'
import { type PartOptions, searchParts } from '../search/write-index.ts'
import type { BuildRecord } from './build-record.ts'

const IN_PART = /^tim-kiem\/chi-muc\/([0-9a-f]{16})\//

/**
 * The parts of the search index of a build: those that the last site has, and those that are made. A part is called by a
 * hash of what it is made of, so that one of the same name is the same.
 */
export function indexParts(
  settings: Settings,
  last: BuildRecord | null,
  options: Omit<PartOptions, 'published'>,
) {
  const jobs: PartJob[] = []
  /** Parts that the last site has, with their files. */
  const published = new Map<string, string[]>()
  const makers = searchParts(settings, { ...options, published })
  return {
    jobs,
    makers,
    published,
    /** Adds parts of one kind, and begins to make those that are nowhere. */
    add(kind: PartJob['kind'], more: readonly PartJob[]): void {
      const keys = new Set(more.map(({ key }) => key))
      for (const file of Object.keys(last?.files ?? {})) {
        const key = IN_PART.exec(file)?.[1]
        if (key === undefined || !keys.has(key)) continue
        const files = published.get(key)
        if (files) files.push(file)
        else published.set(key, [file])
      }
      jobs.push(...more)
      makers.add(kind, more)
    },
    /** The files that the next site takes over from the last. */
    keptFiles: (): string[] => [...published.values()].flat(),
    /** Takes back parts of which the last site has a file no more as it was written, and makes them if need be. */
    takeBack(touched: ReadonlySet<string>): void {
      for (const [key, files] of published) {
        if (!files.some((file) => touched.has(file))) continue
        published.delete(key)
        const job = jobs.find((each) => each.key === key)!
        makers.add(job.kind, [job])
      }
    },
  }
}
