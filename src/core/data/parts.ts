import { z } from 'zod'
import type { Archive, Report } from '../archive.ts'
import type { CitedDocument } from '../identity/document.ts'
import { hashText } from '../text/fnv.ts'
import { type Addresses, citationsFile, DATA_VERSION, documentsFile } from './addresses.ts'
import type { DocumentsData } from './document-data.ts'

/** Documents and citing reports together in one part of documents.json: 2 MB at most. */
const PART_WEIGHT = 8_000
/** Mentions in one part of citations.ndjson: 20 MB at most. */
const PART_LINES = 20_000
/** On average one part in so many documents, or reports. */
const DOCUMENTS_IN_PART = 400
const REPORTS_IN_PART = 200

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

/** A file documents.json, documents-2.json …: its documents, and all that stands before them in it. */
export interface DocumentsPart {
  file: string
  head: Omit<DocumentsData, 'documents'>
  documents: CitedDocument[]
}

/**
 * The parts of documents.json, in the order of ids. Every part names all parts.
 *
 * @param weight documents and citing reports in a part
 */
export function documentsParts(
  archive: Archive,
  addresses: Addresses,
  weight = PART_WEIGHT,
): DocumentsPart[] {
  const groups = partition(archive.documents.values(), {
    weigh: ({ mentions }) => 1 + new Set(mentions.map(({ report }) => report)).size,
    most: weight,
    usual: DOCUMENTS_IN_PART,
  })
  const parts = groups.map((_, index) => addresses.data(documentsFile(index + 1)))
  return groups.map((documents, index) => ({
    file: documentsFile(index + 1),
    head: { version: DATA_VERSION, total: archive.documents.size, part: index + 1, parts },
    documents,
  }))
}

/** A file citations.ndjson, citations-2.ndjson …: the reports whose mentions are its lines. */
export interface CitationsPart {
  file: string
  reports: Report[]
  lines: number
}

/**
 * The parts of citations.ndjson, report by report in the order of ids. A report is never divided.
 *
 * @param lines mentions in a part
 */
export function citationsParts({ reports }: Archive, lines = PART_LINES): CitationsPart[] {
  const weigh = ({ mentions }: Report) => mentions.length
  return partition(reports.values(), { weigh, most: lines, usual: REPORTS_IN_PART }).map(
    (part, index) => ({
      file: citationsFile(index + 1),
      reports: part,
      lines: part.reduce((sum, report) => sum + weigh(report), 0),
    }),
  )
}

/** The index of the parts of citations.ndjson. */
export function citationsIndex(
  parts: readonly CitationsPart[],
  addresses: Addresses,
): CitationsIndex {
  return {
    version: DATA_VERSION,
    total: parts.reduce((sum, { lines }) => sum + lines, 0),
    parts: parts.map(({ file, lines }) => ({ url: addresses.data(file), count: lines })),
  }
}

/**
 * Divides a list into parts of bounded weight. A part begins where an id says so by itself, so what comes or goes in
 * one part moves the bounds of no other; only where a part grows too heavy it is cut short.
 */
function partition<Item extends { id: string }>(
  items: Iterable<Item>,
  { weigh, most, usual }: { weigh(item: Item): number; most: number; usual: number },
): Item[][] {
  const parts: Item[][] = [[]]
  let used = 0
  for (const item of items) {
    const own = weigh(item)
    if (parts.at(-1)!.length && (used + own > most || hashText(item.id) % usual === 0)) {
      parts.push([])
      used = 0
    }
    parts.at(-1)!.push(item)
    used += own
  }
  return parts
}
