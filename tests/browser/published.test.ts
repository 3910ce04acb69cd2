import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { readFrontMatter } from '../../src/markdown/front-matter.ts'
import { hasChromium, openBrowser } from './chromium.ts'
import { type Served, serve } from './serve.ts'

const site = inject('site')
const REPORTS = [
  'dang-uy-khoi-ha-tinh/2024/quy-1',
  'ubnd-ha-tinh/2023/kiem-diem-chi-dao-dieu-hanh',
  'ubnd-ha-tinh/2024/cai-cach-hanh-chinh-quy-1',
  'vpub-ha-tinh/2024/quy-1',
  'vpub-vinh-phuc/2022/nam',
]

interface DocumentEntry {
  id: string
  url: string
  number: string | null
  citedBy: { report: string; count: number; inferred: boolean }[]
}
const documents = () =>
  (
    JSON.parse(readFileSync(join(site, 'du-lieu/documents.json'), 'utf8')) as {
      documents: DocumentEntry[]
    }
  ).documents
const reportsCiting = (number: string) =>
  documents()
    .filter((document) => document.number === number)
    .map(({ citedBy }) => citedBy.map(({ report }) => report).sort())

test('24/CTr-UBND is one document that three reports cite, 3433/QĐ-UBND one that two cite', () => {
  expect(reportsCiting('24/CTr-UBND')).toEqual([[REPORTS[0], REPORTS[2], REPORTS[3]]])
  expect(reportsCiting('3433/QĐ-UBND')).toEqual([[REPORTS[0], REPORTS[2]]])
})

describe.runIf(hasChromium)('in a browser', () => {
  let browser: Browser
  let served: Served
  let page: Page
  beforeAll(async () => {
    served = await serve(site)
    browser = await openBrowser()
  })
  beforeAll(async () => {
    page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  test.each(REPORTS)('%s loses no word between source and page', async (id) => {
    const { body } = readFrontMatter(readFileSync(`content/reports/${id}.md`, 'utf8'))
    await page.goto(`${served.url}bao-cao/${id}/`)
    const shown = wordCounts(await page.locator('main').innerText())
    const missing = [...wordCounts(plain(body))].filter(
      ([word, count]) => (shown.get(word) ?? 0) < count,
    )
    expect(missing).toEqual([])
  })

  test('a document that reports cite shows each of them with its sentence, without JavaScript', async () => {
    const { url } = documents().find(({ number }) => number === '3433/QĐ-UBND')!
    await page.goto(new URL(url, served.url).href)
    const main = page.locator('main')
    expect(await main.innerText()).toContain('3433/QĐ-UBND')
    for (const id of [REPORTS[0], REPORTS[2]])
      expect(await main.locator(`a[href*="/bao-cao/${id}/#vb-"]`).count()).toBeGreaterThan(0)
  })

  test('without JavaScript the search page says so and offers ways to browse', async () => {
    await page.goto(`${served.url}tim-kiem/`)
    expect(await page.locator('main').innerText()).toContain('JavaScript')
    expect(await page.locator('main a[href$="/bao-cao/"]').count()).toBeGreaterThan(0)
  })
})

/** The words of Markdown, without its marks and escapes. */
function plain(markdown: string): string {
  return markdown
    .replace(/\[\^[^\]]+\]:?/g, ' ')
    .replace(/^\s*(?:#+|[-+])\s/gm, ' ')
    .replace(/\\([\p{P}\p{S}])/gu, '$1')
}

function wordCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
