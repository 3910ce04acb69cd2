import { constants, copyFileSync, mkdirSync, utimesSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PROGRAM } from '../content/code-hash.ts'
import type { BuildRecord, FileStamp } from './build-record.ts'
import { isSameStamp, stampFiles } from './site-files.ts'

/** Files that are published as they are: icons, schemas, the originals of reports. */
const PUBLIC = join(PROGRAM, 'public')

/** What there is to publish as it is. */
export const publicStamps = (): Record<string, FileStamp> => stampFiles(PUBLIC)

/** Which of the public files the last site got as they are now. */
export const publishedBefore = (
  stamps: Record<string, FileStamp>,
  last: BuildRecord | null,
): string[] =>
  Object.entries(stamps).flatMap(([file, stamp]) =>
    isSameStamp(last?.files.get(file), stamp) ? [file] : [],
  )

/**
 * Copies public files into a site. Originals of thousands of reports weigh gigabytes, so those that the last site has
 * are taken over from it instead.
 */
export function copyPublicFiles(
  files: Iterable<string>,
  stamps: Record<string, FileStamp>,
  site: string,
): void {
  for (const file of files) {
    const target = join(site, file)
    const { modified } = stamps[file]!
    mkdirSync(dirname(target), { recursive: true })
    copyFileSync(join(PUBLIC, file), target, constants.COPYFILE_FICLONE)
    // The copy bears the time of the original, so that the next build knows it.
    utimesSync(target, modified / 1000, modified / 1000)
  }
}
