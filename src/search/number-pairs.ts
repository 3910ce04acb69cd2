import { Numbers } from './numbers.ts'

/** Pairs of syllables as numbers, in the order in which they were first met. */
export interface PairNumbers {
  /** The first and the second syllable of each pair. */
  readonly firsts: Numbers
  readonly seconds: Numbers
  numberOf(first: number, second: number): number
}

/** A table of hashes over plain memory: a quarter of the time and of the room of maps in a map. */
export function numberPairs(): PairNumbers {
  const firsts = new Numbers()
  const seconds = new Numbers()
  /** For each place in the table: first syllable, second syllable, and the pair's number, counted from 1. */
  let table = new Int32Array(WIDTH * 2 ** 16)

  const placeOf = (first: number, second: number): number => {
    const places = table.length / WIDTH
    let place = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) >>> 7
    for (; ; place++) {
      const at = WIDTH * (place & (places - 1))
      if (!table[at + 2] || (table[at] === first && table[at + 1] === second)) return at
    }
  }
  const enter = (at: number, pair: number) => {
    table[at] = firsts.items[pair]!
    table[at + 1] = seconds.items[pair]!
    table[at + 2] = pair + 1
  }

  return {
    firsts,
    seconds,
    numberOf(first, second) {
      const at = placeOf(first, second)
      const known = table[at + 2]!
      if (known) return known - 1
      const pair = firsts.length
      firsts.push(first)
      seconds.push(second)
      enter(at, pair)
      if (2 * firsts.length * WIDTH > table.length) {
        table = new Int32Array(2 * table.length)
        for (let old = 0; old <= pair; old++)
          enter(placeOf(firsts.items[old]!, seconds.items[old]!), old)
      }
      return pair
    },
  }
}

/** Numbers to a place: a power of two, so that a place does not lie across two lines of the processor's cache. */
const WIDTH = 4
