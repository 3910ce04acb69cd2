import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { loadArchive } from '../src/content/load-archive.ts'
import { readSettings } from '../src/content/settings.ts'
import { hasChromium } from '../tests/browser/chromium.ts'
import { readOptions } from './arguments.ts'
import { askArchive } from './eval/search/ask-archive.ts'
import { fileFetch } from './eval/search/file-fetch.ts'
import { makeArchive } from './eval/search/make-archive.ts'
import { measureInBrowser } from './eval/search/measure-browser.ts'
import { askPlainPagefind, writePlainPagefind } from './eval/search/plain-pagefind.ts'
import { printCosts, printRanks } from './eval/search/print.ts'
import { labelledQueries } from './eval/search/queries.ts'
import { satisfyingPages } from './eval/search/truth.ts'

/** Rows of queries for the browser: the first of a row finds an empty cache. */
const IN_BROWSER = [
  [
    'cải cách hành chính',
    'chuyển đổi số',
    'vị trí việc làm',
    'giải quyết thủ tục hành chính',
    'đầu tư công',
  ],
  ['chuyen doi so', 'xã Lâm Phú', 'sắp xếp tổ chức bộ máy', 'cải cách hành chính'],
  ['3433/QĐ-UBND', '05/CT-UBND'],
  ['01/CT-UBND'],
]

const work = resolve(process.env.VANKHO_CACHE || '.cache', 'eval-search')
const env = {
  ...process.env,
  VANKHO_CONTENT: join(work, 'content'),
  VANKHO_OUT: join(work, 'site'),
  VANKHO_CACHE: join(work, 'cache'),
  VANKHO_BASE: '/',
}
const values = readOptions({ options: { reuse: { type: 'boolean', default: false } } })
if (!values.reuse) await build()

const settings = readSettings(env)
const archive = await loadArchive(settings)
const wanted = await satisfyingPages(archive, settings, labelledQueries)
const empty = labelledQueries.filter(
  (query) => ('number' in query.wanted || 'texts' in query.wanted) && !wanted.get(query)!.size,
)
if (empty.length)
  throw new Error(`nothing satisfies: ${empty.map(({ query }) => `“${query}”`).join(', ')}`)

const fetcher = fileFetch(env.VANKHO_OUT)
const plainFolder = join(work, 'plain')
globalThis.fetch = (address, init) =>
  String(address).startsWith('/plain/')
    ? fileFetch(plainFolder)(String(address).replace('/plain/', '/'), init)
    : fetcher(address, init)
const ours = askArchive(env.VANKHO_OUT, fetcher)
if (!values.reuse || !existsSync(plainFolder)) await writePlainPagefind(env.VANKHO_OUT, plainFolder)
const plain = await askPlainPagefind(plainFolder)
const ranks = []
for (const query of labelledQueries) {
  const pages = wanted.get(query)!
  ranks.push({
    query,
    ours: await ours(query, pages),
    plain: await plain(query, pages),
    pages: pages.size,
  })
}
const good = printRanks(ranks)
let cheap = true
if (hasChromium) cheap = printCosts(await measureInBrowser(env.VANKHO_OUT, IN_BROWSER))
else console.log('Không có Chromium: không đo được trong trình duyệt.')
process.exitCode = good && cheap ? 0 : 1

/** Makes the archive and builds its site; `--reuse` measures the site of the last run. */
async function build(): Promise<void> {
  await rm(env.VANKHO_CONTENT, { recursive: true, force: true })
  await mkdir(work, { recursive: true })
  await makeArchive(env.VANKHO_CONTENT)
  const { status, stderr } = spawnSync(process.execPath, ['scripts/vankho.mjs', 'build'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status === 0 && existsSync(join(env.VANKHO_OUT, 'tim-kiem'))) return
  console.error(stderr.slice(-4000))
  process.exit(1)
}
