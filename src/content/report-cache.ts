import { hash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { ReportBody } from '../core/archive.ts'
import type { ParsedReport } from './read-report.ts'

/** A parsed report without its body, which is read by itself when a page needs it. */
export type ParsedHead = Omit<ParsedReport, 'body'>

/**
 * Keeps parsed reports on disk by the hash of their source and of the parsing code, so that an unchanged report is
 * never parsed again. An entry is a line with two lengths and two compressed parts, head and body, each with a
 * checksum: a damaged one counts as absent.
 */
export interface ReportCache {
  readHead(file: string, sourceHash: string): ParsedHead | null
  readBody(file: string, sourceHash: string): ReportBody | null
  write(file: string, sourceHash: string, report: ParsedReport): void
}

const COMPRESSION = {
  params: { [constants.ZSTD_c_compressionLevel]: 1, [constants.ZSTD_c_checksumFlag]: 1 },
}

/**
 * Opens the cache below a folder.
 *
 * @param version of the parsing code (see `parsingVersion`)
 */
export function openReportCache(folder: string, version: string): ReportCache {
  const root = join(folder, 'reports')
  const pathOf = (name: string) => join(root, name.slice(0, 2), name.slice(2))

  const read = <Part>(file: string, sourceHash: string, part: 'head' | 'body'): Part | null => {
    try {
      const bytes = readFileSync(pathOf(entryName(version, file, sourceHash)))
      const start = bytes.indexOf(10) + 1
      const [head, body] = bytes
        .toString('latin1', 0, start - 1)
        .split(' ')
        .map(Number)
      if (start + head! + body! !== bytes.length) return null
      const from = part === 'head' ? start : start + head!
      const frame = bytes.subarray(from, from + (part === 'head' ? head! : body!))
      return JSON.parse(zstdDecompressSync(frame).toString()) as Part
    } catch {
      return null
    }
  }

  return {
    readHead: (file, sourceHash) => read<ParsedHead>(file, sourceHash, 'head'),
    readBody: (file, sourceHash) => read<ReportBody>(file, sourceHash, 'body'),
    write(file, sourceHash, { body, ...head }) {
      const parts = [head, body].map((part) => zstdCompressSync(JSON.stringify(part), COMPRESSION))
      const path = pathOf(entryName(version, file, sourceHash))
      const temporary = `${path}.${process.pid}.tmp`
      mkdirSync(join(path, '..'), { recursive: true })
      writeFileSync(
        temporary,
        Buffer.concat([Buffer.from(`${parts[0]!.length} ${parts[1]!.length}\n`), ...parts]),
      )
      renameSync(temporary, path)
    },
  }
}

/** Removes all entries but those of the given reports, parsed by the code as it is. */
export function dropUnusedReports(
  folder: string,
  reports: Iterable<{ file: string; hash: string }>,
  version: string,
): void {
  const root = join(folder, 'reports')
  const kept = new Set<string>()
  for (const { file, hash } of reports) kept.add(entryName(version, file, hash))
  for (const shard of readdirSync(root))
    for (const name of readdirSync(join(root, shard)))
      if (!kept.has(shard + name)) rmSync(join(root, shard, name), { force: true })
}

const entryName = (version: string, file: string, sourceHash: string) =>
  hash('sha256', `${version}\n${file}\n${sourceHash}`).slice(0, 40)
