import { join } from 'node:path'
import type { Settings } from '../content/settings.ts'
import type { BuildRecord } from './build-record.ts'
import { isFileUntouched } from './site-files.ts'
import { spareName, tryRename } from './swap.ts'
import { dropFiles, syncBeside } from './sync-folder.ts'

/** A folder that began as a copy of the last site. */
export interface SiteCopy {
  /** Leaves only some files in it, which the last site must have as it was written. */
  clear(kept: ReadonlySet<string>): Promise<void>
  /**
   * Keeps it in the cache for the next build, when nothing came of this one.
   *
   * @returns what the build record says of it; null when it could not be kept
   */
  keep(): Promise<BuildRecord['spare']>
}

/**
 * Copies the last site on a thread of its own: most of it stays as a rule, and a large one has many files to link.
 *
 * @param staging the folder that is to be the copy
 */
export async function copyLastSite(
  { out, cache }: Settings,
  staging: string,
  { files, spare }: BuildRecord,
): Promise<SiteCopy> {
  const all = Object.keys(files)
  const isThere = spare && (await tryRename(join(cache, spare.folder), staging))
  const stale = isThere ? spare.stale : []
  const isWhole = await syncBeside({ from: out, to: staging, files: all, stale }).then(
    () => true,
    // A file is gone, or cannot be linked.
    () => false,
  )
  return {
    async clear(kept) {
      const dropped = all.filter((file) => !kept.has(file))
      if (isWhole) dropFiles(staging, dropped)
      else await syncBeside({ from: out, to: staging, files: [...kept], stale })
    },
    async keep() {
      const folder = spareName()
      if (!isWhole || !(await tryRename(staging, join(cache, folder)))) return null
      return { folder, stale: all.filter((file) => !isFileUntouched(out, file, files[file])) }
    },
  }
}
