import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { findCitations } from '../../core/citation/find.ts'
import { flatten } from '../../markdown/flat-text.ts'
import { parseBody } from '../../markdown/parse.ts'
import { type Draft, draftName } from '../draft.ts'
import { formatOfName, MOST_BYTES, megabytes } from '../format.ts'
import { ImportError } from '../import-error.ts'
import { importReport } from '../import-report.ts'
import type { DraftMeta, GivenMeta } from '../meta.ts'
import type { Log } from '../model.ts'
import type { KnownAgency } from '../structure/infer-agency.ts'
import type { Failure } from './result.ts'

/** One file to import; plain data, since it crosses to a worker. */
export interface ImportTask {
  path: string
  agencies: KnownAgency[]
  given: GivenMeta
}

/** What a worker gives back: a draft, or the reason why there is none. */
export type ImportOutcome =
  | { draft: Draft; log: Log; sha256: string; citations: number }
  | { failure: Failure }

/** Folder of figures below `public`, which is also their address. */
export const FIGURES = 'hinh-bao-cao'

/** Path of a report's figures, below `FIGURES`. */
export function figureFolder(meta: DraftMeta): string {
  return `${meta.agency}/${meta.period?.slice(0, 4)}/${draftName(meta)}`
}

/** Imports one file in a worker. Errors come back as data. */
export default async function importFile({
  path,
  agencies,
  given,
}: ImportTask): Promise<ImportOutcome> {
  try {
    const stats = await stat(path)
    if (stats.isDirectory())
      throw new ImportError(
        'no-files',
        'Trong thư mục này không có tệp Word, PDF hay .txt nào.',
        'Kiểm tra lại đường dẫn. Ảnh chụp và bản quét phải qua nhận dạng chữ (OCR) thành PDF có lớp chữ trước.',
      )
    const { size } = stats
    const format = formatOfName(path)
    if (format && size > MOST_BYTES[format])
      throw new ImportError(
        'too-large',
        `Tệp lớn ${megabytes(size)}, quá mức ${megabytes(MOST_BYTES[format])} của loại này.`,
        'Tách tệp thành nhiều phần hoặc giảm dung lượng hình ảnh rồi nhập lại.',
      )
    const { draft, log, sha256 } = await importReport(
      basename(path),
      await readFile(path),
      agencies,
      given,
      (meta, name) => `/${FIGURES}/${figureFolder(meta)}/${name}`,
    )
    const flat = flatten(parseBody(draft.body), draft.body)
    const citations = findCitations(flat.text, flat).length
    return { draft, log, sha256, citations }
  } catch (error) {
    return { failure: failureOf(error) }
  }
}

/** An error as data. What is no `ImportError` is a fault of the program or of the disk, and says so. */
export function failureOf(error: unknown): Failure {
  if (error instanceof ImportError)
    return { code: error.code, message: error.message, hint: error.hint }
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT')
    return { code: 'not-found', message: 'Không có tệp này.', hint: 'Kiểm tra lại đường dẫn.' }
  return {
    code: 'broken',
    message: `Không đọc được tệp (${code ?? message}).`,
    hint: 'Kiểm tra quyền đọc tệp; nếu tệp mở được bình thường thì báo lỗi này kèm tệp cho người phát triển.',
  }
}
