import type { Find } from './match-mentions.ts'

/** Megabytes of UTF-8 per second of processor time: the best of several runs over the texts, repeated to about 2 MB. */
export function speed(texts: readonly string[], find: Find): number {
  const unit = texts.join('\n')
  const text = unit.repeat(Math.max(1, Math.ceil(2_000_000 / unit.length)))
  const bytes = Buffer.byteLength(text)
  find(text)
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 5; run++) {
    const start = process.cpuUsage()
    find(text)
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1000)
  }
  return bytes / 1e6 / (best / 1000)
}
