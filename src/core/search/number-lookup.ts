import { fetchPacked } from './fetch-packed.ts'
import { matchNumber, type NumberAnswer } from './match-number.ts'
import { type NumberDirectory, type NumberEntry, partOf, rangeFile } from './number-entry.ts'
import { numberKey, numberParts } from './number-key.ts'
import type { NumberQuery } from './parse-number.ts'

/** Reads the index of exact numbers, a file at a time, and keeps what it read. */
export interface NumberLookup {
  /** Answers a query as a reader typed it (see `parseNumberQuery`). */
  find(query: NumberQuery): Promise<NumberAnswer>
  /** All entries of one canonical number, however they are spelled: `3433/QĐ-UBND` of every place and year. */
  entriesOf(number: string): Promise<NumberEntry[]>
}

/**
 * Makes a look-up.
 *
 * @param read gets what a file below `/tim-kiem/so/` holds by its name (`index.json`, `64-127.json`, with `.gz` behind
 *   it); it should reject when the file cannot be had, and the look-up rejects in turn
 */
export function createNumberLookup(read: (file: string) => Promise<unknown>): NumberLookup {
  const files = new Map<string, Promise<unknown>>()
  const get = <T>(file: string): Promise<T> => {
    let answer = files.get(file)
    if (!answer) {
      answer = read(file)
      // A file that failed is asked for again the next time.
      answer.catch(() => files.delete(file))
      files.set(file, answer)
    }
    return answer as Promise<T>
  }

  /** The entries of the range that holds a running number; with a key, only of the part that the key is in. */
  const around = async (serial: number, key: string | null): Promise<NumberEntry[]> => {
    const { ranges } = await get<NumberDirectory>('index.json')
    const range = ranges.find(([from, to]) => from <= serial && serial <= to)
    if (!range) return []
    const parts = key === null ? [...Array(range[2]).keys()] : [partOf(key, range[2])]
    const lists = await Promise.all(parts.map((part) => get<NumberEntry[]>(rangeFile(range, part))))
    return lists.flat()
  }

  return {
    async find(query) {
      const key = query.symbol && !query.types ? fullKey(query) : null
      const narrow = key === null ? null : matchNumber(query, await around(query.serial, key))
      if (narrow?.found.length || narrow?.open.length) return narrow
      return matchNumber(query, await around(query.serial, null))
    },
    async entriesOf(number) {
      const key = numberKey(number)
      const parts = numberParts(number)
      if (!parts) return []
      const entries = await around(parts.serial, key)
      return entries.filter((entry) => numberKey(entry.number) === key)
    },
  }
}

/** Makes a look-up of the index in a folder, whose address ends with a slash. */
export const numbersIn = (folder: string, fetcher?: typeof fetch): NumberLookup =>
  createNumberLookup((file) => fetchPacked(`${folder}${file}.gz`, fetcher))

const fullKey = ({ serial, year, symbol, written }: NumberQuery) =>
  year && written.includes(String(year)) ? `${serial}${year}${symbol}` : `${serial}${symbol}`
