import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { problem } from '../core/check/catalogue.ts'
import type { Problem } from '../core/problem.ts'
import { normalizeSource } from '../markdown/front-matter.ts'

/** A report of 100 pages has 0.4 MB; anything beyond this is no report. */
const LARGEST = 8_000_000

export type SourceFile =
  | {
      ok: true
      file: string
      /** Normalised. */
      text: string
      /** As written, for checks of its letters and line ends. */
      raw: string
      hash: string
    }
  | { ok: false; problem: Problem }

/**
 * Reads a file of the content folder as UTF-8 and normalises it.
 *
 * @param path where it is
 * @param file how problems name it
 */
export function readSource(path: string, file: string): SourceFile {
  const place = { file, line: 1, column: 1 }
  let bytes: Buffer
  try {
    const { size, content } = readBounded(path)
    if (!content)
      return {
        ok: false,
        problem: problem('file-too-large', place, { bytes: size, limit: LARGEST }),
      }
    bytes = content
  } catch (error) {
    return { ok: false, problem: problem('unreadable-file', place, { reason: reasonOf(error) }) }
  }
  const hash = createHash('sha256').update(bytes).digest('hex')
  const text = bytes.toString('utf8')
  if (text.includes('\uFFFD') && !Buffer.from(text, 'utf8').equals(bytes)) {
    const byte = firstDifference(bytes, Buffer.from(text, 'utf8'))
    const before = bytes.subarray(0, byte).toString('utf8')
    const line = before.split('\n').length
    const column = before.length - before.lastIndexOf('\n')
    return { ok: false, problem: problem('invalid-utf8', { file, line, column }, { byte }) }
  }
  return { ok: true, file, text: normalizeSource(text), raw: text, hash }
}

/**
 * Reads a file that may change, grow or be no file at all while it is read: the size is that of what was opened, and
 * no more is read than it. Opened without waiting, so that a pipe cannot hold it up; read at once, since for files of
 * this size handing each step to another thread takes longer than the step.
 */
function readBounded(path: string): { size: number; content: Buffer | null } {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const stats = fstatSync(file)
    if (stats.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    if (!stats.isFile()) throw Object.assign(new Error(), { code: 'ENOTFILE' })
    if (stats.size > LARGEST) return { size: stats.size, content: null }
    const content = Buffer.alloc(stats.size)
    let length = 0
    while (length < content.length) {
      const read = readSync(file, content, length, content.length - length, length)
      if (!read) break
      length += read
    }
    return { size: length, content: content.subarray(0, length) }
  } finally {
    closeSync(file)
  }
}

function firstDifference(a: Buffer, b: Buffer): number {
  let index = 0
  while (index < a.length && a[index] === b[index]) index++
  return index
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return 'tệp không còn ở đó'
  if (code === 'EACCES' || code === 'EPERM') return 'không có quyền đọc'
  if (code === 'ELOOP') return 'liên kết chỉ vòng về chính nó'
  if (code === 'EISDIR') return 'đó là một thư mục'
  if (code === 'ENOTFILE') return 'đó không phải tệp thường'
  if (code === 'ENAMETOOLONG') return 'đường dẫn quá dài'
  return (error as Error).message
}
