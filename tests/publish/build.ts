import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where a test builds from and to. */
export interface BuildPlace {
  content: string
  out: string
  cache: string
}

export interface FinishedBuild {
  code: number | null
  output: string
}

/** Starts the build command in a process of its own, as a person would. */
export function startBuild(
  { content, out, cache }: BuildPlace,
  env: Record<string, string> = {},
  args: string[] = [],
): { process: ChildProcess; finished: Promise<FinishedBuild> } {
  const child = spawn(process.execPath, ['scripts/vankho.mjs', 'build', ...args], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      VANKHO_CONTENT: content,
      VANKHO_OUT: out,
      VANKHO_CACHE: cache,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  child.stderr.on('data', (chunk) => {
    output += chunk
  })
  const finished = new Promise<FinishedBuild>((resolve) => {
    child.on('close', (code) => resolve({ code, output }))
  })
  return { process: child, finished }
}

/** Builds, and gives the exit code and all that was printed. */
export const build = (place: BuildPlace, env?: Record<string, string>, args?: string[]) =>
  startBuild(place, env, args).finished

/** Every file of a folder with the hash of what it holds. */
export function hashTree(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return Object.fromEntries(
    files.map((file) => [
      file.slice(folder.length + 1),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  )
}
