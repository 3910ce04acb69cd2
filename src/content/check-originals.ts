import { hash } from 'node:crypto'
import { readFileSync, realpathSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import type { Archive, Report } from '../core/archive.ts'
import { problem } from '../core/check/catalogue.ts'
import type { Problem } from '../core/problem.ts'

/** Folder of kept originals. */
const FOLDER = 'public/tep-goc'

/** Originals that reports name: in the archive, by their hash, and nowhere outside its folder. */
export function checkOriginals({ reports }: Pick<Archive, 'reports'>): Problem[] {
  return [...reports.values()].flatMap(checkOriginal)
}

function checkOriginal({ meta: { source }, checks }: Report): Problem[] {
  const place = checks.places.source
  if (!source?.file) return source?.url ? [] : [problem('original-missing', place, { file: null })]
  const { file } = source
  const path = resolve(FOLDER, file)
  if (isOutside(resolve(FOLDER), path) || file.includes('\0'))
    return [problem('original-outside', place, { file })]
  let content: Buffer
  try {
    if (isOutside(realpathSync(FOLDER), realpathSync(path)))
      return [problem('original-outside', place, { file })]
    content = readFileSync(path)
  } catch {
    return source.url ? [] : [problem('original-missing', place, { file })]
  }
  const actual = hash('sha256', content)
  return source.sha256 && source.sha256 !== actual
    ? [problem('original-mismatch', place, { file, declared: source.sha256, actual })]
    : []
}

function isOutside(folder: string, path: string): boolean {
  const inside = relative(folder, path)
  return inside === '' || inside === '..' || inside.startsWith(`..${sep}`)
}
