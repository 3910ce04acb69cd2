import leven from 'leven'
import { fold } from './fold.ts'

/** The candidate closest to what was written, if it is close enough to be a slip; marks and case weigh little. */
export function nearest(written: string, candidates: Iterable<string>): string | null {
  const key = fold(written)
  let best: string | null = null
  let bestDistance = Math.max(1, Math.floor(key.length * 0.4)) + 1
  for (const candidate of candidates) {
    const distance = leven(key, fold(candidate), { maxDistance: bestDistance })
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}
