import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FileVersion, gitHistory, readVersions } from '../../src/content/git-history.ts'
import { withNewText } from '../../src/content/pages/report-versions.ts'
import { textHash, versionTexts } from '../../src/content/version-texts.ts'
import { temporaryFolder } from '../temporary-folder.ts'

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

const textsOf = (content: string, versions: FileVersion[]) =>
  [...readVersions(content, versions)].map(({ text }) => text)

test('lists the versions of each file, newest first, over a rename', () => {
  const content = join(folder, 'content')
  const history = gitHistory(content, 'reports')
  const versions = history.get('reports/a/2024/quy-1.md')!
  expect(versions.map(({ date, path }) => ({ date, path }))).toEqual([
    { date: '2024-04-05', path: 'reports/a/2024/quy-1.md' },
    { date: '2024-04-05', path: 'reports/a/2024/quý-1.md' },
    { date: '2024-04-05', path: 'reports/a/2024/quý-1.md' },
  ])
  expect(textsOf(content, versions)).toEqual([
    'một\nhai\nbốn\n',
    'một\nhai\nbốn\n',
    'một\nhai\nba\n',
  ])
  const lost = { ...versions[0]!, blob: '0'.repeat(40) }
  expect(textsOf(content, [versions[2]!, lost, versions[0]!])).toEqual([
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
  const versions = sources.map((_, index) => ({
    commit: `${index}`,
    date: '',
    blob: '',
    path: '',
  }))
  const texts = sources.map((source) => source && textHash(source))
  expect(withNewText(versions, texts).map(({ commit }) => commit)).toEqual(['1', '2', '3', '4'])
})

test('a version is read once: then the cache knows it', () => {
  const content = join(folder, 'content')
  const cache = temporaryFolder()
  const versions = gitHistory(content, 'reports').get('reports/a/2024/quy-1.md')!
  const lost = { ...versions[0]!, blob: '0'.repeat(40) }
  const listed = [...versions, lost]
  const texts = versionTexts({ content, cache }, listed)
  expect(texts).toEqual([textHash('một\nhai\nbốn\n'), texts[0], textHash('một\nhai\nba\n'), null])
  const elsewhere = { content: temporaryFolder(), cache }
  expect(versionTexts(elsewhere, listed)).toEqual(texts)
  writeFileSync(join(cache, 'versions.json'), '{"version":1,"te')
  expect(versionTexts(elsewhere, listed)).toEqual([null, null, null, null])
  expect(versionTexts({ content, cache }, listed)).toEqual(texts)
})
