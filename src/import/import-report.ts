import { createHash } from 'node:crypto'
import { type Draft, makeDraft } from './draft.ts'
import { checkFormat } from './format.ts'
import { ImportError } from './import-error.ts'
import { newLog } from './log.ts'
import type { DraftMeta, GivenMeta } from './meta.ts'
import type { Log, SourceReport } from './model.ts'
import type { KnownAgency } from './structure/infer-agency.ts'
import { checkEncoding } from './text/old-encoding.ts'

/** What one original gave. */
export interface ImportedReport {
  draft: Draft
  log: Log
  source: SourceReport
  sha256: string
}

/**
 * Reads an original to a draft. Touches no disk and no network.
 *
 * @param name file name, whose extension must fit the content
 * @param figurePath address that a figure will have in the site
 * @throws ImportError with one clear reason when the file cannot be imported
 */
export async function importReport(
  name: string,
  bytes: Uint8Array,
  agencies: readonly KnownAgency[],
  given: GivenMeta,
  figurePath: (meta: DraftMeta, figure: string) => string,
): Promise<ImportedReport> {
  const log = newLog()
  const source = await read(name, bytes, log)
  const hasWords = source.body.some((block) => block.type !== 'figure')
  if (!hasWords)
    throw new ImportError(
      'no-body',
      'Tệp không có nội dung báo cáo.',
      'Kiểm tra lại: có thể tệp chỉ có trang bìa, hình ảnh hoặc khoảng trắng.',
    )
  checkEncoding(source, log)
  const draft = makeDraft(source, agencies, given, figurePath, log)
  return { draft, log, source, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** The readers are loaded when they are needed: the one for PDF alone takes a tenth of a second. */
async function read(name: string, bytes: Uint8Array, log: Log): Promise<SourceReport> {
  switch (checkFormat(name, bytes)) {
    case 'txt':
      return (await import('./txt/read-txt.ts')).readTxt(bytes, log)
    case 'docx':
      return (await import('./docx/read-docx.ts')).readDocx(bytes, log)
    case 'pdf':
      return (await import('./pdf/read-pdf.ts')).readPdf(bytes, log)
  }
}
