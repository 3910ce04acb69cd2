import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadArchive } from '../../src/content/load-archive.ts'
import { readSettings, type Settings } from '../../src/content/settings.ts'
import type { Archive } from '../../src/core/archive.ts'
import {
  type DocumentFile,
  type ReportTable,
  type SearchDirectory,
  shownDocumentFile,
} from '../../src/core/search/search-files.ts'
import { documentJobs, isSearched, reportJobs } from '../../src/search/jobs.ts'
import { openSearchDescription } from '../../src/search/opensearch.ts'
import { passagesOf } from '../../src/search/passages.ts'
import { vocabularyOf } from '../../src/search/vocabulary.ts'
import { type PartOptions, searchParts, writeSearchIndex } from '../../src/search/write-index.ts'

let folder: string
let settings: Settings
let archive: Archive
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vankho-search-'))
  await cp('content', join(folder, 'content'), { recursive: true })
  settings = readSettings({
    VANKHO_CONTENT: join(folder, 'content'),
    VANKHO_CACHE: join(folder, 'cache'),
  })
  archive = await loadArchive(settings)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Makes the parts of an archive and writes its index; which parts there are. */
async function index(
  from: Archive,
  out: string,
  options: PartOptions = {},
  to: Settings = settings,
): Promise<string[]> {
  const jobs = [...reportJobs(from.reports.values(), to), ...documentJobs(from, to)]
  const makers = searchParts(to, options)
  makers.add(jobs)
  await writeSearchIndex({ archive: from, settings: to, jobs, makers, out, ...options })
  return jobs.map(({ key }) => key)
}

async function write(out: string): Promise<{ files: Map<string, string>; kept: boolean[] }> {
  const kept: boolean[] = []
  await index(archive, out, { onPart: (part) => kept.push(part.kept) })
  const files = new Map<string, string>()
  for (const name of await readdir(out, { recursive: true, withFileTypes: true }))
    if (name.isFile()) {
      const path = join(name.parentPath, name.name)
      files.set(path.slice(out.length), (await readFile(path)).toString('base64'))
    }
  return { files, kept }
}

describe('writeSearchIndex', () => {
  it('gives the same bytes for the same content, made again or kept', async () => {
    const first = await write(join(folder, 'a'))
    expect(first.kept).toEqual([false, false])
    const again = await write(join(folder, 'b'))
    expect(again.kept).toEqual([true, true])
    await rm(join(settings.cache, 'search'), { recursive: true })
    const fresh = await write(join(folder, 'c'))
    expect(fresh.kept).toEqual([false, false])
    expect(again.files).toEqual(first.files)
    expect(fresh.files).toEqual(first.files)
    expect([...first.files.keys()].filter((file) => /pagefind-ui|\.css$/.test(file))).toEqual([])
  })
})

describe('what is shown of documents', () => {
  it('is in the file that the id says', async () => {
    const out = join(folder, 'shown')
    const root = join(out, 'tim-kiem', 'chi-muc')
    await write(out)
    const read = async <T>(file: string) =>
      JSON.parse(gunzipSync(await readFile(join(root, file))).toString()) as T
    const { documentFiles } = await read<SearchDirectory>('index.json.gz')
    const searched = [...archive.documents.values()].filter(isSearched)
    expect(searched.length).toBeGreaterThan(100)
    for (const { id, title } of searched) {
      const file = await read<DocumentFile>(shownDocumentFile(id, documentFiles))
      expect(file[id]?.title).toBe(title)
    }
  })
})

describe('an archive of one report', () => {
  it('gets an index that finds it', async () => {
    const [report] = archive.reports.values()
    const single = { ...archive, reports: new Map([[report!.id, report!]]), documents: new Map() }
    const out = join(folder, 'single')
    const [key] = await index(single, out)
    const table = await readFile(join(out, 'tim-kiem/chi-muc/bang', `${key}.gz`))
    const { rows } = JSON.parse(gunzipSync(table).toString()) as ReportTable
    expect(rows.map(([name, id]) => [/^vi_[0-9a-f]+$/.test(name), id])).toEqual([
      [true, report!.id],
    ])
  })
})

