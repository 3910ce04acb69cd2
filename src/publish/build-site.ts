import { hash } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { parsingVersion, siteVersion } from '../content/code-hash.ts'
import { provideArchive } from '../content/current-archive.ts'
import { headOf } from '../content/git-history.ts'
import { bodyReader } from '../content/read-body.ts'
import { dropUnusedReports } from '../content/report-cache.ts'
import type { ContentScan } from '../content/scan-content.ts'
import type { Settings } from '../content/settings.ts'
import type { Archive } from '../core/archive.ts'
import type { Problem } from '../core/problem.ts'
import { writeSearchIndex } from '../search/write-index.ts'
import {
  type BuildRecord,
  dropBuildRecord,
  readBuildRecord,
  writeBuildRecord,
} from './build-record.ts'
import { loadWithProgress, scanWithProgress } from './load-with-progress.ts'
import { lockOutput } from './lock.ts'
import type { Progress } from './progress.ts'
import { addPublicFiles, publicStamps } from './public-files.ts'
import { fileOfPage, renderFolderOf, renderPages } from './render-pages.ts'
import { isFileUntouched, isUntouched, moveFolder, stampFiles, takeOver } from './site-files.ts'
import { recoverSwap, searchStagingOf, stagingOf, swapFolder } from './swap.ts'
import { whyRendered } from './why-rendered.ts'
import { writeData } from './write-data.ts'

/** What a build came to. */
export type BuildOutcome =
  /** Nothing had changed since the last build: nothing was done. */
  | { state: 'unchanged' }
  /** Errors in the content: what was published before is left as it is. */
  | { state: 'refused'; problems: Problem[] }
  | {
      state: 'published'
      problems: Problem[]
      archive: Archive
      rendered: number
      kept: number
      files: number
    }

export interface BuildOptions {
  progress: Progress
  /** Forget the last build and make everything. */
  full?: boolean
  /** Is told of each page that is made again, and why. */
  onRendered?: (line: string) => void
}

/**
 * Builds the site of an archive. Everything is made in a folder beside the output folder, which it replaces only when
 * it is complete; pages that cannot have changed since the last build are taken over from it.
 *
 * @throws BuildInProgress when another build writes to the same folder
 */
export async function buildSite(settings: Settings, options: BuildOptions): Promise<BuildOutcome> {
  const { out, cache } = settings
  await mkdir(cache, { recursive: true })
  await mkdir(dirname(out), { recursive: true })
  const release = await lockOutput(out)
  try {
    await recoverSwap(out)
    if (options.full) await dropBuildRecord(cache)
    const last = await readBuildRecord(cache)
    const scan = scanWithProgress(settings, options.progress)
    const publicFiles = publicStamps()
    const { content, base, site } = settings
    const facts = [siteVersion(), scan.digest, headOf(content), publicFiles, base, site]
    const inputs = hash('sha256', JSON.stringify(facts))
    if (last?.inputs === inputs && isUntouched(out, last.files)) return { state: 'unchanged' }
    return await buildFrom(settings, options, scan, inputs, last)
  } finally {
    for (const folder of [stagingOf(out), searchStagingOf(out), renderFolderOf(settings)])
      await rm(folder, { recursive: true, force: true })
    await release()
  }
}

async function buildFrom(
  settings: Settings,
  { progress, onRendered }: BuildOptions,
  scan: ContentScan,
  inputs: string,
  last: BuildRecord | null,
): Promise<BuildOutcome> {
  const { out, cache } = settings
  const archive = await loadWithProgress(settings, progress, scan)
  const { problems } = archive
  if (problems.some(({ severity }) => severity === 'error')) return { state: 'refused', problems }

  provideArchive(archive, bodyReader(settings))

  const version = `${siteVersion()} ${settings.base} ${settings.site}`
  const reusable = last?.version === version ? last : null
  const indexing = progress.stage('Lập chỉ mục tìm kiếm')
  // Beside the output folder: rendering empties the folder that it writes to.
  const index = searchStagingOf(out)
  await rm(index, { recursive: true, force: true })
  const stopping = new AbortController()
  const search = writeSearchIndex({
    archive,
    settings,
    out: index,
    signal: stopping.signal,
    onPart: ({ entries }) => indexing.tick(entries),
  }).then(() => indexing.done())
  // A failure is heard below; until then rendering goes on.
  search.catch(() => {})

  const site = settings.site ?? archive.site.address
  const rendering = progress.stage('Dựng trang')
  const { kept, rendered } = await renderPages({
    folder: renderFolderOf(settings),
    site,
    isKept: (page) => {
      const before = reusable?.pages[page.path]
      const file = fileOfPage(page)
      const keep =
        page.key !== null &&
        before === page.key &&
        isFileUntouched(out, file, reusable?.files[file])
      if (!keep)
        onRendered?.(
          `${page.path}: ${whyRendered(page, before, last ? (reusable ? 'same' : 'other') : 'none')}`,
        )
      return keep
    },
    onPages: rendering.expect,
    onPage: rendering.tick,
  }).catch(async (error: unknown) => {
    // What it writes must lie still before the folders are cleared, or that fails and hides what went wrong.
    stopping.abort()
    await search.catch(() => {})
    throw error
  })
  rendering.done(kept.length ? `giữ nguyên ${kept.length}` : undefined)

  await search

  const writing = progress.stage('Đưa vào chỗ')
  const staging = stagingOf(out)
  await moveFolder(renderFolderOf(settings), staging)
  takeOver(index, staging, Object.keys(stampFiles(index)))
  addPublicFiles(publicStamps(), out, staging)
  takeOver(out, staging, kept.map(fileOfPage))
  const allPages = [...kept, ...rendered].sort((a, b) => (a.path < b.path ? -1 : 1))
  writeData({
    archive,
    root: staging,
    base: settings.base,
    site: site ?? null,
    pages: allPages
      .map(({ path }) => path)
      .filter((path) => path.endsWith('/') && path !== '/404/'),
  })
  await swapFolder(staging, out)
  const files = stampFiles(out)
  const pages = Object.fromEntries(
    allPages.flatMap(({ path, key }) => (key === null ? [] : [[path, key]])),
  )
  await writeBuildRecord(cache, { inputs, version, pages, files })
  dropUnusedReports(cache, archive.reports.values(), parsingVersion())
  writing.done()
  return {
    state: 'published',
    problems,
    archive,
    rendered: rendered.length,
    kept: kept.length,
    files: Object.keys(files).length,
  }
}
