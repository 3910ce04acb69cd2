import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSettings } from '../src/content/settings.ts'
import { chromiumPath } from '../tests/browser/chromium.ts'
import { pagesOf } from '../tests/browser/pages.ts'
import { readOptions } from './arguments.ts'
import { describeMachine } from './bench/report.ts'
import { serveCompressed } from './lighthouse/compressed-server.ts'

/** Fetched when it is run: no dependency, because its tree is larger than all of ours. */
const LIGHTHOUSE = 'lighthouse@13.5.0'
const CATEGORIES = {
  performance: 'tốc độ',
  accessibility: 'tiếp cận',
  'best-practices': 'thông lệ tốt',
  seo: 'máy tìm kiếm',
}
type Category = keyof typeof CATEGORIES
const NAMES = Object.keys(CATEGORIES) as Category[]

/** Which page stands for a kind: the heaviest whose address fits. */
const KINDS: [name: string, pattern: RegExp][] = [
  ['báo cáo', /^bao-cao\/[^/]+\/\d{4}\/[^/]+\/$/],
  ['văn bản', /^van-ban\/[^/]+\/$/],
  ['trang đầu', /^$/],
  ['danh sách', /^van-ban\/$/],
  ['tìm kiếm', /^tim-kiem\/$/],
  ['tình hình công bố', /^tinh-hinh-cong-bo\/$/],
]

/** The parts of Lighthouse's result (JSON) that are read here. */
interface Result {
  categories: Record<
    Category,
    { score: number | null; auditRefs: { id: string; weight: number }[] }
  >
  audits: Record<string, { title: string; score: number | null }>
  runtimeError?: { message: string }
}
interface Row {
  kind: string
  page: string
  scores: Record<Category, number>
  /** Audits that cost points in any of the runs. */
  lost: string[]
}

const values = readOptions({ options: { runs: { type: 'string', default: '3' } } })
const runs = Number(values.runs)
const { out, base } = readSettings()
if (!Number.isInteger(runs) || runs < 1) stop(`--runs phải là số nguyên dương: “${values.runs}”.`)
if (!existsSync(join(out, 'index.html')))
  stop(`Chưa có trang nào ở ${out}: chạy npm run build trước.`)
if (!chromiumPath) stop('Không thấy Chromium: cài gói “chromium” hoặc đặt CHROMIUM_PATH.')

const folder = mkdtempSync(join(tmpdir(), 'vankho-lighthouse-'))
const served = await serveCompressed(out, base)
try {
  const rows: Row[] = []
  for (const [kind, pattern] of KINDS) {
    const page = heaviest(pattern)
    if (page === undefined) continue
    console.error(`Đo ${kind}: ${base}${page}`)
    const results: Result[] = []
    for (let run = 0; run < runs; run++) results.push(await measure(served.home + page))
    rows.push(summarise(kind, page, results))
  }
  console.log(table(rows))
  for (const { kind, lost } of rows) if (lost.length) console.log(`${kind}: ${lost.join('; ')}`)
  mkdirSync('.cache', { recursive: true })
  const record = { lighthouse: LIGHTHOUSE, runs, machine: describeMachine(), rows }
  writeFileSync('.cache/lighthouse.json', `${JSON.stringify(record, null, 2)}\n`)
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
} finally {
  served.close()
  rmSync(folder, { recursive: true, force: true })
}

function stop(message: string): never {
  console.error(message)
  process.exit(2)
}

function heaviest(pattern: RegExp): string | undefined {
  const weigh = (page: string) => readFileSync(join(out, page, 'index.html')).length
  return pagesOf(out)
    .filter((page) => pattern.test(page))
    .map((page) => ({ page, bytes: weigh(page) }))
    .sort((a, b) => b.bytes - a.bytes)[0]?.page
}

/** One run with Lighthouse's own preset, which is a phone on slow 4G. */
async function measure(url: string): Promise<Result> {
  const file = join(folder, 'result.json')
  const flags = '--headless=new --no-sandbox --disable-gpu --disable-background-networking'
  const options = ['--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${flags}`]
  const child = spawn('npx', ['--yes', LIGHTHOUSE, url, ...options], {
    env: { ...process.env, CHROME_PATH: chromiumPath! },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let told = ''
  child.stderr.on('data', (chunk) => {
    told += chunk
  })
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error(`${LIGHTHOUSE} không chạy được với ${url}:\n${told}`)
  const result = JSON.parse(readFileSync(file, 'utf8')) as Result
  if (result.runtimeError) throw new Error(`${url}: ${result.runtimeError.message}`)
  return result
}

function summarise(kind: string, page: string, results: Result[]): Row {
  const scores = Object.fromEntries(
    NAMES.map((name) => [name, median(results.map((r) => 100 * (r.categories[name].score ?? 0)))]),
  ) as Record<Category, number>
  const lost = results.flatMap(({ categories, audits }) =>
    NAMES.flatMap((name) => categories[name].auditRefs)
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${id} (${audits[id]!.title})`),
  )
  return { kind, page, scores, lost: [...new Set(lost)] }
}

function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return Math.round(
    sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2,
  )
}

function table(rows: Row[]): string {
  const head = ['trang', ...Object.values(CATEGORIES)]
  const lines = rows.map(({ kind, scores }) => [kind, ...NAMES.map((name) => scores[name])])
  return [head, head.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}
