import { hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { addressesOf } from '../../src/content/data/addresses.ts'
import { csv } from '../../src/content/data/csv.ts'
import { loadArchive } from '../../src/content/load-archive.ts'
import { readSettings } from '../../src/content/settings.ts'
import type { Archive } from '../../src/core/archive.ts'
import { citationLineSchema } from '../../src/core/data/citation-data.ts'
import { documentSchema, documentsSchema } from '../../src/core/data/document-data.ts'
import { manifestSchema } from '../../src/core/data/manifest.ts'
import { reportDataSchema } from '../../src/core/data/report-data.ts'
import { atomFeed } from '../../src/publish/data/feeds.ts'
import { robots, sitemap } from '../../src/publish/data/sitemap.ts'
import { xml } from '../../src/publish/data/xml.ts'
import { dataFiles, writeData } from '../../src/publish/write-data.ts'
import { temporaryFolder } from '../temporary-folder.ts'

test('csv quotes what needs it, and opens with a byte order mark', async () => {
  expect(
    csv(
      ['a', 'b'],
      [
        ['một, hai', 'nói "ba"'],
        [null, 4],
        ['dòng\nmới', ' lề'],
      ],
    ),
  ).toBe('\uFEFFa,b\r\n"một, hai","nói ""ba"""\r\n,4\r\n"dòng\nmới"," lề"\r\n')
})

test.each([
  ['- Quyết định số 12/QĐ-UBND', "'- Quyết định số 12/QĐ-UBND"],
  ['=1+1', "'=1+1"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['+5,3%', '"+5,3%"'],
  ['-1.286', '-1.286'],
  ['12/QĐ-UBND', '12/QĐ-UBND'],
  [-4, '-4'],
])('csv: %s is no formula', (cell, written) =>
  expect(csv(['a'], [[cell]])).toBe(`\uFEFFa\r\n${written}\r\n`),
)

test('xml leaves out what XML cannot hold', () =>
  expect(xml('a\u0000<b & "c">\uD800')).toBe('a&#60;b &#38; &#34;c&#34;&#62;'))

test('a sitemap of many pages is an index of files', async () => {
  const to = addressesOf('/kho/', 'https://bao-cao.example.vn')
  const paths = Array.from({ length: 50_001 }, (_, index) => `/bao-cao/${index}/`)
  const files = sitemap(paths, to, () => '2024-03-12')
  expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml'])
  expect(files.get('sitemap.xml')).toContain('https://bao-cao.example.vn/kho/sitemap-2.xml')
  expect(files.get('sitemap-2.xml')).toContain(
    '<url><loc>https://bao-cao.example.vn/kho/bao-cao/9999/</loc><lastmod>2024-03-12</lastmod></url>',
  )
  expect(robots(to)).toContain('Sitemap: https://bao-cao.example.vn/kho/sitemap.xml')
  expect(robots(addressesOf('/', null))).not.toContain('Sitemap')
})

describe('writeData', () => {
  let archive: Archive
  beforeAll(async () => {
    const cache = temporaryFolder()
    archive = await loadArchive(readSettings({ VANKHO_CACHE: cache }))
  })
  const write = async (site: string | null) => {
    const root = temporaryFolder()
    const source = { archive, base: '/kho/', site }
    const pages = ['/', '/bao-cao/', '/404/']
    await writeData({ ...source, root, pages, files: dataFiles(source) })
    const read = (path: string) => readFileSync(join(root, path), 'utf8')
    return { root, read }
  }

  test('every file is as its schema says', async () => {
    const { read, root } = await write(null)
    const { documents } = documentsSchema.parse(JSON.parse(read('du-lieu/documents.json')))
    expect(documents).toHaveLength(archive.documents.size)
    for (const { id, url, data } of documents) {
      expect(url).toBe(`/kho/van-ban/${id}/`)
      documentSchema.parse(JSON.parse(read(data.replace('/kho/', ''))))
    }
    const lines = read('du-lieu/citations.ndjson').trimEnd().split('\n')
    for (const line of lines) citationLineSchema.parse(JSON.parse(line))
    for (const id of archive.reports.keys())
      reportDataSchema.parse(JSON.parse(read(`du-lieu/bao-cao/${id}.json`)))
    expect(readdirSync(root).sort()).toEqual(['du-lieu', 'robots.txt'])
  })

  test('addresses are whole where the site has a public one, and paths where it has none', async () => {
    const tables = ['reports', 'documents', 'citations'].map((name) => `du-lieu/${name}.csv`)
    const listed = ['manifest.json', 'documents.json', 'citations.json', 'citations.ndjson']
    const [id] = archive.reports.keys()
    const files = [
      ...tables,
      ...listed.map((name) => `du-lieu/${name}`),
      `du-lieu/bao-cao/${id}.json`,
    ]
    const open = await write(null)
    const known = await write('https://bao-cao.example.vn')
    for (const file of files) {
      expect(open.read(file), file).toMatch(/[,"]\/kho\//)
      expect(known.read(file), file).toMatch(/[,"]https:\/\/bao-cao\.example\.vn\/kho\//)
      expect(known.read(file), file).not.toMatch(/[,"]\/kho\//)
    }
  })

  test('a change of the public address makes the files again that hold addresses', () => {
    const keys = (site: string | null) =>
      new Map(dataFiles({ archive, base: '/kho/', site }).map(({ path, key }) => [path, key]))
    const before = keys('https://a.example.vn')
    for (const [path, key] of keys('https://b.example.vn'))
      if (key !== null) expect(key, path).not.toBe(before.get(path))
  })

  test('an archive without reports has its files, which say so', async () => {
    const root = temporaryFolder()
    const empty = { ...archive, reports: new Map(), documents: new Map() }
    const source = { archive: empty, base: '/', site: null }
    const { written } = await writeData({ ...source, root, pages: [], files: dataFiles(source) })
    for (const path of written) expect(readFileSync(join(root, path)), path).toBeDefined()
    expect(readFileSync(join(root, 'du-lieu/citations.ndjson'), 'utf8')).toBe('')
  })

  test('the manifest has the hash of every file it lists', async () => {
    const { read } = await write(null)
    const { files } = manifestSchema.parse(JSON.parse(read('du-lieu/manifest.json')))
    expect(files.length).toBeGreaterThanOrEqual(5)
    for (const { url, sha256, bytes } of files) {
      const text = read(url.replace('/kho/', ''))
      expect(hash('sha256', text)).toBe(sha256)
      expect(Buffer.byteLength(text)).toBe(bytes)
    }
  })

  test('documents.csv and citations.csv have a line for each, as their JSON', async () => {
    const { read } = await write(null)
    const rows = (file: string) => read(`du-lieu/${file}`).trimEnd().split('\r\n')
    const [head, ...documents] = rows('documents.csv')
    expect(head).toMatch(/^\uFEFFid,url,number,type,title,date,/)
    expect(documents).toHaveLength(archive.documents.size)
    expect(documents.find((row) => row.startsWith('3433-qd-ubnd-ha-tinh-2023,'))).toMatch(
      /3433\/QĐ-UBND,Quyết định,.*,2023-12-25,2023,Ủy ban nhân dân tỉnh Hà Tĩnh,ha-tinh,/,
    )
    const [first, ...citations] = rows('citations.csv')
    expect(first).toMatch(/^\uFEFFreport,url,text,number,/)
    const mentions = [...archive.reports.values()].flatMap((report) => report.mentions)
    expect(citations).toHaveLength(mentions.length)
  })

  test('reports.csv has a line for each report', async () => {
    const [head, ...rows] = (await write(null)).read('du-lieu/reports.csv').trimEnd().split('\r\n')
    expect(head).toContain('id,url,title,number')
    expect(rows).toHaveLength(archive.reports.size)
    for (const row of rows) expect(row).toMatch(/,\/kho\/du-lieu\/bao-cao\/[^,]+\.json$/)
  })

  test('feeds give the day of signing where a report has one, and take no other for it', async () => {
    const { read } = await write('https://bao-cao.example.vn')
    interface Item {
      id: string
      date_published?: string
      date_modified?: string
    }
    const { items } = JSON.parse(read('du-lieu/feed.json')) as { items: Item[] }
    const entries = read('du-lieu/feed.xml').split('<entry>').slice(1)
    expect(items).toHaveLength(archive.reports.size)
    for (const [index, { id, date_published, date_modified }] of items.entries()) {
      const report = [...archive.reports.values()].find((each) => id.includes(`/${each.id}/`))!
      const signed = report.meta.date && `${report.meta.date}T00:00:00+07:00`
      expect(date_published).toBe(signed)
      expect(/<published>(.*)<\/published>/.exec(entries[index]!)?.[1]).toBe(signed)
      const updated = /<updated>(.*)<\/updated>/.exec(entries[index]!)?.[1]
      expect(updated).toBe(date_modified)
      if (!signed) expect(updated).not.toContain(report.meta.period.end)
    }
    expect(items.some(({ date_published }) => !date_published)).toBe(true)
  })

  test('Atom counts a report that nothing dates as of the end of its period, says so, and never runs ahead', () => {
    // A folder outside of git: nothing tells when a record changed.
    process.env.VANKHO_CONTENT = temporaryFolder()
    const [first, second] = [...archive.reports.values()].filter(({ meta }) => !meta.date)
    const dated = { ...first!, id: 'a/2024/x', meta: { ...first!.meta, date: '2024-02-15' } }
    const reports = [dated, first!, second!]
    const undated = { ...archive, reports: new Map(reports.map((each) => [each.id, each])) }
    const ended = { ...undated, reports: new Map([[first!.id, first!]]) }
    const feed = { title: 'a', publisher: 'b', page: '/', feed: '/du-lieu/feed' }
    const days = (of: Archive, listed = [...of.reports.values()]) => {
      const text = atomFeed(feed, listed, addressesOf('/', null), of)
      return [...text.matchAll(/<updated>(.{10})/g)].map(([, day]) => day)
    }
    try {
      const { end } = first!.meta.period
      expect(days(ended)).toEqual([end, end])
      expect(atomFeed(feed, [first!], addressesOf('/', null), ended)).toContain(
        'Không rõ ngày ban hành: xếp theo ngày cuối kỳ.</summary>',
      )
      expect(Math.max(...days(undated).map((day) => Date.parse(day!)))).toBe(
        Date.parse('2024-02-15'),
      )
      // An agency without reports.
      expect(days(undated, [])).toEqual(['2024-02-15'])
    } finally {
      delete process.env.VANKHO_CONTENT
    }
  })

  test('a subject has feeds of its own, over all agencies', async () => {
    const { read } = await write('https://bao-cao.example.vn')
    const feed = read('du-lieu/linh-vuc/cai-cach-hanh-chinh/feed.xml')
    expect(feed).toContain('<title>Lĩnh vực: cải cách hành chính · Văn Khố</title>')
    expect(feed).toContain(
      'href="https://bao-cao.example.vn/kho/loai-bao-cao/linh-vuc/cai-cach-hanh-chinh/"',
    )
    const about = [...archive.reports.values()].filter(
      ({ meta }) => meta.subject === 'cải cách hành chính',
    )
    expect(feed.split('<entry>')).toHaveLength(about.length + 1)
    JSON.parse(read('du-lieu/linh-vuc/cai-cach-hanh-chinh/feed.json'))
  })

  test('feeds name reports by their public address, or without one by a name that stays', async () => {
    const { read } = await write('https://bao-cao.example.vn')
    const [agency] = archive.agencies.keys()
    expect(read('du-lieu/feed.xml')).toContain(
      '<id>https://bao-cao.example.vn/kho/bao-cao/vpub-ha-tinh/2024/quy-1/</id>',
    )
    expect(read('sitemap.xml')).not.toContain('/404/')
    JSON.parse(read(`du-lieu/co-quan/${agency}/feed.json`))
    const feed = JSON.parse((await write(null)).read('du-lieu/feed.json')) as {
      items: { id: string }[]
    }
    for (const { id } of feed.items)
      expect(id).toMatch(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/,
      )
  })
})
