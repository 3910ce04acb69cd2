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

/** The forms of the syllables of `runsOf`; quick on much text, since words between spaces come again and again. */
export function formsOf(text: string): string[][] {
  const runs: string[][] = []
  let isEnded = true
  for (const word of text.split(' ')) {
    const { inner, opens, closes } = wordForms(word)
    isEnded ||= opens
    for (const [at, run] of inner.entries()) {
      if (isEnded || at > 0) runs.push([...run])
      else for (const form of run) runs.at(-1)!.push(form)
      isEnded = false
    }
    isEnded ||= closes
  }
  return runs
}

/** A word between spaces: its runs, and whether a phrase ends before or after its syllables. */
interface WordForms {
  inner: string[][]
  opens: boolean
  closes: boolean
}

const WORDS = new Map<string, WordForms>()

function wordForms(word: string): WordForms {
  let found = WORDS.get(word)
  if (!found) {
    const runs = runsOf(word)
    const first = runs[0]?.[0]?.start ?? word.length
    const last = runs.at(-1)?.at(-1)?.end ?? word.length
    found = {
      inner: runs.map((run) => run.map(({ form }) => form)),
      opens: PHRASE_END.test(word.slice(0, first)),
      closes: PHRASE_END.test(word.slice(last)),
    }
    if (WORDS.size > MOST_FORMS) WORDS.clear()
    WORDS.set(word, found)
  }
  return found
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
