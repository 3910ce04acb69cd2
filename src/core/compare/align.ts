/** A pair of positions in two lists; null on one side where nothing corresponds. */
export type Pairing =
  | [before: number, after: number]
  | [before: number, after: null]
  | [null, number]

/**
 * Aligns two lists in order: the pairs that together are most alike, by dynamic programming. Pairs below `least` are
 * never made. Items that only the old list has come before those that only the new one has.
 *
 * @param likeness 0 to 1 of two positions
 */
export function align(
  before: number,
  after: number,
  likeness: (before: number, after: number) => number,
  least: number,
): Pairing[] {
  const width = after + 1
  const best = new Float64Array((before + 1) * width)
  const like = new Float64Array(before * after)
  for (let i = before - 1; i >= 0; i--)
    for (let j = after - 1; j >= 0; j--) {
      const value = likeness(i, j)
      like[i * after + j] = value
      const skip = Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!)
      const pair = value >= least ? value + best[(i + 1) * width + j + 1]! : 0
      best[i * width + j] = Math.max(skip, pair)
    }

  const pairs: Pairing[] = []
  let i = 0
  let j = 0
  while (i < before && j < after) {
    const value = like[i * after + j]!
    const here = best[i * width + j]!
    if (value >= least && here === value + best[(i + 1) * width + j + 1]!) pairs.push([i++, j++])
    else if (here === best[(i + 1) * width + j]!) pairs.push([i++, null])
    else pairs.push([null, j++])
  }
  while (i < before) pairs.push([i++, null])
  while (j < after) pairs.push([null, j++])
  return pairs
}
