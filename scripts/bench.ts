import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PROGRAM } from '../src/content/code-hash.ts'
import { readOptions } from './arguments.ts'
import { writeArchive } from './bench/generate/write-archive.ts'
import { type Cost, measure } from './bench/measure.ts'
import { type BenchResult, describeMachine, type Row, table } from './bench/report.ts'
import { RIVALS } from './bench/rivals.ts'
import { SCENARIOS } from './bench/scenarios.ts'

const values = readOptions({
  options: {
    reports: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    rivals: { type: 'boolean', default: true },
    keep: { type: 'boolean', default: false },
  },
  allowNegative: true,
})
const reports = Number(values.reports)
const seed = Number(values.seed)
const folder = mkdtempSync(join(tmpdir(), 'vankho-bench-'))
const content = join(folder, 'content')
const out = join(folder, 'site')
const timings = join(folder, 'timings.json')
const rows: Row[] = []

try {
  console.log(`Sinh ${reports} báo cáo, hạt giống ${seed}: ${folder}`)
  await writeArchive(content, reports, seed)
  await buildRow('dựng lần đầu')
  for (const { name, apply } of SCENARIOS) {
    apply(content)
    await buildRow(name)
  }
  if (values.rivals)
    for (const rival of RIVALS) {
      if (!rival.isInstalled()) {
        console.log(`${rival.name}: không có trên máy này, bỏ qua`)
        continue
      }
      const place = join(folder, 'rival')
      mkdirSync(place)
      add(rival.name, await rival.build(content, place), place, null)
      rmSync(place, { recursive: true, force: true })
    }
  save()
} finally {
  if (!values.keep) rmSync(folder, { recursive: true, force: true })
}

async function buildRow(name: string): Promise<void> {
  rmSync(timings, { force: true })
  const cost = await measure(
    process.execPath,
    [join(PROGRAM, 'scripts/vankho.mjs'), 'build', '--timings', timings],
    {
      cwd: PROGRAM,
      env: {
        VANKHO_CONTENT: content,
        VANKHO_OUT: out,
        VANKHO_CACHE: join(folder, 'cache'),
        // That of this command would be warm at the first build.
        NODE_COMPILE_CACHE: join(folder, 'cache', 'program'),
      },
    },
  )
  const stages =
    cost.code === 0 ? (JSON.parse(readFileSync(timings, 'utf8')) as Record<string, number>) : null
  add(name, cost, out, stages)
  if (cost.code !== 0) throw new Error(`“${name}” không dựng được:\n${cost.output}`)
}

function add(name: string, { output, ...cost }: Cost, site: string, stages: Row['stages']): void {
  const { files, bytes } = sizeOf(site)
  rows.push({ name, ...cost, files, bytes, stages })
  if (cost.code !== 0) console.log(output.slice(-1500))
  console.log(
    `${name}: ${cost.wall.toFixed(1)} giây, ${cost.cpu?.toFixed(1)} giây CPU, ${cost.memory?.toFixed(0)} MB`,
  )
}

function sizeOf(site: string): { files: number; bytes: number } {
  let files = 0
  let bytes = 0
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) {
      files++
      bytes += statSync(join(entry.parentPath, entry.name)).size
    }
  return { files, bytes }
}

function save(): void {
  const version = (command: string, args: string[]) =>
    spawnSync(command, args, { encoding: 'utf8' }).stdout?.trim().split('\n')[0] ?? ''
  const packageVersion = (name: string) =>
    (
      JSON.parse(readFileSync(join(PROGRAM, 'node_modules', name, 'package.json'), 'utf8')) as {
        version: string
      }
    ).version
  const result: BenchResult = {
    date: new Date().toISOString().slice(0, 10),
    reports,
    seed,
    versions: {
      node: process.version,
      astro: packageVersion('astro'),
      pagefind: packageVersion('pagefind'),
      hugo: version('hugo', ['version']),
    },
    machine: describeMachine(),
    rows,
  }
  const base = join(PROGRAM, 'scripts/bench/results', `${result.date}-${reports}`)
  mkdirSync(join(base, '..'), { recursive: true })
  writeFileSync(`${base}.json`, `${JSON.stringify(result, null, 2)}\n`)
  writeFileSync(
    `${base}.md`,
    `${reports} báo cáo, hạt giống ${seed}, ${result.machine}, ${result.date}\n\n${table(result)}\n`,
  )
  console.log(`\n${table(result)}\n\nĐã ghi ${base}.json và .md`)
}
