import { addUnit, FNV_START } from '../text/fnv.ts'
import { isSpace } from '../text/one-line.ts'

/** The words of a text as hashes, ascending, one for each time that a word occurs; for comparing it with many others. */
export type Bag = Uint32Array

/** Hashes of the text that is being read; it grows when one has more words. */
let room = new Uint32Array(1024)

/** The words of a text, between spaces, without regard to case. */
export function bagOf(text: string): Bag {
  const lower = text.toLowerCase()
  let words = 0
  // FNV-1a over the UTF-16 units of a word; 0 while there is none.
  let hash = 0
  for (let at = 0; at <= lower.length; at++) {
    const unit = at < lower.length ? lower.charCodeAt(at) : SPACE
    if (!isSpace(unit)) hash = addUnit(hash || FNV_START, unit)
    else if (hash !== 0) {
      if (words === room.length) room = enlarged(room)
      room[words++] = hash
      hash = 0
    }
  }
  return room.slice(0, words).sort()
}

const SPACE = 32
function enlarged(words: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * words.length)
  larger.set(words)
  return larger
}

/** Dice's coefficient of two bags: 1 for the same words, 0 for none in common or when the sizes rule `least` out. */
export function likeness(a: Bag, b: Bag, least = 0): number {
  const total = a.length + b.length
  if (!total) return 1
  if ((2 * Math.min(a.length, b.length)) / total < least) return 0
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = a[i]! - b[j]!
    if (difference === 0) shared++
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return (2 * shared) / total
}
