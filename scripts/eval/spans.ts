import type { Matched } from './match-mentions.ts'

/** Precision, recall and F1 of exact spans. */
export interface SpanScore {
  found: number
  labelled: number
  right: number
  precision: number
  recall: number
  f1: number
}

/** Scores spans over any number of texts. */
export function spanScore(texts: readonly Matched[]): SpanScore {
  const sum = (of: (one: Matched) => number) => texts.reduce((total, one) => total + of(one), 0)
  const right = sum((one) => one.pairs.length)
  const found = sum((one) => one.mentions.length)
  const labelled = sum((one) => one.pairs.length + one.missed.length)
  const precision = found ? right / found : 1
  const recall = labelled ? right / labelled : 1
  return {
    found,
    labelled,
    right,
    precision,
    recall,
    f1: right ? (2 * precision * recall) / (precision + recall) : 0,
  }
}
