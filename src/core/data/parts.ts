import { z } from 'zod'
import type { Archive } from '../archive.ts'
import { type Addresses, citationsFile, DATA_VERSION, documentsFile } from './addresses.ts'
import { type CitationLine, citationLines } from './citation-data.ts'
import { type DocumentsData, documentEntry } from './document-data.ts'

/** Documents and citing reports together in one part of documents.json: about 2 MB. */
const PART_WEIGHT = 8_000
/** Mentions in one part of citations.ndjson: about 20 MB. */
const PART_LINES = 20_000

/** The index of citations.ndjson, citations.json. */
export const citationsIndexSchema = z.strictObject({
  version: z.literal(DATA_VERSION).meta({ description: 'Phiên bản của dữ liệu.' }),
  total: z.int().meta({ description: 'Số viện dẫn trong mọi phần.' }),
  parts: z
    .array(
      z.strictObject({
        url: z.string().meta({ description: 'Địa chỉ của phần, mỗi dòng một viện dẫn.' }),
        count: z.int().meta({ description: 'Số dòng của phần.' }),
      }),
    )
    .meta({ description: 'Các phần của citations.ndjson, theo thứ tự.' }),
})

export type CitationsIndex = z.output<typeof citationsIndexSchema>

/**
 * The files documents.json, documents-2.json …, one after another, so that no more than one is in memory. Every part
 * names all parts.
 *
 * @param weight documents and citing reports in a part
 */
export function* documentsParts(
  archive: Archive,
  addresses: Addresses,
  weight = PART_WEIGHT,
): Generator<{ file: string; data: DocumentsData }> {
  const groups: string[][] = [[]]
  let used = 0
  for (const { id, mentions } of archive.documents.values()) {
    const own = 1 + new Set(mentions.map(({ report }) => report)).size
    if (used > 0 && used + own > weight) {
      groups.push([])
      used = 0
    }
    groups.at(-1)!.push(id)
    used += own
  }
  const parts = groups.map((_, index) => addresses.data(documentsFile(index + 1)))
  for (const [index, ids] of groups.entries())
    yield {
      file: documentsFile(index + 1),
      data: {
        version: DATA_VERSION,
        total: archive.documents.size,
        part: index + 1,
        parts,
        documents: ids.map((id) => documentEntry(archive, archive.documents.get(id)!, addresses)),
      },
    }
}

/** The lines of citations.ndjson with the file that each belongs to, to be written as a stream. */
export function* citationStream(
  archive: Archive,
  addresses: Addresses,
  lines = PART_LINES,
): Generator<{ file: string; line: CitationLine }> {
  let written = 0
  for (const line of citationLines(archive, addresses)) {
    yield { file: citationsFile(Math.floor(written / lines) + 1), line }
    written++
  }
}

/** The index of the parts of citations.ndjson. */
export function citationsIndex(
  archive: Archive,
  addresses: Addresses,
  lines = PART_LINES,
): CitationsIndex {
  let total = 0
  for (const { mentions } of archive.reports.values()) total += mentions.length
  const count = Math.max(1, Math.ceil(total / lines))
  return {
    version: DATA_VERSION,
    total,
    parts: Array.from({ length: count }, (_, index) => ({
      url: addresses.data(citationsFile(index + 1)),
      count: Math.min(lines, total - index * lines),
    })),
  }
}
