import type { Browser } from 'playwright-core'
import { openBrowser } from '../../../tests/browser/chromium.ts'
import { serve } from '../../../tests/browser/serve.ts'

/** What one query cost in a browser that had nothing in its cache, or had made the queries before it. */
export interface QueryCost {
  query: string
  first: boolean
  /** Bytes as sent, of what the search asked for: scripts of the page, index, texts; not the page's frame. */
  bytes: number
  requests: number
  milliseconds: number
}

/** Search scripts and data; the frame of the page (its HTML, styles, fonts) is what every page has. */
const OF_SEARCH = /\/tim-kiem\/(?:so|chi-muc)\/|\.js(?:$|\?)/u

/** Measures rows of queries, each row in a new browser context: its first query, then further ones. */
export async function measureInBrowser(
  site: string,
  rows: readonly (readonly string[])[],
): Promise<QueryCost[]> {
  const served = await serve(site)
  const browser = await openBrowser()
  try {
    const costs: QueryCost[] = []
    for (const row of rows) costs.push(...(await measureRow(browser, served.url, row)))
    return costs
  } finally {
    await browser.close()
    await served.close()
  }
}

async function measureRow(
  browser: Browser,
  url: string,
  queries: readonly string[],
): Promise<QueryCost[]> {
  const context = await browser.newContext()
  const page = await context.newPage()
  let bytes = 0
  let requests = 0
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  const relevant = new Set<string>()
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (OF_SEARCH.test(new URL(response.url).pathname)) relevant.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!relevant.has(requestId)) return
    bytes += encodedDataLength
    requests++
  })
  await page.goto(`${url}tim-kiem/`, { waitUntil: 'networkidle' })
  const costs: QueryCost[] = []
  for (const [index, query] of queries.entries()) {
    // Scripts that came with the page belong to the first query.
    if (index > 0) bytes = requests = 0
    const milliseconds = await page.evaluate(async (typed) => {
      const input = document.querySelector<HTMLInputElement>('#tim-toan-van')!
      const root = document.querySelector('.search-page')!
      const started = performance.now()
      input.value = typed
      input.form!.requestSubmit()
      while (!root.hasAttribute('aria-busy')) await new Promise(requestAnimationFrame)
      while (root.hasAttribute('aria-busy')) await new Promise(requestAnimationFrame)
      return performance.now() - started
    }, query)
    await page.waitForLoadState('networkidle')
    costs.push({ query, first: index === 0, bytes, requests, milliseconds })
  }
  await context.close()
  return costs
}
