/** Version of the published data; it goes up when a field changes its meaning or goes away, not when one is added. */
export const DATA_VERSION = 1

/** How published data links to pages and to other data: the one thing that depends on where the site stands. */
export interface Addresses {
  /** Page of a report: its whole address where the site has a public one, else its path, with the base path. */
  report(id: string): string
  /** Page of a cited document. */
  document(id: string): string
  /** A file below /du-lieu/. */
  data(file: string): string
}

/** Data files below /du-lieu/, by what they hold. */
export const reportFile = (id: string) => `bao-cao/${id}.json`
export const documentFile = (id: string) => `van-ban/${id}.json`
/** Parts are numbered from the second: `documents.json`, `documents-2.json`. */
export const documentsFile = (part: number) =>
  part === 1 ? 'documents.json' : `documents-${part}.json`
export const citationsFile = (part: number) =>
  part === 1 ? 'citations.ndjson' : `citations-${part}.ndjson`
/** The table beside a part: `documents-2.csv`. */
export const csvFile = (file: string) => file.replace(/\.[a-z]+$/, '.csv')
