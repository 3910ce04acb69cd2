import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { hasChromium, openBrowser } from './chromium.ts'
import { type Served, serve } from './serve.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe.runIf(hasChromium)('search', () => {
  let browser: Browser
  let served: Served
  let page: Page
  let complaints: string[]
  let elsewhere: string[]

  beforeAll(async () => {
    // Under a base path: what works there works at the root.
    served = await serve(inject('siteUnderBase'), '/kho/')
    browser = await openBrowser()
    const context = await browser.newContext()
    page = await context.newPage()
    complaints = []
    elsewhere = []
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => {
      if (!request.url().startsWith(served.url) && !request.url().startsWith('data:'))
        elsewhere.push(request.url())
    })
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  const settled = () =>
    page.waitForFunction(() => {
      const said = document.querySelector('.search-page [role=status]')?.textContent
      return (
        !document.querySelector('.search-page')?.hasAttribute('aria-busy') &&
        said !== '' &&
        said !== 'Đang tìm…'
      )
    })
  const open = async (address: string) => {
    await page.goto(`${served.url}tim-kiem/?${address}`)
    await settled()
  }
  const said = () => page.textContent('.search-page [role=status]')
  const violations = async () => {
    const { violations } = (await page.evaluate(
      `${AXE};axe.run(document,{runOnly:['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']})`,
    )) as { violations: { id: string; nodes: { html: string }[] }[] }
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  }

  test('a number gives its document as a card, however it is typed', async () => {
    await open('q=3433%20qd%20ubnd')
    expect(await page.textContent('.number-card h3')).toContain('3433/QĐ-UBND')
    expect(await page.textContent('.number-card .meta')).toMatch(
      /Quyết định · ngày 25\/12\/2023 · .+ · \d+ báo cáo dẫn/,
    )
    expect(await said()).toMatch(/^1 văn bản: Quyết định số 3433\/QĐ-UBND/)
    expect(await page.textContent('.number-citing li')).toContain('Quý I năm 2024')
    expect(await page.textContent('.number-citing mark')).toContain('3433/QĐ-UBND')
    expect(await page.getAttribute('.number-citing a', 'href')).toMatch(/\/bao-cao\/.+\/#./)
    expect(await violations()).toEqual([])
    const response = await page.goto(
      await page.locator('.number-card h3 a').evaluate((link: HTMLAnchorElement) => link.href),
    )
    expect(response?.status()).toBe(200)
  })

  test('a number whose document nobody knows is not denied: its places are a link away', async () => {
    await open('q=18-NQ/TU')
    expect(await page.textContent('.number-card')).toMatch(/2 chỗ dẫn, chưa rõ là văn bản nào/)
    expect(await page.locator('.number-near').count()).toBe(0)
    expect(await violations()).toEqual([])
    const response = await page.goto(
      await page
        .locator('.number-card a')
        .first()
        .evaluate((link: HTMLAnchorElement) => link.href),
    )
    expect(response?.status()).toBe(200)
    await page.goto(`${served.url}tra-cuu/`)
    await page.fill('.paste-box textarea', 'Nghị quyết số 18-NQ/TU')
    await page.click('.paste-box [type=submit]')
    await page.waitForSelector('.paste-found:not([hidden])')
    expect(await page.textContent('.paste-found')).toContain('chưa rõ là văn bản nào')
  })

  test('an unknown number is said to be unknown, with the nearest', async () => {
    await open('q=3434/QĐ-UBND')
    expect(await page.textContent('.number-answer h2')).toBe(
      'Chưa báo cáo nào trong kho dẫn số 3434/QĐ-UBND',
    )
    expect(await page.textContent('.number-near li')).toContain('3433/QĐ-UBND')
    expect(await page.locator('.number-card').count()).toBe(0)
  })

  test('a quotation mark or an exclusion alone finds nothing, and days are written in one form', async () => {
    for (const query of ['%22', '-a']) {
      await open(`q=${query}`)
      expect(await said()).toContain('Chưa có từ nào để tìm')
      expect(await page.locator('.result').count()).toBe(0)
    }
    await open('q=29-KL/TU')
    expect(await page.textContent('.number-card h3')).toContain('22/7/2021')
    expect(await page.textContent('.number-card .meta')).toContain('22/7/2021')
  })

  test('two documents of one number that may be one say so', async () => {
    await open('q=590/KH-UBND')
    expect(await page.locator('.number-card').allTextContents()).toEqual([
      expect.stringContaining('có thể ghi nhầm năm'),
      expect.stringContaining('có thể ghi nhầm năm'),
    ])
  })

  test('words give reports, with the sentence as written and its words marked, at any width', async () => {
    await open('q=cai%20cach%20hanh%20chinh')
    expect(await said()).toMatch(/^\d+ báo cáo$/)
    expect(await page.textContent('.result mark')).toMatch(/cải cách hành chính|CCHC/i)
    expect(await violations()).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    expect(await violations()).toEqual([])
    await page.setViewportSize({ width: 1280, height: 800 })
  })

  test('a hit leads to the very place, where the words are marked again', async () => {
    await open('q=%22dân%20vận%20khéo%22')
    const link = page.locator('.result a').first()
    expect(await link.getAttribute('href')).toMatch(/\?tu=.+#.+/)
    await link.click()
    await page.waitForFunction(() => CSS.highlights.has('tim-kiem'))
    const found = await page.evaluate(() => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
      const ranges = [...(CSS.highlights.get('tim-kiem') ?? [])].map((range) => {
        const own = document.createRange()
        own.setStart(range.startContainer, range.startOffset)
        own.setEnd(range.endContainer, range.endOffset)
        return { text: own.toString(), inside: target?.contains(range.startContainer) }
      })
      return { top: target?.getBoundingClientRect().top ?? -1, ranges }
    })
    expect(found.ranges.some(({ inside }) => inside)).toBe(true)
    expect(found.ranges[0]?.text.toLowerCase()).toBe('dân vận khéo')
    expect(found.top).toBeGreaterThanOrEqual(0)
    expect(found.top).toBeLessThan(800)
  })

  test('facets, tags, Back and reload keep the state in the address, by keyboard alone', async () => {
    await open('q=kế%20hoạch')
    const before = await said()
    await page.locator('details[data-facet=nam] > summary').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.waitForFunction(() => location.search.includes('nam='))
    await settled()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('nam')
    const after = await said()
    expect(after).not.toBe(before)
    await page.reload()
    await settled()
    expect(await said()).toBe(after)
    await page.locator('.tag').focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => !location.search.includes('nam='))
    await settled()
    expect(await said()).toBe(before)
    await page.goBack()
    await settled()
    expect(await said()).toBe(after)
  })

  test.each([
    ['a kind', 'q=kế%20hoạch', '.kinds a:not([aria-current])'],
    ['an order', 'q=kế%20hoạch', '.sorts a'],
    ['a filter to drop', 'q=kế%20hoạch&nam=2024', '.tag'],
    ['a way out', 'q=cải%20cách%20hành%20chính&nam=2019', '.nothing li a'],
  ])(
    'the focus goes to the new results from %s that the keyboard chose',
    async (_, query, link) => {
      await open(query)
      await page.locator(link).first().focus()
      const before = page.url()
      await page.keyboard.press('Enter')
      await page.waitForFunction((address) => location.href !== address, before)
      await settled()
      expect(await page.evaluate(() => document.activeElement?.outerHTML)).toMatch(
        /^<h2 .*(?:báo cáo|văn bản)/,
      )
    },
  )

  test('a search that takes its time says so to the eye too', async () => {
    const slow = '**/chi-muc/**'
    await page.route(slow, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 800))
      await route.continue()
    })
    await page.goto(`${served.url}tim-kiem/?q=kế%20hoạch`)
    const status = page.locator('.search-page [role=status]')
    await page.waitForFunction(() => {
      const place = document.querySelector('.search-page [role=status]')!.getBoundingClientRect()
      return place.height > 15
    })
    expect(await status.innerText()).toBe('Đang tìm…')
    await settled()
    expect((await status.boundingBox())!.height).toBeLessThan(2)
    await page.unroute(slow)
  })

  test('on a phone filters are behind one line, and the first result is on the first screen', async () => {
    await page.setViewportSize({ width: 360, height: 640 })
    await open('q=kế%20hoạch')
    const { bottom } = await page
      .locator('.result h3')
      .first()
      .evaluate((heading) => heading.getBoundingClientRect())
    expect(bottom).toBeLessThan(640)
    expect(await page.isVisible('details[data-facet=nam] > summary')).toBe(false)
    expect(await violations()).toEqual([])
    await page.locator('.facet-box > summary').click()
    await page.locator('details[data-facet=nam] > summary').click()
    await page.locator('details[data-facet=nam] input').first().check()
    await page.waitForFunction(() => location.search.includes('nam='))
    await settled()
    expect(await page.isVisible('details[data-facet=nam] input')).toBe(true)
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.waitForFunction(
      () => !document.querySelector('.facet-box > summary')?.checkVisibility(),
    )
  })

  test('Back returns to the place among the results', async () => {
    await page.setViewportSize({ width: 360, height: 640 })
    await open('q=kế%20hoạch')
    const link = page.locator('.result h3 a').last()
    await link.scrollIntoViewIfNeeded()
    await page.evaluate(() => scrollBy(0, 100))
    const before = await page.evaluate(() => Math.round(scrollY))
    expect(before).toBeGreaterThan(640)
    await link.evaluate((anchor: HTMLAnchorElement) => anchor.click())
    await page.waitForURL(/\/bao-cao\//)
    await page.goBack()
    await settled()
    await page.waitForFunction((y) => Math.abs(scrollY - y) < 5, before)
    await page.locator('.kinds a').last().click()
    await page.waitForFunction(() => location.search.includes('la='))
    await settled()
    await page.goBack()
    await settled()
    expect(await page.textContent('.kinds [aria-current]')).toContain('Báo cáo')
    await page.setViewportSize({ width: 1280, height: 800 })
  })

  test('the box of the masthead shows the query of now', async () => {
    await open('q=kế%20hoạch')
    await page.fill('#tim-toan-van', 'đất đai')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => location.search.includes('%C4%91'))
    await settled()
    expect(await page.inputValue('#tim-nhanh')).toBe('đất đai')
  })

  test('a name becomes a filter with one key', async () => {
    await open('q=quý%201%202024')
    await page.keyboard.press('Alt+KeyL')
    await page.waitForFunction(() => location.search.includes('ky=2024-Q1'))
    await settled()
    expect(await page.textContent('.tag')).toContain('Quý I năm 2024')
  })

  test('nothing found: what stands in the way, one link to relax each', async () => {
    await open('q=cải%20cách&nam=2022&co-quan=ubnd-ha-tinh')
    expect(await page.textContent('.nothing h2')).toBe('Không tìm thấy báo cáo nào')
    expect(await page.locator('.nothing li').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Bỏ lọc .+ \(\d+ báo cáo\)$/)]),
    )
    expect(await violations()).toEqual([])
    await page.locator('.nothing li a').first().click()
    await settled()
    expect(await page.locator('.result').count()).toBeGreaterThan(0)
    await open('q=cai%20cahc%20hanh%20chinh')
    expect(await page.textContent('.nothing')).toContain('Có phải ý là “cai cach hanh chinh”?')
  })

  test('a word that stands nowhere beside the others, and marks that stand nowhere, are said', async () => {
    await open('q=hành%20chánh')
    expect(await page.textContent('.result-list')).toContain('Có phải ý là “hành chính”?')
    await open('q=chuyển%20đỗi%20số')
    expect(await said()).toContain('viết với dấu khác')
    await open('q=chuyển%20đổi%20số')
    expect(await said()).not.toContain('viết với dấu khác')
  })

  test('a law that the words name is shown above the reports', async () => {
    await open('q=luat%20dat%20dai')
    expect(await page.textContent('.named .number-card')).toMatch(/Luật Đất đai.*1 báo cáo dẫn/)
    expect(await said()).toMatch(/^\d+ báo cáo\. Văn bản được dẫn: Luật Đất đai/)
    expect(await page.textContent('.kinds [aria-current]')).toMatch(/^Báo cáo \(\d+\)$/)
    expect(await violations()).toEqual([])
    await page.locator('.kinds a').last().click()
    await settled()
    expect(await page.locator('.kinds a').allTextContents()).toEqual([
      expect.stringMatching(/^Báo cáo \(\d+\)$/),
      expect.stringMatching(/^Văn bản được dẫn \(\d+\)$/),
    ])
  })

  test('what a person signed comes first, with the way to the page of the person', async () => {
    await open('q=lương%20quốc%20tuấn')
    expect(await page.locator('.result').first().textContent()).toContain('Ký: Lương Quốc Tuấn')
    expect(await said()).toContain('Người ký: Lương Quốc Tuấn')
    const response = await page.goto(
      await page.locator('.named a').evaluate((link: HTMLAnchorElement) => link.href),
    )
    expect(response?.status()).toBe(200)
  })

  test('cited documents are searched by their subject, with facets of their own', async () => {
    await open('q=cải%20cách%20hành%20chính&la=van-ban')
    expect(await said()).toMatch(/văn bản được dẫn$/)
    expect(await page.locator('.result').count()).toBeGreaterThan(0)
    expect(await page.locator('details[data-facet=loai-van-ban]').count()).toBe(1)
    expect(await violations()).toEqual([])
  })

  test('the box on every page is a combobox, reached with / and Ctrl+K, unless switched off', async () => {
    await page.goto(`${served.url}bao-cao/`)
    await page.keyboard.press('/')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tim-nhanh')
    await page.keyboard.type('3433/qd')
    await page.waitForSelector('.search-options li')
    const input = page.locator('#tim-nhanh')
    expect(await input.getAttribute('aria-expanded')).toBe('true')
    expect(await violations()).toEqual([])
    await page.keyboard.press('ArrowDown')
    const active = await input.getAttribute('aria-activedescendant')
    expect(await page.getAttribute(`#${active}`, 'aria-selected')).toBe('true')
    await page.keyboard.press('Escape')
    expect(await input.getAttribute('aria-expanded')).toBe('false')
    expect(await input.inputValue()).toBe('3433/qd')
    await page.keyboard.press('ArrowDown')
    await page.waitForSelector('.search-options:not([hidden]) li')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/van-ban\//)

    await page.goto(`${served.url}tim-kiem/`)
    await page.locator('.search-help summary').click()
    await page.locator('.shortcut-switch').uncheck()
    await page.goto(`${served.url}bao-cao/`)
    await page.keyboard.press('/')
    await page.keyboard.press('Control+KeyK')
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('tim-nhanh')
    await page.evaluate(() => localStorage.clear())
  })

  test('without scripts the page says so and offers the lists', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const plain = await context.newPage()
    await plain.goto(`${served.url}tim-kiem/`)
    expect(await plain.textContent('noscript, .search-page .note')).toContain('cần JavaScript')
    await context.close()
  })

  test('nothing is asked of another host, and nothing breaks the security policy', () => {
    expect(elsewhere).toEqual([])
    expect(complaints).toEqual([])
  })
})
