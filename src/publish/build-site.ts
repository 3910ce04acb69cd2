import { hash } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parsingVersion, siteVersion } from '../content/code-hash.ts'
import { provideArchive } from '../content/current-archive.ts'
import { quotableFacts } from '../content/digests.ts'
import { headOf } from '../content/git-history.ts'
import { bodyReader } from '../content/read-body.ts'
import { dropUnusedReports } from '../content/report-cache.ts'
import type { ContentScan } from '../content/scan-content.ts'
import type { Settings } from '../content/settings.ts'
import { sitePages } from '../content/site-pages.ts'
import { listFiles, takeOver } from '../content/take-over.ts'
import { isDocumentFile } from '../search/document-files.ts'
import { documentJobs, reportJobs } from '../search/jobs.ts'
import { writeSearchIndex } from '../search/write-index.ts'
import {
  type BuildRecord,
  dropBuildRecord,
  type FileStamp,
  readBuildRecord,
  type SiteFile,
  writeBuildRecord,
} from './build-record.ts'
import { chooseFiles, keptTogether } from './choose-files.ts'
import { copyLastSite } from './copy-last-site.ts'
import { indexParts } from './index-parts.ts'
import { loadWithProgress, scanWithProgress } from './load-with-progress.ts'
import { lockOutput } from './lock.ts'
import { type ProblemSummary, summarize } from './problem-summary.ts'
import type { Progress, Stage } from './progress.ts'
import { copyPublicFiles, publicStamps, publishedBefore } from './public-files.ts'
import { fileOfPage, loadRenderer, renderFolderOf, renderPages } from './render-pages.ts'
import { isUntouched, moveInto, stampOf, touchedOf } from './site-files.ts'
import {
  dropSpares,
  recoverSwap,
  searchStagingOf,
  spareName,
  stagingOf,
  swapFolder,
} from './swap.ts'
import { whyRendered } from './why-rendered.ts'
import { dataFiles, sourceFiles, writeData } from './write-data.ts'

/** What a build came to. */
export type BuildOutcome =
  /** Nothing had changed since the last build: nothing was done. */
  | { state: 'unchanged' }
  /** Errors in the content: what was published before is left as it is. */
  | { state: 'refused'; problems: ProblemSummary }
  | {
      state: 'published'
      problems: ProblemSummary
      reports: number
      documents: number
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
  /** Wait for what runs on other threads and processes. */
  const settling: (() => Promise<unknown>)[] = []
  const stopping = new AbortController()
  try {
    await recoverSwap(out)
    if (options.full) await dropBuildRecord(cache)
    const last = await readBuildRecord(cache)
    const scan = scanWithProgress(settings, options.progress)
    const publicFiles = publicStamps()
    const { content, base, site } = settings
    const program = siteVersion()
    const facts = [program, scan.digest, headOf(content), publicFiles, base, site]
    const inputs = hash('sha256', JSON.stringify(facts))
    if (last?.inputs === inputs && isUntouched(out, last.files)) return { state: 'unchanged' }
    const version = `${program} ${base} ${site}`
    const start = { scan, publicFiles, inputs, version, last, settling, stopping }
    return await buildFrom(settings, options, start)
  } catch (error) {
    stopping.abort()
    throw error
  } finally {
    try {
      // What they write must lie still before the folders are cleared, or that fails and hides what went wrong.
      await Promise.allSettled(settling.map((settle) => settle()))
      for (const folder of [stagingOf(out), searchStagingOf(out), renderFolderOf(settings)])
        await rm(folder, { recursive: true, force: true })
    } finally {
      await release()
    }
  }
}

/** What a build starts from, and what it has running on other threads and processes. */
interface Start {
  scan: ContentScan
  publicFiles: Record<string, FileStamp>
  inputs: string
  /** Of the program and the settings (see `BuildRecord`). */
  version: string
  last: BuildRecord | null
  settling: (() => Promise<unknown>)[]
  stopping: AbortController
}

