import type { BuildRecord } from './build-record.ts'
import { isFileUntouched } from './site-files.ts'

const IN_PART = /^tim-kiem\/chi-muc\/([0-9a-f]{16})\//

/**
 * The parts of the search index that the last site has, with their files. A part is called by a hash of what it is
 * made of, so that one of the same name is the same.
 *
 * @param keys of the parts that the next site needs
 */
export function publishedParts(
  last: BuildRecord | null,
  out: string,
  keys: ReadonlySet<string>,
): Map<string, string[]> {
  const parts = new Map<string, string[]>()
  const changed = new Set<string>()
  for (const [file, stamp] of Object.entries(last?.files ?? {})) {
    const key = IN_PART.exec(file)?.[1]
    if (key === undefined || !keys.has(key)) continue
    if (!isFileUntouched(out, file, stamp)) changed.add(key)
    const files = parts.get(key)
    if (files) files.push(file)
    else parts.set(key, [file])
  }
  for (const key of changed) parts.delete(key)
  return parts
}
