import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { breather } from '../content/breathe.ts'
import type { Archive } from '../core/archive.ts'
import {
  type NumberDirectory,
  type NumberEntry,
  partOf,
  rangeFile,
} from '../core/search/number-entry.ts'
import { numberKey, numberParts } from '../core/search/number-key.ts'
import { fold } from '../core/text/fold.ts'
import { numberEntries } from './number-entries.ts'
import { packed } from './packed.ts'

/** A file holds no more entries than this, some 5 kB as it is sent. */
const LARGEST = 40
/** Running numbers are below this; the halving starts here, so that one entry more changes few files. */
const ALL = 2 ** 20

/**
 * Writes the index of exact numbers: `index.json.gz` (a `NumberDirectory`) and files of `NumberEntry[]`, each for a
 * range of running numbers. A range is halved until it fits in a file.
 *
 * @param folder where the files go; the site serves it as `/tim-kiem/so/`
 */
export async function writeNumberIndex(archive: Archive, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const breathe = breather()
  // At once: for so many small files waiting costs more than writing.
  for (const [name, content] of numberFiles(numberEntries(archive))) {
    writeFileSync(join(folder, `${name}.gz`), packed(content))
    await breathe()
  }
}

/** What the files of the index hold, by name. */
export function numberFiles(
  entries: readonly NumberEntry[],
): Map<string, NumberDirectory | NumberEntry[]> {
  const bySerial = new Map<number, Set<NumberEntry>>()
  const own = new Map(entries.map((entry) => [entry, serialOf(entry)]))
  for (const entry of entries)
    for (const serial of serialsOf(entry, own.get(entry)!)) {
      const list = bySerial.get(serial)
      if (list) list.add(entry)
      else bySerial.set(serial, new Set([entry]))
    }
  const serials = [...bySerial.keys()].sort((a, b) => a - b)
  const files = new Map<string, NumberDirectory | NumberEntry[]>()
  const directory: NumberDirectory = { version: 1, entries: entries.length, ranges: [] }

  const cut = (from: number, to: number, within: readonly number[]): void => {
    const inside = new Set(within.flatMap((serial) => [...bySerial.get(serial)!]))
    if (!inside.size) return
    if (inside.size > LARGEST && from < to) {
      const middle = Math.floor((from + to) / 2)
      cut(
        from,
        middle,
        within.filter((serial) => serial <= middle),
      )
      cut(
        middle + 1,
        to,
        within.filter((serial) => serial > middle),
      )
      return
    }
    // Parts are not equally full, so there are more of them than would do.
    const parts = inside.size <= LARGEST ? 1 : Math.ceil((2 * inside.size) / LARGEST)
    const range: NumberDirectory['ranges'][number] = [from, to, parts]
    directory.ranges.push(range)
    const lists: NumberEntry[][] = Array.from({ length: parts }, () => [])
    for (const entry of inside) lists[partOf(numberKey(entry.number), parts)]!.push(entry)
    lists.forEach((list, part) => {
      list.sort((a, b) => own.get(a)! - own.get(b)! || (a.id < b.id ? -1 : 1))
      files.set(rangeFile(range, part), list)
    })
  }
  cut(0, ALL - 1, serials)
  files.set('index.json', directory)
  return files
}

const serialOf = (entry: NumberEntry) => numberParts(entry.number)!.serial

/** The running numbers under which an entry is looked for: its own, and those of its short names. */
function serialsOf(entry: NumberEntry, own: number): number[] {
  const others = (entry.also ?? []).map((name) =>
    Number(/(\d+)$/u.exec(fold(name))?.[1] ?? Number.NaN),
  )
  return [own, ...others].filter((serial) => serial >= 0 && serial < ALL)
}
