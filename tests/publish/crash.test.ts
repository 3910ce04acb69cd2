import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeArchive } from '../../scripts/bench/generate/write-archive.ts'
import { type BuildPlace, build, hashTree, startBuild } from './build.ts'

const folder = mkdtempSync(join(tmpdir(), 'vankho-dut-'))
const place: BuildPlace = {
  content: join(folder, 'content'),
  out: join(folder, 'site'),
  cache: join(folder, 'cache'),
}
let published: Record<string, string> = {}
const title = (text: string) =>
  writeFileSync(join(place.content, 'site.yaml'), `title: ${text}\npublisher: Bộ sinh dữ liệu\n`)

beforeAll(async () => {
  await writeArchive(place.content, 8, 3)
  title('Kho thứ nhất')
  const { code, output } = await build(place)
  expect(code, output).toBe(0)
  published = hashTree(place.out)
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }), 120_000)

describe('a build that is cut off', () => {
  test.each([150, 600, 1500, 2500])(
    'leaves the last site when killed after %d ms, and the next build recovers',
    async (after) => {
      title(`Kho bị dừng sau ${after} ms`)
      const { process: child, finished } = startBuild(place)
      await wait(after)
      child.kill('SIGKILL')
      const { code } = await finished
      // A quick machine may have finished by then.
      if (code === null) expect(hashTree(place.out)).toEqual(published)
      const again = await build(place)
      expect(again.code, again.output).toBe(0)
      expect(readFileSync(join(place.out, 'index.html'), 'utf8')).toContain(`sau ${after} ms`)
      expect(readdirSync(folder).filter((name) => name.startsWith('site'))).toEqual(['site'])
      published = hashTree(place.out)
    },
    300_000,
  )

  test('a content error leaves the last site, lists every problem and fails', async () => {
    const broken = join(place.content, 'reports', 'hong.md')
    writeFileSync(broken, '---\ntitle: x\nagncy: y\n---\n')
    const { code, output } = await build(place)
    rmSync(broken)
    expect(code).toBe(1)
    expect(output).toContain('reports/hong.md:3:1')
    expect(output).toContain('bản đã công bố giữ nguyên')
    expect(hashTree(place.out)).toEqual(published)
    // The copy that was begun serves the next build.
    const spares = readdirSync(place.cache)
      .flatMap((name) => readdirSync(join(place.cache, name)))
      .filter((name) => name.startsWith('spare-'))
    expect(spares).toHaveLength(1)
    const again = await build(place)
    expect(again.code, again.output).toBe(0)
    expect(hashTree(place.out)).toEqual(published)
  }, 300_000)
})

test('a damaged cache is noticed and made again', async () => {
  const files = readdirSync(place.cache, { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() && /\/reports\/|last-build/.test(join(entry.parentPath, entry.name)),
    )
    .map((entry) => join(entry.parentPath, entry.name))
  expect(files.length).toBeGreaterThan(8)
  for (const file of files) {
    const bytes = readFileSync(file)
    for (let at = bytes.length >> 1; at < (bytes.length >> 1) + 8; at++) bytes[at]! ^= 0x55
    writeFileSync(file, bytes)
  }
  const { code, output } = await build(place)
  expect(code, output).toBe(0)
  expect(hashTree(place.out)).toEqual(published)
}, 300_000)

test('two builds at once do not mix: the second one says who is building', async () => {
  title('Kho hai lượt dựng')
  const first = startBuild(place)
  await expect.poll(() => readdirSync(folder), { timeout: 20_000 }).toContain('site.lock')
  const second = await build(place)
  expect(second.code).toBe(1)
  expect(second.output).toContain(
    `Một lượt dựng khác đang ghi vào ${place.out} (tiến trình ${first.process.pid}`,
  )
  expect((await first.finished).code).toBe(0)
}, 300_000)
