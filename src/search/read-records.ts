import { syllableWord } from '../core/search/index-words.ts'
import { numberSyllables, RUN_END } from './number-syllables.ts'
import { Numbers } from './numbers.ts'

/** Reads the records of a part, one after the other. Lists are filled anew for each. */
export interface RecordReader {
  /** The forms of syllables, by their numbers. */
  readonly forms: readonly string[]
  /** The syllables of the record, each at its place, and `RUN_END` after each run. */
  readonly places: Numbers
  /** Those that it has, each once, in the order in which they come. */
  readonly distinct: Numbers
  begin(): void
  read(text: string): void
  /** The distinct syllables as words of the index. */
  words(): string
}

export function readRecords(): RecordReader {
  const { forms, read } = numberSyllables()
  const places = new Numbers()
  const distinct = new Numbers()
  /** Of each syllable, the last record that has it, counted from 1. */
  const lastRecords = new Numbers()
  const words: string[] = []
  let record = 0
  return {
    forms,
    places,
    distinct,
    begin() {
      record++
      places.length = 0
      distinct.length = 0
    },
    read(text) {
      let at = places.length
      read(text, places)
      while (lastRecords.length < forms.length) lastRecords.push(0)
      for (; at < places.length; at++) {
        const number = places.items[at]!
        if (number === RUN_END || lastRecords.items[number] === record) continue
        lastRecords.items[number] = record
        distinct.push(number)
      }
    },
    words() {
      while (words.length < forms.length) words.push(syllableWord(forms[words.length]!))
      return Array.from(distinct.view(), (number) => words[number]).join(' ')
    },
  }
}
