import type { PairPlaces } from './neighbours.ts'

/** A record that has a syllable. */
export interface SyllableHit {
  score: number
  /** Among the syllables of the record that are new where they stand: tells the passage. */
  first: number
}

/** What a search of words asks of an index; records go by their ids. Each answer is kept, so asking again is free. */
export interface WordIndex {
  /** The records that have a syllable; `exact` with the very tone marks. */
  syllable(form: string, exact: boolean): Promise<ReadonlyMap<string, SyllableHit>>
  /** The records in which one syllable follows another (see `areNeighbours`), and where. */
  pair(first: string, second: string): Promise<ReadonlyMap<string, PairPlaces>>
}

/** Keeps promises by key; one that failed is made again. */
export function keep<Value>(
  make: (key: string) => Promise<Value>,
): (key: string) => Promise<Value> {
  const kept = new Map<string, Promise<Value>>()
  return (key) => {
    let value = kept.get(key)
    if (!value) {
      value = make(key)
      value.catch(() => kept.delete(key))
      kept.set(key, value)
    }
    return value
  }
}
