import { lineIndex } from '../text/position.ts'
import { findAnchors } from './anchors.ts'
import { readDetails } from './details.ts'
import type { FindOptions, Mention, Span } from './mention.ts'
import { type Draft, numberedDraft } from './numbered.ts'
import { type ScanText, scanText } from './scan-text.ts'
import { readSubject } from './subject.ts'

/**
 * Finds every mention of an official document in a text, in the order of their places. Takes any text: NFC or NFD,
 * damaged by extraction, with page numbers and footnotes in it. Spans are offsets in that very text. Time is linear
 * in the length of the text. Rules: Nghị định 30/2020/NĐ-CP, Nghị định 34/2016/NĐ-CP, Hướng dẫn 36-HD/VPTW.
 */
export function findCitations(text: string, _options: FindOptions = {}): Mention[] {
  const scan = scanText(text)
  const anchors = findAnchors(scan.text)
  const drafts: Draft[] = []
  let floor = 0
  for (const [i, anchor] of anchors.entries()) {
    const ceiling = anchors[i + 1]?.head.start ?? scan.text.length
    const details = readDetails(scan.text, anchor, floor, ceiling)
    const draft = numberedDraft(anchor, details)
    const subject = readSubject(scan.text, details.next, ceiling)
    if (subject) {
      draft.subject = subject.text
      draft.spans.subject = subject.span
    }
    drafts.push(draft)
    floor = Math.max(details.next, anchor.end)
  }
  return drafts.map((draft) => place(draft, scan)).map(withPosition(text))
}

/** Moves all spans of a draft from the scanned text to the source. */
function place(draft: Draft, scan: ScanText): Draft {
  const move = <T extends Span>(span: T): T => ({
    ...span,
    start: scan.startOf(span.start),
    end: scan.endOf(span.end),
  })
  const spans = Object.fromEntries(
    Object.entries(draft.spans).map(([name, span]) => [name, move(span)]),
  ) as Mention['spans']
  return {
    ...move(draft),
    spans,
    pinpoints: draft.pinpoints.map(move),
    relation: draft.relation && move(draft.relation),
  }
}

function withPosition(text: string): (draft: Draft) => Mention {
  const lines = lineIndex(text)
  return (draft) => ({
    ...draft,
    text: text.slice(draft.start, draft.end),
    ...lines.at(draft.start),
  })
}
