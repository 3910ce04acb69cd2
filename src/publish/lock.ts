import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'

interface Owner {
  pid: number
  host: string
  started: string
  /** When the process started, in the kernel's own count; null where the system does not tell. */
  birth: string | null
}

/** Another build is writing to the same folder. */
export class BuildInProgress extends Error {
  constructor(out: string, { pid, host, started }: Owner) {
    super(
      `Một lượt dựng khác đang ghi vào ${out} (tiến trình ${pid} trên máy ${host}, từ ${started}). Hãy chờ nó xong rồi chạy lại.`,
    )
    this.name = 'BuildInProgress'
  }
}

/**
 * Takes the right to build into a folder. The lock of a process that is gone is taken over.
 *
 * @returns how to give it back
 * @throws BuildInProgress when another build has it
 */
export async function lockOutput(out: string): Promise<() => Promise<void>> {
  const file = `${out}.lock`
  const me: Owner = {
    pid: process.pid,
    host: hostname(),
    started: new Date().toISOString(),
    birth: await birthOf(process.pid),
  }
  for (;;) {
    try {
      await writeFile(file, JSON.stringify(me), { flag: 'wx' })
      return () => rm(file, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const owner = await readOwner(file)
    if (owner && (await isAlive(owner))) throw new BuildInProgress(out, owner)
    // Of two builds that find the same dead lock only one can rename it away.
    const dead = `${file}.${process.pid}`
    await rename(file, dead).catch(() => {})
    await rm(dead, { force: true })
  }
}

/** Null when the file vanished or was cut off before its owner was written. */
async function readOwner(file: string): Promise<Owner | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Owner
  } catch {
    return null
  }
}

async function isAlive({ pid, host, birth }: Owner): Promise<boolean> {
  // A process on another machine, over a shared disk, cannot be asked.
  if (host !== hostname()) return true
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  // Numbers of processes are used again: the same number with another birth is somebody else.
  const now = await birthOf(pid)
  return birth === null || now === null || birth === now
}

async function birthOf(pid: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    // Field 22; the name in field 2 may hold spaces and parentheses.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}
