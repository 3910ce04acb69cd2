import type { Find } from './match-mentions.ts'

/** Megabytes of UTF-8 a second on one core: the best of several runs over the texts, repeated to about 2 MB. */
export function speed(texts: readonly string[], find: Find): number {
  const unit = texts.join('\n')
  const text = unit.repeat(Math.max(1, Math.ceil(2_000_000 / unit.length)))
  const bytes = Buffer.byteLength(text)
  find(unit)
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 5; run++) {
    const start = performance.now()
    find(text)
    best = Math.min(best, performance.now() - start)
  }
  return bytes / 1e6 / (best / 1000)
}
