import { hash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { endianness } from 'node:os'
import { join } from 'node:path'
import { constants, crc32, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { ReportBody } from '../core/archive.ts'
import type { ParsedReport } from './read-report.ts'
import { decodeBody, decodeHead, encodeBody, encodeHead, type ParsedHead } from './report-entry.ts'

/**
 * Keeps parsed reports on disk by the hash of their source and of the parsing code, so that an unchanged report is
 * never parsed again. An entry is a line with the length of its head, the checksum of the head and the length of its
 * body; then the head, as it is, since all heads are read at each build, and the body, compressed with a checksum of
 * its own. A damaged part counts as absent.
 */
export interface ReportCache {
  readHead(file: string, sourceHash: string): ParsedHead | null
  readBody(file: string, sourceHash: string): ReportBody | null
  write(file: string, sourceHash: string, report: ParsedReport): void
}

/**
 * A body has its words twice, as HTML and as blocks. The level below all others finds that, and makes 17 kB of 99 in
 * half the time of level 1, which makes 19.
 */
const COMPRESSION = {
  params: { [constants.ZSTD_c_compressionLevel]: -1, [constants.ZSTD_c_checksumFlag]: 1 },
}

/**
 * Opens the cache below a folder.
 *
 * @param version of the parsing code (see `parsingVersion`)
 */
export function openReportCache(folder: string, version: string): ReportCache {
  const root = join(folder, 'reports')
  const texts = new Map<string, string>()
  const share = (text: string) => {
    const known = texts.get(text)
    if (known === undefined) texts.set(text, text)
    return known ?? text
  }
  const pathOf = (file: string, sourceHash: string) => {
    const name = entryName(version, file, sourceHash)
    return join(root, name.slice(0, 2), name.slice(2))
  }

  return {
    readHead: (file, sourceHash) => {
      const parts = readParts(pathOf(file, sourceHash))
      if (!parts || crc32(parts.head) !== parts.checksum) return null
      return decodeHead(parts.head, share)
    },
    readBody: (file, sourceHash) => {
      const parts = readParts(pathOf(file, sourceHash))
      if (!parts) return null
      try {
        return decodeBody(zstdDecompressSync(parts.body))
      } catch {
        return null
      }
    },
    write(file, sourceHash, { body: reportBody, ...reportHead }) {
      const head = encodeHead(reportHead)
      const bodyText = encodeBody(reportBody)
      const plain = roomFor(bodyText.length)
      const body = zstdCompressSync(plain.subarray(0, plain.write(bodyText)), COMPRESSION)
      const line = Buffer.from(`${head.length} ${crc32(head)} ${body.length}\n`)
      const path = pathOf(file, sourceHash)
      const temporary = `${path}.${process.pid}.tmp`
      mkdirSync(join(path, '..'), { recursive: true })
      writeFileSync(temporary, Buffer.concat([line, head, body]))
      renameSync(temporary, path)
    },
  }
}

let room = Buffer.alloc(0)

/**
 * Space for a text of so many UTF-16 units as UTF-8, used again for the next: `Buffer.from` measures each text first and
 * takes new memory for it, in twice the time.
 */
function roomFor(units: number): Buffer {
  if (room.length < 3 * units) room = Buffer.allocUnsafeSlow(4 * units)
  return room
}

/** The parts of an entry, or null when it is not there or has another length than it says. */
function readParts(path: string): { head: Buffer; checksum: number; body: Buffer } | null {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch {
    return null
  }
  const start = bytes.indexOf(10) + 1
  const [length = NaN, checksum = NaN, rest = NaN] = bytes
    .toString('latin1', 0, Math.max(0, start - 1))
    .split(' ')
    .map(Number)
  if (start + length + rest !== bytes.length) return null
  return {
    head: bytes.subarray(start, start + length),
    checksum,
    body: bytes.subarray(start + length),
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
  hash('sha256', `${version}\n${endianness()}\n${file}\n${sourceHash}`).slice(0, 40)
