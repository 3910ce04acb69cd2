import { ImportError } from '../import-error.ts'
import type { Log, SourceReport } from '../model.ts'
export async function readPdf(_bytes: Uint8Array, _log: Log): Promise<SourceReport> {
  throw new ImportError('broken', '', '')
}
