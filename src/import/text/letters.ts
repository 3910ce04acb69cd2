import { parseSyllable, tonePlaces } from '../../core/text/syllable.ts'
import { repaired } from '../log.ts'
import type { Log, SourcePlace } from '../model.ts'

/** Letters of other alphabets that broken fonts put for Vietnamese ones; none of them occurs in Vietnamese. */
const LOOKALIKES: Record<string, string> = { ƣ: 'ư', Ƣ: 'Ư', Ð: 'Đ', ð: 'đ' }

const TONE = '\\u0300\\u0301\\u0303\\u0309\\u0323'
const TONE_AFTER_SPACE = new RegExp(`([\\p{L}\\p{M}]+)([ \\u00A0]+)([${TONE}])`, 'gu')
const WORD = /[\p{L}\p{M}]+/gu
const VOWEL = /^[aeiouyAEIOUY]/
/** Soft hyphens, zero-width characters, marks of direction and controls that no reader sees. */
const INVISIBLE =
  /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F]/g
/** Private-use characters that mark notes and emphasis inside the importer. */
const OWN_MARKS = /[\uE000-\uE00A]/g
const HYPHENS = /[\u2010\u2011]/g

/**
 * Puts right what fonts and text layers damage, in one line of text: look-alike letters, tone marks after a space
 * or on the wrong letter, invisible characters. Gives NFC. Every repair is noted word by word; a word that is no
 * Vietnamese syllable afterwards stays as it was.
 *
 * @param isMarked the importer's own marks are in the text already and stay
 */
export function repairLetters(
  text: string,
  place: SourcePlace,
  log: Log,
  isMarked = false,
): string {
  const at = (index: number): SourcePlace => ({ ...place, column: place.column + index })
  let line = (isMarked ? text : text.replace(OWN_MARKS, '')).replace(
    INVISIBLE,
    (character, index: number) => {
      if (!/[\u00AD\uFEFF\u200B]/.test(character)) {
        const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
        repaired(log, 'invisible', at(index), `U+${code}`, '')
      }
      return ''
    },
  )
  line = line.replace(HYPHENS, '-')
  if (/[ƣƢÐð]/.test(line)) {
    line = line.replace(WORD, (word, index: number) => {
      const fixed = word.replace(/[ƣƢÐð]/g, (letter) => LOOKALIKES[letter]!)
      if (fixed !== word) repaired(log, 'look-alike', at(index), word, fixed)
      return fixed
    })
  }
  line = repairTones(line, at, log)
  return line.normalize('NFC')
}

function repairTones(text: string, at: (index: number) => SourcePlace, log: Log): string {
  const move = (word: string, rest: string, index: number, whole: string): string => {
    const better = placeTone(word)
    if (better === word && !rest) return word
    const start = whole.slice(0, index).normalize('NFC').length
    const written = rest ? `${word.slice(0, -1)}${rest}${word.at(-1)}` : word
    repaired(log, 'displaced-mark', at(start), written.normalize('NFC'), better.normalize('NFC'))
    return better + rest
  }
  return text
    .normalize('NFD')
    .replace(TONE_AFTER_SPACE, (all, word, space, tone, index, whole) =>
      placeTone(word + tone).length === word.length + 1 && parseSyllable(word)
        ? move(word + tone, space, index, whole)
        : all,
    )
    .replace(WORD, (word, index, whole) => move(word, '', index, whole))
}

/** Moves the one tone mark of a word to the vowel that carries it, if it stands on a letter that cannot. NFD in and out. */
function placeTone(word: string): string {
  const tones = [...word.matchAll(new RegExp(`[${TONE}]`, 'g'))]
  if (tones.length !== 1) return word
  const [tone] = tones[0]!
  const bare = word.replace(tone, '').normalize('NFC')
  const syllable = parseSyllable(bare)
  if (!syllable) return word
  const letters = [...bare]
  const rhymeStart = letters.length - [...syllable.rhyme].length
  const bearer = [...word.slice(0, tones[0]!.index).normalize('NFC')].length - 1
  const places = tonePlaces(syllable.rhyme).map((place) => rhymeStart + place)
  if (places.includes(bearer) || !places.length) return word
  const onVowel = VOWEL.test((letters[bearer] ?? '').normalize('NFD'))
  // `gi` and `qu` share a vowel with the rhyme; a tone there may be meant.
  if (onVowel && bearer < rhymeStart) return word
  const target = places.at(-1)!
  return letters
    .map((letter, index) => (index === target ? letter + tone : letter))
    .join('')
    .normalize('NFD')
}
