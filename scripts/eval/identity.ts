import type { Conflict } from '../../src/core/identity/document.ts'
import { resolveArchive } from '../../src/core/identity/resolve.ts'
import { quoteSentence } from '../../src/core/text/sentence.ts'
import type { LabelledText } from './labelled-texts.ts'
import type { Find } from './match-mentions.ts'
import { seedReport } from './seed-reports.ts'

/** Two mentions that the labels and the resolution see differently. */
export interface WrongPair {
  one: string
  other: string
  documents: [string, string]
}

/** How well mentions were made documents of, over all pairs of labelled mentions of one class. */
export interface IdentityScore {
  precision: number
  recall: number
  f1: number
  mentions: number
  documents: number
  /** Mentions that resolution leaves open rather than guess. */
  open: number
  /** Linked together, though the labels say two documents. */
  merges: WrongPair[]
  /** Each linked, to two documents, though the labels say one. */
  splits: WrongPair[]
  /** One document by the labels, but one of the two mentions was left open. */
  abstained: WrongPair[]
}

interface Judged {
  where: string
  label: string
  document: string | null
}

/** Resolves the labelled reports as one archive and compares every pair of mentions with the labels. */
export function identityScore(
  texts: readonly LabelledText[],
  find: Find,
  kinds: readonly string[],
): IdentityScore {
  const { judged } = judge(texts, find, kinds)
  const merges: WrongPair[] = []
  const splits: WrongPair[] = []
  const abstained: WrongPair[] = []
  let right = 0
  for (const [index, one] of judged.entries())
    for (const other of judged.slice(index + 1)) {
      const same = one.label === other.label
      const linked = one.document !== null && one.document === other.document
      const pair = (): WrongPair => ({
        one: one.where,
        other: other.where,
        documents: [one.document ?? one.label, other.document ?? other.label],
      })
      if (same && linked) right++
      else if (linked) merges.push(pair())
      else if (same) (one.document && other.document ? splits : abstained).push(pair())
    }
  const precision = right / (right + merges.length || 1)
  const recall = right / (right + splits.length + abstained.length || 1)
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall || 1),
    mentions: judged.length,
    documents: new Set(judged.map(({ label }) => label)).size,
    open: judged.filter(({ document }) => document === null).length,
    merges,
    splits,
    abstained,
  }
}

/** The contradictions that resolution reports over the labelled texts. */
export const identityConflicts = (texts: readonly LabelledText[], find: Find): Conflict[] =>
  judge(texts, find, []).conflicts

function judge(texts: readonly LabelledText[], find: Find, kinds: readonly string[]) {
  const reports = texts.map(({ name, text }) => {
    const mentions = find(text).map((mention) => {
      const quote = quoteSentence(
        text,
        mention.spans.head,
        Math.max(0, mention.start - 600),
        Math.min(text.length, mention.end + 600),
      )
      return { ...mention, sentence: quote.text, sentenceHead: quote.span }
    })
    return seedReport(name, mentions)
  })
  const { resolutions, conflicts } = resolveArchive(reports, [])
  const judged = texts.flatMap(({ name, labels }, index): Judged[] => {
    const bySpan = new Map(labels.map((label) => [`${label.start}-${label.end}`, label]))
    return reports[index]!.mentions.flatMap((mention, at) => {
      const label = bySpan.get(`${mention.start}-${mention.end}`)
      if (!label?.doc || !kinds.includes(label.class)) return []
      const where = `${name}:${mention.line} ${mention.text.replace(/\s+/gu, ' ')}`
      return [{ where, label: label.doc, document: resolutions.get(name)![at]!.document }]
    })
  })
  return { judged, conflicts }
}
