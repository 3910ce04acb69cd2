import { type Abbreviations, waysToWrite } from './abbreviate.ts'
import { coveringLinks, matchPhrase, type PhraseHit, type PhraseMatch } from './match-phrase.ts'
import { nearness } from './nearness.ts'
import type { Phrase, WordQuery } from './parse-words.ts'
import type { WordIndex } from './word-index.ts'

/**
 * How a record fits: `phrase`, all that belongs together stands together; `near`, some of it does; `apart`, only the
 * syllables occur.
 */
export type Tier = 'phrase' | 'near' | 'apart'

const RANK: Record<Tier, number> = { phrase: 2, near: 1, apart: 0 }

/** Orders tiers, the best first. */
export const compareTiers = (a: Tier, b: Tier): number => RANK[b] - RANK[a]

export interface WordHit {
  record: string
  tier: Tier
  /** Rank within the tier: higher is better. */
  weight: number
  /** Places of each phrase, or of the words that stand near each other. */
  places: number[][]
  /** Where syllables stand first, among the new ones. */
  firsts: number[]
  /** The share of the marks typed that stands so, in the phrase that has least of it; null where no phrase stands. */
  same: number | null
}

export interface WordAnswer {
  /** Best tier first, in no order within it. */
  hits: WordHit[]
  /** Whether records that have the syllables only apart were left out, because enough have them together. */
  more: boolean
}

/** With so many phrase hits, those that have the syllables apart are noise and are looked for only on request. */
const ENOUGH = 10

/**
 * Answers a query of words: records with the phrases first, then with the syllables near each other, then with all
 * syllables. What officials abbreviate is found in both forms, unless it stands in quotes.
 *
 * @param wide look for syllables apart even when there are enough phrase hits
 */
export async function searchWords(
  query: WordQuery,
  index: WordIndex,
  abbreviations: Abbreviations,
  wide = false,
): Promise<WordAnswer> {
  const { phrases } = query
  if (!phrases.length) return { hits: [], more: false }
  const waysOf = ({ quoted, forms }: Phrase) =>
    quoted ? [forms] : waysToWrite(forms, abbreviations)
  const [excluded, found] = await Promise.all([
    excludedRecords(query, index),
    Promise.all(phrases.map((phrase) => matchWays(waysOf(phrase), index, phrase.quoted))),
  ])
  const hits = new Map<string, WordHit>()
  const isNew = (record: string) => !hits.has(record) && !excluded.has(record)
  for (const record of inAll(found.map(({ whole }) => whole)).filter(isNew))
    hits.set(
      record,
      phraseHit(
        record,
        found.map(({ whole }) => whole.get(record)!),
      ),
    )
  const canLoosen =
    phrases.some(({ quoted, forms }) => !quoted && forms.length > 1) || phrases.length > 1
  if (!canLoosen) return { hits: [...hits.values()], more: false }
  if (hits.size >= ENOUGH && !wide) return { hits: [...hits.values()], more: true }

  const pairs = await pairsOf(phrases.filter(({ quoted }) => !quoted).flatMap(waysOf), index)
  const addLoose = (lists: readonly ReadonlyMap<string, PhraseHit>[]) => {
    for (const record of inAll(lists).filter(isNew)) {
      const parts = lists.map((list) => list.get(record)!)
      const near = nearness(pairs.map((way) => way.map((list) => list.get(record)?.places ?? [])))
      hits.set(record, looseHit(record, parts, near))
    }
  }
  addLoose(
    found.map(({ whole, scattered }, at) =>
      phrases[at]!.quoted ? whole : new Map([...scattered, ...whole]),
    ),
  )
  if (hits.size >= ENOUGH && !wide) return { hits: [...hits.values()], more: true }
  addLoose(
    await Promise.all(
      phrases.map((phrase, at) =>
        phrase.quoted ? found[at]!.whole : matchSyllables(waysOf(phrase), index),
      ),
    ),
  )
  return { hits: [...hits.values()], more: false }
}

/** The records that have a phrase in one of its ways; as typed weighs most. */
async function matchWays(
  ways: readonly (readonly string[])[],
  index: WordIndex,
  exact: boolean,
): Promise<PhraseMatch> {
  const [typed, ...others] = await Promise.all(
    ways.map((forms) => matchPhrase(forms, index, exact)),
  )
  const { whole, scattered } = typed!
  for (const other of others) {
    for (const [record, hit] of other.whole) {
      const known = whole.get(record)
      if (known) known.places = [...known.places, ...hit.places].sort((a, b) => a - b)
      else whole.set(record, { ...hit, same: hit.same * OTHER_WAY })
    }
    for (const [record, hit] of other.scattered)
      if (!scattered.has(record)) scattered.set(record, hit)
  }
  return { whole, scattered }
}

/** A long form found for an abbreviation, or the other way round, is a little less than what was typed. */
const OTHER_WAY = 0.9

/** For each way to write a phrase, where its pairs stand. */
function pairsOf(ways: readonly (readonly string[])[], index: WordIndex) {
  return Promise.all(
    ways.map((forms) =>
      Promise.all(coveringLinks(forms).map((at) => index.pair(forms[at]!, forms[at + 1]!))),
    ),
  )
}

/** The records that have all syllables of a phrase, in one of its ways. */
async function matchSyllables(
  ways: readonly (readonly string[])[],
  index: WordIndex,
): Promise<Map<string, PhraseHit>> {
  const all = new Map<string, PhraseHit>()
  for (const forms of ways) {
    const lists = await Promise.all([...new Set(forms)].map((form) => index.syllable(form, false)))
    for (const record of inAll(lists)) {
      const hits = lists.map((list) => list.get(record)!)
      const score = hits.reduce((sum, hit) => sum + hit.score, 0)
      if ((all.get(record)?.score ?? 0) >= score) continue
      all.set(record, { places: [], firsts: hits.map(({ first }) => first), same: 0, score })
    }
  }
  return all
}

async function excludedRecords({ without }: WordQuery, index: WordIndex): Promise<Set<string>> {
  const found = await Promise.all(without.map(({ forms }) => matchPhrase(forms, index, true)))
  return new Set(found.flatMap(({ whole }) => [...whole.keys()]))
}

/** The keys that all lists have. */
function inAll(lists: readonly ReadonlyMap<string, unknown>[]): string[] {
  const [first, ...others] = [...lists].sort((a, b) => a.size - b.size)
  return [...(first?.keys() ?? [])].filter((record) => others.every((list) => list.has(record)))
}

/** Marks as typed outweigh everything; then how often the phrases stand there. */
function phraseHit(record: string, parts: readonly PhraseHit[]): WordHit {
  const weight = parts.reduce(
    (sum, { same, score, places }) => sum + 10 * same + score + Math.log2(1 + places.length),
    0,
  )
  return {
    record,
    tier: 'phrase',
    weight: weight / parts.length,
    places: parts.map(({ places }) => places),
    firsts: parts.flatMap(({ firsts }) => firsts),
    same: Math.min(...parts.map(({ same }) => same)),
  }
}

function looseHit(
  record: string,
  parts: readonly PhraseHit[],
  near: ReturnType<typeof nearness>,
): WordHit {
  const score = parts.reduce((sum, part) => sum + part.score, 0)
  return {
    record,
    tier: near.together ? 'near' : 'apart',
    weight: 100 * near.together + score,
    places: near.together ? [near.places] : parts.map(({ places }) => places),
    firsts: parts.flatMap(({ firsts }) => firsts),
    same: null,
  }
}
