import { foldInPlace } from './fold-aligned.ts'

/**
 * How words stand in the index of Pagefind. It folds tone marks but not `đ`, so `đ` is indexed as `d` with a combining
 * stroke, which it folds. It also takes a word for every word that begins like it, and an unknown word for the longest
 * known beginning of it, so each word ends in a letter that stands nowhere else.
 */
const STROKE = '\u0335'
const JOINT = 'z'
const END = 'j'

/** Characters that Pagefind must keep in words (its setting `includeCharacters`). */
export const INCLUDED = STROKE

/** A single syllable as a word of the index. */
export const syllableWord = (form: string): string => strokes(form) + END

/** Syllables as words of the index, each once. */
export const syllableWords = (forms: Iterable<string>): string =>
  [...new Set(forms)].map(syllableWord).join(' ')

/** Two neighbouring syllables as one word; the joint is a letter that no Vietnamese syllable has. */
export const pairWord = (first: string, second: string): string =>
  strokes(first) + JOINT + strokes(second) + END

/** Keeps its place between pairs where two syllables are none. */
export const GAP_WORD = JOINT + END

/** Whether a syllable carries marks, so that the reader means them. */
export const hasMarks = (form: string): boolean => foldInPlace(form) !== form

const strokes = (form: string): string => form.replaceAll('đ', `d${STROKE}`)
