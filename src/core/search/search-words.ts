import { hasMarks } from './index-words.ts'
import type { Phrase, WordQuery } from './parse-words.ts'
import { boundWords, looseWords, phraseWords } from './plan-words.ts'

/** What an index says of a record that has all words asked for. */
export interface IndexHit {
  record: string
  score: number
  /** Positions of the words in the record. */
  places: number[]
}

/** Asks an index for the records that have all of some words; `exact` with the very tone marks. */
export type AskIndex = (words: readonly string[], exact?: boolean) => Promise<IndexHit[]>

/**
 * How a record fits: `phrase`, all neighbours of the query stand together somewhere; `near`, some do; `apart`, only
 * the syllables occur.
 */
export type Tier = 'phrase' | 'near' | 'apart'

export interface WordHit extends IndexHit {
  tier: Tier
}

export interface WordAnswer {
  /** Best first. */
  hits: WordHit[]
  /** Whether records that have the syllables only apart were left out, because enough have them together. */
  more: boolean
}

/** With so many phrase hits, those that have the syllables apart are noise and are looked for only on request. */
const ENOUGH = 10

/**
 * Answers a query of words: records with the phrases first, then with the syllables near each other and in order,
 * then with all syllables.
 *
 * @param wide look for syllables apart even when there are enough phrase hits
 */
export async function searchWords(
  query: WordQuery,
  ask: AskIndex,
  wide = false,
): Promise<WordAnswer> {
  const { phrases } = query
  if (!phrases.length) return { hits: [], more: false }
  const excluded = await excludedRecords(query, ask)
  const allowed = (hit: IndexHit) => !excluded.has(hit.record)

  const strict = (await askPhrases(phrases, phraseWords, ask)).filter(allowed)
  const hits: WordHit[] = strict.map((hit) => ({ ...hit, tier: 'phrase' }))
  const canLoosen =
    phrases.some(({ quoted, forms }) => !quoted && forms.length > 1) || phrases.length > 1
  if (!canLoosen) return { hits, more: false }
  if (strict.length >= ENOUGH && !wide) return { hits, more: true }

  const known = new Set(strict.map(({ record }) => record))
  const all = phrases.flatMap((phrase) =>
    phrase.quoted ? phraseWords(phrase) : looseWords(phrase),
  )
  const loose = (await ask(all)).filter((hit) => allowed(hit) && !known.has(hit.record))
  hits.push(...(await orderLoose(query, loose, ask)))
  return { hits, more: false }
}

async function excludedRecords({ without }: WordQuery, ask: AskIndex): Promise<Set<string>> {
  const found = await Promise.all(
    without.map((phrase) => ask(phraseWords(phrase), phrase.forms.some(hasMarks))),
  )
  return new Set(found.flat().map(({ record }) => record))
}

/** Records that have all phrases; marks in quotes must stand as typed. */
async function askPhrases(
  phrases: readonly Phrase[],
  toWords: (phrase: Phrase) => string[],
  ask: AskIndex,
): Promise<IndexHit[]> {
  const isExact = ({ quoted, forms }: Phrase) => quoted && forms.some(hasMarks)
  const wordsOf = (phrase: Phrase) => (phrase.quoted ? phraseWords(phrase) : toWords(phrase))
  const [folded, exact] = await Promise.all([
    ask(phrases.filter((phrase) => !isExact(phrase)).flatMap(wordsOf)),
    ask(phrases.filter(isExact).flatMap(wordsOf), true),
  ])
  if (!phrases.some(isExact)) return folded
  if (phrases.every(isExact)) return exact
  const others = new Map(folded.map((hit) => [hit.record, hit]))
  return exact.flatMap((hit) => {
    const other = others.get(hit.record)
    return other
      ? [{ ...hit, score: hit.score + other.score, places: [...hit.places, ...other.places] }]
      : []
  })
}

/** Records with more of the pairs first; their places are those of the pairs, where there are any. */
async function orderLoose(
  { phrases }: WordQuery,
  loose: readonly IndexHit[],
  ask: AskIndex,
): Promise<WordHit[]> {
  if (!loose.length) return []
  const pairs = [...new Set(phrases.filter(({ quoted }) => !quoted).flatMap(boundWords))]
  const answers = await Promise.all(pairs.map((pair) => ask([pair])))
  const bound = new Map<string, { pairs: number; places: number[] }>()
  for (const hits of answers)
    for (const { record, places } of hits) {
      const known = bound.get(record) ?? { pairs: 0, places: [] }
      bound.set(record, { pairs: known.pairs + 1, places: [...known.places, ...places] })
    }
  return loose
    .map((hit): WordHit & { pairs: number } => {
      const found = bound.get(hit.record)
      return {
        ...hit,
        tier: found ? 'near' : 'apart',
        pairs: found?.pairs ?? 0,
        places: found ? [...hit.places, ...found.places] : hit.places,
      }
    })
    .sort((a, b) => b.pairs - a.pairs || b.score - a.score)
    .map(({ pairs: _, ...hit }) => hit)
}
