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

export function decodeBody(text: string): ReportBody {
  const end = text.lastIndexOf('\n')
  const columns = JSON.parse(text.slice(end + 1)) as BlockColumns
  return {
    html: text.slice(0, end),
    blocks: columns.anchor.map((anchor, index) => ({
      anchor,
      section: columns.section[index]!,
      kind: columns.kind[index]!,
      text: columns.text[index]!,
    })),
  }
}
