import { isPair, pairWord, syllableWord } from './index-words.ts'
import type { Phrase } from './parse-words.ts'

/** More pairs than these tell little more, and each is a file to fetch. */
const ENOUGH_PAIRS = 4

/**
 * The words of the index that all occurrences of a phrase have. Every syllable is covered; pairs that bind the
 * covered ones come next, as far as they are worth a file each: `cải cách hành chính` gives three pairs.
 */
export function phraseWords({ forms }: Phrase): string[] {
  const words: string[] = []
  const left: string[] = []
  let at = 0
  while (at < forms.length) {
    const form = forms[at]!
    const next = forms[at + 1]
    if (next !== undefined && isPair(form, next)) {
      words.push(pairWord(form, next))
      const after = forms[at + 2]
      if (after !== undefined && isPair(next, after)) left.push(pairWord(next, after))
      // The last of an odd number is bound to its neighbour.
      at += after !== undefined && forms[at + 3] === undefined && isPair(next, after) ? 1 : 2
    } else {
      const bound = at > 0 && isPair(forms[at - 1]!, form)
      if (!bound) words.push(syllableWord(form))
      at += 1
    }
  }
  const extra = left.filter((word) => !words.includes(word))
  return [...new Set([...words, ...extra.slice(0, Math.max(0, ENOUGH_PAIRS - words.length))])]
}

/** All syllables of a phrase, each a word of the index. */
export const looseWords = ({ forms }: Phrase): string[] => [...new Set(forms.map(syllableWord))]

/** The pairs among the words of a phrase: their files are there once the phrase was asked for. */
export function boundWords(phrase: Phrase): string[] {
  const singles = new Set(looseWords(phrase))
  return phraseWords(phrase).filter((word) => !singles.has(word))
}
