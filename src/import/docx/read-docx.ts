import { ImportError } from '../import-error.ts'
import type { Log, SourceReport } from '../model.ts'
export async function readDocx(_bytes: Uint8Array, _log: Log): Promise<SourceReport> {
  throw new ImportError('broken', '', '')
}
