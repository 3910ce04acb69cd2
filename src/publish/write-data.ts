import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { agencyPath, documentPath, reportPath } from '../content/address.ts'
import { breather } from '../content/breathe.ts'
import { type Addresses, addressesOf } from '../content/data/addresses.ts'
import { coverageCsv, reportsCsv } from '../content/data/tables.ts'
import { subjects } from '../content/pages/kinds-page.ts'
import { agencyLabel } from '../content/pages/report-entry.ts'
import { newestReports, reportsByAgency } from '../content/pages/report-lists.ts'
import type { Archive } from '../core/archive.ts'
import { DATA_VERSION, type Addresses as DataAddresses } from '../core/data/addresses.ts'
import type { Manifest } from '../core/data/manifest.ts'
import type { DataFile, ListedFile } from './data/data-file.ts'
import { atomFeed, type FeedHead, jsonFeed, updatedOn } from './data/feeds.ts'
import { recordFiles } from './data/record-files.ts'
import { robots, sitemap } from './data/sitemap.ts'
import { openFileWriter } from './file-writer.ts'

/** What the data of a site is made of. */
export interface DataSource {
  archive: Archive
  /** Base path with a slash at both ends. */
  base: string
  /** Public address of the site, or null. */
  site: string | null
}

/**
 * All that an archive publishes as data: the files below `du-lieu/` and feeds. Everything depends on the archive
 * alone, so the same content gives the same bytes.
 *
 * @param before see `recordFiles`
 */
export function dataFiles(
  { archive, base, site }: DataSource,
  before?: (path: string) => string | undefined,
): DataFile[] {
  const to = addressesOf(base, site)
  return [
    ...recordFiles(archive, dataAddresses(to), before),
    ...tableFiles(archive, to),
    ...feedFiles(archive, to),
  ]
}

/** The source of every report beside its page, as its author wrote it. */
export const sourceFiles = ({ reports }: Archive, content: string): DataFile[] =>
  [...reports.values()].map(({ id, file, hash }) => ({
    path: `${reportPath(id).slice(1)}nguon.md`,
    key: hash,
    records: null,
    make: () => readFileSync(join(content, file)),
  }))

export interface DataTarget extends DataSource {
  /** The folder that holds the finished pages. */
  root: string
  files: Iterable<DataFile>
  /** Paths of all pages below the base path, for the sitemap. */
  pages: readonly string[]
  /** Files that the folder has already, and what the manifest says of those that it lists. */
  kept?: ReadonlySet<string>
  listed?: readonly ListedFile[]
}

/**
 * Writes the data files that a site does not have yet and, from the list of all, manifest, sitemap and robots.txt.
 *
 * @returns the paths that were written, and what the manifest lists
 */
export async function writeData(
  target: DataTarget,
): Promise<{ written: string[]; listed: ListedFile[] }> {
  const { archive, root, base, site, files, pages, kept = new Set(), listed = [] } = target
  const to = addressesOf(base, site)
  const known = new Map(listed.map((file) => [file.path, file]))
  const written: string[] = []
  const writer = openFileWriter(root)
  const write = async ({ path, records, make }: DataFile) => {
    written.push(path)
    for (const content of piecesOf(make()))
      await writer.write({ path, content, isHashed: records !== null })
  }
  try {
    /** Those of the manifest, in its order. */
    const wanted: DataFile[] = []
    const breathe = breather()
    for (const file of files) {
      if (!kept.has(file.path)) await write(file)
      if (file.records !== null) wanted.push(file)
      await breathe()
    }
    for (const file of robotFiles(archive, to, pages)) await write(file)
    const fresh = new Map((await writer.flush()).map((file) => [file.path, file]))
    const now = wanted.flatMap(({ path, records }) => {
      const file = fresh.get(path)
      if (!file) return known.get(path) ?? []
      return [{ path, bytes: file.bytes, sha256: file.sha256!, records: records! }]
    })
    const manifest: Manifest = {
      version: DATA_VERSION,
      title: archive.site.title,
      publisher: archive.site.publisher,
      reports: archive.reports.size,
      documents: archive.documents.size,
      files: now.map(({ path, ...file }) => ({ url: to.url(path), ...file })),
    }
    await write(always('du-lieu/manifest.json', () => `${JSON.stringify(manifest, null, 1)}\n`))
    await writer.flush()
    return { written, listed: now }
  } finally {
    await writer.close()
  }
}

function* piecesOf(content: ReturnType<DataFile['make']>) {
  if (typeof content === 'string' || Buffer.isBuffer(content)) yield content
  else {
    // Without any the file is empty, not missing.
    yield ''
    yield* content
  }
}

/** A small file that is made in every build. */
const always = (path: string, make: () => string, records: number | null = null): DataFile => ({
  path,
  key: null,
  records,
  make,
})

/** Whole ones where the site has a public address: a file that was taken elsewhere still leads back. */
function dataAddresses({ url }: Addresses): DataAddresses {
  const root = url('/').slice(0, -1)
  return {
    report: (id) => root + reportPath(id),
    document: (id) => root + documentPath(id),
    data: (file) => `${root}/du-lieu/${file}`,
  }
}

function tableFiles(archive: Archive, to: Addresses): DataFile[] {
  const tables = {
    'reports.csv': reportsCsv(archive, to),
    'coverage.csv': coverageCsv(archive, to),
  }
  return Object.entries(tables).map(([name, { text, records }]) =>
    always(`du-lieu/${name}`, () => text, records),
  )
}

function feedFiles(archive: Archive, to: Addresses): DataFile[] {
  const { title, publisher } = archive.site
  const feed = (head: FeedHead, reports: ReturnType<typeof newestReports>) => [
    always(`${head.feed.slice(1)}.xml`, () => atomFeed(head, reports, to, archive)),
    always(`${head.feed.slice(1)}.json`, () => jsonFeed(head, reports, to, archive)),
  ]
  return [
    ...feed({ title, publisher, page: '/', feed: '/du-lieu/feed' }, newestReports(archive)),
    ...subjects(archive).flatMap(({ label, reports, ...paths }) =>
      feed({ title: `${label} · ${title}`, publisher, ...paths }, reports),
    ),
    ...[...archive.agencies.values()].flatMap((agency) =>
      feed(
        {
          title: `${agencyLabel(agency)} · ${title}`,
          publisher,
          page: agencyPath(agency.id),
          feed: `/du-lieu/co-quan/${agency.id}/feed`,
        },
        reportsByAgency(archive).get(agency.id) ?? [],
      ),
    ),
  ]
}

function robotFiles(archive: Archive, to: Addresses, pages: readonly string[]): DataFile[] {
  const days = new Map(
    [...archive.reports.values()].map((report) => [
      reportPath(report.id),
      updatedOn(archive, report),
    ]),
  )
  const shown = pages.filter((path) => path.endsWith('/') && !/^\/404\//.test(path))
  const maps = to.site ? sitemap(shown, to, (path) => days.get(path) ?? null) : []
  return [
    always('robots.txt', () => robots(to)),
    ...[...maps].map(([name, text]) => always(name, () => text)),
  ]
}
