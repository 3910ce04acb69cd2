import type { Mention } from '../../src/core/citation/mention.ts'
import { writePinpoints } from './fields.ts'
import type { LabelledText } from './labelled-texts.ts'
import type { Find } from './match-mentions.ts'

export interface Difference {
  gained: string[]
  lost: string[]
  changed: string[]
}

/** What the present finder finds that another did not, what it lost, and what it reads differently. */
export function difference(texts: readonly LabelledText[], now: Find, then: Find): Difference {
  const result: Difference = { gained: [], lost: [], changed: [] }
  for (const { name, text } of texts) {
    const describe = (mention: Mention) =>
      `${name}:${mention.line}:${mention.column} ${mention.class} ${JSON.stringify(mention.text)}`
    const keyed = (find: Find) =>
      new Map(
        find(text).map((mention) => [`${mention.class}:${mention.start}-${mention.end}`, mention]),
      )
    const present = keyed(now)
    const past = keyed(then)
    for (const [key, mention] of present) {
      const before = past.get(key)
      if (!before) result.gained.push(describe(mention))
      else if (read(before) !== read(mention))
        result.changed.push(
          `${describe(mention)}\n    trước: ${read(before)}\n    nay:   ${read(mention)}`,
        )
    }
    for (const [key, mention] of past) if (!present.has(key)) result.lost.push(describe(mention))
  }
  return result
}

const read = (mention: Mention) =>
  [
    mention.number,
    mention.type,
    mention.date,
    mention.issuer,
    mention.place,
    writePinpoints(mention),
    mention.warnings.join(' '),
  ].join(' | ')
