import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../../core/archive.ts'
import { link } from '../address.ts'

/** The original of a report: a copy that the archive keeps, or where the agency published it, and its hash. */
export interface Original {
  name: string
  /** Address of the kept copy with its size in words, or null when the archive keeps none. */
  kept: { href: string; size: string } | null
  url: string | null
  sha256: string | null
}

/** Folder of kept originals below `public`, which is also its address. */
const FOLDER = 'tep-goc'

export function originalOf({ meta }: Report): Original | null {
  const { source } = meta
  if (!source?.file && !source?.url) return null
  const size = source.file ? sizeOf(source.file) : null
  return {
    name: source.file ?? source.url!,
    kept:
      source.file && size !== null
        ? { href: link(`/${FOLDER}/${encodeURI(source.file)}`), size: wordSize(size) }
        : null,
    url: source.url ?? null,
    sha256: source.sha256 ?? null,
  }
}

function sizeOf(file: string): number | null {
  return statSync(join('public', FOLDER, file), { throwIfNoEntry: false })?.size ?? null
}

/** `1,2 MB`, `340 kB`: as readers of a phone bill count. */
function wordSize(bytes: number): string {
  const [value, unit] = bytes >= 1e6 ? [bytes / 1e6, 'MB'] : [Math.max(1, bytes / 1e3), 'kB']
  return `${value.toLocaleString('vi', { maximumFractionDigits: value < 10 ? 1 : 0 })} ${unit}`
}
