import type { PlacedMention } from '../core/archive.ts'
import type { Mention, Relation, Span } from '../core/citation/mention.ts'

/** What is kept of each mention as it is, in the order in which the columns are written. */
const PLAIN = [
  'class',
  'start',
  'end',
  'text',
  'line',
  'column',
  'grammar',
  'number',
  'serial',
  'year',
  'type',
  'issuerCode',
  'unit',
  'date',
  'issuer',
  'place',
  'subject',
  'pinpoints',
  'aliases',
  'antecedent',
  'warnings',
  'suggestion',
  'anchor',
  'section',
  'sentenceHead',
] as const satisfies (keyof PlacedMention)[]
type Plain = (typeof PLAIN)[number]

/** What checks and resolution of the whole archive look at; the other spans serve the checks of one report. */
const SPANS = ['head', 'type', 'date', 'issuer'] as const satisfies (keyof Mention['spans'])[]

type PackedRelation = [
  Relation['verb'],
  Relation['direction'],
  Relation['other'],
  start: number,
  length: number,
]

/**
 * Mentions column by column: half of what they take as objects, which is mostly names of fields. Spans are three numbers
 * each: which it is, where it starts after the mention does, and its length.
 */
export type MentionColumns = { [Key in Plain]: PlacedMention[Key][] } & {
  spans: number[][]
  relation: (PackedRelation | null)[]
  /** 0 where it is the sentence of the mention before. */
  sentence: (string | 0)[]
}

export function toColumns(mentions: readonly PlacedMention[]): MentionColumns {
  const plain = Object.fromEntries(PLAIN.map((key) => [key, mentions.map((each) => each[key])]))
  return {
    ...(plain as { [Key in Plain]: PlacedMention[Key][] }),
    spans: mentions.map(({ start, spans }) =>
      SPANS.flatMap((name, index) => {
        const span = spans[name]
        return span ? [index, span.start - start, span.end - span.start] : []
      }),
    ),
    relation: mentions.map(({ start, relation }): PackedRelation | null => {
      if (!relation) return null
      const { verb, direction, other } = relation
      return [verb, direction, other, relation.start - start, relation.end - relation.start]
    }),
    sentence: mentions.map(({ sentence }, index) =>
      sentence === mentions[index - 1]?.sentence ? 0 : sentence,
    ),
  }
}

export function fromColumns(columns: MentionColumns): PlacedMention[] {
  let sentence = ''
  // Each field by its name: an object that is made at once takes a fraction of one that grows in a loop.
  return columns.start.map((start, index) => {
    sentence = columns.sentence[index] || sentence
    return {
      class: columns.class[index]!,
      start,
      end: columns.end[index]!,
      text: columns.text[index]!,
      line: columns.line[index]!,
      column: columns.column[index]!,
      grammar: columns.grammar[index]!,
      number: columns.number[index]!,
      serial: columns.serial[index]!,
      year: columns.year[index]!,
      type: columns.type[index]!,
      issuerCode: columns.issuerCode[index]!,
      unit: columns.unit[index]!,
      date: columns.date[index]!,
      issuer: columns.issuer[index]!,
      place: columns.place[index]!,
      subject: columns.subject[index]!,
      pinpoints: orNone(columns.pinpoints[index]!),
      relation: toRelation(columns.relation[index]!, start),
      aliases: orNone(columns.aliases[index]!),
      antecedent: columns.antecedent[index]!,
      spans: toSpans(columns.spans[index]!, start),
      warnings: orNone(columns.warnings[index]!),
      suggestion: columns.suggestion[index]!,
      anchor: columns.anchor[index]!,
      section: columns.section[index]!,
      sentence,
      sentenceHead: columns.sentenceHead[index]!,
    }
  })
}

/** Most mentions have none: one empty list serves them all. */
const NONE: never[] = []
const orNone = <Item>(list: Item[]): Item[] => (list.length ? list : NONE)

function toRelation(packed: PackedRelation | null, from: number): Relation | null {
  if (!packed) return null
  const start = from + packed[3]
  return { verb: packed[0], direction: packed[1], other: packed[2], start, end: start + packed[4] }
}

function toSpans(packed: readonly number[], from: number): Mention['spans'] {
  const spans: Partial<Record<(typeof SPANS)[number], Span>> = {}
  for (let at = 0; at < packed.length; at += 3) {
    const start = from + packed[at + 1]!
    spans[SPANS[packed[at]!]!] = { start, end: start + packed[at + 2]! }
  }
  return spans as Mention['spans']
}
