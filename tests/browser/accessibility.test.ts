import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { hasChromium, openBrowser } from './chromium.ts'
import { oneOfEachKind, pagesOf } from './pages.ts'
import { type Served, serve } from './serve.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const site = inject('site')
const kinds = oneOfEachKind(pagesOf(site))

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      // Pages carry long lines and hashes by nature; what is left out here is style, not validity.
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
      'require-sri': 'off',
      'attribute-boolean-style': 'off',
      'doctype-style': 'off',
      'void-style': 'off',
    },
  })
  const errors: string[] = []
  for (const page of pagesOf(site)) {
    const file = join(site, page.endsWith('.html') ? page : `${page}index.html`)
    const report = await validator.validateString(readFileSync(file, 'utf8'), page)
    for (const { messages } of report.results)
      for (const { ruleId, message, line } of messages)
        errors.push(`${page}:${line} ${ruleId}: ${message}`)
  }
  expect(errors.slice(0, 20)).toEqual([])
})

test('no page has so many landmarks that they are no way around it', () => {
  const named = /<(?:section|nav|form|aside)\b[^>]*\baria-label/g
  const crowded = kinds.flatMap((page) => {
    const html = readFileSync(
      join(site, page.endsWith('.html') ? page : `${page}index.html`),
      'utf8',
    )
    const count = html.match(named)?.length ?? 0
    return count > 20 ? `${page}: ${count}` : []
  })
  expect(crowded).toEqual([])
})

test('every navigation leads somewhere', () => {
  const empty = kinds.flatMap((page) => {
    const html = readFileSync(
      join(site, page.endsWith('.html') ? page : `${page}index.html`),
      'utf8',
    )
    const parts = html.match(/<nav\b.*?<\/nav>/gs) ?? []
    return parts.some((part) => !part.includes('<a ')) ? page : []
  })
  expect(empty).toEqual([])
})

describe.runIf(hasChromium)('axe', () => {
  let browser: Browser
  let served: Served
  beforeAll(async () => {
    served = await serve(site)
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  const VIEWS = [
    { view: 'light', width: 1280, colorScheme: 'light' },
    { view: 'dark', width: 1280, colorScheme: 'dark' },
    { view: 'narrow', width: 320, colorScheme: 'light' },
  ] as const

  test.each(VIEWS)(
    'finds no violation in any kind of page, $view',
    async ({ width, colorScheme }) => {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        colorScheme,
        bypassCSP: true,
      })
      const page = await context.newPage()
      const others: string[] = []
      page.on('request', (request) => {
        if (!request.url().startsWith(served.url)) others.push(request.url())
      })
      const violations: string[] = []
      const wide: string[] = []
      for (const path of kinds) {
        await page.goto(served.url + path, { waitUntil: 'load' })
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        )
        if (overflow > 0) wide.push(`${path}: ${overflow} px too wide`)
        await page.evaluate(AXE)
        const found = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as {
            axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
          }
          return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
        })
        violations.push(...found.map((text) => `${path} ${text}`))
      }
      await context.close()
      expect(violations).toEqual([])
      expect(wide).toEqual([])
      expect(others).toEqual([])
    },
  )

  test('letters of twice the size fit a phone, whatever the kind of page (WCAG 1.4.4, 1.4.10)', async () => {
    const large = await openBrowser(['--blink-settings=defaultFontSize=32'])
    const page = await large.newPage({ viewport: { width: 360, height: 800 } })
    const wide: string[] = []
    for (const path of kinds) {
      await page.goto(served.url + path, { waitUntil: 'load' })
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      )
      if (overflow > 0) wide.push(`${path}: ${overflow} px too wide`)
    }
    await large.close()
    expect(wide).toEqual([])
  })
})
