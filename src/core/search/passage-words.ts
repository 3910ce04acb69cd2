import { type Abbreviations, waysToWrite } from './abbreviate.ts'
import { isPair, pairWord, syllableWord } from './index-words.ts'
import { runsOf } from './syllables.ts'

/** The words of the index that texts give: pairs of neighbours and single syllables, each once, in order. */
export function wordsOf(
  texts: readonly string[],
  abbreviations: Abbreviations,
): { pairs: Set<string>; singles: Set<string> } {
  const pairs = new Set<string>()
  const singles = new Set<string>()
  for (const text of texts)
    for (const run of runsOf(text))
      for (const way of waysToWrite(
        run.map(({ form }) => form),
        abbreviations,
      ))
        way.forEach((form, index) => {
          singles.add(syllableWord(form))
          const next = way[index + 1]
          if (next !== undefined && isPair(form, next)) pairs.add(pairWord(form, next))
        })
  return { pairs, singles }
}
