import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'

/** The steps of `npm test`, in order: cheap ones first. Each `vitest` step counts its tests; any other counts as one. */
const STEPS: { name: string; command: string[]; results?: string }[] = [
  { name: 'types', command: ['scripts/vankho.mjs', 'types'] },
  {
    name: 'lint and format',
    command: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.'],
  },
  { name: 'unused code', command: ['node_modules/knip/bin/knip.js'] },
  { name: 'unit tests', ...vitest('unit', ['--coverage']) },
  { name: 'content check', command: ['scripts/vankho.mjs', 'check'] },
  { name: 'build', command: ['scripts/vankho.mjs', 'build'] },
  { name: 'browser tests', ...vitest('browser') },
]

let passed = 0
let failed = 0
let skipped = 0
for (const { name, command, results } of STEPS) {
  console.log(`\n== ${name}`)
  if (results) rmSync(results, { force: true })
  const started = Date.now()
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' })
  const counts = results ? countsOf(results) : null
  passed += counts?.passed ?? (status === 0 ? 1 : 0)
  skipped += counts?.skipped ?? 0
  // A runner that fails without a failed test (coverage, a broken file) is a failure all the same.
  failed += Math.max(counts?.failed ?? 0, status === 0 ? 0 : 1)
  console.log(
    `-- ${name}: ${status === 0 ? 'ok' : 'FAILED'} (${Math.round((Date.now() - started) / 1000)} s)`,
  )
}
console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
process.exitCode = failed ? 1 : 0

function vitest(project: string, more: string[] = []) {
  const results = `.cache/test-results/${project}.json`
  const command = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
    ...more,
  ]
  return { command, results }
}

function countsOf(file: string): { passed: number; failed: number; skipped: number } | null {
  if (!existsSync(file)) return null
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
    readFileSync(file, 'utf8'),
  ) as Record<string, number>
  return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0, skipped: numPendingTests ?? 0 }
}
