import { type Abbreviations, abbreviationsOf } from './abbreviate.ts'
import { type DocumentAnswer, openDocumentSearch } from './document-search.ts'
import { countFacets, type FacetCount, passes } from './facets.ts'
import { fetchPacked } from './fetch-packed.ts'
import { askerOf, type PagefindModule } from './open-index.ts'
import { type Phrase, parseWords } from './parse-words.ts'
import { phraseWords } from './plan-words.ts'
import { type ReportHit, reportHits } from './report-hits.ts'
import {
  type Passage,
  passageFile,
  type ReportRow,
  type ReportTable,
  type SearchDirectory,
} from './search-files.ts'
import type { ReportFacet, SearchState } from './search-state.ts'
import { type AskIndex, searchWords } from './search-words.ts'
import { type Snippet, snippetOf } from './snippet.ts'

/** What the search needs of the machine it runs on. */
export interface SearchHost {
  /** Address of `/tim-kiem/chi-muc/`, with a slash at the end. */
  root: string
  fetch: typeof fetch
  importModule: (address: string) => Promise<PagefindModule>
}

export interface ReportAnswer {
  /** All that pass the filters, in the order asked for. */
  hits: ReportHit[]
  /** All that the words find, whatever the filters. */
  unfiltered: ReportHit[]
  facets: FacetCount<ReportFacet>[]
  more: boolean
  phrases: Phrase[]
}

/** Searches the reports of an archive: loads what it needs, when it needs it, once. */
export interface ArchiveSearch {
  directory(): Promise<SearchDirectory>
  abbreviations(): Promise<Abbreviations>
  reports(state: SearchState): Promise<ReportAnswer>
  documents(state: SearchState): Promise<DocumentAnswer>
  /** The place of a hit that is shown; null when only its title or agency has the words. */
  snippet(hit: ReportHit, phrases: readonly Phrase[]): Promise<Snippet | null>
  /** How many reports have a phrase. */
  count(phrase: Phrase): Promise<number>
  /** Syllables of the archive, most frequent first. */
  vocabulary(): Promise<string[]>
}

/** Passages looked into for a hit whose phrase is not in the likeliest one. */
const MOST_PASSAGES = 2

/** Opens the search of an archive; nothing is fetched before it is asked for. */
export function openArchiveSearch({ root, fetch, importModule }: SearchHost): ArchiveSearch {
  const once = <T>(load: () => Promise<T>) => {
    let value: Promise<T> | null = null
    return () => {
      value ??= load().catch((error) => {
        value = null
        throw error
      })
      return value
    }
  }
  const directory = once(() => fetchPacked<SearchDirectory>(`${root}index.json.gz`, fetch))
  const abbreviations = once(async () => abbreviationsOf((await directory()).abbreviations))
  const vocabulary = once(() => fetchPacked<string[]>(`${root}tu-vung.gz`, fetch))
  const ask = once(async (): Promise<AskIndex> => {
    const { reports, build } = await directory()
    return askerOf({ root, parts: reports, build, importModule })
  })
  const rows = once(async () => {
    const { reports, build } = await directory()
    const tables = await Promise.all(
      reports.map((part) => fetchPacked<ReportTable>(`${root}${part}/bang.gz?${build}`, fetch)),
    )
    return new Map(tables.flatMap((table) => table.rows.map((row) => [row[0], row])))
  })
  const passages = new Map<string, Promise<Passage>>()
  const passageOf = (report: string, index: number, build: string) => {
    const file = passageFile(report, index)
    let passage = passages.get(file)
    if (!passage) {
      passage = fetchPacked<Passage>(`${root}${file}?${build}`, fetch)
      passage.catch(() => passages.delete(file))
      passages.set(file, passage)
    }
    return passage
  }

  return {
    directory,
    abbreviations,
    vocabulary,
    async reports(state) {
      const [names, asked, table] = await Promise.all([directory(), ask(), rows()])
      const query = parseWords(state.query)
      const { hits, more } = query.phrases.length
        ? await searchWords(query, asked, state.wide)
        : { hits: [], more: false }
      const words = query.phrases.flatMap(phraseWords).length
      const unfiltered = query.phrases.length
        ? reportHits(hits, table, words)
        : [...table.values()].map(everyReport)
      const filtered = unfiltered.filter(({ row }) => passes(row, state, names))
      const newest = state.sort === 'moi-nhat' || !query.phrases.length
      return {
        hits: newest ? [...filtered].sort((a, b) => byDate(a.row, b.row, names)) : filtered,
        unfiltered,
        facets: countFacets(
          unfiltered.map(({ row }) => row),
          state,
          names,
        ),
        more,
        phrases: query.phrases,
      }
    },
    documents: openDocumentSearch(async () => {
      const { documents, build } = await directory()
      return { root, parts: documents, build, importModule }
    }),
    async snippet({ row, passages: likely, tier }, phrases) {
      if (!phrases.length) return null
      const [{ build }, short] = await Promise.all([directory(), abbreviations()])
      const enough = phrases.length * 1000
      let best: Snippet | null = null
      for (const index of likely.slice(0, tier === 'phrase' ? MOST_PASSAGES : 1)) {
        const found = snippetOf(await passageOf(row[1], index, build), phrases, short)
        if (found && found.weight > (best?.weight ?? 0)) best = found
        if (best && best.weight >= enough) break
      }
      return best
    },
    async count(phrase) {
      return (await (await ask())(phraseWords(phrase))).length
    },
  }
}

const everyReport = (row: ReportRow): ReportHit => ({ row, tier: 'apart', passages: [], weight: 0 })

/** Newest first: by the report's own date, else by its period. */
function byDate(a: ReportRow, b: ReportRow, { periods }: SearchDirectory): number {
  const key = (row: ReportRow) => row[5] || periods[row[4]]![0].replace(/-?[QH9].*$/u, '-99')
  return key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : a[1] < b[1] ? -1 : 1
}
