import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readBuildRecord, writeBuildRecord } from '../../src/publish/build-record.ts'
import { lockOutput } from '../../src/publish/lock.ts'
import { isUntouched, stampFiles, takeOver } from '../../src/publish/site-files.ts'
import { recoverSwap, swapFolder } from '../../src/publish/swap.ts'

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
  const stamps = stampFiles(join(folder, 'from'))
  takeOver(join(folder, 'from'), join(folder, 'to'), ['a/b'])
  expect(statSync(join(folder, 'to/a/b')).ino).toBe(statSync(join(folder, 'from/a/b')).ino)
  expect(isUntouched(join(folder, 'to'), stamps)).toBe(true)
  write('to/a/b', 'other text')
  expect(isUntouched(join(folder, 'to'), stamps)).toBe(false)
  expect(isUntouched(join(folder, 'missing'), stamps)).toBe(false)
})

test('a record is read back; a damaged one counts as absent', async () => {
  const files = { 'a/index.html': { size: 1, modified: 2, key: 'k' } }
  const record = { inputs: 'x', version: 'y', files, listed: [], spare: null }
  await writeBuildRecord(folder, record)
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
