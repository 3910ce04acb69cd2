import { TYPES } from '../citation/tables/types.ts'
import { fold } from '../text/fold.ts'

/** A number taken apart for comparison. */
export interface NumberParts {
  /** Running number: 8 for `08/KH-UBND`. */
  serial: number
  /** Year in the code, `34/2016/NĐ-CP`. */
  year: number | null
  /** Folded parts of the symbol in their order: `['QD', 'UBND']`. */
  codes: string[]
}

/**
 * The form in which all ways to type one number are equal: `3433/QĐ-UBND`, `3433 qd ubnd` and `03433/QĐ - UBND` give
 * `3433QDUBND`. Separators are lost, so `17-NQ/TU` (Party) and `17/NQ-TU` give one key, as readers mean them to.
 */
export function numberKey(number: string): string {
  return fold(number)
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '')
    .replace(/^0+(?=\d)/, '')
}

/** Takes a written number apart; null when it does not start with digits. */
export function numberParts(number: string): NumberParts | null {
  const parts = fold(number)
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter(Boolean)
  const serial = /^\d{1,7}/.exec(parts[0] ?? '')?.[0]
  if (!serial) return null
  // `06CT`: the separator was left out.
  const glued = parts[0]!.slice(serial.length)
  const rest = [...(glued ? [glued] : []), ...parts.slice(1)]
  const year = /^(?:19|20)\d\d$/.test(rest[0] ?? '') ? Number(rest.shift()) : null
  return { serial: Number(serial), year, codes: rest }
}

/** A way to name a type of document, folded, and the keys of the table of types that it may mean. */
export interface TypeWord {
  word: string
  keys: string[]
}

/** Names and abbreviations of types, folded, longest first: what may stand before or after a number. */
export const TYPE_WORDS: readonly TypeWord[] = typeWords()

function typeWords(): TypeWord[] {
  const words = new Map<string, Set<string>>()
  for (const row of TYPES) {
    if ('cited' in row && row.cited === false) continue
    const all = [
      row.key,
      row.name,
      ...('variants' in row ? row.variants : []),
      ...('words' in row ? row.words : []),
    ]
    for (const word of all) {
      const folded = fold(word)
      words.set(folded, (words.get(folded) ?? new Set()).add(row.key))
    }
  }
  return [...words]
    .map(([word, keys]) => ({ word, keys: [...keys] }))
    .sort((a, b) => b.word.length - a.word.length || (a.word < b.word ? -1 : 1))
}
