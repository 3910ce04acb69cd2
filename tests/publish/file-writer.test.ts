import { hash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FileWriter, openFileWriter } from '../../src/publish/file-writer.ts'

let folder = ''
let writer: FileWriter
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vankho-ghi-'))
  writer = openFileWriter(folder)
})
afterEach(async () => {
  await writer.close()
  rmSync(folder, { recursive: true, force: true })
})

test('text and bytes are written as they are, with their folders, and told in order', async () => {
  await writer.write({ path: 'a/b/c.txt', content: 'Báo cáo', isHashed: true })
  await writer.write({ path: 'a/d', content: new Uint8Array([0, 255]) })
  expect(await writer.flush()).toEqual([
    { path: 'a/b/c.txt', bytes: 9, sha256: hash('sha256', 'Báo cáo') },
    { path: 'a/d', bytes: 2, sha256: null },
  ])
  expect(readFileSync(join(folder, 'a/b/c.txt'), 'utf8')).toBe('Báo cáo')
  expect([...readFileSync(join(folder, 'a/d'))]).toEqual([0, 255])
  expect(await writer.flush()).toEqual([])
})

test('a slice of a larger buffer leaves the buffer usable', async () => {
  const whole = Buffer.from('một hai')
  await writer.write({ path: 'a', content: whole.subarray(0, 5) })
  await writer.flush()
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('một')
  expect(whole.toString()).toBe('một hai')
})

test('a file that comes in pieces is one', async () => {
  await writer.write({ path: 'a', content: 'một ', isHashed: true })
  await writer.write({ path: 'a', content: 'hai', isHashed: true })
  expect(await writer.flush()).toEqual([{ path: 'a', bytes: 9, sha256: hash('sha256', 'một hai') }])
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('một hai')
})

test('a file that went on after it was asked for is one, too', async () => {
  await writer.write({ path: 'a', content: 'một ', isHashed: true })
  await writer.flush()
  await writer.write({ path: 'a', content: 'hai', isHashed: true })
  expect(await writer.flush()).toEqual([{ path: 'a', bytes: 9, sha256: hash('sha256', 'một hai') }])
})

test('more than may be on the way waits and arrives', async () => {
  const content = 'x'.repeat(2 ** 20)
  for (let at = 0; at < 40; at++) await writer.write({ path: `${at}`, content })
  const written = await writer.flush()
  expect(written.map(({ bytes }) => bytes)).toEqual(Array(40).fill(2 ** 20))
}, 30_000)

test('a file that cannot be written fails with its place, and so does all that follows', async () => {
  mkdirSync(join(folder, 'a'))
  await writer.write({ path: 'a', content: '' })
  const failure = { code: 'EISDIR', path: join(folder, 'a') }
  await expect(writer.flush()).rejects.toMatchObject(failure)
  await expect(writer.write({ path: 'b', content: '' })).rejects.toMatchObject(failure)
  await expect(writer.flush()).rejects.toMatchObject(failure)
})

test('a failure ends a wait for room', async () => {
  mkdirSync(join(folder, 'a'))
  const content = 'x'.repeat(2 ** 20)
  const writing = async () => {
    for (let at = 0; at < 40; at++) await writer.write({ path: at ? `${at}` : 'a', content })
  }
  await expect(writing()).rejects.toMatchObject({ code: 'EISDIR' })
})
