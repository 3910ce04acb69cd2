import { fold } from '../text/fold.ts'
import type { NumberEntry } from './document.ts'

/**
 * A number as look-ups know it, however it is typed: `3433/QĐ-UBND` and `3433 qd ubnd` give `3433QDUBND`. Running
 * numbers have two digits at least, so `8/KH-UBND` and `008/KH-UBND` give `08KHUBND`.
 */
export function foldNumber(number: string): string {
  const { serial, tail } = split(number)
  return serial + foldTail(tail)
}

function split(number: string): { serial: string; tail: string } {
  const match = /^[^\p{L}\p{N}]*0*(\d+)/u.exec(number)
  return match
    ? { serial: match[1]!.padStart(2, '0'), tail: number.slice(match[0].length) }
    : { serial: '', tail: number }
}

const foldTail = (tail: string): string =>
  fold(tail)
    .replace(/[^a-z0-9]+/g, '')
    .toUpperCase()

/** Collects what the archive has under each number. */
export interface NumberIndex {
  entry(number: string): NumberEntry
  /** The numbers that need a page to choose or to look, in the order of their keys. */
  list(): [string, NumberEntry][]
}

export function numberIndex(): NumberIndex {
  const written = new Map<string, NumberEntry>()
  const folded = new Map<string, NumberEntry>()
  const tails = new Map<string, string>()
  return {
    entry(number) {
      const known = written.get(number)
      if (known) return known
      const { serial, tail } = split(number)
      const symbol = tails.get(tail) ?? foldTail(tail)
      tails.set(tail, symbol)
      const key = serial + symbol
      const entry = folded.get(key) ?? { number, documents: [], open: [] }
      folded.set(key, entry)
      written.set(number, entry)
      return entry
    },
    list: () =>
      [...folded]
        .filter(([, { documents, open }]) => documents.length > 1 || open.length > 0)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, { number, documents, open }]) => [
          key,
          { number, documents: documents.sort(), open },
        ]),
  }
}
