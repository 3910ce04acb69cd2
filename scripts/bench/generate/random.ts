/** A stream of pseudo-random choices; the same seed gives the same choices on every machine. */
export interface Random {
  /** In [0, 1). */
  next(): number
  /** An integer in [low, high]. */
  between(low: number, high: number): number
  pick<T>(items: readonly T[]): T
  chance(probability: number): boolean
  /** An index below `count`, small ones far more often (Zipf's law with exponent 1, by inversion). */
  longTail(count: number): number
}

/** Makes a stream from any text; streams of different texts are independent. */
export function randomFrom(...seed: (string | number)[]): Random {
  let state = hash(seed.join('\u0000'))
  const next = () => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    between,
    pick: (items) => items[Math.floor(next() * items.length)]!,
    chance: (probability) => next() < probability,
    longTail: (count) => Math.min(count - 1, Math.floor((count + 1) ** next()) - 1),
  }
}

/** FNV-1a over UTF-16 code units. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return value >>> 0
}
