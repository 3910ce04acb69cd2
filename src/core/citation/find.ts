import { lineIndex } from '../text/position.ts'
import { findAliases } from './aliases.ts'
import { findAnchors } from './anchors.ts'
import { BLOCK_END, markBlocks, tablesOf } from './blocks.ts'
import { addFromNote, readDetails } from './details.ts'
import { type Footnote, findFootnotes } from './footnotes.ts'
import { findLaws } from './laws.ts'
import { elidedDrafts, passDayOn, shareInLists } from './lists.ts'
import type { FindOptions, Mention, Span, TextBlock } from './mention.ts'
import { moveSpans } from './move-spans.ts'
import { findNamed } from './named.ts'
import { type Draft, numberedDraft } from './numbered.ts'
import { addRelations } from './relation.ts'
import { hasLetters, type ScanText, scanText } from './scan-text.ts'
import { readSubject } from './subject.ts'
import { readRow, readTables, type Table, tableOf } from './table-columns.ts'

/**
 * Finds every mention of an official document in a text, in the order of their places. Takes any text: NFC or NFD,
 * damaged by extraction, with page numbers and footnotes in it. Spans are offsets in that very text. Time is linear
 * in the length of the text. Rules: Nghị định 30/2020/NĐ-CP, Nghị định 34/2016/NĐ-CP, Hướng dẫn 36-HD/VPTW.
 */
export function findCitations(text: string, options: FindOptions = {}): Mention[] {
  const scan = scanText(markBlocks(text, options.blocks))
  const footnotes = options.footnotes
    ? given(options.footnotes, scan)
    : findFootnotes(scan.unblanked)
  const byPlace = (a: Draft, b: Draft) => a.start - b.start
  // A note may stand in the middle of a sentence of the body: each is read with the other blanked.
  const { body, notes } = separate(scan.text, footnotes)
  const tables = options.blocks ? placedTables(text, options.blocks, scan) : readTables(body)
  const numbered = [
    ...findNumbered(body, scan.text, footnotes, tables),
    ...(notes ? findNumbered(notes, notes, [], []) : []),
  ].sort(byPlace)
  const laws = [...numbered, ...findLaws(scan.text, numbered)].sort(byPlace)
  const full = [...laws, ...findNamed(scan.text, laws)].sort(byPlace)
  const aliases = findAliases(scan.text, full)
  const drafts = [...full, ...aliases.map(({ draft }) => draft)].sort(byPlace)
  addRelations(scan.text, drafts)
  const indexes = new Map(drafts.map((draft, i) => [draft, i]))
  for (const { draft, antecedent } of aliases)
    draft.antecedent = antecedent ? indexes.get(antecedent)! : null
  return drafts
    .map((draft) => place(draft, scan))
    .map((draft) => withDoubt(text, draft))
    .map(withPosition(text))
}

function findNumbered(
  text: string,
  noteText: string,
  footnotes: readonly Footnote[],
  tables: readonly Table[],
): Draft[] {
  const anchors = findAnchors(text)
  const drafts: Draft[] = []
  let floor = 0
  let nextNote = 0
  let nextTable = 0
  for (const [i, anchor] of anchors.entries()) {
    const ceiling = anchors[i + 1]?.head.start ?? text.length
    while (nextTable < tables.length && tables[nextTable]!.end < anchor.start) nextTable++
    let details = readDetails(text, anchor, floor, ceiling)
    const row = readRow(text, tables[nextTable], anchor, details)
    details = row.details
    while (nextNote < footnotes.length && footnotes[nextNote]!.offset < anchor.end) nextNote++
    const footnote = footnotes[nextNote]
    if (footnote && footnote.offset <= details.next + 3)
      details = addFromNote(noteText, details, footnote.note)
    const draft = numberedDraft(anchor, details)
    const before = drafts.at(-1)
    if (details.sameDay && before) passDayOn(text, before, draft)
    const inNote =
      details.noteNext === undefined
        ? null
        : readSubject(noteText, details.noteNext, footnote!.note.end)
    const subject =
      readSubject(text, details.next, ceiling, anchors[i + 1]?.end) ?? inNote ?? row.subject
    if (subject) {
      draft.subject = subject.text
      draft.spans.subject = subject.span
    }
    drafts.push(...elidedDrafts(text, anchor, draft, before, floor), draft)
    floor = Math.max(Math.min(details.next, ceiling), anchor.end)
  }
  shareInLists(text, drafts)
  return drafts
}

/** The tables of a text that comes with its blocks, in the scanned text. */
function placedTables(text: string, blocks: readonly TextBlock[], scan: ScanText): Table[] {
  return tablesOf(text, blocks).map((rows) =>
    tableOf(
      scan.text,
      rows.map((row) =>
        row.map(({ start, end }) => ({ start: scan.offsetOf(start), end: scan.offsetOf(end) })),
      ),
    ),
  )
}

/** The text without its notes, and the notes without the text, each at the offsets of the whole. */
function separate(
  text: string,
  footnotes: readonly Footnote[],
): { body: string; notes: string | null } {
  if (!footnotes.length) return { body: text, notes: null }
  const spans = footnotes.map(({ note }) => note).sort((a, b) => a.start - b.start)
  let body = ''
  let notes = ''
  let at = 0
  for (const { start, end } of spans) {
    if (start < at) continue
    body += text.slice(at, start) + ' '.repeat(end - start)
    notes += beforeNote(start - at) + text.slice(start, end)
    at = end
  }
  return { body: body + text.slice(at), notes }
}

/** As long as what stands between two notes: a note begins a line, and goes on with nothing in front of it. */
function beforeNote(gap: number): string {
  if (gap < 2) return '\n'.slice(0, gap)
  return `${' '.repeat(gap - 2)}${BLOCK_END}\n`
}

function given(footnotes: NonNullable<FindOptions['footnotes']>, scan: ScanText): Footnote[] {
  return footnotes
    .map(({ offset, note }) => ({
      offset: scan.offsetOf(offset),
      note: { start: scan.offsetOf(note.start), end: scan.offsetOf(note.end) },
    }))
    .sort((a, b) => a.offset - b.offset)
}

/** Moves all spans of a draft from the scanned text to the source. */
function place(draft: Draft, scan: ScanText): Draft {
  const move = <T extends Span>(span: T): T => ({
    ...span,
    start: scan.startOf(span.start),
    end: scan.endOf(span.end),
  })
  return {
    ...move(draft),
    spans: moveSpans(draft.spans, move),
    pinpoints: draft.pinpoints.map(move),
    relation: draft.relation && move(draft.relation),
  }
}

/** A number that was read with figures for letters says so. */
function withDoubt(text: string, draft: Draft): Draft {
  const { number } = draft.spans
  return draft.class === 'numbered' && number && hasLetters(text.slice(number.start, number.end))
    ? { ...draft, warnings: [...draft.warnings, 'letter-for-digit'] }
    : draft
}

function withPosition(text: string): (draft: Draft) => Mention {
  const lines = lineIndex(text)
  return (draft) => ({
    ...draft,
    text: text.slice(draft.start, draft.end),
    ...lines.at(draft.start),
  })
}
