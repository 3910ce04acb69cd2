import { fold } from '../core/text/fold.ts'
import { type DraftMeta, type GivenMeta, readMeta } from './meta.ts'
import type { Block, Figure, Log, Note, Paragraph, SourceReport } from './model.ts'
import type { KnownAgency } from './structure/infer-agency.ts'
import { outline } from './structure/outline.ts'
import { raised } from './text/note-markers.ts'
import { noteRunTogether } from './text/run-together.ts'
import { writeBody } from './write/body.ts'

/** How much of everything a draft has. */
export interface DraftCounts {
  paragraphs: number
  headings: number
  items: number
  footnotes: number
  tables: number
  figures: number
}

/** A report ready to be written. */
export interface Draft {
  meta: DraftMeta
  body: string
  figures: Figure[]
  counts: DraftCounts
}

/** Interprets what a reader gave: front matter, outline, notes; gives the Markdown body. */
export function makeDraft(
  report: SourceReport,
  agencies: readonly KnownAgency[],
  given: GivenMeta,
  figurePath: (meta: DraftMeta, name: string) => string,
  log: Log,
): Draft {
  const { meta, letterhead, signature } = readMeta(report, agencies, given, log)
  const edges = (lines: readonly { text: string; place: Paragraph['place'] }[]): Paragraph[] =>
    lines.map(({ text, place }) => ({ type: 'paragraph', text, place, isEdge: true }))
  const blocks: Block[] = [...edges(letterhead.rest), ...report.body, ...edges(signature.rest)]
  const lost = notesWithoutMarker(blocks, report.notes)
  const nodes = outline([...blocks, ...lost], log)
  const notes = report.notes.filter(({ label }) => !lost.some(({ note }) => note === label))
  // Readers of printed lines look at each line; Word has paragraphs only.
  if (report.format === 'docx')
    for (const block of blocks)
      if (block.type === 'paragraph') noteRunTogether(block.text, block.place, log)
  for (const note of notes) noteRunTogether(note.text, note.place, log)
  log.repairs.sort(byPlace)
  log.doubts.sort(byPlace)
  const count = (type: string) => nodes.filter((node) => node.type === type).length
  return {
    meta,
    body: writeBody(nodes, notes, (name) => figurePath(meta, name)),
    figures: blocks.filter((block) => block.type === 'figure'),
    counts: {
      paragraphs: count('paragraph'),
      headings: count('heading'),
      items: count('item'),
      footnotes: notes.length,
      tables: count('table'),
      figures: count('figure'),
    },
  }
}

/** Notes that nothing refers to would never be shown: they become paragraphs, with their number, after the text. */
function notesWithoutMarker(
  blocks: readonly Block[],
  notes: readonly Note[],
): (Paragraph & { note: string })[] {
  const texts = [
    ...blocks.flatMap((block) =>
      block.type === 'paragraph' ? [block.text] : block.type === 'table' ? block.rows.flat() : [],
    ),
    ...notes.map(({ text }) => text),
  ].join('\n')
  return notes
    .filter(({ label }) => !texts.includes(`\uE000${label}\uE001`))
    .map(({ label, text, place }) => ({
      type: 'paragraph',
      text: `${raised(label.replace(/\D.*$/, ''))} ${text}`,
      place,
      note: label,
    }))
}

function byPlace(a: { page?: number; line: number; column: number }, b: typeof a): number {
  return (a.page ?? 0) - (b.page ?? 0) || a.line - b.line || a.column - b.column
}

/** Last part of a draft's file name: the period, after the subject where there is one. */
export function draftName({ period, subject }: DraftMeta): string {
  const when = (period ?? '')
    .replace(/^\d{4}-Q(\d)$/, 'quy-$1')
    .replace(/^\d{4}-H1$/, '6-thang-dau')
    .replace(/^\d{4}-H2$/, '6-thang-cuoi')
    .replace(/^\d{4}-9M$/, '9-thang')
    .replace(/^\d{4}-(\d{2})$/, 'thang-$1')
    .replace(/^(\d{4})\/(\d{4})$/, 'giai-doan-$1-$2')
    .replace(/^\d{4}$/, 'nam')
  const about = fold(subject ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (!about) return when
  return when === 'nam' ? about : `${about}-${when}`
}
