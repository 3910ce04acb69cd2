/** Why a file cannot be imported. */
export type ImportErrorCode =
  | 'not-found'
  | 'no-files'
  | 'unknown-format'
  | 'wrong-name'
  | 'empty'
  | 'too-large'
  | 'encoding'
  | 'not-text'
  | 'broken'
  | 'encrypted'
  | 'no-text-layer'
  | 'zip-bomb'
  | 'no-body'
  | 'no-agency'
  | 'unknown-agency'
  | 'no-period'
  | 'exists'
  | 'outside'
  | 'not-written'
  | 'timeout'
  | 'memory'
  | 'agencies'

/** A file that cannot be imported: a permanent code, what is wrong and what to do about it, in Vietnamese. */
export class ImportError extends Error {
  readonly code: ImportErrorCode
  readonly hint: string

  constructor(code: ImportErrorCode, message: string, hint: string) {
    super(message)
    this.name = 'ImportError'
    this.code = code
    this.hint = hint
  }
}
