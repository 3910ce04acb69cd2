import { isSyllable } from '../../core/text/syllable.ts'
import { plain } from '../inline.ts'
import { doubted } from '../log.ts'
import type { Log, SourcePlace } from '../model.ts'

const WORD = /(?<![\p{L}\p{N}./@_-])[\p{L}]{5,}(?![\p{L}\p{N}@_])/gu
const NO_SPACE = /\p{Ll}{2}[.,;:]\p{Lu}\p{Ll}|\p{Ll}{2}[“(]\p{Lu}?\p{Ll}|\d;\p{Ll}{2}/gu

/**
 * Lists words that seem to have lost the space between them: `sơnộp`, `HIỆNNHIỆM`, `theo“Quyết`. The text stays as
 * printed, since the fault may be the authors' own. Takes a line, or a paragraph where the format has no lines.
 */
export function noteRunTogether(text: string, place: SourcePlace, log: Log): void {
  const words = plain(text)
  const at = (index: number) => ({ ...place, column: place.column + index })
  for (const match of words.matchAll(WORD)) {
    const parts = split(match[0])
    if (parts) report(log, at(match.index), match[0], parts)
  }
  for (const match of words.matchAll(NO_SPACE)) {
    const start = words.lastIndexOf(' ', match.index) + 1
    const end = words.indexOf(' ', match.index + match[0].length)
    const whole = words.slice(start, end < 0 ? undefined : end)
    if (/^[\p{L}\d“”.,;:()"]+$/u.test(whole)) report(log, at(start), whole, null)
  }
}

function report(log: Log, place: SourcePlace, word: string, parts: string | null): void {
  doubted(
    log,
    'run-together',
    place,
    word,
    parts
      ? `Có thể là hai chữ dính nhau: “${parts}”.`
      : 'Thiếu dấu cách sau dấu câu; giữ như bản gốc.',
  )
}

/** Two or three syllables that make up the word, when the word is none itself; every one must have a tone or be known by case. */
function split(word: string): string | null {
  const capital = /\p{Ll}(?=\p{Lu}\p{Ll})/u.exec(word)
  if (capital) {
    const [first, second] = [word.slice(0, capital.index + 1), word.slice(capital.index + 1)]
    return isSyllable(first) && isSyllable(second) ? `${first} ${second}` : null
  }
  const isForeign = !/[^\u0000-\u007f]/.test(word)
  if (isForeign || isSyllable(word)) return null
  for (let at = 2; at <= word.length - 2; at++) {
    const first = word.slice(0, at)
    const second = word.slice(at)
    if (isSyllable(first) && isSyllable(second)) return `${first} ${second}`
  }
  return null
}
