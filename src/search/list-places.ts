/** Stands at a place where no pair begins. */
export const NO_PAIR = -1

/** The places of all pairs in one row. */
export interface PlaceLists {
  /** The lists of `NeighbourFile`, one after the other. */
  numbers: Int32Array
  /** Where the list of each pair begins, and where the last one ends. */
  starts: Uint32Array
}

/**
 * Lists where pairs stand.
 *
 * @param records for each record, the pair that begins at each of its places
 * @param order in which the lists are wanted, of all pairs
 */
export function listPlaces(records: readonly Int32Array[], order: Uint32Array): PlaceLists {
  const lengths = new Uint32Array(order.length)
  const lastRecords = new Int32Array(order.length).fill(NO_RECORD)
  for (const [record, pairs] of records.entries())
    for (const pair of pairs) {
      if (pair === NO_PAIR) continue
      lengths[pair]! += lastRecords[pair] === record ? 1 : 3
      lastRecords[pair] = record
    }

  const starts = new Uint32Array(order.length + 1)
  /** Of each pair: where its next number goes, where that of its places is, its last record and place. */
  const states = new Int32Array(WIDTH * order.length)
  for (let at = 0; at < order.length; at++) {
    const pair = order[at]!
    states[WIDTH * pair + END] = starts[at]!
    states[WIDTH * pair + RECORD] = NO_RECORD
    starts[at + 1] = starts[at]! + lengths[pair]!
  }
  const numbers = new Int32Array(starts[order.length]!)
  for (const [record, pairs] of records.entries())
    for (let place = 0; place < pairs.length; place++) {
      if (pairs[place] === NO_PAIR) continue
      const state = WIDTH * pairs[place]!
      let end = states[state + END]!
      if (states[state + RECORD] !== record) {
        numbers[end++] = record - states[state + RECORD]!
        states[state + COUNT] = end++
        states[state + RECORD] = record
        states[state + PLACE] = 0
      }
      numbers[states[state + COUNT]!]!++
      numbers[end++] = place - states[state + PLACE]!
      states[state + PLACE] = place
      states[state + END] = end
    }
  return { numbers, starts }
}

/** The first record is counted from here. */
const NO_RECORD = -1

const WIDTH = 4
const END = 0
const COUNT = 1
const RECORD = 2
const PLACE = 3
