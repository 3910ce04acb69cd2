import { join } from 'node:path'
import type { Settings } from '../content/settings.ts'
import type { BuildRecord } from './build-record.ts'
import { packStamps, touchedOf } from './site-files.ts'
import { spareName, tryRename } from './swap.ts'
import { dropFiles, syncBeside } from './sync-folder.ts'

/** A folder that began as a copy of the last site. */
export interface SiteCopy {
  /** Files of the last site that are not as they were written; the copy has none of them. */
  touched: ReadonlySet<string>
  /** Leaves only some files in it, none of them touched. */
  clear(kept: ReadonlySet<string>): Promise<void>
  /**
   * Keeps it in the cache for the next build, when nothing came of this one.
   *
   * @returns what the build record says of it; null when it could not be kept
   */
  keep(): Promise<BuildRecord['spare']>
}

/**
 * Copies the last site on a thread of its own: most of it stays as a rule, and a large one has many files to look at and
 * to link.
 *
 * @param staging the folder that is to be the copy
 */
export async function copyLastSite(
  { out, cache }: Settings,
  staging: string,
  { files, spare }: BuildRecord,
): Promise<SiteCopy> {
  const all = Object.keys(files)
  const stamps = packStamps(Object.values(files))
  const isThere = spare && (await tryRename(join(cache, spare.folder), staging))
  const stale = isThere ? spare.stale : []
  const found = await syncBeside({ from: out, to: staging, files: all, stale, stamps }).catch(
    // They can be neither linked nor copied: it is tried again with those that stay.
    () => null,
  )
  const touched = found ? new Set(found) : touchedOf(files, all, out)
  return {
    touched,
    async clear(kept) {
      const dropped = all.filter((file) => !kept.has(file) && !touched.has(file))
      if (found) dropFiles(staging, dropped)
      else await syncBeside({ from: out, to: staging, files: [...kept], stale })
    },
    async keep() {
      const folder = spareName()
      if (!found || !(await tryRename(staging, join(cache, folder)))) return null
      return { folder, stale: [...touched] }
    },
  }
}
