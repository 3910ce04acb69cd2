import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const LAUNCHER = readFileSync('scripts/vankho.mjs', 'utf8')

/** Runs the launcher's text as if Node had another version; the import of a command is cut off. */
function runAs(version: string): { status: number | null; stderr: string } {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' });`
  const program = pretend + LAUNCHER.replace(/import\([\s\S]*$/, '')
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', program, 'x', 'build'],
    { encoding: 'utf8' },
  )
  return { status, stderr }
}

test.each(['16.20.0', '20.20.2', '22.17.1'])(
  'Node %s gets one clear sentence and exit code 2',
  (version) => {
    const { status, stderr } = runAs(version)
    expect(status).toBe(2)
    expect(stderr.trim().split('\n')).toEqual([
      `Văn Khố cần Node.js 22.18 trở lên, máy này đang chạy ${version}. Hãy chạy "npm ci" rồi dùng lệnh qua "npm run", hoặc cài Node.js mới hơn.`,
    ])
  },
)

test('a Node that is new enough goes on', () => {
  expect(runAs('24.21.0').stderr).not.toContain('cần Node.js')
})

test('a command that does not exist is wrong use, said in one sentence', () => {
  for (const command of ['khong-co', '../build', '']) {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/vankho.mjs', command], {
      encoding: 'utf8',
    })
    expect(status).toBe(2)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  }
})

test('a reader that stops early ends a command without a complaint', () => {
  const { stdout, stderr } = spawnSync(
    'sh',
    [
      '-c',
      '"$0" scripts/vankho.mjs cite tests/fixtures/seeds/001.txt | head -c 10',
      process.execPath,
    ],
    { encoding: 'utf8' },
  )
  expect(stdout).toHaveLength(10)
  expect(stderr).toBe('')
})