describe('a part in the cache', () => {
  it('is made again when it is damaged, and left out where the site has it', async () => {
    const first = await write(join(folder, 'd'))
    const [job] = reportJobs(archive.reports.values(), settings)
    const part = join(settings.cache, 'search', job!.key, 'cong-bo')
    await writeFile(join(part, 'ke', '0.gz'), 'x')
    const mended = await write(join(folder, 'e'))
    expect(mended.kept.sort()).toEqual([false, true])
    expect(mended.files).toEqual(first.files)
    const out = join(folder, 'f')
    await index(archive, out, { published: new Set([job!.key]) })
    const names = await readdir(join(out, 'tim-kiem', 'chi-muc'))
    expect(names).not.toContain(job!.key)
    expect(names).toContain('bang')
  })
})

describe('writeSearchIndex that is told to stop', () => {
  it('ends at once, and what it wrote can be cleared', async () => {
    const out = join(folder, 'stopped')
    const cache = join(folder, 'stopped-cache')
    const stopping = new AbortController()
    const writing = index(archive, out, { signal: stopping.signal }, { ...settings, cache })
    setTimeout(() => stopping.abort(), 300)
    await expect(writing).rejects.toThrow('abort')
    await rm(out, { recursive: true })
    // A part that was ready by then stays.
    const left = await readdir(join(cache, 'search'))
    expect(left.filter((name) => name.includes('making'))).toEqual([])
  })
})

describe('reportJobs', () => {
  it('makes again only the part that a changed report is in, and keeps parts when one is added', () => {
    const [sample] = [...archive.reports.values()]
    const many = new Map(
      Array.from({ length: 3000 }, (_, index) => [
        `x/2024/${index}`,
        { ...sample!, id: `x/2024/${index}` },
      ]),
    )
    const keys = (reports: typeof many) =>
      reportJobs(reports.values(), settings).map(({ key }) => key)
    const before = keys(many)
    expect(before).toHaveLength(8)
    const added = keys(new Map([...many, ['x/2024/new', { ...sample!, id: 'x/2024/new' }]]))
    expect(added.filter((key) => !before.includes(key))).toHaveLength(1)
    const changed = keys(
      new Map([...many, ['x/2024/7', { ...sample!, id: 'x/2024/7', hash: 'other' }]]),
    )
    expect(changed.filter((key) => !before.includes(key))).toHaveLength(1)
  })
})

describe('passagesOf', () => {
  const block = (
    anchor: string,
    kind: 'heading' | 'paragraph',
    section: number,
    words: number,
  ) => ({
    anchor,
    kind,
    section,
    text: Array.from({ length: words }, () => 'từ').join(' '),
  })
  it('cuts at blocks, at a heading where one is near, and names the sections', () => {
    const outline = [
      { depth: 2, text: 'I. MỘT' },
      { depth: 3, text: '1. Hai' },
      { depth: 2, text: 'II. BA' },
    ]
    const passages = passagesOf(
      [
        block('a', 'heading', 0, 2),
        block('b', 'paragraph', 1, 1300),
        block('c', 'heading', 2, 2),
        block('d', 'paragraph', 2, 3000),
        block('e', 'paragraph', 2, 10),
      ],
      outline,
    )
    expect(passages.map(({ blocks }) => blocks.map(([anchor]) => anchor))).toEqual([
      ['a', 'b'],
      ['c'],
      ['d'],
      ['e'],
    ])
    expect(passages[0]?.sections).toEqual(['I. MỘT', 'I. MỘT › 1. Hai'])
    expect(passages[1]?.sections).toEqual(['II. BA'])
  })
  it('gives nothing for an empty report', () => expect(passagesOf([], [])).toEqual([]))
})

describe('vocabularyOf', () => {
  it('holds syllables, most frequent first, and a bounded number of them', () => {
    const counts = new Map([
      ['đất', 2],
      ['3433', 9],
      ['a1', 9],
      ['đai', 5],
    ])
    expect(vocabularyOf(counts)).toEqual(['đai', 'đất'])
    const many = new Map(
      Array.from({ length: 9000 }, (_, i) => [
        i.toString(26).replace(/\d/g, 'x').padStart(5, 'é'),
        i,
      ]),
    )
    expect(vocabularyOf(many).length).toBeLessThanOrEqual(6000)
  })
})

describe('openSearchDescription', () => {
  it('keeps the limits of the format and escapes what it is given', () => {
    const xml = openSearchDescription(
      'Kho <báo cáo> & văn bản rất dài',
      'Mô tả',
      'https://a.vn/tim-kiem/',
    )
    expect(xml).toContain('<ShortName>Kho &lt;báo cáo&gt; &amp;…</ShortName>')
    expect(xml).toContain('template="https://a.vn/tim-kiem/?q={searchTerms}"')
  })
})