async function buildFrom(
  settings: Settings,
  { progress, onRendered }: BuildOptions,
  { scan, publicFiles, inputs, version, last, settling, stopping }: Start,
): Promise<BuildOutcome> {
  /** What fails beside is heard when it is awaited. */
  const aside = <T>(work: Promise<T>): Promise<T> => {
    settling.push(() => work)
    work.catch(() => {})
    return work
  }
  const { content, out, cache, base } = settings
  const isReusable = last?.version === version
  const staging = stagingOf(out)
  const copy = isReusable ? copyLastSite(settings, staging, last) : null
  if (copy) {
    aside(copy.touched)
    settling.push(() => copy.settled)
  }

  // Parts are begun before citations are resolved, but shown when it is sure that there will be a site.
  let indexing: Stage | null = null
  let indexed = 0
  const parts = indexParts(settings, last, {
    signal: stopping.signal,
    onPart({ entries }) {
      indexed += entries
      indexing?.tick(entries)
    },
  })
  settling.push(() => parts.makers.done())

  const loading = loadWithProgress(settings, progress, scan, (reports) =>
    parts.add(reportJobs(reports.values(), settings)),
  )
  // While other processes parse.
  aside(loadRenderer())
  const archive = await loading
  const problems = summarize(archive.problems)
  // No page shows them, and a large archive has many.
  archive.problems = []
  if (problems.counts.error) {
    stopping.abort()
    if (copy) writeBuildRecord(cache, { ...last!, spare: await copy.keep() })
    return { state: 'refused', problems }
  }
  // Of another version no file will be taken over.
  aside(dropSpares(cache, isReusable ? last?.spare?.folder : undefined))
  const showing = progress.stage('Lập chỉ mục tìm kiếm')
  showing.tick(indexed)
  indexing = showing
  parts.add(documentJobs(archive, settings))
  const ready = publishedBefore(publicFiles, last)
  const touched =
    (await copy?.touched) ??
    touchedOf(last?.files ?? new Map(), [...ready, ...parts.keptFiles()], out)
  parts.takeBack(touched)
  const lastSite = { record: last, isReusable, touched }
  const facts = quotableFacts(archive, scan)
  const keptDocuments = keptTogether(facts, lastSite)
  // Beside the output folder: rendering empties the folder that it writes to.
  const index = searchStagingOf(out)
  await rm(index, { recursive: true, force: true })
  const search = aside(
    writeSearchIndex({
      archive,
      settings,
      jobs: parts.jobs,
      makers: parts.makers,
      published: parts.published,
      hasDocumentFiles: keptDocuments.length > 0,
      out: index,
      signal: stopping.signal,
    }).then(() => showing.done()),
  )

  const rendering = progress.stage('Dựng trang')
  const site = settings.site ?? archive.site.address ?? null
  /** The key of a file, where it can be another only if the body of a report is. */
  const keyBefore = (file: string) =>
    isReusable && last.facts === facts ? last.files.get(file)?.key : undefined
  const pages = [...sitePages(archive, (address) => keyBefore(fileOfPage(address)))]
  const files = [...sourceFiles(archive, content), ...dataFiles({ archive, base, site }, keyBefore)]
  const choice = chooseFiles(pages, files, lastSite, onRendered)
  const { chosen, addresses, keptPages, keys } = choice
  const kept = new Set([
    ...choice.kept,
    ...ready.filter((file) => !touched.has(file)),
    ...parts.keptFiles(),
    ...keptDocuments,
  ])
  provideArchive({ archive, readBody: bodyReader(settings), chosen })

  const clearing = copy && aside(copy.clear(kept))
  // Never spread as arguments: a call takes some hundred thousand at most, and a large site has more files.
  const written: string[][] = []
  const put = async (folder: string) => {
    written.push(listFiles(folder))
    await moveInto(folder, staging)
  }
  /** Makes the folder of the next site; what takes longest, the index, comes last. */
  const fill = async () => {
    const others = await renderPages({
      folder: renderFolderOf(settings),
      base,
      site: site ?? undefined,
      chosen: addresses,
      onPages: rendering.expect,
      onPage: rendering.tick,
    })
    for (const address of others)
      onRendered?.(`${address}: ${whyRendered(null, undefined, last ? 'same' : 'none')}`)
    parts.makers.join()
    rendering.done(keptPages ? `giữ nguyên ${keptPages}` : undefined)
    const isCopied = await clearing
    const writing = progress.stage('Ghi dữ liệu')
    // Where nothing was copied, the folder with what is new becomes that of the site.
    await put(renderFolderOf(settings))
    if (!isCopied) takeOver(out, staging, kept)
    const copied = Object.keys(publicFiles).filter((file) => !kept.has(file))
    copyPublicFiles(copied, publicFiles, staging)
    const allPages = [...pages.map(({ address }) => address), ...others].sort()
    const data = await writeData({
      archive,
      root: staging,
      base,
      site,
      files,
      kept,
      listed: last?.listed ?? [],
      pages: allPages.filter((path) => path.endsWith('/') && path !== '/404/'),
    })
    written.push(copied, data.written)
    writing.done()
    await search
    await put(index)
    return { others, listed: data.listed, made: written.flat() }
  }
  const { others, listed, made } = await fill()
  for (const file of [...keptDocuments, ...made.filter(isDocumentFile)]) keys.set(file, facts)
  const placing = progress.stage('Đưa vào chỗ')
  const siteFiles = new Map<string, SiteFile>()
  for (const file of [...kept, ...made]) {
    const { size, modified } = kept.has(file)
      ? last!.files.get(file)!
      : stampOf(join(staging, file))!
    siteFiles.set(file, { size, modified, key: keys.get(file) })
  }

  // A site of which most was made again would be kept for little.
  const name = kept.size > addresses.size ? spareName() : null
  const isSpare = await swapFolder(staging, out, name && join(cache, name))
  writeBuildRecord(cache, {
    inputs,
    version,
    facts,
    files: siteFiles,
    listed,
    spare: name && isSpare ? { folder: name, stale: made } : null,
  })
  dropUnusedReports(cache, archive.reports.values(), parsingVersion())
  placing.done()
  return {
    state: 'published',
    problems,
    reports: archive.reports.size,
    documents: archive.documents.size,
    rendered: addresses.size + others.length,
    kept: keptPages,
    files: kept.size + made.length,
  }
}
