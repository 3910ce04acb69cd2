import { hasMarks } from './index-words.ts'
import { areNeighbours, type PairPlaces } from './neighbours.ts'
import type { SyllableHit, WordIndex } from './word-index.ts'

/** A record that has a phrase. */
export interface PhraseHit {
  /** Where the phrase begins; empty for a phrase that is known by its syllables alone. */
  places: number[]
  /** Where its syllables stand first, among the new ones; for a phrase without pairs. */
  firsts: number[]
  /** How many of the syllables typed with marks stand with these very marks, as a share. */
  same: number
  /** What Pagefind says of its syllables. */
  score: number
}

export interface PhraseMatch {
  /** The records that have the phrase. */
  whole: Map<string, PhraseHit>
  /** Those that have all of its pairs, but not in one place. */
  scattered: Map<string, PhraseHit>
}

/**
 * Finds the records in which syllables stand side by side in this order. The pairs that are asked for cover the
 * phrase; standing at the right distance from each other they leave no room for anything else. A syllable in no pair
 * (`3433`) must be in the record.
 *
 * @param exact whether marks that were typed must stand as typed
 */
export async function matchPhrase(
  forms: readonly string[],
  index: WordIndex,
  exact: boolean,
): Promise<PhraseMatch> {
  const links = coveringLinks(forms)
  const covered = new Set(links.flatMap((at) => [at, at + 1]))
  const lone = [...new Set(forms.filter((_, at) => !covered.has(at)))]
  const [pairs, syllables] = await Promise.all([
    Promise.all(links.map((at) => index.pair(forms[at]!, forms[at + 1]!))),
    Promise.all(lone.map((form) => index.syllable(form, exact && hasMarks(form)))),
  ])
  const marked = forms.map((form) => Number(hasMarks(form)))
  /** How many marks each link can have as typed. */
  const most = links.map((at) => marked[at]! + marked[at + 1]!)

  const match: PhraseMatch = { whole: new Map(), scattered: new Map() }
  const lists: ReadonlyMap<string, unknown>[] = [...pairs, ...syllables]
  const shortest = lists.reduce((a, b) => (b.size < a.size ? b : a), lists[0]!)
  for (const record of shortest.keys()) {
    if (!lists.every((list) => list.has(record))) continue
    const found = pairs.map((list) => list.get(record)!)
    const chain = chainOf(links, found, exact ? most : null)
    const isWhole = !links.length || chain.places.length > 0
    const singles = syllables.map((list) => list.get(record)! as SyllableHit)
    const total = most.reduce((sum, count) => sum + count, 0)
    match[isWhole ? 'whole' : 'scattered'].set(record, {
      places: chain.places,
      firsts: links.length ? [] : singles.map(({ first }) => first),
      same: total ? chain.best / total : 0,
      score: singles.reduce((sum, { score }) => sum + score, 0),
    })
  }
  return match
}

/** Indexes of the first syllables of the fewest pairs that cover all syllables which are in any pair. */
export function coveringLinks(forms: readonly string[]): number[] {
  const links: number[] = []
  let covered = -1
  for (let at = 0; at + 1 < forms.length; at++) {
    if (!areNeighbours(forms[at]!, forms[at + 1]!)) continue
    const next = at + 2 < forms.length && areNeighbours(forms[at + 1]!, forms[at + 2]!)
    // A pair whose first syllable is covered is needed only when nothing else covers its second.
    if (covered === at && next) continue
    links.push(at)
    covered = at + 1
  }
  return links
}

/**
 * Where a whole phrase begins, and how many of its marks stand as typed in the best of these places.
 *
 * @param needed how many marks each link must have as typed, or null
 */
function chainOf(
  links: readonly number[],
  found: readonly PairPlaces[],
  needed: readonly number[] | null,
): { places: number[]; best: number } {
  const places: number[] = []
  let best = 0
  if (!links.length) return { places, best }
  let driver = 0
  for (let link = 1; link < links.length; link++)
    if (found[link]!.places.length < found[driver]!.places.length) driver = link
  for (const place of found[driver]!.places) {
    const start = place - links[driver]!
    let marks = 0
    const whole = links.every((offset, link) => {
      const at = indexOf(found[link]!.places, start + offset)
      if (at === -1) return false
      const same = found[link]!.same[at]!
      marks += same
      return !needed || same >= needed[link]!
    })
    if (!whole) continue
    places.push(start)
    best = Math.max(best, marks)
  }
  return { places, best }
}

/** Index of a number in a sorted list, -1 when it is not there. */
function indexOf(sorted: readonly number[], wanted: number): number {
  let from = 0
  let to = sorted.length - 1
  while (from <= to) {
    const middle = (from + to) >> 1
    const value = sorted[middle]!
    if (value === wanted) return middle
    if (value < wanted) from = middle + 1
    else to = middle - 1
  }
  return -1
}
