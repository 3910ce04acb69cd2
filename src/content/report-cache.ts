import { hash } from 'node:crypto'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { endianness } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { Block } from '../core/archive.ts'
import { readPart, withFile } from './read-bytes.ts'
import type { ParsedReport } from './read-report.ts'
import {
  decodeBlocks,
  decodeHead,
  encodeBlocks,
  encodeHead,
  type ParsedHead,
} from './report-entry.ts'
import { writeWhole } from './write-whole.ts'

/**
 * Keeps parsed reports on disk by the hash of their source and of the parsing code, so that an unchanged report is
 * never parsed again. An entry is a line with the length and the checksum of each of three parts, and then the parts:
 * the head, which every build reads of all reports; the HTML, for pages; the blocks, for the index of words. They lie
 * there as they are: memory to unpack them would cost more than disk. A damaged part counts as absent.
 */
export interface ReportCache {
  readHead(file: string, sourceHash: string): ParsedHead | null
  readHtml(file: string, sourceHash: string): string | null
  readBlocks(file: string, sourceHash: string): Block[] | null
  write(file: string, sourceHash: string, report: ParsedReport): void
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
    readHead(file, sourceHash) {
      const bytes = readEntry(pathOf(file, sourceHash), HEAD)
      return bytes && decodeHead(bytes, share)
    },
    readHtml: (file, sourceHash) => readEntry(pathOf(file, sourceHash), HTML)?.toString() ?? null,
    readBlocks(file, sourceHash) {
      const bytes = readEntry(pathOf(file, sourceHash), BLOCKS)
      return bytes && decodeBlocks(bytes.toString())
    },
    write(file, sourceHash, { body, ...reportHead }) {
      const parts = [encodeHead(reportHead), ...asBytes(body.html, encodeBlocks(body.blocks))]
      const line = parts.map((part) => `${part.length} ${crc32(part)}`).join(' ')
      const entry = Buffer.concat([Buffer.from(`${line}\n`), ...parts])
      writeWhole(pathOf(file, sourceHash), entry)
    },
  }
}

/** The parts of an entry, in their order. */
const HEAD = 0
const HTML = 1
const BLOCKS = 2
/** Bytes that the first line takes at most. */
const LINE = 80

let room = Buffer.alloc(0)

/**
 * Texts as UTF-8, in space that is used again for the next: `Buffer.from` measures each text first and takes new memory
 * for it, in twice the time.
 */
function asBytes(...texts: string[]): Buffer[] {
  const units = texts.reduce((sum, { length }) => sum + length, 0)
  if (room.length < 3 * units) room = Buffer.allocUnsafeSlow(4 * units)
  let end = 0
  return texts.map((text) => {
    const start = end
    end += room.write(text, start)
    return room.subarray(start, end)
  })
}

/**
 * A part of an entry; null when it is not as it was written, or not there.
 *
 * @returns bytes that stand until the next are read (see `readBytes`)
 */
function readEntry(path: string, part: number): Buffer | null {
  try {
    return withFile(path, (file, size) => {
      const first = readPart(file, 0, LINE)
      const end = first.indexOf(10)
      const numbers = first.toString('latin1', 0, Math.max(0, end)).split(' ').map(Number)
      const lengths = numbers.filter((_, index) => index % 2 === 0)
      const starts = [end + 1]
      for (const length of lengths) starts.push(starts.at(-1)! + length)
      if (starts.at(-1) !== size) return null
      const bytes = readPart(file, starts[part]!, lengths[part]!)
      return crc32(bytes) === numbers[2 * part + 1] ? bytes : null
    })
  } catch {
    return null
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
  // An archive without reports has no entries.
  if (!existsSync(root)) return
  for (const shard of readdirSync(root))
    for (const name of readdirSync(join(root, shard)))
      if (!kept.has(shard + name)) rmSync(join(root, shard, name), { force: true })
}

const entryName = (version: string, file: string, sourceHash: string) =>
  hash('sha256', `${version}\n${endianness()}\n${file}\n${sourceHash}`).slice(0, 40)
