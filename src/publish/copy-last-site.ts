import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Settings } from '../content/settings.ts'
import type { BuildRecord } from './build-record.ts'
import { packStamps, touchedOf } from './site-files.ts'
import { spareName, tryRename } from './swap.ts'
import { dropFiles, syncBeside } from './sync-folder.ts'

/** A folder that becomes a copy of the last site. */
export interface SiteCopy {
  /** Files of the last site that are not as they were written; the copy has none of them. Known long before it is made. */
  touched: Promise<ReadonlySet<string>>
  /**
   * Leaves only some files in it, none of them touched.
   *
   * @returns false when it could not be made; then there is no such folder
   */
  clear(kept: ReadonlySet<string>): Promise<boolean>
  /**
   * Keeps it in the cache for the next build, when nothing came of this one.
   *
   * @returns what the build record says of it; null when it could not be kept
   */
  keep(): Promise<BuildRecord['spare']>
  /** Waits until it is made, or cannot be. */
  settled: Promise<unknown>
}

/**
 * Copies the last site on a thread of its own: most of it stays as a rule, and a large one has many files to look at and
 * to link.
 *
 * @param staging the folder that is to be the copy
 */
export function copyLastSite(
  { out, cache }: Settings,
  staging: string,
  { files, spare }: BuildRecord,
): SiteCopy {
  const all = [...files.keys()]
  const stamps = packStamps([...files.values()])
  const isThere = spare !== null && tryRename(join(cache, spare.folder), staging)
  const stale = isThere ? spare.stale : []
  const copying = syncBeside({ from: out, to: staging, files: all, stale, stamps })
  const touched = copying.touched.then(
    (found) => new Set(found),
    // What made the thread fail can come before what it had told.
    () => touchedOf(files, all, out),
  )
  const isMade = copying.done.then(
    () => true,
    () => false,
  )
  return {
    touched,
    async clear(kept) {
      if (!(await isMade)) {
        await rm(staging, { recursive: true, force: true })
        return false
      }
      const gone = await touched
      const dropped = all.filter((file) => !kept.has(file) && !gone.has(file))
      dropFiles(staging, dropped)
      return true
    },
    async keep() {
      const folder = spareName()
      if (!(await isMade) || !tryRename(staging, join(cache, folder))) return null
      return { folder, stale: [...(await touched)] }
    },
    settled: isMade,
  }
}
