import { join } from 'node:path'
import type { Settings } from '../content/settings.ts'
import type { BuildRecord } from './build-record.ts'
import { tryRename } from './swap.ts'
import { syncBeside } from './sync-folder.ts'

/**
 * Begins the folder of the next site as a copy of the last one, on a thread of its own: most of it stays as a rule,
 * and a large site has many files to link.
 *
 * @returns clears the copy of all but the given files, which the last site must have as it was written
 */
export async function copyLastSite(
  { out, cache }: Settings,
  staging: string,
  { files, spare }: BuildRecord,
): Promise<(kept: readonly string[]) => Promise<void>> {
  const isThere = spare && (await tryRename(join(cache, spare.folder), staging))
  const stale = isThere ? spare.stale : []
  const left = await syncBeside({ from: out, to: staging, files: Object.keys(files), stale }).then(
    () => [],
    // A file that is gone or cannot be linked; what was not done is done when it is known what stays.
    () => stale,
  )
  return (kept) => syncBeside({ from: out, to: staging, files: kept, stale: left })
}
