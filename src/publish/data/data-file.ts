/** A file of data as a build sees it before it is made. */
export interface DataFile {
  /** Below the output folder. */
  path: string
  /** Equal keys mean equal files; null: made in every build. */
  key: string | null
  /** How many records are in it; null for a file that the manifest does not list. */
  records: number | null
  /** Its content; of what is large, in pieces. */
  make(): string | Buffer | Iterable<string>
}

/** A data file that the manifest lists: its path below the site, its size and hash, and how many records are in it. */
export interface ListedFile {
  path: string
  bytes: number
  sha256: string
  records: number
}
