import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Settings } from '../../src/content/settings.ts'
import { takeOver } from '../../src/content/take-over.ts'
import {
  type BuildRecord,
  readBuildRecord,
  writeBuildRecord,
} from '../../src/publish/build-record.ts'
import { copyLastSite } from '../../src/publish/copy-last-site.ts'
import { lockOutput } from '../../src/publish/lock.ts'
import { isUntouched, packStamps, stampFiles, touchedOf } from '../../src/publish/site-files.ts'
import { dropSpares, recoverSwap, spareName, swapFolder } from '../../src/publish/swap.ts'
import { dropFiles, syncFolder } from '../../src/publish/sync-folder.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vankho-tep-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(file: string, text: string) {
  mkdirSync(join(folder, file, '..'), { recursive: true })
  writeFileSync(join(folder, file), text)
}
const read = (file: string) => readFileSync(join(folder, file), 'utf8')
function stampsOf(below: string, files: readonly string[]) {
  const written = stampFiles(join(folder, below))
  return packStamps(files.map((file) => written[file]!))
}

test('a finished folder takes the place of the old one', async () => {
  write('dist/a', 'old')
  write('dist.next/a', 'new')
  await swapFolder(join(folder, 'dist.next'), join(folder, 'dist'))
  expect(read('dist/a')).toBe('new')
  expect(Object.keys(stampFiles(folder))).toEqual(['dist/a'])
})

test('a swap that was cut off between its renames is undone', async () => {
  write('dist.previous/a', 'old')
  write('dist.next/a', 'new')
  await recoverSwap(join(folder, 'dist'))
  expect(Object.keys(stampFiles(folder))).toEqual(['dist/a'])
  expect(read('dist/a')).toBe('old')
})

test('files are taken over without a copy, and a change of either shows', () => {
  write('from/a/b', 'text')
  const stamps = new Map(Object.entries(stampFiles(join(folder, 'from'))))
  takeOver(join(folder, 'from'), join(folder, 'to'), ['a/b'])
  expect(statSync(join(folder, 'to/a/b')).ino).toBe(statSync(join(folder, 'from/a/b')).ino)
  expect(isUntouched(join(folder, 'to'), stamps)).toBe(true)
  write('to/a/b', 'other text')
  expect(isUntouched(join(folder, 'to'), stamps)).toBe(false)
  expect(isUntouched(join(folder, 'missing'), stamps)).toBe(false)
})

test('a folder is made to hold some files of another: old ones stay, stale ones and others go', () => {
  write('from/a/b', 'text')
  write('from/a/c', 'new')
  write('from/d', 'not wanted')
  write('to/a/c', 'stale')
  write('to/e/f', 'put there by hand')
  takeOver(join(folder, 'from'), join(folder, 'to'), ['a/b'])
  const [from, to] = [join(folder, 'from'), join(folder, 'to')]
  const stamps = stampsOf('from', ['a/b', 'a/c'])
  syncFolder({ from, to, files: ['a/b', 'a/c'], stale: ['a/c'], stamps })
  expect(Object.keys(stampFiles(to))).toEqual(['a/b', 'a/c'])
  expect(read('to/a/c')).toBe('new')
  expect(read('from/a/c')).toBe('new')
  expect(existsSync(join(to, 'e'))).toBe(false)
  syncFolder({
    from,
    to: join(folder, 'fresh'),
    files: ['d'],
    stale: [],
    stamps: stampsOf('from', ['d']),
  })
  expect(read('fresh/d')).toBe('not wanted')
})

test('what is not as it was written is told, and left out of a copy', () => {
  for (const file of ['a/b', 'a/c', 'd', 'e']) write(`from/${file}`, file)
  const [from, to] = [join(folder, 'from'), join(folder, 'to')]
  const files = ['a/b', 'a/c', 'd', 'e']
  const written = new Map(Object.entries(stampFiles(from)))
  const stamps = stampsOf('from', files)
  takeOver(from, to, ['d', 'e'])
  rmSync(join(from, 'a/c'))
  rmSync(join(from, 'd'))
  write('from/d', 'put there by hand')
  const told: string[][] = []
  syncFolder({ from, to, files, stale: [], stamps }, (touched) => told.push(touched))
  expect(told).toEqual([['a/c', 'd']])
  expect(Object.keys(stampFiles(to))).toEqual(['a/b', 'e'])
  expect(touchedOf(written, ['d', 'e'], from)).toEqual(new Set(['d']))
})

