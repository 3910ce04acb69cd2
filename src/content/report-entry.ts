import { createHash } from 'node:crypto'
import type { Block } from '../core/archive.ts'
import { fromRows } from './kept-mention.ts'
import { type MentionRows, toRows, withoutPlaces } from './mention-rows.ts'
import type { ParsedReport } from './read-report.ts'

/** A parsed report without its body, which is read by itself when a page needs it. */
export interface ParsedHead extends Omit<ParsedReport, 'body'> {
  /** See `Report`. */
  quotable: string
}

/** The first line of a head. */
interface HeadLine extends Omit<ParsedHead, 'mentions'>, Pick<MentionRows, 'texts' | 'lists'> {
  /** Bytes of the rows of its mentions, which follow; after them are the sentences. */
  size: number
}

/** A head as bytes. An incremental build reads those of all reports. */
export function encodeHead({ mentions, ...rest }: Omit<ParsedHead, 'quotable'>): Buffer {
  const all = toRows(mentions)
  const { numbers, texts, lists, sentences } = all
  const quotable = hashQuotable(rest, all)
  const line: HeadLine = { ...rest, quotable, texts, lists, size: numbers.byteLength }
  const rows = Buffer.from(numbers.buffer)
  return Buffer.concat([Buffer.from(`${JSON.stringify(line)}\n`), rows, sentences])
}

/**
 * A head from its bytes, of which it keeps copies.
 *
 * @param share gives one text for all that are equal
 */
export function decodeHead(bytes: Buffer, share: (text: string) => string): ParsedHead {
  const end = bytes.indexOf(10)
  const { size, texts, lists, ...head } = JSON.parse(bytes.toString('utf8', 0, end)) as HeadLine
  const rows = new Uint8Array(bytes.subarray(end + 1, end + 1 + size))
  for (const item of head.outline) {
    item.id = share(item.id)
    item.text = share(item.text)
  }
  const mentions = fromRows({
    numbers: new Int32Array(rows.buffer),
    texts: texts.map(share),
    lists,
    sentences: Buffer.from(bytes.subarray(end + 1 + size)),
  })
  return { ...head, mentions }
}

/** Of what may be quoted of a report (see `Report`). */
function hashQuotable(
  { meta, outline }: Pick<ParsedReport, 'meta' | 'outline'>,
  mentions: MentionRows,
): string {
  const { numbers, texts, lists, sentences } = withoutPlaces(mentions)
  return createHash('sha256')
    .update(JSON.stringify([meta, outline, texts, lists]))
    .update(new Uint8Array(numbers.buffer))
    .update(sentences)
    .digest('hex')
    .slice(0, QUOTABLE_LENGTH)
}

const QUOTABLE_LENGTH = 32

type BlockColumns = { [Key in keyof Block]: Block[Key][] }

/** The blocks of a body as text, by columns. */
export function encodeBlocks(blocks: readonly Block[]): string {
  const columns: BlockColumns = {
    anchor: blocks.map(({ anchor }) => anchor),
    section: blocks.map(({ section }) => section),
    kind: blocks.map(({ kind }) => kind),
    text: blocks.map(({ text }) => text),
  }
  return JSON.stringify(columns)
}

/** The blocks of a body from their text. */
export function decodeBlocks(text: string): Block[] {
  const columns = JSON.parse(text) as BlockColumns
  return columns.anchor.map((anchor, index) => ({
    anchor,
    section: columns.section[index]!,
    kind: columns.kind[index]!,
    text: columns.text[index]!,
  }))
}
