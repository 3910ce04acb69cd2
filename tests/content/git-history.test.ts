import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gitHistory, readVersion, readVersions } from '../../src/content/git-history.ts'
import { withNewText } from '../../src/content/pages/report-versions.ts'

let folder: string
const git = (...args: string[]) =>
  execFileSync('git', args, {
    cwd: folder,
    env: {
      ...process.env,
      GIT_AUTHOR_DATE: '2024-04-05T00:00:00Z',
      GIT_COMMITTER_DATE: '2024-04-05T00:00:00Z',
    },
  })
const commit = () => {
  git('add', '-A')
  git('-c', 'user.name=t', '-c', 'user.email=t@example.vn', 'commit', '-qm', 'x')
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'van-kho-git-'))
  mkdirSync(join(folder, 'content/reports/a/2024'), { recursive: true })
  git('init', '-q')
  writeFileSync(join(folder, 'content/reports/a/2024/quý-1.md'), 'một\nhai\nba\n')
  writeFileSync(join(folder, 'content/reports/a/2024/quy-2.md'), 'khác hẳn\n')
  commit()
  writeFileSync(join(folder, 'content/reports/a/2024/quý-1.md'), 'một\nhai\nbốn\n')
  commit()
  renameSync(
    join(folder, 'content/reports/a/2024/quý-1.md'),
    join(folder, 'content/reports/a/2024/quy-1.md'),
  )
  commit()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('lists the versions of each file, newest first, over a rename', () => {
  const content = join(folder, 'content')
  const history = gitHistory(content, 'reports')
  const versions = history.get('reports/a/2024/quy-1.md')!
  expect(versions.map(({ date, path }) => ({ date, path }))).toEqual([
    { date: '2024-04-05', path: 'reports/a/2024/quy-1.md' },
    { date: '2024-04-05', path: 'reports/a/2024/quý-1.md' },
    { date: '2024-04-05', path: 'reports/a/2024/quý-1.md' },
  ])
  expect(versions.map((version) => readVersion(content, version))).toEqual([
    'một\nhai\nbốn\n',
    'một\nhai\nbốn\n',
    'một\nhai\nba\n',
  ])
  const lost = { commit: '0'.repeat(40), date: '2024-04-05', path: 'reports/a/2024/quy-1.md' }
  expect(readVersions(content, [versions[2]!, lost, versions[0]!])).toEqual([
    'một\nhai\nba\n',
    null,
    'một\nhai\nbốn\n',
  ])
  expect(history.get('reports/a/2024/quy-2.md')).toHaveLength(1)
})

test('a folder without git has no history', () => {
  const bare = mkdtempSync(join(tmpdir(), 'van-kho-bare-'))
  expect(gitHistory(bare, 'reports')).toEqual(new Map())
  rmSync(bare, { recursive: true })
})

test('a version that left the text as it was does not count', () => {
  const report = (date: string, body: string) => `---\ntitle: a\ndate: ${date}\n---\n\n${body}\n`
  const sources = [
    report('2024-04-03', 'bốn'),
    report('2024-04-02', 'bốn'),
    report('2024-04-02', 'ba'),
    null,
    report('2024-04-01', 'ba'),
  ]
  const versions = sources.map((_, index) => ({ commit: `${index}`, date: '', path: '' }))
  expect(withNewText(versions, sources).map(({ commit }) => commit)).toEqual(['1', '2', '3', '4'])
})
