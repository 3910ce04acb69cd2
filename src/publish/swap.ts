import { existsSync } from 'node:fs'
import { cp, rename, rm } from 'node:fs/promises'

/**
 * Puts a finished folder in the place of another: readers of `target` see the old one or the new one, never a mix.
 * The old one is set aside until the new one is in place, so that `recover` can undo a swap that was cut off.
 */
export async function swapFolder(finished: string, target: string): Promise<void> {
  const aside = asideOf(target)
  await rm(aside, { recursive: true, force: true })
  const near = `${target}.next`
  await rm(near, { recursive: true, force: true })
  await rename(finished, near).catch(async (error: NodeJS.ErrnoException) => {
    // Another file system: a rename cannot cross it.
    if (error.code !== 'EXDEV') throw error
    await cp(finished, near, { recursive: true })
    await rm(finished, { recursive: true, force: true })
  })
  if (existsSync(target)) await rename(target, aside)
  await rename(near, target)
  await rm(aside, { recursive: true, force: true })
}

/** Undoes a swap that was cut off between its two renames. */
export async function recoverSwap(target: string): Promise<void> {
  const aside = asideOf(target)
  if (existsSync(aside) && !existsSync(target)) await rename(aside, target)
  await rm(aside, { recursive: true, force: true })
  await rm(`${target}.next`, { recursive: true, force: true })
}

const asideOf = (target: string) => `${target}.previous`
