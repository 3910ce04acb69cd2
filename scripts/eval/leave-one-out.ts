import type { LabelledText } from './labelled-texts.ts'
import { type Find, match } from './match-mentions.ts'
import { withoutRows } from './other-finder.ts'
import { type SpanScore, spanScore } from './spans.ts'

export interface LeftOut {
  name: string
  /** Rows of the tables that only this report attests, and that were therefore taken away. */
  rows: string[]
  score: SpanScore
  typesRight: number
}

/**
 * Scores each report with a finder that lacks every row of the tables that this report alone attests: what the tables
 * would be if it had not been there. Rules in code are not taken away: they were written with all five in view.
 */
export async function leaveOneOut(texts: readonly LabelledText[], find: Find): Promise<LeftOut[]> {
  const rowsOf = (one: LabelledText) =>
    new Set(
      find(one.text).flatMap((mention) =>
        [mention.type, mention.issuerCode].filter((code) => code !== null),
      ),
    )
  const rows = texts.map(rowsOf)
  const results: LeftOut[] = []
  for (const [i, one] of texts.entries()) {
    const own = [...rows[i]!].filter((code) =>
      rows.every((other, j) => i === j || !other.has(code)),
    )
    results.push(
      await withoutRows(own, (poorer) => {
        const matched = match(one, poorer)
        const typesRight = matched.pairs.filter(
          ({ label, mention }) => label.type === mention.type,
        ).length
        return { name: one.name, rows: own, score: spanScore([matched]), typesRight }
      }),
    )
  }
  return results
}
