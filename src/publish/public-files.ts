import { constants, copyFileSync, mkdirSync, statSync, utimesSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PROGRAM } from '../content/code-hash.ts'
import type { FileStamp } from './build-record.ts'
import { isSameStamp, stampFiles, takeOver } from './site-files.ts'

/** Files that are published as they are: icons, schemas, the originals of reports. */
const PUBLIC = join(PROGRAM, 'public')

/** What there is to publish as it is. */
export const publicStamps = (): Record<string, FileStamp> => stampFiles(PUBLIC)

/**
 * Puts the public files into a site. Originals of thousands of reports weigh gigabytes, so those that the last site
 * has are taken over from it.
 */
export function addPublicFiles(
  stamps: Record<string, FileStamp>,
  last: string,
  site: string,
): void {
  const kept: string[] = []
  for (const [file, stamp] of Object.entries(stamps)) {
    const before = statSync(join(last, file), { throwIfNoEntry: false })
    if (before?.isFile() && isSameStamp(stamp, { size: before.size, modified: before.mtimeMs })) {
      kept.push(file)
      continue
    }
    const target = join(site, file)
    mkdirSync(dirname(target), { recursive: true })
    copyFileSync(join(PUBLIC, file), target, constants.COPYFILE_FICLONE)
    // The copy bears the time of the original, so that the next build knows it.
    utimesSync(target, stamp.modified / 1000, stamp.modified / 1000)
  }
  takeOver(last, site, kept)
}
