import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { hasChromium, openBrowser } from './chromium.ts'
import { type Served, serve } from './serve.ts'

/** A report of a people's committee with notes, headings and citations, as they are read, copied and printed. */
const REPORT = 'bao-cao/ubnd-ha-tinh/2024/cai-cach-hanh-chinh-quy-1/'

describe.runIf(hasChromium)('reading a report', () => {
  let browser: Browser
  let served: Served
  beforeAll(async () => {
    served = await serve(inject('site'))
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  /** Opens the report in a browser of its own and closes it after the steps. */
  async function read(options: BrowserContextOptions, steps: (page: Page) => Promise<void>) {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(served.url + REPORT)
    await steps(page)
    await context.close()
    expect(complaints).toEqual([])
  }
  const wide = { viewport: { width: 1500, height: 900 } }

  test('Tab reaches the skip link first, and it leads past the navigation', async () => {
    await read({}, async (page) => {
      await page.keyboard.press('Tab')
      const skip = page.locator('.skip-link')
      expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true)
      const { width, height } = (await skip.boundingBox())!
      expect(Math.min(width, height)).toBeGreaterThan(20)
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe(
        'noi-dung',
      )
    })
  })

  test('a preview opens on the citation that Tab reaches, and Escape closes it', async () => {
    await read({}, async (page) => {
      const citation = page.locator('.report-text a.vb[data-row]').first()
      const number = await citation.getAttribute('data-row')
      await citation.focus()
      await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('Tab')
      const preview = page.locator('#xem-truoc')
      await preview.waitFor({ state: 'visible' })
      const title = await page.locator(`[id="${number}"] .cited-title`).textContent()
      expect(await preview.locator('.cited-title').textContent()).toBe(title)
      expect(await citation.getAttribute('aria-describedby')).toBe('xem-truoc')
      await page.keyboard.press('Escape')
      expect(await preview.isVisible()).toBe(false)
      expect(await citation.evaluate((link) => link === document.activeElement)).toBe(true)
    })
  })

  test('the link of a block copies its place as official text names it, and its address', async () => {
    const permissions = ['clipboard-read', 'clipboard-write']
    await read({ permissions }, async (page) => {
      // Words of a search that led here are nobody else's.
      await page.goto(`${served.url}${REPORT}?tu=cải+cách`)
      // Screen readers tell of what changes in a status that was there before.
      const status = page.locator('.toast[role=status]')
      expect(await status.evaluate((element) => element.childNodes.length)).toBe(0)
      const paragraph = page.locator('.report-text > p[id]').nth(1)
      await paragraph.hover()
      await paragraph.locator('.permalink').click()
      const [reference, address] = (
        await page.evaluate(() => navigator.clipboard.readText())
      ).split('\n')
      expect(reference).toBe(
        'đoạn 1 mục 1 phần I Báo cáo của Ủy ban nhân dân tỉnh Hà Tĩnh về kết quả thực hiện công tác CCHC Quý I/2024, phương hướng nhiệm vụ Quý II/2024',
      )
      expect(address).toBe(`${served.url}${REPORT}#${await paragraph.getAttribute('id')}`)
      expect(await status.innerText()).toContain('Đã sao chép')
    })
  })

  test('the link of a block offers its words with their source, or those that are selected', async () => {
    const permissions = ['clipboard-read', 'clipboard-write']
    await read({ permissions }, async (page) => {
      const note = page.locator('sup')
      const paragraph = page
        .locator('.report-text p[id], .report-text li[id]')
        .filter({ has: note })
      const block = paragraph.first()
      const whole = await block.evaluate((element) => {
        const copy = element.cloneNode(true) as HTMLElement
        for (const sup of copy.querySelectorAll('sup')) sup.remove()
        return copy.textContent!.replace(/\s+/g, ' ').trim()
      })
      const offer = page.locator('.toast button', { hasText: 'nguyên văn' })
      const copied = async () => {
        await block.hover()
        await block.locator('.permalink').click()
        await offer.click()
        await page.locator('.toast', { hasText: 'Đã sao chép.' }).waitFor()
        return page.evaluate(() => navigator.clipboard.readText())
      }
      const [words, address] = (await copied()).split('\n')
      expect(words!.startsWith(`“${whole}” (`)).toBe(true)
      expect(words).toMatch(/” \(.* Báo cáo của Ủy ban nhân dân tỉnh Hà Tĩnh .*\)$/)
      expect(address).toBe(`${served.url}${REPORT}#${await block.getAttribute('id')}`)
      await block.evaluate((element) => {
        getSelection()!.setBaseAndExtent(element.firstChild!, 0, element.firstChild!, 12)
      })
      expect(await copied()).toMatch(new RegExp(`^“${whole.slice(0, 12).trim()}” \\(`))
    })
  })

  test('a copy of the site gives the permanent address, where the site has one', async () => {
    const permissions = ['clipboard-read', 'clipboard-write']
    await read({ permissions }, async (page) => {
      await page.evaluate(() => {
        const link = document.createElement('link')
        link.rel = 'canonical'
        link.href = 'https://bao-cao.example.vn/bao-cao/a/'
        document.head.append(link)
      })
      const paragraph = page.locator('.report-text > p[id]').nth(1)
      await paragraph.hover()
      await paragraph.locator('.permalink').click()
      await page.locator('.toast button').first().waitFor()
      expect((await page.evaluate(() => navigator.clipboard.readText())).split('\n')[1]).toBe(
        `https://bao-cao.example.vn/bao-cao/a/#${await paragraph.getAttribute('id')}`,
      )
    })
  })

  test('Tab leads from the link of a block to what it offers, and back to the text', async () => {
    await read({ permissions: ['clipboard-write'] }, async (page) => {
      const id = await page.locator('.report-text p[id]').nth(1).getAttribute('id')
      await page.goto(`${served.url}${REPORT}#${id}`)
      const link = page.locator(`[id="${id}"] > .permalink`)
      const focused = () => page.evaluate(() => document.activeElement?.textContent)
      const isAtLink = () => link.evaluate((element) => element === document.activeElement)
      await link.press('Enter')
      await page.locator('.toast button').first().waitFor()
      await page.keyboard.press('Tab')
      expect(await focused()).toBe('Lấy cả nguyên văn')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.locator('.toast', { hasText: 'Đã sao chép.' }).waitFor()
      expect(await isAtLink()).toBe(true)
      await link.press('Enter')
      await page.locator('.toast button').first().waitFor()
      await page.keyboard.press('Tab')
      await page.keyboard.press('Escape')
      expect(await isAtLink()).toBe(true)
      expect(await page.locator('.toast button').count()).toBe(0)
      await link.press('Enter')
      await page.locator('.toast button').first().waitFor()
      for (let count = 0; count < 4; count++) await page.keyboard.press('Tab')
      const after = await page.evaluate(
        () => document.activeElement?.closest('main, footer')?.tagName,
      )
      expect(after).toBe('MAIN')
      expect(await isAtLink()).toBe(false)
    })
  })

  test('a citation that an address points at shows the link of its block', async () => {
    await read({ viewport: { width: 360, height: 740 }, hasTouch: true }, async (page) => {
      const citation = page.locator('.report-text :is(p, li)[id] > a.vb[id]').first()
      await page.goto(`${served.url}${REPORT}#${await citation.getAttribute('id')}`)
      const link = citation.locator('xpath=..').locator(':scope > .permalink')
      await link.waitFor({ state: 'visible' })
    })
  })

  /** How far the link of a block is from the block's first line. */
  const distance = (block: Locator) =>
    block.evaluate((element) => {
      const place = element.getBoundingClientRect()
      const link = element.querySelector(':scope > .permalink')!.getBoundingClientRect()
      return {
        above: place.top - link.top,
        left: link.left,
        right: link.right,
        beside: place.left - link.right,
      }
    })

  test.each([
    ['in the margin of a wide screen', 1280],
    ['within a phone', 360],
  ])('the link of a block stands at its first line, %s', async (_, width) => {
    await read({ viewport: { width, height: 800 } }, async (page) => {
      for (const block of [
        page.locator('.report-text > p[id]').nth(20),
        page.locator('.footnotes p[id]').nth(2),
      ]) {
        await block.hover()
        const { above, left, right, beside } = await distance(block)
        expect(Math.abs(above)).toBeLessThan(12)
        expect(left).toBeGreaterThanOrEqual(0)
        expect(right).toBeLessThanOrEqual(width)
        if (width > 1000) expect(Math.abs(beside)).toBeLessThan(40)
      }
    })
  })

  test('Tab from a citation to the link of its block leaves the page where it is', async () => {
    await read({}, async (page) => {
      const citation = page.locator('.report-text :is(p, li)[id] a.vb').nth(20)
      await citation.focus()
      const before = await page.evaluate(() => scrollY)
      expect(before).toBeGreaterThan(1000)
      const isAtLink = () =>
        page.evaluate(() => document.activeElement!.matches(':is(p, li)[id] > .permalink'))
      for (let presses = 0; presses < 30 && !(await isAtLink()); presses++)
        await page.keyboard.press('Tab')
      expect(await isAtLink()).toBe(true)
      expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(400)
    })
  })

  test('the keyboard reaches the link of a paragraph without citations, by a switch', async () => {
    const permissions = ['clipboard-read', 'clipboard-write']
    await read({ permissions }, async (page) => {
      const visible = () =>
        page.$$eval('.report-text :is(p, li) > .permalink', (links) =>
          links
            .filter((link) => link.checkVisibility({ visibilityProperty: true }))
            .map((link) => link.getAttribute('aria-label')),
        )
      expect(await visible()).toEqual([])
      const control = page.getByRole('button', { name: 'Hiện liên kết của từng đoạn' })
      await control.focus()
      await page.keyboard.press('Enter')
      expect(await control.getAttribute('aria-pressed')).toBe('true')
      const names = await visible()
      expect(names.length).toBeGreaterThan(100)
      expect(names.slice(0, 2)).toEqual(['Liên kết tới đoạn 1', 'Liên kết tới đoạn 1 mục 1 phần I'])
      // A paragraph with nothing in it that could have taken the focus.
      const paragraph = page.locator('.report-text > p[id]:not(:has(.vb, sup))').first()
      const before = page.locator('.report-text > p[id] > .permalink').first()
      await before.focus()
      const own = paragraph.locator('.permalink')
      const isThere = () => own.evaluate((link) => link === document.activeElement)
      for (let presses = 0; presses < 40 && !(await isThere()); presses++)
        await page.keyboard.press('Tab')
      expect(await isThere()).toBe(true)
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
        `#${await paragraph.getAttribute('id')}`,
      )
      await control.click()
      expect(await visible()).toEqual([])
    })
  })

  test('a preview repeats no link to where its citation leads', async () => {
    await read({}, async (page) => {
      const citation = page.locator('.report-text a.vb-resolved[data-row]').first()
      await citation.focus()
      await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('Tab')
      const preview = page.locator('#xem-truoc')
      await preview.waitFor({ state: 'visible' })
      expect(await preview.locator('.cited-title').textContent()).toMatch(/\S/)
      expect(await preview.locator('a').count()).toBe(0)
    })
  })

  test('a tap opens the preview, and a tap on its title the document', async () => {
    const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }
    await read(phone, async (page) => {
      const citation = page.locator('.report-text a.vb-resolved[data-row]').first()
      const address = await citation.evaluate((link: HTMLAnchorElement) => link.href)
      await citation.tap()
      await page.locator('#xem-truoc .cited-title a').tap()
      await page.waitForURL(address)
    })
  })

  test('the block that an address points at keeps its ground, so that marks of a search show', async () => {
    await read({}, async (page) => {
      const block = page.locator('.report-text > p[id]').nth(5)
      await page.goto(`${served.url}${REPORT}#${await block.getAttribute('id')}`)
      const { ground, bar } = await block.evaluate((element) => {
        const { backgroundColor, boxShadow } = getComputedStyle(element)
        return { ground: backgroundColor, bar: boxShadow }
      })
      expect(ground).toBe('rgba(0, 0, 0, 0)')
      expect(bar).not.toBe('none')
      expect(await block.locator('.permalink').isVisible()).toBe(true)
    })
  })

  test('a printed search has its results and neither form, filters nor help', async () => {
    await read({}, async (page) => {
      await page.goto(`${served.url}tim-kiem/?q=${encodeURIComponent('cải cách')}`)
      await page.locator('.result').first().waitFor()
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.result').first().isVisible()).toBe(true)
      for (const part of ['.search-form', '.facets', '.sorts', '.search-help'])
        expect(await page.locator(part).first().isVisible(), part).toBe(false)
    })
  })

  test('notes stand beside their places on a wide screen, none over another', async () => {
    await read(wide, async (page) => {
      await page.waitForSelector('.notes-beside')
      const notes = await page.$$eval('.footnotes > ol > li', (items) =>
        items.map((item) => {
          const { top, bottom, left } = item.getBoundingClientRect()
          const place = document.querySelector(`a[data-footnote-ref][href="#${item.id}"]`)!
          return { top, bottom, left, place: place.getBoundingClientRect() }
        }),
      )
      expect(notes.length).toBeGreaterThan(5)
      notes.forEach(({ top, left, place }, index) => {
        const free = index ? notes[index - 1]!.bottom : 0
        expect(top).toBeGreaterThanOrEqual(free)
        // At its place, or right under the note before it.
        expect(Math.min(Math.abs(top - place.top), top - free)).toBeLessThan(12)
        expect(left).toBeGreaterThan(place.right)
      })
    })
  })

  test('the contents mark the section that is read', async () => {
    await read(wide, async (page) => {
      const marked = page.locator('.contents [aria-current]')
      const links = page.locator('.contents a')
      const isMarked = async (link: Locator) => {
        const href = await link.getAttribute('href')
        await page.locator(`.contents a[aria-current][href="${href}"]`).waitFor()
        expect(await marked.count()).toBe(1)
      }
      await links.nth(1).click()
      await isMarked(links.nth(1))
      // A jump over many sections at once, to where no heading is near the top of the window.
      await page.locator('.signature').evaluate((end) => end.scrollIntoView())
      // Two links follow that of the last section: the cited documents, and how to cite.
      await isMarked(links.nth(-3))
    })
  })

  test('without scripts everything reads and every citation leads somewhere', async () => {
    await read(
      { javaScriptEnabled: false, viewport: { width: 360, height: 800 } },
      async (page) => {
        expect(await page.locator('.report-text > p').last().isVisible()).toBe(true)
        expect(await page.locator('.footnotes li').first().isVisible()).toBe(true)
        await page.locator('.contents summary').click()
        expect(await page.locator('.contents a').first().isVisible()).toBe(true)
        await page.locator('.report-text a.vb[data-row]').first().click()
        expect(page.url()).toContain('/van-ban/')
        expect(await page.locator('h1').isVisible()).toBe(true)
      },
    )
  })

  test('paper has the letterhead and no navigation', async () => {
    await read({}, async (page) => {
      expect(await page.locator('.letterhead').isVisible()).toBe(false)
      await page.emulateMedia({ media: 'print' })
      const head = page.locator('.letterhead')
      expect(await head.isVisible()).toBe(true)
      expect(await head.innerText()).toMatch(
        /ỦY BAN NHÂN DÂN\s+TỈNH HÀ TĨNH[\s\S]*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\s+Độc lập - Tự do - Hạnh phúc/u,
      )
      for (const part of [
        '.site-header',
        '.site-footer',
        '.breadcrumb',
        '.contents',
        '.report-facts',
      ])
        expect(await page.locator(part).first().isVisible(), part).toBe(false)
      const styleOf = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => {
            const { paddingInlineStart, fontSize, breakInside } = getComputedStyle(element)
            return { indent: parseFloat(paddingInlineStart) / parseFloat(fontSize), breakInside }
          })
      // Numbers of two digits stand left of their notes: what is outside the sheet is cut off.
      expect((await styleOf('.footnotes > ol')).indent).toBeGreaterThan(2)
      expect((await styleOf('.report-text .heading')).breakInside).toBe('avoid')
      expect(
        await page.evaluate(() =>
          document.documentElement.style.getPropertyValue('--print-source'),
        ),
      ).toBe('"Ủy ban nhân dân tỉnh Hà Tĩnh · Quý I năm 2024 · Văn Khố"')
      // This site has no public address, and a path alone leads nowhere from paper.
      expect(await page.locator('.print-foot').innerText()).not.toContain('Địa chỉ')
      const recipient = page.locator('.signature-recipients li').first()
      expect(await recipient.evaluate((item) => getComputedStyle(item).listStyleType)).toBe('none')
    })
  })
})
