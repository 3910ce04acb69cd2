import type { PlacedMention } from '../core/archive.ts'
import type { Mention, Pinpoint } from '../core/citation/mention.ts'

/** Fields that are numbers, in the order of a row. */
export const NUMBERS = [
  'start',
  'end',
  'line',
  'column',
  'serial',
  'year',
  'antecedent',
  'section',
] as const satisfies (keyof PlacedMention)[]

/** Fields that are texts; a row has their indexes among the texts of the report. */
export const TEXTS = [
  'class',
  'text',
  'grammar',
  'number',
  'type',
  'issuerCode',
  'unit',
  'date',
  'issuer',
  'place',
  'subject',
  'suggestion',
  'anchor',
] as const satisfies (keyof PlacedMention)[]

/** What checks and resolution of the whole archive look at; the other spans serve the checks of one report. */
export const SPANS = [
  'head',
  'type',
  'date',
  'issuer',
] as const satisfies (keyof Mention['spans'])[]

/** Fields that most mentions have empty. */
export interface Lists {
  pinpoints: Pinpoint[]
  aliases: string[]
  warnings: Mention['warnings']
}

/** A number that is not there. */
export const NONE = -(2 ** 31)

/** Where the parts of a row begin: spans and the place in the sentence by start and end, the sentence by its bytes. */
export const AT_TEXTS = NUMBERS.length
export const AT_SPANS = AT_TEXTS + TEXTS.length
/** Verb among the texts, whether active, the other mention, start and end. */
export const AT_RELATION = AT_SPANS + 2 * SPANS.length
export const AT_SENTENCE = AT_RELATION + 5
export const AT_HEAD = AT_SENTENCE + 2
export const WIDTH = AT_HEAD + 2

/**
 * The mentions of a report in few objects: an archive of ten thousand reports has half a million mentions, which as
 * objects of their own take five times the memory and are gone through whenever memory is cleared.
 */
export interface MentionRows {
  /** `WIDTH` numbers of each mention. */
  numbers: Int32Array
  /** Each text once. */
  texts: string[]
  /** By index of the mention, where one of them is not empty. */
  lists: Record<string, Lists>
  /** UTF-8. */
  sentences: Buffer
}

export function toRows(mentions: readonly PlacedMention[]): MentionRows {
  const texts = new Map<string, number>()
  const indexOf = (text: string | null) => {
    if (text === null) return NONE
    const known = texts.get(text) ?? texts.size
    texts.set(text, known)
    return known
  }
  const sentences = new Map<string, [start: number, end: number]>()
  let bytes = 0
  const placeOf = (sentence: string) => {
    let place = sentences.get(sentence)
    if (!place) {
      place = [bytes, bytes + Buffer.byteLength(sentence)]
      bytes = place[1]
      sentences.set(sentence, place)
    }
    return place
  }
  const rows = mentions.map((mention) => {
    const { relation } = mention
    return [
      ...NUMBERS.map((name) => mention[name] ?? NONE),
      ...TEXTS.map((name) => indexOf(mention[name])),
      ...SPANS.flatMap((name) => {
        const span = mention.spans[name]
        return span ? [span.start, span.end] : [NONE, NONE]
      }),
      indexOf(relation?.verb ?? null),
      relation?.direction === 'active' ? 1 : 0,
      relation?.other ?? NONE,
      relation?.start ?? NONE,
      relation?.end ?? NONE,
      ...placeOf(mention.sentence),
      ...mention.sentenceHead,
    ]
  })
  const lists: MentionRows['lists'] = {}
  for (const [index, { pinpoints, aliases, warnings }] of mentions.entries())
    if (pinpoints.length || aliases.length || warnings.length)
      lists[index] = { pinpoints, aliases, warnings }
  return {
    numbers: Int32Array.from(rows.flat()),
    texts: [...texts.keys()],
    lists,
    sentences: Buffer.from([...sentences.keys()].join('')),
  }
}

/** The same mentions without where they stand in the file, which every edit before them moves. */
export function withoutPlaces({ numbers, texts, lists, sentences }: MentionRows): MentionRows {
  const placed = numbers.slice()
  for (let row = 0; row < placed.length; row += WIDTH) {
    const start = numbers[row + AT_START]!
    for (const column of PLACES) if (placed[row + column] !== NONE) placed[row + column]! -= start
    for (const column of LINES) placed[row + column] = NONE
  }
  const unplaced = Object.entries(lists).map(([index, { pinpoints, ...list }]) => [
    index,
    { ...list, pinpoints: pinpoints.map((pinpoint) => ({ ...pinpoint, start: 0, end: 0 })) },
  ])
  return { numbers: placed, texts, lists: Object.fromEntries(unplaced), sentences }
}

const AT_START = NUMBERS.indexOf('start')
const LINES = [NUMBERS.indexOf('line'), NUMBERS.indexOf('column')]
/** Columns with offsets in the file. */
const PLACES = [
  AT_START,
  NUMBERS.indexOf('end'),
  ...Array.from({ length: 2 * SPANS.length }, (_, at) => AT_SPANS + at),
  AT_RELATION + 3,
  AT_RELATION + 4,
]
