import { foldInPlace } from '../core/search/fold-aligned.ts'
import { figureWeight, hashPair, MOST_FIGURES } from '../core/search/neighbours.ts'
import { listPlaces, NO_PAIR } from './list-places.ts'
import { type NeighbourText, neighbourTexts } from './neighbour-texts.ts'
import { RUN_END } from './number-syllables.ts'
import { Numbers } from './numbers.ts'

/** Collects the pairs of neighbours of the records of a part. */
export interface NeighbourCollector {
  /** Takes the next record: the numbers of its syllables, each at its place. */
  add(syllables: Numbers): void
  /** What was collected, as files. */
  files(): Iterable<NeighbourText>
}

/**
 * Makes a collector of neighbours.
 *
 * @param forms of the syllables, by their numbers; more may come with each record
 */
export function collectNeighbours(forms: readonly string[]): NeighbourCollector {
  /** The syllables of each pair, in the order in which pairs were first met. */
  const firsts = new Numbers()
  const seconds = new Numbers()
  /** For each syllable, the pair that it makes with each that follows it. */
  const followers: Map<number, number>[] = []
  const weights = new Numbers()
  const records: Int32Array[] = []

  const pairOf = (first: number, second: number): number => {
    const known = followers[first]!.get(second)
    if (known !== undefined) return known
    const pair = firsts.length
    firsts.push(first)
    seconds.push(second)
    followers[first]!.set(second, pair)
    return pair
  }

  return {
    add({ items, length }) {
      while (followers.length < forms.length) {
        weights.push(figureWeight(forms[followers.length]!))
        followers.push(new Map())
      }
      const record = new Int32Array(length).fill(NO_PAIR)
      for (let place = 0; place + 1 < length; place++) {
        const first = items[place]!
        const second = items[place + 1]!
        if (first === RUN_END || second === RUN_END) continue
        if (weights.items[first]! + weights.items[second]! <= MOST_FIGURES)
          record[place] = pairOf(first, second)
      }
      records.push(record)
    },
    files() {
      const { order, hashes, formOf } = sortPairs(firsts.view(), seconds.view(), forms)
      return neighbourTexts(
        order.map((pair) => hashes[pair]!),
        (at) => formOf(order[at]!),
        listPlaces(records, order),
      )
    },
  }
}

/** The pairs in the order of their hashes, then of their forms. */
function sortPairs(firsts: Int32Array, seconds: Int32Array, forms: readonly string[]) {
  const folded = forms.map(foldInPlace)
  const openings = folded.map((form) => hashPair(`${form} `))
  const hashes = new Uint32Array(firsts.length)
  for (let pair = 0; pair < hashes.length; pair++)
    hashes[pair] = hashPair(folded[seconds[pair]!]!, openings[firsts[pair]!])
  const formOf = (pair: number) => `${forms[firsts[pair]!]} ${forms[seconds[pair]!]}`
  const order = new Uint32Array(hashes.keys()).sort(
    (a, b) => hashes[a]! - hashes[b]! || (formOf(a) < formOf(b) ? -1 : 1),
  )
  return { order, hashes, formOf }
}
