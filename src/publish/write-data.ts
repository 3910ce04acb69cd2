import { agencyPath, documentPath, reportPath } from '../content/address.ts'
import { type Addresses, addressesOf } from '../content/data/addresses.ts'
import { coverageCsv, reportsCsv } from '../content/data/tables.ts'
import { agencyLabel } from '../content/pages/report-entry.ts'
import { newestReports, reportsByAgency } from '../content/pages/report-lists.ts'
import type { Archive } from '../core/archive.ts'
import { DATA_VERSION, type Addresses as DataAddresses } from '../core/data/addresses.ts'
import { type DataFolder, openDataFolder } from './data/data-folder.ts'
import { atomFeed, type FeedHead, jsonFeed } from './data/feeds.ts'
import { robots, sitemap } from './data/sitemap.ts'
import { writeRecords } from './data/write-records.ts'

/** What the data of a site is made of, and where it goes. */
export interface DataSource {
  archive: Archive
  /** The folder that holds the finished pages. */
  root: string
  /** Base path with a slash at both ends. */
  base: string
  /** Public address of the site, or null. */
  site: string | null
  /** Paths of all pages below the base path, for the sitemap. */
  pages: readonly string[]
}

/**
 * Writes all that the archive publishes beside its pages: the data files below `du-lieu/`, feeds, sitemap and
 * robots.txt. Everything depends on the archive alone, so the same content gives the same bytes.
 */
export function writeData({ archive, root, base, site, pages }: DataSource): void {
  const folder = openDataFolder(root)
  const to = addressesOf(base, site)
  writeRecords(archive, folder, dataAddresses(to))
  writeTables(archive, folder, to)
  writeFeeds(archive, folder, to)
  writeForRobots(archive, folder, to, pages)
  const manifest = {
    version: DATA_VERSION,
    title: archive.site.title,
    publisher: archive.site.publisher,
    reports: archive.reports.size,
    documents: archive.documents.size,
    files: folder.files.map(({ path, ...file }) => ({ url: to.path(path), ...file })),
  }
  folder.writeUnlisted('du-lieu/manifest.json', pretty(manifest))
}

const dataAddresses = ({ path }: Addresses): DataAddresses => ({
  report: (id) => path(reportPath(id)),
  document: (id) => path(documentPath(id)),
  data: (file) => path(`/du-lieu/${file}`),
})

function writeTables(archive: Archive, folder: DataFolder, to: Addresses): void {
  const reports = reportsCsv(archive, to)
  folder.write('du-lieu/reports.csv', reports.text, reports.records)
  const coverage = coverageCsv(archive, to)
  folder.write('du-lieu/coverage.csv', coverage.text, coverage.records)
}

function writeFeeds(archive: Archive, folder: DataFolder, to: Addresses): void {
  const { title, publisher } = archive.site
  const write = (head: FeedHead, reports: ReturnType<typeof newestReports>) => {
    folder.writeUnlisted(`${head.feed.slice(1)}.xml`, atomFeed(head, reports, to))
    folder.writeUnlisted(`${head.feed.slice(1)}.json`, jsonFeed(head, reports, to))
  }
  write({ title, publisher, page: '/', feed: '/du-lieu/feed' }, newestReports(archive))
  for (const agency of archive.agencies.values())
    write(
      {
        title: `${agencyLabel(agency)} · ${title}`,
        publisher,
        page: agencyPath(agency.id),
        feed: `/du-lieu/co-quan/${agency.id}/feed`,
      },
      reportsByAgency(archive).get(agency.id) ?? [],
    )
}

function writeForRobots(
  archive: Archive,
  folder: DataFolder,
  to: Addresses,
  pages: readonly string[],
): void {
  folder.writeUnlisted('robots.txt', robots(to))
  if (!to.site) return
  const days = new Map(
    [...archive.reports.values()].map(({ id, meta }) => [
      reportPath(id),
      meta.status.date ?? meta.date ?? null,
    ]),
  )
  const shown = pages.filter((path) => path.endsWith('/') && !/^\/404\//.test(path))
  for (const [name, text] of sitemap(shown, to, (path) => days.get(path) ?? null))
    folder.writeUnlisted(name, text)
}

const pretty = (data: unknown) => `${JSON.stringify(data, null, 1)}\n`
