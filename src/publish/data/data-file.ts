/** A file of data as a build sees it before it is made. */
export interface DataFile {
  /** Below the output folder. */
  path: string
  /** Equal keys mean equal files; null: made in every build. */
  key: string | null
  /** How many records are in it; null for a file that the manifest does not list. */
  records: number | null
  /** Its content; of what is large, piece by piece. */
  make(): string | Buffer | Iterable<string>
}
