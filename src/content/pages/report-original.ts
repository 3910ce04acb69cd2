import { statSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Report } from '../../core/archive.ts'
import { link } from '../address.ts'

/** The original of a report: a copy that the archive keeps, or where the agency published it, and its hash. */
export interface Original {
  name: string
  /** Address of the kept copy, what its link says and how it is named when saved; null when the archive keeps none. */
  kept: { href: string; label: string; download: string } | null
  url: string | null
  sha256: string | null
}

/** Folder of kept originals below `public`, which is also its address. */
const FOLDER = 'tep-goc'

/** What a file is by its ending: text is what was taken out of the original, not the original as it looks. */
const FORMATS: Record<string, string> = { pdf: 'PDF', docx: 'Word', doc: 'Word' }

export function originalOf({ id, meta }: Report): Original | null {
  const { source } = meta
  if (!source?.file && !source?.url) return null
  const size = source.file ? sizeOf(source.file) : null
  return {
    name: source.file ?? source.url!,
    kept:
      source.file && size !== null
        ? {
            href: link(`/${FOLDER}/${encodeURI(source.file)}`),
            label: labelOf(source.file, wordSize(size)),
            // Kept files are named by their hash.
            download: id.replaceAll('/', '-') + extname(source.file).toLowerCase(),
          }
        : null,
    url: source.url ?? null,
    sha256: source.sha256 ?? null,
  }
}

function labelOf(file: string, size: string): string {
  const ending = extname(file).slice(1).toLowerCase()
  return ending === 'txt'
    ? `Tải bản chữ của tệp gốc (TXT, ${size})`
    : `Tải tệp gốc (${FORMATS[ending] ?? ending.toUpperCase()}, ${size})`
}

function sizeOf(file: string): number | null {
  return statSync(join('public', FOLDER, file), { throwIfNoEntry: false })?.size ?? null
}

/** `1,2 MB`, `340 kB`: as readers of a phone bill count. */
function wordSize(bytes: number): string {
  const [value, unit] = bytes >= 1e6 ? [bytes / 1e6, 'MB'] : [Math.max(1, bytes / 1e3), 'kB']
  return `${value.toLocaleString('vi', { maximumFractionDigits: value < 10 ? 1 : 0 })} ${unit}`
}
