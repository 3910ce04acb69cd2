import { createHash } from 'node:crypto'
import { problem } from '../core/check/catalogue.ts'
import type { Problem } from '../core/problem.ts'
import { normalizeSource } from '../markdown/front-matter.ts'
import { LARGEST, readBytes } from './read-bytes.ts'

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
  let bytes: Buffer | number
  try {
    bytes = readBytes(path)
  } catch (error) {
    return { ok: false, problem: problem('unreadable-file', place, { reason: reasonOf(error) }) }
  }
  if (typeof bytes === 'number')
    return { ok: false, problem: problem('file-too-large', place, { bytes, limit: LARGEST }) }
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

function firstDifference(a: Buffer, b: Buffer): number {
  let index = 0
  while (index < a.length && a[index] === b[index]) index++
  return index
}

/** Why a file cannot be read, in words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return 'tệp không còn ở đó'
  if (code === 'EACCES' || code === 'EPERM') return 'không có quyền đọc'
  if (code === 'ELOOP') return 'liên kết chỉ vòng về chính nó'
  if (code === 'EISDIR') return 'đó là một thư mục'
  if (code === 'ENOTFILE') return 'đó không phải tệp thường'
  if (code === 'ENAMETOOLONG') return 'đường dẫn quá dài'
  return `hệ thống báo lỗi ${code ?? (error as Error).message}`
}
