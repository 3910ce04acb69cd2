import { foldInPlace } from './fold-aligned.ts'

/**
 * How words stand in the index of Pagefind. It folds tone marks but not `đ`, so `đ` is indexed as `d` with a combining
 * stroke, which it folds. It also takes a word for every word that begins like it, and an unknown word for the longest
 * known beginning of it, so each word ends in a letter that stands nowhere else. Two neighbouring syllables make one word, joined by a letter that no Vietnamese syllable has
 * and at which Pagefind splits nothing: a phrase then costs a few short lists instead of the long ones of its
 * syllables.
 */
const STROKE = '\u0335'
const JOINT = 'z'
const END = 'j'

/** Characters that Pagefind must keep in words (its setting `includeCharacters`). */
export const INCLUDED = STROKE

/** A single syllable as a word of the index. */
export const syllableWord = (form: string): string => strokes(form) + END

/** The syllable that a word of the index stands for. */
export const writtenSyllable = (word: string): string =>
  word.slice(0, -END.length).replaceAll(`d${STROKE}`, 'đ')

/** Two neighbouring syllables as a word of the index. */
export const pairWord = (first: string, second: string): string =>
  strokes(first) + JOINT + strokes(second) + END

/** Whether two neighbours make a pair: figures change from report to report and would swell the index. */
export const isPair = (first: string, second: string): boolean =>
  !/\d/u.test(first) && !/\d/u.test(second)

/** Whether a syllable carries marks, so that the reader means them. */
export const hasMarks = (form: string): boolean => foldInPlace(form) !== form

const strokes = (form: string): string => form.replaceAll('đ', `d${STROKE}`)
