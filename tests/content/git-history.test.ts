import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gitHistory, readVersion } from '../../src/content/git-history.ts'

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
  expect(history.get('reports/a/2024/quy-2.md')).toHaveLength(1)
})

test('a folder without git has no history', () => {
  const bare = mkdtempSync(join(tmpdir(), 'van-kho-bare-'))
  expect(gitHistory(bare, 'reports')).toEqual(new Map())
  rmSync(bare, { recursive: true })
})
