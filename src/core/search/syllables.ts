import { normalizeLetters, unifyTonePlacement } from '../text/fold.ts'

/** A syllable as it stands in a text: its compared form and its place. */
export interface Syllable {
  /** Lower case, NFC, one placement of tone marks: `hoà` and `Hòa` are `hòa`. */
  form: string
  start: number
  end: number
}

const SYLLABLE = /[\p{L}\p{M}\p{N}]+/gu
/** Between two syllables: these end a phrase; spaces, hyphens, commas and slashes do not. */
const PHRASE_END = /[.;:!?…()[\]"“”«»\n\t]/u

/** The syllables of a text, in runs that no phrase crosses. */
export function runsOf(text: string): Syllable[][] {
  const runs: Syllable[][] = []
  let run: Syllable[] = []
  let end = 0
  for (const match of text.matchAll(SYLLABLE)) {
    if (run.length && PHRASE_END.test(text.slice(end, match.index))) {
      runs.push(run)
      run = []
    }
    end = match.index + match[0].length
    run.push({ form: syllableForm(match[0]), start: match.index, end })
  }
  if (run.length) runs.push(run)
  return runs
}

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
