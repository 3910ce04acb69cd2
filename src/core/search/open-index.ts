/** What this site uses of Pagefind's `pagefind.js`. */
export interface PagefindModule {
  createInstance(options: Record<string, unknown>): PagefindInstance
}

export interface PagefindInstance {
  mergeIndex(path: string, options?: Record<string, unknown>): Promise<void>
  filters(): Promise<Record<string, Record<string, number>>>
  search(term: string | null, options?: PagefindQuery): Promise<PagefindAnswer>
}

interface PagefindQuery {
  filters?: Record<string, { any: string[] }>
}

export interface PagefindAnswer {
  results: {
    id: string
    score: number
    words: number[]
    /** With the record's own id. */
    data(): Promise<{ raw_url: string }>
  }[]
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
