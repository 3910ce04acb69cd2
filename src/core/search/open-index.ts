import type { AskIndex, IndexHit } from './search-words.ts'

/** What this site uses of Pagefind's `pagefind.js`. */
export interface PagefindModule {
  createInstance(options: Record<string, unknown>): PagefindInstance
}

export interface PagefindInstance {
  mergeIndex(path: string, options?: Record<string, unknown>): Promise<void>
  filters(): Promise<Record<string, Record<string, number>>>
  search(term: string | null, options?: PagefindQuery): Promise<PagefindAnswer>
}

export interface PagefindQuery {
  filters?: Record<string, { any: string[] }>
}

interface PagefindAnswer {
  results: { id: string; score: number; words: number[]; data(): Promise<{ meta: unknown }> }[]
}

/**
 * Exactly typed tone marks must outweigh everything else within a tier. The length of a record says nothing: reports
 * are long because their agencies are.
 */
const OPTIONS = {
  language: 'vi',
  ranking: {
    diacriticSimilarity: 4,
    pageLength: 0.1,
    termFrequency: 0.2,
    termSaturation: 1.2,
    metaWeights: { words: 4 },
  },
}

/**
 * Opens the parts of an index as one.
 *
 * @param root address of `/tim-kiem/chi-muc/`, with a slash at the end
 * @param build what is put behind addresses that must not come from a cache of an earlier build
 * @param exact whether words match only with the very tone marks
 */
export async function openIndex(
  { root, parts, build, importModule }: IndexPlace,
  exact = false,
): Promise<PagefindInstance | null> {
  const [first, ...others] = parts
  if (first === undefined) return null
  const { createInstance } = await importModule(`${root}${first}/pagefind.js`)
  const options = { ...OPTIONS, exactDiacritics: exact, metaCacheTag: build }
  const instance = createInstance({ ...options, noWorker: true, basePath: `${root}${first}/` })
  await Promise.all(others.map((part) => instance.mergeIndex(`${root}${part}/`, options)))
  return instance
}

export interface IndexPlace {
  root: string
  parts: readonly string[]
  build: string
  importModule: (address: string) => Promise<PagefindModule>
}

/** Makes questions to an index; each word is asked for once. The exact index is opened when a question needs it. */
export function askerOf(place: IndexPlace): AskIndex {
  const opened = new Map<boolean, Promise<PagefindInstance | null>>()
  const answers = new Map<string, Promise<IndexHit[]>>()
  const search = async (word: string, exact: boolean): Promise<IndexHit[]> => {
    let instance = opened.get(exact)
    if (!instance) {
      instance = openIndex(place, exact)
      opened.set(exact, instance)
    }
    const answer = await (await instance)?.search(word)
    return (answer?.results ?? []).map(({ id, score, words }) => ({
      record: id,
      score,
      places: words,
    }))
  }
  return (words, exact = false) =>
    allOf(words, (word) => {
      const key = `${exact} ${word}`
      let answer = answers.get(key)
      if (!answer) {
        answer = search(word, exact)
        answer.catch(() => {
          answers.delete(key)
          opened.delete(exact)
        })
        answers.set(key, answer)
      }
      return answer
    })
}

/**
 * The records that have all words. Each word is asked for by itself, because Pagefind leaves an unknown word out of a
 * question instead of answering that nothing has it.
 */
export async function allOf(
  words: readonly string[],
  ask: (word: string) => Promise<IndexHit[]>,
): Promise<IndexHit[]> {
  const [first = [], ...others] = await Promise.all([...new Set(words)].map(ask))
  const rest = others.map((hits) => new Map(hits.map((hit) => [hit.record, hit])))
  return first.flatMap((hit) => {
    const same = rest.map((hits) => hits.get(hit.record))
    if (!same.every((found) => found !== undefined)) return []
    const all = [hit, ...same]
    const score = all.reduce((sum, found) => sum + found.score, 0)
    return [{ record: hit.record, score, places: all.flatMap(({ places }) => places) }]
  })
}
