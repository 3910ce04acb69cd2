import { type Abbreviations, abbreviationsOf } from './abbreviate.ts'
import { type DocumentAnswer, openDocumentSearch } from './document-search.ts'
import { countFacets, type FacetCount, passes } from './facets.ts'
import { fetchPacked } from './fetch-packed.ts'
import { matchPhrase } from './match-phrase.ts'
import { NAMES_FILE, type NamedDocument, namedDocuments } from './named-documents.ts'
import type { PagefindModule } from './open-index.ts'
import { haveOtherMarks } from './other-marks.ts'
import { type Phrase, parseWords } from './parse-words.ts'
import { type ReportHit, reportHits } from './report-hits.ts'
import { openReportIndex } from './report-index.ts'
import {
  type Passage,
  passageFile,
  type ReportRow,
  type ReportTable,
  type SearchDirectory,
  tableFile,
} from './search-files.ts'
import { isUnread, type ReportFacet, type SearchState } from './search-state.ts'
import { searchWords } from './search-words.ts'
import { signedFirst, signerNamed } from './signed-first.ts'
import { type Snippet, snippetOf } from './snippet.ts'
import { keep, type WordIndex } from './word-index.ts'

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
  /** Whether all that has the phrases has them with other tone marks than were typed. */
  otherMarks: boolean
  /** The person whose name the query is; what they signed comes first. */
  signer: string | null
}

/** Searches the reports of an archive: loads what it needs, when it needs it, once. */
export interface ArchiveSearch {
  directory(): Promise<SearchDirectory>
  abbreviations(): Promise<Abbreviations>
  reports(state: SearchState): Promise<ReportAnswer>
  documents(state: SearchState): Promise<DocumentAnswer>
  /** The documents that a query names, such as a law; a look into one small file. */
  named(query: string): Promise<NamedDocument[]>
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
    const kept = keep(load)
    return () => kept('')
  }
  const directory = once(() => fetchPacked<SearchDirectory>(`${root}index.json.gz`, fetch))
  const abbreviations = once(async () => abbreviationsOf((await directory()).abbreviations))
  const vocabulary = once(() => fetchPacked<string[]>(`${root}tu-vung.gz`, fetch))
  const names = once(async () => {
    const { build } = await directory()
    return fetchPacked<NamedDocument[]>(`${root}${NAMES_FILE}?${build}`, fetch)
  })
  const tables = once(async () => {
    const { reports, build } = await directory()
    return Promise.all(
      reports.map((part) => fetchPacked<ReportTable>(`${root}${tableFile(part)}?${build}`, fetch)),
    )
  })
  const rows = once(
    async () =>
      new Map((await tables()).flatMap((table) => table.rows.map((row) => [row[1], row]))),
  )
  /** The part of each report. */
  const parts = once(async () => {
    const { reports } = await directory()
    return new Map(
      (await tables()).flatMap((table, at) => table.rows.map((row) => [row[1], reports[at]!])),
    )
  })
  const index = once(async (): Promise<WordIndex> => {
    const { reports, build } = await directory()
    return openReportIndex({ root, parts: reports, build, importModule, fetch, tables })
  })
  const passageAt = keep((address) => fetchPacked<Passage>(address, fetch))

  return {
    directory,
    abbreviations,
    vocabulary,
    async reports(state) {
      const query = parseWords(state.query)
      const [names, short, words, table] = await Promise.all([
        directory(),
        abbreviations(),
        index(),
        rows(),
      ])
      const { hits, more } = await searchWords(query, words, short, state.wide)
      const signer = signerNamed(state.query, names.signers)
      const byWords = query.phrases.length
        ? reportHits(hits, table)
        : isUnread(state)
          ? []
          : [...table.values()].map(everyReport)
      // Beside what a person signed, reports that have the syllables of the name apart are noise.
      const named =
        signer === null || state.wide ? byWords : byWords.filter(({ tier }) => tier === 'phrase')
      const unfiltered = signer === null ? named : signedFirst(named, table.values(), signer)
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
        more: more || named.length < byWords.length,
        phrases: query.phrases,
        otherMarks: haveOtherMarks(query, hits),
        signer: signer === null ? null : names.signers[signer]!,
      }
    },
    documents: openDocumentSearch(async () => {
      const { documents, build, documentFiles: files } = await directory()
      const short = await abbreviations()
      return { root, parts: documents, build, importModule, fetch, files, short }
    }),
    named: async (query) => namedDocuments(query, await names()),
    async snippet({ row, passages: likely, tier }, phrases) {
      if (!phrases.length) return null
      const [short, part] = await Promise.all([abbreviations(), parts()])
      const folder = `${root}${part.get(row[1])}/`
      const enough = phrases.length * 1000
      let best: Snippet | null = null
      for (const index of likely.slice(0, tier === 'phrase' ? MOST_PASSAGES : 1)) {
        const found = snippetOf(
          await passageAt(`${folder}${passageFile(row[1], index)}`),
          phrases,
          short,
        )
        if (found && found.weight > (best?.weight ?? 0)) best = found
        if (best && best.weight >= enough) break
      }
      return best
    },
    async count(phrase) {
      const { whole } = await matchPhrase(phrase.forms, await index(), false)
      return whole.size
    },
  }
}

const everyReport = (row: ReportRow): ReportHit => ({ row, tier: 'apart', passages: [], weight: 0 })

/** Newest first: by the report's own date, else by its period. */
function byDate(a: ReportRow, b: ReportRow, { periods }: SearchDirectory): number {
  const key = (row: ReportRow) => row[5] || periods[row[4]]![0].replace(/-?[QH9].*$/u, '-99')
  return key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : a[1] < b[1] ? -1 : 1
}
