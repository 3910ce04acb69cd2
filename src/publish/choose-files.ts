import type { Path, RouteName } from '../content/routes.ts'
import type { SitePage } from '../content/site-pages.ts'
import type { BuildRecord } from './build-record.ts'
import type { DataFile } from './data/data-file.ts'
import { fileOfPage } from './render-pages.ts'
import { whyRendered } from './why-rendered.ts'

/** What a build makes, and what it takes over from the site before. */
export interface Choice {
  /** Pages to make, by route, and their addresses. */
  chosen: Map<RouteName, Path[]>
  addresses: Set<string>
  /** Files of the last site that stay as they are, pages among them. */
  kept: Set<string>
  /** How many of them are pages. */
  keptPages: number
  /** The key of every file that has one. */
  keys: Map<string, string>
}

export interface LastSite {
  record: BuildRecord | null
  /** Whether the record is of this version of the program, with these settings. */
  isReusable: boolean
  /** Files that are not as they were written; of a record that is not reusable nobody may have looked. */
  touched: ReadonlySet<string>
}

/** Keeps what has the key that it had in the last build, and was not changed by other hands since. */
export function chooseFiles(
  pages: readonly SitePage[],
  files: readonly DataFile[],
  { record, isReusable, touched }: LastSite,
  onRendered?: (line: string) => void,
): Choice {
  const choice: Choice = {
    chosen: new Map(),
    addresses: new Set(),
    kept: new Set(),
    keptPages: 0,
    keys: new Map(),
  }
  const last = isReusable ? record?.files : undefined
  const keep = (file: string, key: string | null): boolean => {
    if (key === null) return false
    choice.keys.set(file, key)
    const before = last?.get(file)
    if (before?.key !== key || touched.has(file)) return false
    choice.kept.add(file)
    return true
  }
  for (const { route, address, path, key } of pages) {
    const file = fileOfPage(address)
    if (keep(file, key)) {
      choice.keptPages++
      continue
    }
    const list = choice.chosen.get(route)
    if (list) list.push(path)
    else choice.chosen.set(route, [path])
    choice.addresses.add(address)
    const known = record ? (isReusable ? 'same' : 'other') : 'none'
    onRendered?.(`${address}: ${whyRendered(key, last?.get(file)?.key, known)}`)
  }
  for (const { path, key } of files) keep(path, key)
  return choice
}

/** The files of the last site that were made together with one key; none where one of them was changed since. */
export function keptTogether(key: string, { record, isReusable, touched }: LastSite): string[] {
  if (!record || !isReusable) return []
  const files = [...record.files].flatMap(([file, made]) => (made.key === key ? [file] : []))
  return files.some((file) => touched.has(file)) ? [] : files
}
