import { hasMarks } from './index-words.ts'
import type { WordQuery } from './parse-words.ts'
import type { WordHit } from './search-words.ts'

/** A phrase found in another way to write it has a little less than all marks. */
const AS_TYPED = 0.9

/**
 * Whether a phrase was typed with tone marks that stand nowhere, so that all that is found is written otherwise. Known
 * of one phrase of several syllables only.
 */
export function haveOtherMarks({ phrases }: WordQuery, hits: readonly WordHit[]): boolean {
  const [phrase, ...others] = phrases
  if (!phrase || others.length || phrase.forms.length < 2 || !phrase.forms.some(hasMarks))
    return false
  const whole = hits.filter(({ tier }) => tier === 'phrase')
  return whole.length > 0 && whole.every(({ same }) => (same ?? 1) < AS_TYPED)
}
