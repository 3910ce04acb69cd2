import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { TRUTH_FILE, writeArchive } from '../../scripts/bench/generate/write-archive.ts'
import { siteServer } from '../../src/publish/serve-site.ts'
import { build } from '../publish/build.ts'
import { hasChromium, openBrowser } from './chromium.ts'

const folder = mkdtempSync(join(tmpdir(), 'vankho-lien-kho-'))
const ARCHIVES = [
  { title: 'Kho thứ nhất', name: 'mot', reports: 10 },
  { title: 'Kho thứ hai', name: 'hai', reports: 12 },
]
const sites = new Map<string, ReturnType<typeof siteServer>>()
const server = createServer((request, response) => {
  const name = request.url?.split('/')[1] ?? ''
  const site = sites.get(name)
  if (site) site.emit('request', request, response)
  else response.writeHead(404).end()
})
let browser: Browser
let page: Page
let root = ''
const failures: string[] = []

describe.runIf(hasChromium)('two archives joined by a portal', () => {
  beforeAll(async () => {
    for (const { name, reports } of ARCHIVES) {
      const content = join(folder, name, 'content')
      await writeArchive(content, reports, 1)
      const joined = ARCHIVES.map(({ title, name }) => `  - title: ${title}\n    path: /${name}/\n`)
      appendFileSync(join(content, 'site.yaml'), `archives:\n${joined.join('')}`)
      const place = { content, out: join(folder, name, 'site'), cache: join(folder, name, 'cache') }
      const { code, output } = await build(place, { VANKHO_BASE: `/${name}/` })
      expect(code, output).toBe(0)
      sites.set(name, siteServer(place.out, `/${name}/`))
    }
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    browser = await openBrowser()
    page = await browser.newPage()
    page.on('pageerror', (error) => failures.push(error.message))
    page.on('response', (response) => {
      if (response.status() >= 400) failures.push(`${response.status()} ${response.url()}`)
    })
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    server.closeAllConnections()
    server.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('words are searched in both, each report with its archive', async () => {
    await page.goto(`${root}/mot/lien-kho/?q=${encodeURIComponent('ngân sách')}`)
    await page.locator('.joined-reports > ul > li').first().waitFor()
    const found = await page.locator('.joined-reports > ul > li').allTextContents()
    expect(found.some((text) => text.includes('(Kho thứ nhất)'))).toBe(true)
    expect(found.some((text) => text.includes('(Kho thứ hai)'))).toBe(true)
    expect(await page.locator('.joined-status').textContent()).toContain('trong 2 kho')
    expect(failures).toEqual([])
  })

  test('a document that both cite is one, with the citing reports of both from their data', async () => {
    const number = citedInBoth()
    await page.goto(`${root}/mot/lien-kho/?q=${encodeURIComponent(number)}`)
    const item = page.locator('.joined-documents > ul > li', { hasText: number }).first()
    await item.waitFor()
    await item.locator('summary').click()
    await item.locator('details li li a').first().waitFor()
    const links = await item
      .locator('details li li a')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')!))
    expect(links.some((href) => href.startsWith('/mot/bao-cao/'))).toBe(true)
    expect(links.some((href) => href.startsWith('/hai/bao-cao/'))).toBe(true)
    for (const href of links) expect((await fetch(root + href)).status).toBe(200)
    expect(failures).toEqual([])
  })

  test('an archive that cannot be reached is named, and the other answers', async () => {
    const site = sites.get('hai')!
    sites.delete('hai')
    await page.goto(`${root}/mot/lien-kho/?q=${encodeURIComponent('ngân sách')}`)
    await page.locator('.joined-reports > ul > li').first().waitFor()
    expect(await page.locator('.joined-status').textContent()).toContain(
      'Không hỏi được Kho thứ hai',
    )
    sites.set('hai', site)
  })
})

/** A national decree that reports of both archives cite, by the truth of the generator. */
function citedInBoth(): string {
  const [first, second] = ARCHIVES.map(({ name }) => {
    const truth = readFileSync(join(folder, name, 'content', TRUTH_FILE), 'utf8')
      .trim()
      .split('\n')
    return new Set(
      truth.flatMap((line) =>
        (JSON.parse(line) as { mentions: { document: string; slip: string | null }[] }).mentions
          .filter(({ slip }) => !slip)
          .map(({ document }) => /^Nghị định (\S+)/.exec(document)?.[1] ?? ''),
      ),
    )
  })
  return [...first!].find((number) => number && second!.has(number))!
}
