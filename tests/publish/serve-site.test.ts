import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listen, readPort } from '../../src/publish/listen.ts'
import { siteServer } from '../../src/publish/serve-site.ts'

const folder = mkdtempSync(join(tmpdir(), 'vankho-phuc-vu-'))
const server = siteServer(join(folder, 'dist'), '/kho/')
let root = ''

beforeAll(async () => {
  for (const [file, text] of Object.entries({
    'dist/index.html': 'Trang chủ',
    'dist/404.html': 'Không có',
    'dist/bao-cao/index.html': 'Báo cáo',
    'dist/du-lieu/bao-cao.csv': 'số,tên',
    'dist.previous/bi-mat.html': 'bí mật',
  })) {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

const get = async (path: string) => {
  const response = await fetch(root + path, { redirect: 'manual' })
  const { status, headers } = response
  return {
    status,
    type: headers.get('content-type'),
    to: headers.get('location'),
    text: await response.text(),
  }
}

test('pages are served under the base path, as UTF-8', async () => {
  expect(await get('/kho/')).toMatchObject({
    status: 200,
    type: 'text/html;charset=utf-8',
    text: 'Trang chủ',
  })
  expect(await get('/kho/du-lieu/bao-cao.csv')).toMatchObject({
    status: 200,
    type: 'text/csv;charset=utf-8',
  })
})

test('a folder without a slash leads to the one with it; the root leads to the base path', async () => {
  expect(await get('/kho/bao-cao')).toMatchObject({ status: 302, to: '/kho/bao-cao/' })
  expect(await get('/')).toMatchObject({ status: 302, to: '/kho/' })
})

test.each([
  '/kho/khong-co/',
  '/khac/',
  '/kho/%E0%A4%A',
  '/kho/../dist.previous/bi-mat.html',
  '/kho/..%2fdist.previous/bi-mat.html',
])('%s is the page for what is not found', async (path) => {
  expect(await get(path)).toMatchObject({ status: 404, text: 'Không có' })
})

test('a port that is taken, or is none, is said in words', async () => {
  const { port } = server.address() as AddressInfo
  await expect(listen(siteServer(folder, '/'), port)).rejects.toThrow(
    `Cổng ${port} đang có chương trình khác dùng`,
  )
  expect(() => readPort({ PORT: 'abc' })).toThrow('PORT phải là một số')
  expect(readPort({})).toBe(4321)
})
