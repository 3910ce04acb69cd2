import type { Mention } from '../../src/core/citation/mention.ts'
import type { Label, LabelledText } from './labelled-texts.ts'

export type Find = (text: string) => Mention[]

/** A text with the mentions found in it, paired with the labels by exact span. */
export interface Matched extends LabelledText {
  mentions: Mention[]
  pairs: { label: Label; mention: Mention }[]
  missed: Label[]
  extra: Mention[]
}

/** Pairs what was found in a text with its labels of one class. */
export function match(one: LabelledText, find: Find, kind = 'numbered'): Matched {
  const mentions = find(one.text).filter((mention) => mention.class === kind)
  const labels = one.labels.filter((label) => label.class === kind)
  const bySpan = new Map(mentions.map((mention) => [`${mention.start}-${mention.end}`, mention]))
  const pairs = labels.flatMap((label) => {
    const mention = bySpan.get(`${label.start}-${label.end}`)
    return mention ? [{ label, mention }] : []
  })
  const matched = new Set<unknown>(pairs.flatMap(({ label, mention }) => [label, mention]))
  return {
    ...one,
    mentions,
    pairs,
    missed: labels.filter((label) => !matched.has(label)),
    extra: mentions.filter((mention) => !matched.has(mention)),
  }
}
