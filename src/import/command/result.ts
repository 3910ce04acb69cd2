import type { DraftCounts } from '../draft.ts'
import type { ImportErrorCode } from '../import-error.ts'
import type { DraftMeta } from '../meta.ts'
import type { Doubt, Repair } from '../model.ts'

/** Why a file was not imported. */
export interface Failure {
  code: ImportErrorCode
  message: string
  hint: string
}

/** What one file gave, as `--format json` prints it. */
export interface FileResult {
  file: string
  status: 'written' | 'dry-run' | 'failed'
  /** The draft, and what was written besides: figures, the kept original. */
  output: string | null
  files: string[]
  /** What only the draft that was overwritten referred to, and is gone with it: figures, its kept original. */
  removed: string[]
  error: Failure | null
  meta: DraftMeta | null
  counts: (DraftCounts & { citations: number; repairs: number; doubts: number }) | null
  repairs: Repair[]
  doubts: Doubt[]
}

/** The whole answer of the command. `version` grows when a field changes its meaning or goes. */
export interface ImportAnswer {
  version: 1
  imported: number
  failed: number
  files: FileResult[]
}
