import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'astro'
import { provideArchive } from '../content/current-archive.ts'
import { loadArchive } from '../content/load-archive.ts'
import type { Settings } from '../content/settings.ts'
import type { Archive } from '../core/archive.ts'
import { recoverSwap, swapFolder } from './swap.ts'

/**
 * Builds the site of an archive: everything is made in a staging folder, which takes the place of the output folder
 * only when it is complete.
 *
 * @returns the archive, and whether it was published: errors in the content stop the build before anything is written
 */
export async function buildSite(
  settings: Settings,
): Promise<{ archive: Archive; published: boolean }> {
  await recoverSwap(settings.out)
  const archive = await loadArchive(settings)
  if (archive.problems.some(({ severity }) => severity === 'error'))
    return { archive, published: false }

  const staging = join(settings.cache, 'staging')
  await rm(staging, { recursive: true, force: true })
  await mkdir(staging, { recursive: true })
  provideArchive(archive)
  await build({ outDir: staging, logLevel: 'warn' })
  await swapFolder(staging, settings.out)
  return { archive, published: true }
}
