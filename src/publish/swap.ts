import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'

/** The folder in which the next site is made: beside the output folder, so that a rename can put it in place. */
export const stagingOf = (target: string) => `${target}.next`
/** The folder in which the search index is made, while pages are rendered into the other. */
export const searchStagingOf = (target: string) => `${target}.search`
const asideOf = (target: string) => `${target}.previous`

/**
 * Puts a finished folder in the place of another: readers of `target` see the old one or the new one, never a mix.
 * The old one is set aside until the new one is in place, so that `recoverSwap` can undo a swap that was cut off.
 */
export async function swapFolder(finished: string, target: string): Promise<void> {
  const aside = asideOf(target)
  await rm(aside, { recursive: true, force: true })
  if (existsSync(target)) await rename(target, aside)
  await rename(finished, target)
  await rm(aside, { recursive: true, force: true })
}

/** Undoes a swap that was cut off between its two renames, and clears what an unfinished build left. */
export async function recoverSwap(target: string): Promise<void> {
  const aside = asideOf(target)
  if (existsSync(aside) && !existsSync(target)) await rename(aside, target)
  await rm(aside, { recursive: true, force: true })
  for (const folder of [stagingOf(target), searchStagingOf(target)])
    await rm(folder, { recursive: true, force: true })
}
