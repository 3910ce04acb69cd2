import { once } from 'node:events'
import { mkdirSync, readdirSync, rmdirSync, unlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { takeOver } from '../content/take-over.ts'
import { touchedFiles } from './site-files.ts'

export interface SyncTask {
  from: string
  to: string
  /** Paths that `to` shall have, and no others. */
  files: readonly string[]
  /** Paths of which `to` may have something else than `from`. */
  stale: readonly string[]
  /** How the files were written (see `packStamps`): those that are not so any more are left out. */
  stamps: Float64Array<ArrayBuffer>
}

/** What goes on in another thread. */
interface Syncing {
  /** What is left out, as soon as that is known. */
  touched: Promise<string[]>
  /** Waits until the folder is as it shall be. */
  done: Promise<unknown>
}

/**
 * Runs `syncFolder` in a thread of its own. It has its task from the start: a pool would send it one later, which
 * waits until this thread has nothing else to do.
 */
export function syncBeside(task: SyncTask): Syncing {
  const thread = new Worker(new URL('./sync-folder-thread.ts', import.meta.url), {
    workerData: task,
  })
  const touched = once(thread, 'message').then(([found]) => found as string[])
  return { touched, done: once(thread, 'exit') }
}

/**
 * Makes a folder hold some files of another and nothing else. What it has already stays, but for what is stale; the
 * rest is linked, so that a folder that differs in a few files costs a few links.
 *
 * @param tell is told what is left out, before anything is done
 */
export function syncFolder(
  { from, to, files, stale, stamps }: SyncTask,
  tell?: (touched: string[]) => void,
): void {
  const touched = touchedFiles(from, files, stamps)
  tell?.(touched)
  const old = new Set(stale)
  const missing = new Set(files)
  for (const file of touched) missing.delete(file)
  /** Whether anything is left. */
  const clear = (below: string): boolean => {
    let left = false
    for (const entry of readdirSync(join(to, below), { withFileTypes: true })) {
      const path = below ? `${below}/${entry.name}` : entry.name
      if (entry.isDirectory()) {
        if (clear(path)) left = true
        else rmdirSync(join(to, path))
      } else if (!old.has(path) && missing.delete(path)) left = true
      else unlinkSync(join(to, path))
    }
    return left
  }
  mkdirSync(to, { recursive: true })
  clear('')
  takeOver(from, to, missing)
}

/** Removes files of a folder, and the folders below it that are empty then. */
export function dropFiles(folder: string, files: readonly string[]): void {
  for (const file of files) {
    unlinkSync(join(folder, file))
    for (let below = dirname(file); below !== '.'; below = dirname(below))
      if (!isRemoved(join(folder, below))) break
  }
}

function isRemoved(folder: string): boolean {
  try {
    rmdirSync(folder)
    return true
  } catch {
    return false
  }
}
