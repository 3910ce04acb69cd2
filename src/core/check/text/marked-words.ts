/** A word and where it starts. */
export interface Word {
  word: string
  index: number
}

/** Words of five letters and more: shorter ones are syllables, names and abbreviations. */
const SHORTEST = 5
const WORD = new RegExp(`\\p{L}{${SHORTEST},}`, 'gu')
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
/** Letters of Vietnamese and its neighbours live below this code unit. */
const TABLE_SIZE = 0x2000
const NO_LETTER = 0xff

let table: Uint8Array | null = null

/**
 * Words that may be two: of five letters and more, with letters beyond ASCII in two places or two tone marks. Goes over
 * the text by a table of letters, since a regular expression of `\p{L}` takes three times as long.
 */
export function markedWords(text: string): Word[] {
  table ??= build()
  const words: Word[] = []
  let start = 0
  let marks = 0
  for (let index = 0; index <= text.length; index++) {
    const code = index < text.length ? text.charCodeAt(index) : 0
    if (code >= 0xd800 && code <= 0xdfff) return anyWords(text)
    const mark = code < TABLE_SIZE ? table[code]! : marksOf(code)
    if (mark !== NO_LETTER) {
      marks += mark
      continue
    }
    if (marks > 1 && index - start >= SHORTEST)
      words.push({ word: text.slice(start, index), index: start })
    start = index + 1
    marks = 0
  }
  return words
}

/** Texts with letters of two code units, which are rare. */
const anyWords = (text: string): Word[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ word, index }))

/** What a code unit counts: nothing as an ASCII letter, its tone marks but at least one as any other. */
function marksOf(code: number): number {
  const letter = String.fromCharCode(code)
  if (!/\p{L}/u.test(letter)) return NO_LETTER
  return code < 0x80 ? 0 : Math.max(1, letter.normalize('NFD').match(TONES)?.length ?? 0)
}

const build = () => Uint8Array.from({ length: TABLE_SIZE }, (_, code) => marksOf(code))
