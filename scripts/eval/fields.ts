import type { Mention } from '../../src/core/citation/mention.ts'
import type { Label } from './labelled-texts.ts'
import type { Matched } from './match-mentions.ts'

/** How each field of a mention is compared with its label. */
const FIELDS: Record<
  string,
  { label: (label: Label) => string; found: (mention: Mention) => string }
> = {
  number: { label: (label) => `${label.number}`, found: (mention) => `${mention.number}` },
  type: { label: (label) => `${label.type}`, found: (mention) => `${mention.type}` },
  date: { label: (label) => `${label.date}`, found: (mention) => `${mention.date}` },
  issuer: { label: (label) => `${label.issuer}`, found: (mention) => `${mention.issuer}` },
  place: { label: (label) => `${label.place}`, found: (mention) => `${mention.place}` },
  pinpoints: { label: (label) => label.pinpoints.join(' & '), found: writePinpoints },
}

/** Pinpoints as labels write them: `điều 12 khoản 9 & điều 21 khoản 6`. */
export function writePinpoints(mention: Mention): string {
  return mention.pinpoints
    .map(({ path }) => path.map(({ unit, label }) => `${unit} ${label}`).join(' '))
    .join(' & ')
}

export interface FieldScore {
  right: number
  total: number
  wrong: { where: string; expected: string; found: string }[]
}

/** Accuracy of every field on the mentions whose span is right. */
export function fieldScores(texts: readonly Matched[]): Record<string, FieldScore> {
  return Object.fromEntries(
    Object.entries(FIELDS).map(([name, field]) => {
      const score: FieldScore = { right: 0, total: 0, wrong: [] }
      for (const one of texts) {
        for (const { label, mention } of one.pairs) {
          const expected = field.label(label)
          const found = field.found(mention)
          score.total++
          if (expected === found) score.right++
          else
            score.wrong.push({
              where: `${one.name}:${mention.line}:${mention.column} ${mention.text}`,
              expected,
              found,
            })
        }
      }
      return [name, score]
    }),
  )
}
