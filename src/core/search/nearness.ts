/** Syllables between the first and the last pair of words that still stand near each other. */
const WINDOW = 30

/**
 * How near the pairs of a phrase stand to each other in a record.
 *
 * @param ways for each way to write the phrase, the places of each of its pairs, sorted
 * @returns the most different pairs that stand within some 30 syllables, as a share of all, with their places; a pair
 *   that precedes the one it should follow counts half
 */
export function nearness(ways: readonly (readonly (readonly number[])[])[]): {
  together: number
  places: number[]
} {
  let best = { together: 0, places: [] as number[] }
  for (const pairs of ways) {
    const stands = pairs
      .flatMap((places, pair) => places.map((place) => ({ place, pair })))
      .sort((a, b) => a.place - b.place)
    let from = 0
    for (let to = 0; to < stands.length; to++) {
      while (stands[to]!.place - stands[from]!.place > WINDOW) from++
      const window = stands.slice(from, to + 1)
      const together = inOrder(window.map(({ pair }) => pair)) / pairs.length
      if (together > best.together) best = { together, places: window.map(({ place }) => place) }
    }
  }
  return best
}

/** How many different pairs there are, one out of order by half. */
function inOrder(pairs: readonly number[]): number {
  const seen = new Set<number>()
  let count = 0
  let last = -1
  for (const pair of pairs) {
    if (seen.has(pair)) continue
    seen.add(pair)
    count += pair > last ? 1 : 0.5
    last = pair
  }
  return count
}
