import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

/** The folder in which the next site is made: beside the output folder, so that a rename can put it in place. */
export const stagingOf = (target: string) => `${target}.next`
/** The folder in which the search index is made, while pages are rendered into the other. */
export const searchStagingOf = (target: string) => `${target}.search`
const asideOf = (target: string) => `${target}.previous`

/**
 * Puts a finished folder in the place of another: readers of `target` see the old one or the new one, never a mix.
 * The old one is set aside until the new one is in place, so that `recoverSwap` can undo a swap that was cut off.
 *
 * @param spare where the old one is kept; null to remove it
 * @returns whether it is kept there
 */
export async function swapFolder(
  finished: string,
  target: string,
  spare: string | null = null,
): Promise<boolean> {
  const aside = asideOf(target)
  removeTree(aside)
  if (existsSync(target)) await rename(target, aside)
  await rename(finished, target)
  // On another file system it cannot be kept without a copy.
  const isKept = spare !== null && tryRename(aside, spare)
  removeTree(aside)
  return isKept
}

/** Moves a folder, and tells whether that could be done. */
export function tryRename(from: string, to: string): boolean {
  try {
    renameSync(from, to)
    return true
  } catch {
    return false
  }
}

const SPARE = 'spare-'

/** A name in the cache for the site before the present one: nearly all of its files are those of the present one. */
export const spareName = () => `${SPARE}${randomUUID()}`

/**
 * Removes every site that was kept but one, on a thread of its own: a large one takes the better part of a minute. What
 * is left when that is cut off, the next build removes.
 */
export async function dropSpares(cache: string, kept: string | undefined): Promise<void> {
  const names = readdirSync(cache).filter((name) => name.startsWith(SPARE) && name !== kept)
  if (!names.length) return
  const folders = names.map((name) => join(cache, name))
  await once(
    new Worker(new URL('./remove-thread.ts', import.meta.url), { workerData: folders }),
    'exit',
  )
}

/** Undoes a swap that was cut off between its two renames, and clears what an unfinished build left. */
export async function recoverSwap(target: string): Promise<void> {
  const aside = asideOf(target)
  if (existsSync(aside) && !existsSync(target)) await rename(aside, target)
  removeTree(aside)
  for (const folder of [stagingOf(target), searchStagingOf(target)]) removeTree(folder)
}

/** In one go: a site has a hundred thousand files, and waiting for each costs three times as much. */
export const removeTree = (folder: string) => rmSync(folder, { recursive: true, force: true })
