import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from '../content/write-whole.ts'
import type { ListedFile } from './data/data-file.ts'

/** What a file of the published site looked like when it was written: a change by other hands shows. */
export interface FileStamp {
  size: number
  /** Milliseconds. */
  modified: number
}

/** A file of the published site. */
export interface SiteFile extends FileStamp {
  /** What decides whether it must be made again; absent: it is made in every build. */
  key?: string | undefined
}

/** What the last build made, so that the next one makes only what differs. */
export interface BuildRecord {
  /** Hash of everything that went into the site. */
  inputs: string
  /** Of the program and the settings alone: pages of another version are of no use. */
  version: string
  /** See `quotableFacts`. */
  facts: string
  /** Every file of the site, by its path below the output folder. */
  files: ReadonlyMap<string, SiteFile>
  /** The data files that the manifest lists. */
  listed: ListedFile[]
  /** The site before this one, and which of its files are not as they are now; null when it is not kept. */
  spare: { folder: string; stale: string[] } | null
}

/** As the record lies in the cache: a large site has some hundred thousand files, which are read sooner by columns. */
interface KeptRecord extends Omit<BuildRecord, 'files'> {
  files: { paths: string[]; sizes: number[]; modified: number[]; keys: (string | null)[] }
}

const fileOf = (cache: string) => join(cache, 'last-build.json')

/** The record of the last build, or null when there is none, or it is damaged. */
export async function readBuildRecord(cache: string): Promise<BuildRecord | null> {
  try {
    const text = await readFile(fileOf(cache), 'utf8')
    const end = text.indexOf('\n')
    const body = text.slice(end + 1)
    return text.slice(0, end) === checksum(body) ? fromColumns(JSON.parse(body)) : null
  } catch {
    return null
  }
}

/** Replaces the record; a cut-off write leaves the old one. */
export function writeBuildRecord(cache: string, record: BuildRecord): void {
  const body = JSON.stringify(toColumns(record))
  writeWhole(fileOf(cache), `${checksum(body)}\n${body}`)
}

function toColumns({ files, ...rest }: BuildRecord): KeptRecord {
  const all = [...files.values()]
  return {
    ...rest,
    files: {
      paths: [...files.keys()],
      sizes: all.map(({ size }) => size),
      modified: all.map(({ modified }) => modified),
      keys: all.map(({ key }) => key ?? null),
    },
  }
}

function fromColumns({
  files: { paths, sizes, modified, keys },
  ...rest
}: KeptRecord): BuildRecord {
  const files = new Map<string, SiteFile>()
  for (const [at, path] of paths.entries())
    files.set(path, {
      size: sizes[at]!,
      modified: modified[at]!,
      key: keys[at] ?? undefined,
    })
  return { ...rest, files }
}

/** Forgets the last build: the next one makes everything. */
export async function dropBuildRecord(cache: string): Promise<void> {
  await rm(fileOf(cache), { force: true })
}

const checksum = (body: string) => createHash('sha256').update(body).digest('hex')
