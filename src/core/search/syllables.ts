import { normalizeLetters, unifyTonePlacement } from '../text/fold.ts'

/** A syllable as it stands in a text: its compared form and its place. */
export interface Syllable {
  /** Lower case, NFC, one placement of tone marks: `hoà` and `Hòa` are `hòa`. */
  form: string
  start: number
  end: number
}

/** What syllables are made of. */
export const IN_SYLLABLE = /[\p{L}\p{M}\p{N}]/u
const SYLLABLE = new RegExp(`${IN_SYLLABLE.source}+`, 'gu')
/** Between two syllables: these end a phrase; spaces, hyphens, commas and slashes do not. */
export const PHRASE_END = /[.;:!?…()[\]"“”«»\n\t]/u

/** The syllables of a text, in runs that no phrase crosses. */
export function runsOf(text: string): Syllable[][] {
  const runs: Syllable[][] = []
  let last = -1
  for (const match of text.matchAll(SYLLABLE)) {
    const start = match.index
    const end = start + match[0].length
    const syllable = { form: syllableForm(match[0]), start, end }
    if (last === -1 || PHRASE_END.test(text.slice(last, start))) runs.push([syllable])
    else runs.at(-1)!.push(syllable)
    last = end
  }
  return runs
}

/** The forms of the syllables of `runsOf`. */
export const formsOf = (text: string): string[][] =>
  runsOf(text).map((run) => run.map(({ form }) => form))

const FORMS = new Map<string, string>()
const MOST_FORMS = 50_000

/** The form in which a syllable is compared when its marks count. */
export function syllableForm(written: string): string {
  let form = FORMS.get(written)
  if (form === undefined) {
    form = unifyTonePlacement(normalizeLetters(written.toLowerCase()))
    if (FORMS.size > MOST_FORMS) FORMS.clear()
    FORMS.set(written, form)
  }
  return form
}
