import { hash } from 'node:crypto'
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import type { Archive, Report } from '../core/archive.ts'
import { problem } from '../core/check/catalogue.ts'
import type { Problem } from '../core/problem.ts'

/** Folder of kept originals below the folder of files that are published as they are. */
const FOLDER = 'tep-goc'

/**
 * Originals that reports name: in the archive, by their hash, and nowhere outside its folder.
 *
 * @param publicFolder of files that are published as they are
 */
export function checkOriginals(
  { reports }: Pick<Archive, 'reports'>,
  publicFolder: string,
): Problem[] {
  const folder = resolve(publicFolder, FOLDER)
  return [...reports.values()].flatMap((report) => checkOriginal(report, folder))
}

function checkOriginal({ meta: { source }, checks }: Report, folder: string): Problem[] {
  const place = checks.places.source
  if (!source?.file) return source?.url ? [] : [problem('original-missing', place, { file: null })]
  const { file } = source
  const path = resolve(folder, file)
  if (isOutside(folder, path) || file.includes('\0'))
    return [problem('original-outside', place, { file })]
  let actual: string
  try {
    if (isOutside(realpathSync(folder), realpathSync(path)))
      return [problem('original-outside', place, { file })]
    actual = hashOf(path)
  } catch {
    if (source.url) return []
    return [problem('original-missing', place, { file, hasTwin: hasTwin(path) })]
  }
  return source.sha256 && source.sha256 !== actual
    ? [problem('original-mismatch', place, { file, declared: source.sha256, actual })]
    : []
}

/** Hashes of originals that did not change since they were last looked at; they are megabytes each. */
const hashes = new Map<string, { stamp: string; value: string }>()

function hashOf(path: string): string {
  const stats = statSync(path)
  // Reading a pipe would wait for ever.
  if (!stats.isFile()) throw new Error('not a file')
  const stamp = `${stats.size} ${stats.mtimeMs}`
  const known = hashes.get(path)
  if (known?.stamp === stamp) return known.value
  const value = hash('sha256', readFileSync(path))
  hashes.set(path, { stamp, value })
  return value
}

/** Whether a file has the name but for how its marks are stored; what reports say is read with them composed. */
function hasTwin(path: string): boolean {
  try {
    return readdirSync(dirname(path)).some((name) => name.normalize('NFC') === basename(path))
  } catch {
    return false
  }
}

function isOutside(folder: string, path: string): boolean {
  const inside = relative(folder, path)
  return inside === '' || inside === '..' || inside.startsWith(`..${sep}`)
}
