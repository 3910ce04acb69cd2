import { wordsOf } from './words.ts'

/** The words of a text with their counts, for comparing it with many others. */
export interface Bag {
  counts: ReadonlyMap<string, number>
  size: number
}

/** Counts the words of a text, without regard to case. */
export function bagOf(text: string): Bag {
  const counts = new Map<string, number>()
  const words = wordsOf(text.toLowerCase())
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, size: words.length }
}

/** Dice's coefficient of two bags: 1 for the same words, 0 for none in common or when the sizes rule `least` out. */
export function likeness(a: Bag, b: Bag, least = 0): number {
  const total = a.size + b.size
  if (!total) return 1
  if ((2 * Math.min(a.size, b.size)) / total < least) return 0
  const [small, large] = a.counts.size <= b.counts.size ? [a, b] : [b, a]
  let shared = 0
  for (const [word, count] of small.counts) {
    const other = large.counts.get(word)
    if (other) shared += Math.min(count, other)
  }
  return (2 * shared) / total
}
