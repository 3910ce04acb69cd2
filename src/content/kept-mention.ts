import type { PlacedMention } from '../core/archive.ts'
import type { Mention, Relation, Span } from '../core/citation/mention.ts'
import {
  AT_HEAD,
  AT_RELATION,
  AT_SENTENCE,
  AT_SPANS,
  AT_TEXTS,
  type Lists,
  type MentionRows,
  NONE,
  NUMBERS,
  SPANS,
  TEXTS,
  WIDTH,
} from './mention-rows.ts'

/** The mentions of rows, each a view that reads a field when it is asked for. */
export const fromRows = (rows: MentionRows): PlacedMention[] =>
  Array.from({ length: rows.numbers.length / WIDTH }, (_, index) => new KeptMention(rows, index))

/** The fields that a row has as they are. */
type Plain = Pick<PlacedMention, (typeof NUMBERS)[number] | (typeof TEXTS)[number]>

class Row {
  readonly rows: MentionRows
  readonly index: number

  constructor(rows: MentionRows, index: number) {
    this.rows = rows
    this.index = index
  }

  cell(column: number): number {
    return this.rows.numbers[this.index * WIDTH + column]!
  }
}

for (const [column, name] of NUMBERS.entries())
  Object.defineProperty(Row.prototype, name, {
    get(this: Row) {
      return orNull(this.cell(column))
    },
  })
for (const [column, name] of TEXTS.entries())
  Object.defineProperty(Row.prototype, name, {
    get(this: Row) {
      const index = this.cell(AT_TEXTS + column)
      return index === NONE ? null : this.rows.texts[index]
    },
  })

class KeptMention extends (Row as new (rows: MentionRows, index: number) => Row & Plain) {
  get pinpoints(): Lists['pinpoints'] {
    return this.rows.lists[this.index]?.pinpoints ?? EMPTY
  }

  get aliases(): Lists['aliases'] {
    return this.rows.lists[this.index]?.aliases ?? EMPTY
  }

  get warnings(): Lists['warnings'] {
    return this.rows.lists[this.index]?.warnings ?? EMPTY
  }

  get spans(): Mention['spans'] {
    const spans: Partial<Record<(typeof SPANS)[number], Span>> = {}
    for (const [index, name] of SPANS.entries()) {
      const start = this.cell(AT_SPANS + 2 * index)
      if (start !== NONE) spans[name] = { start, end: this.cell(AT_SPANS + 2 * index + 1) }
    }
    return spans as Mention['spans']
  }

  get relation(): Relation | null {
    const verb = this.cell(AT_RELATION)
    if (verb === NONE) return null
    return {
      verb: this.rows.texts[verb] as Relation['verb'],
      direction: this.cell(AT_RELATION + 1) ? 'active' : 'passive',
      other: orNull(this.cell(AT_RELATION + 2)),
      start: this.cell(AT_RELATION + 3),
      end: this.cell(AT_RELATION + 4),
    }
  }

  get sentence(): string {
    const { sentences } = this.rows
    const start = this.cell(AT_SENTENCE)
    // One mention follows another in a sentence, and who asks for it asks for its parts.
    if (last.sentences !== sentences || last.start !== start)
      last = {
        sentences,
        start,
        text: sentences.toString('utf8', start, this.cell(AT_SENTENCE + 1)),
      }
    return last.text
  }

  get sentenceHead(): [number, number] {
    return [this.cell(AT_HEAD), this.cell(AT_HEAD + 1)]
  }
}

const EMPTY: never[] = []
let last: { sentences: Buffer; start: number; text: string } = {
  sentences: Buffer.alloc(0),
  start: 0,
  text: '',
}

const orNull = (value: number) => (value === NONE ? null : value)
