import { readdir, readFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { close, createIndex } from 'pagefind'
import { INCLUDED } from '../core/search/index-words.ts'

/** A record of an index: all of its words, already in the form of the index. */
export interface WordRecord {
  /** Tells records apart. */
  id: string
  words: string
  /** Words that weigh more: of the title. */
  titleWords: string
  filters?: Record<string, string[]>
}

/** Records that wait for Pagefind, which takes them in order, while further ones are made on another core. */
const AHEAD = 8
/** Records in one file of fragments, some 3 kB: a page of hits reads a few of these. */
const IN_FRAGMENT = 24

/** Files of a bundle that the search page does not use. */
const UNUSED =
  /^pagefind-(?:worker|highlight|ui|modular-ui|component-ui)\.(?:js|css)$|^wasm\.(?!unknown)/u

/**
 * Writes one index of Pagefind.
 *
 * @param fragments for how many records files tell the id of a hit; null leaves them out
 * @returns Pagefind's names of the records, by id
 * @throws when Pagefind reports an error
 */
export async function writePagefind(
  records: Iterable<WordRecord> | AsyncIterable<WordRecord>,
  folder: string,
  fragments: number | null,
): Promise<Map<string, string>> {
  const { index, errors } = await createIndex({
    includeCharacters: INCLUDED,
    forceLanguage: 'vi',
    maxFragments: Math.ceil((fragments ?? 1) / IN_FRAGMENT),
  })
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`)
  const add = async ({ id, words, titleWords, filters }: WordRecord) => {
    const added = await index.addCustomRecord({
      url: id,
      language: 'vi',
      content: words,
      // Pagefind indexes all that is put here.
      meta: { words: titleWords },
      ...(filters && { filters }),
    })
    if (added.errors.length) throw new Error(`Pagefind: ${id}: ${added.errors.join('; ')}`)
  }
  try {
    const adding: Promise<void>[] = []
    for await (const record of records) {
      const added = add(record)
      // A failure is heard below; until then records are made.
      added.catch(() => {})
      adding.push(added)
      if (adding.length > AHEAD) await adding.shift()
    }
    await Promise.all(adding)
    const written = await index.writeFiles({ outputPath: folder })
    if (written.errors.length) throw new Error(`Pagefind: ${written.errors.join('; ')}`)
  } finally {
    await close()
  }
  const names = await namesOf(join(folder, 'fragment'))
  if (fragments === null) await rm(join(folder, 'fragment'), { recursive: true })
  for (const file of await readdir(folder)) if (UNUSED.test(file)) await rm(join(folder, file))
  return names
}

/** Pagefind puts these bytes before what it packs. */
const SIGNATURE = 'pagefind_dcd'.length

type Fragment = { url: string }

/** Pagefind's names of the records, by what they call themselves; it tells them in its files of fragments only. */
async function namesOf(folder: string): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  for (const file of await readdir(folder)) {
    const content = gunzipSync(await readFile(join(folder, file))).subarray(SIGNATURE)
    const fragments = JSON.parse(content.toString()) as Fragment | Record<string, Fragment>
    // A fragment that has a file of its own gives it its name.
    if (isAlone(fragments)) names.set(fragments.url, basename(file, '.pf_fragment'))
    else for (const [name, { url }] of Object.entries(fragments)) names.set(url, name)
  }
  return names
}

const isAlone = (fragments: Fragment | Record<string, Fragment>): fragments is Fragment =>
  typeof fragments.url === 'string'
