import { BOLD, ITALIC } from '../inline.ts'
import { repaired } from '../log.ts'
import type { Log, SourcePlace } from '../model.ts'

const STARRED =
  /(?<![*\p{L}\p{N}])(\*{1,2})(?=[^\s*])([^*]{2,200}?)(?<=[^\s*])\1(?![*\p{L}\p{N}])/gu

/**
 * Some text layers write italic and bold words between stars. A pair that clings to its words is read as emphasis
 * and noted; any other star stays a star.
 */
export function readEmphasis(text: string, place: SourcePlace, log: Log): string {
  if (!text.includes('*')) return text
  return text.replace(STARRED, (all, stars: string, words: string) => {
    const [open, close] = stars.length === 2 ? BOLD : ITALIC
    repaired(log, 'emphasis', place, all, words)
    return `${open}${words}${close}`
  })
}
