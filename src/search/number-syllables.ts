import { IN_SYLLABLE, PHRASE_END, runsOf, syllableForm } from '../core/search/syllables.ts'
import { addUnit } from '../core/text/fnv.ts'
import type { Numbers } from './numbers.ts'

/** Stands after each run of syllables. */
export const RUN_END = -1

/** Reads texts as numbers, one for each form of a syllable: cheap to keep and to compare. */
export interface SyllableNumbers {
  /** The forms, by their numbers. */
  readonly forms: readonly string[]
  /** Appends the syllables of a text, in the runs of `runsOf`, each with `RUN_END` behind it. */
  read(text: string, into: Numbers): void
}

/** A syllable as written, in a chain of those with like hashes. */
interface Written {
  text: string
  number: number
  next: Written | undefined
}

const CHAINS = 2 ** 16

export function numberSyllables(): SyllableNumbers {
  const forms: string[] = []
  const numbers = new Map<string, number>()
  const chains = Array.from<Written | undefined>({ length: CHAINS })

  const numberOf = (written: string): number => {
    const form = syllableForm(written)
    let number = numbers.get(form)
    if (number === undefined) {
      number = forms.push(form) - 1
      numbers.set(form, number)
    }
    return number
  }
  /** Without making a string of each syllable, which takes three times as long. */
  const find = (text: string, start: number, end: number, hash: number): number => {
    const chain = (hash ^ (hash >>> 16)) & (CHAINS - 1)
    for (let known = chains[chain]; known; known = known.next)
      if (standsAt(known.text, text, start, end)) return known.number
    const written = text.slice(start, end)
    const number = numberOf(written)
    chains[chain] = { text: written, number, next: chains[chain] }
    return number
  }

  return {
    forms,
    read(text, into) {
      const before = into.length
      let start = 0
      let hash = 0
      for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        const kind = KINDS[unit] || learn(unit)
        if (kind === LETTER) {
          hash = addUnit(hash, unit)
          continue
        }
        if (kind === HALF) {
          into.length = before
          readAny(text, into)
          return
        }
        if (at > start) into.push(find(text, start, at, hash))
        if (kind === END) endRun(into)
        start = at + 1
        hash = 0
      }
      if (text.length > start) into.push(find(text, start, text.length, hash))
      endRun(into)
    },
  }

  /** What `read` is by definition. */
  function readAny(text: string, into: Numbers): void {
    for (const run of runsOf(text)) {
      for (const { form } of run) into.push(numberOf(form))
      into.push(RUN_END)
    }
  }
}

const LETTER = 1
const BETWEEN = 2
const END = 3
/** Of a character that takes two units. */
const HALF = 4

/** What each code unit is to a syllable; 0 is not known yet. */
const KINDS = new Uint8Array(2 ** 16)

function learn(unit: number): number {
  const character = String.fromCharCode(unit)
  let kind = BETWEEN
  if (unit >= 0xd800 && unit < 0xe000) kind = HALF
  else if (IN_SYLLABLE.test(character)) kind = LETTER
  else if (PHRASE_END.test(character)) kind = END
  KINDS[unit] = kind
  return kind
}

function standsAt(written: string, text: string, start: number, end: number): boolean {
  if (written.length !== end - start) return false
  for (let at = 0; at < written.length; at++)
    if (written.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

function endRun(into: Numbers): void {
  if (into.length && into.items[into.length - 1] !== RUN_END) into.push(RUN_END)
}
