import type { Block, ReportBody } from '../core/archive.ts'
import { fromColumns, type MentionColumns, toColumns } from './mention-columns.ts'
import type { ParsedReport } from './read-report.ts'

/** A parsed report without its body, which is read by itself when a page needs it. */
export type ParsedHead = Omit<ParsedReport, 'body'>

/** A head as text. An incremental build reads those of all reports. */
export function encodeHead({ mentions, ...rest }: ParsedHead): string {
  return JSON.stringify({ ...rest, mentions: toColumns(mentions) })
}

export function decodeHead(text: string): ParsedHead {
  const head = JSON.parse(text) as Omit<ParsedHead, 'mentions'> & { mentions: MentionColumns }
  return { ...head, mentions: fromColumns(head.mentions) }
}

type BlockColumns = { [Key in keyof Block]: Block[Key][] }

/** A body as text: its HTML, and the columns of its blocks on the last line. */
export function encodeBody({ html, blocks }: ReportBody): string {
  const columns: BlockColumns = {
    anchor: blocks.map(({ anchor }) => anchor),
    section: blocks.map(({ section }) => section),
    kind: blocks.map(({ kind }) => kind),
    text: blocks.map(({ text }) => text),
  }
  return `${html}\n${JSON.stringify(columns)}`
}

/** A body of which each half is read when it is asked for: pages need the HTML, the index of words the blocks. */
export function decodeBody(bytes: Buffer): ReportBody {
  const end = bytes.lastIndexOf('\n')
  return {
    get html() {
      return bytes.toString('utf8', 0, end)
    },
    get blocks() {
      const columns = JSON.parse(bytes.toString('utf8', end + 1)) as BlockColumns
      return columns.anchor.map((anchor, index) => ({
        anchor,
        section: columns.section[index]!,
        kind: columns.kind[index]!,
        text: columns.text[index]!,
      }))
    },
  }
}