describe('copyLastSite', () => {
  const settings = () => ({ out: join(folder, 'dist'), cache: join(folder, 'cache') }) as Settings
  const recordOf = (files: BuildRecord['files']) => ({ files, spare: null }) as BuildRecord
  const staging = () => join(folder, 'dist.next')

  test('tells what is not as it was written, and leaves what is kept', async () => {
    for (const file of ['a/b', 'a/c', 'd']) write(`dist/${file}`, file)
    const files = new Map(Object.entries(stampFiles(join(folder, 'dist'))))
    rmSync(join(folder, 'dist/d'))
    write('dist/d', 'put there by hand')
    const copy = copyLastSite(settings(), staging(), recordOf(files))
    expect(await copy.touched).toEqual(new Set(['d']))
    expect(await copy.clear(new Set(['a/b']))).toBe(true)
    expect(Object.keys(stampFiles(staging()))).toEqual(['a/b'])
    expect(Object.keys(stampFiles(join(folder, 'dist')))).toEqual(['a/b', 'a/c', 'd'])
  })

  test('leaves no folder where it cannot be made', async () => {
    write('dist/a', 'a')
    write('dist.next', 'a file in the way')
    const files = new Map(Object.entries(stampFiles(join(folder, 'dist'))))
    const copy = copyLastSite(settings(), staging(), recordOf(files))
    expect(await copy.touched).toEqual(new Set())
    expect(await copy.clear(new Set(['a']))).toBe(false)
    expect(existsSync(staging())).toBe(false)
    expect(await copyLastSite(settings(), staging(), recordOf(files)).clear(new Set(['a']))).toBe(
      true,
    )
  })
})

test('the site before can be kept, and only the one that is known stays', async () => {
  write('dist/a', 'old')
  write('dist.next/a', 'new')
  mkdirSync(join(folder, 'cache'))
  const [kept, other] = [spareName(), spareName()]
  const spare = join(folder, 'cache', kept)
  expect(await swapFolder(join(folder, 'dist.next'), join(folder, 'dist'), spare)).toBe(true)
  write(`cache/${other}/a`, 'forgotten')
  await dropSpares(join(folder, 'cache'), kept)
  expect(Object.keys(stampFiles(folder))).toEqual([`cache/${kept}/a`, 'dist/a'])
})

test('a record is read back; a damaged one counts as absent', async () => {
  const files = new Map([
    ['a/index.html', { size: 1, modified: 2, key: 'k' }],
    ['b.json', { size: 3, modified: 4, key: undefined }],
  ])
  const record = { inputs: 'x', version: 'y', facts: 'z', files, listed: [], spare: null }
  writeBuildRecord(folder, record)
  expect(await readBuildRecord(folder)).toEqual(record)
  write('last-build.json', read('last-build.json').replace('"k"', '"l"'))
  expect(await readBuildRecord(folder)).toBeNull()
  expect(await readBuildRecord(join(folder, 'missing'))).toBeNull()
})

test('the lock of a living process holds, that of a dead one or a reused number does not', async () => {
  const out = join(folder, 'dist')
  const release = await lockOutput(out)
  await expect(lockOutput(out)).rejects.toThrow('Một lượt dựng khác đang ghi vào')
  await release()

  const owner = { host: hostname(), started: '2024-01-01T00:00:00.000Z' }
  write('dist.lock', JSON.stringify({ ...owner, pid: 2 ** 30, birth: null }))
  await (await lockOutput(out))()
  if (process.platform === 'linux') {
    write('dist.lock', JSON.stringify({ ...owner, pid: process.pid, birth: '1' }))
    await (await lockOutput(out))()
  }
  write('dist.lock', '')
  await (await lockOutput(out))()
})

test('dropped files go with the folders that they leave empty', () => {
  write('site/a/b/one', '1')
  write('site/a/two', '2')
  write('site/c/d/three', '3')
  dropFiles(join(folder, 'site'), ['a/b/one', 'c/d/three'])
  expect(Object.keys(stampFiles(folder))).toEqual(['site/a/two'])
  expect(existsSync(join(folder, 'site/a/b'))).toBe(false)
  expect(existsSync(join(folder, 'site/c'))).toBe(false)
})
