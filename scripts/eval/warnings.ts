import type { Matched } from './match-mentions.ts'

export interface WarningScore {
  given: number
  right: number
  labelled: number
  wrong: string[]
}

/** Precision and recall of every warning, on the mentions whose span is right. */
export function warningScores(texts: readonly Matched[]): Map<string, WarningScore> {
  const scores = new Map<string, WarningScore>()
  const score = (name: string) => {
    const known = scores.get(name) ?? { given: 0, right: 0, labelled: 0, wrong: [] }
    scores.set(name, known)
    return known
  }
  for (const one of texts) {
    for (const { label, mention } of one.pairs) {
      for (const warning of label.warnings) score(warning).labelled++
      for (const warning of mention.warnings) {
        const known = score(warning)
        known.given++
        if (label.warnings.includes(warning)) known.right++
        else known.wrong.push(`${one.name}:${mention.line} ${mention.text}`)
      }
    }
  }
  return scores
}
