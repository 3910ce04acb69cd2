import { execFileSync } from 'node:child_process'

/** One state of a file in git, newest first in a list. */
export interface FileVersion {
  commit: string
  /** ISO day of the commit. */
  date: string
  /** The object that holds the text: equal ones are equal texts. */
  blob: string
  /** Path in that commit, relative to the folder; files are followed over renames. */
  path: string
}

/** A log of 10,000 reports with their paths has some megabytes. */
const LARGEST_LOG = 512_000_000

/**
 * The versions of every file below a folder, by its present path, from one reading of the log. Empty where there is no
 * git or no repository: then the archive has no history to show. The same commit always gives the same history.
 */
export function gitHistory(folder: string, below: string): Map<string, FileVersion[]> {
  const log = git(folder, [
    ...['-c', 'core.quotePath=false', 'log', '-M', '--raw', '--no-abbrev', '--relative'],
    ...['--format=%x00%H %cs', '--', below],
  ])
  return log === null ? new Map() : readLog(log.toString())
}

/** The commit that a folder is at, or null: equal commits mean equal histories. */
export const headOf = (folder: string): string | null =>
  git(folder, ['rev-parse', 'HEAD'])?.toString() ?? null

/** A version with its text; null where that cannot be had. */
export interface ReadVersion {
  version: FileVersion
  text: string | null
}

/** Reads many versions, one after the other, so that no more than some hundred texts are in memory. */
export function* readVersions(
  folder: string,
  versions: readonly FileVersion[],
): Generator<ReadVersion> {
  for (let from = 0; from < versions.length; from += TEXTS_AT_ONCE) {
    const some = versions.slice(from, from + TEXTS_AT_ONCE)
    const found = git(folder, ['cat-file', '--batch'], some.map(({ blob }) => `${blob}\n`).join(''))
    const texts = found && readBatch(found)
    for (const [index, version] of some.entries()) yield { version, text: texts?.[index] ?? null }
  }
}

const TEXTS_AT_ONCE = 500

/** Reads what `git cat-file --batch` prints: `<id> blob <bytes>` and the text for each, or `<name> missing`. */
function readBatch(output: Buffer): (string | null)[] {
  const texts: (string | null)[] = []
  let at = 0
  while (at < output.length) {
    const end = output.indexOf('\n', at)
    const bytes = / blob (\d+)$/.exec(output.toString('utf8', at, end))?.[1]
    at = end + 1
    texts.push(bytes === undefined ? null : output.toString('utf8', at, at + Number(bytes)))
    if (bytes !== undefined) at += Number(bytes) + 1
  }
  return texts
}

/** Reads the log from its newest entry back; a rename hands the older entries on to the present name. */
function readLog(log: string): Map<string, FileVersion[]> {
  const versions = new Map<string, FileVersion[]>()
  const present = new Map<string, string>()
  for (const entry of log.split('\0').slice(1)) {
    const [head = '', ...lines] = entry.split('\n')
    const [commit = '', date = ''] = head.split(' ')
    const renames: [string, string][] = []
    for (const line of lines) {
      const [about = '', first = '', second] = line.split('\t')
      // `:<mode> <mode> <blob before> <blob> <state>`
      const [, , , blob = '', state] = about.split(' ')
      const path = second ?? first
      if (!path || state === 'D') continue
      const name = present.get(path) ?? path
      if (second) renames.push([first, name])
      const list = versions.get(name)
      if (list) list.push({ commit, date, blob, path })
      else versions.set(name, [{ commit, date, blob, path }])
    }
    for (const [old, name] of renames) present.set(old, name)
  }
  return versions
}

function git(folder: string, args: string[], input = ''): Buffer | null {
  try {
    return execFileSync('git', args, {
      cwd: folder,
      input,
      maxBuffer: LARGEST_LOG,
      stdio: ['pipe', 'pipe', 'ignore'],
    })
  } catch {
    return null
  }
}
