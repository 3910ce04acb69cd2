import { runsOf } from './syllables.ts'

/** Syllables that belong together; in quotes, exactly in this order. */
export interface Phrase {
  forms: string[]
  quoted: boolean
}

/** What a reader asks of the words: all phrases, and none of the others. */
export interface WordQuery {
  phrases: Phrase[]
  without: Phrase[]
}

/** A hyphen that starts a word excludes it; quotes of every kind hold an exact phrase. */
const PART = /(?<![\p{L}\p{N}])(-?)(?:"([^"]*)"|“([^”]*)”|«([^»]*)»)|(?<!\S)-([\p{L}\p{N}]+)/gu

/** A query of a great many words is cut: nobody types it, and each word costs a look-up. */
const MOST = 24

/** Reads the words, quotes and exclusions of a query. */
export function parseWords(query: string): WordQuery {
  const text = query.normalize('NFC')
  const phrases: Phrase[] = []
  const without: Phrase[] = []
  let at = 0
  const addLoose = (part: string) => {
    for (const run of runsOf(part))
      phrases.push({ forms: run.map(({ form }) => form), quoted: false })
  }
  for (const match of text.matchAll(PART)) {
    addLoose(text.slice(at, match.index))
    at = match.index + match[0].length
    const [, minus, straight, curly, angle, word] = match
    const quoted = straight ?? curly ?? angle
    const forms = runsOf(quoted ?? word ?? '')
      .flat()
      .map(({ form }) => form)
    if (forms.length) (minus || word ? without : phrases).push({ forms, quoted: true })
  }
  addLoose(text.slice(at))
  return { phrases: cut(phrases), without: cut(without) }
}

function cut(phrases: Phrase[]): Phrase[] {
  let left = MOST
  return phrases.flatMap((phrase) => {
    const forms = phrase.forms.slice(0, Math.max(0, left))
    left -= forms.length
    return forms.length ? [{ ...phrase, forms }] : []
  })
}
