import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { hasChromium, openBrowser } from './chromium.ts'
import { type Served, serve } from './serve.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const PAGES = 'phat-trien/thanh-phan'
const components = readdirSync('src/components', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => existsSync(`src/components/${name}/${name}.astro`))

test('the published site has no developers’ pages', () => {
  expect(existsSync(join(inject('site'), 'phat-trien'))).toBe(false)
})

test('every component has named examples', () => {
  const without = components.filter(
    (name) => !existsSync(`src/components/${name}/${name}.examples.ts`),
  )
  expect(without).toEqual([])
})

describe.runIf(hasChromium)('each example of each component', () => {
  let browser: Browser
  let served: Served
  let out: string
  beforeAll(async () => {
    const folder = resolve('.cache/test-sites/components')
    out = join(folder, 'dist')
    const { status, stderr } = spawnSync(process.execPath, ['scripts/vankho.mjs', 'build'], {
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE_ENV: 'production',
        VANKHO_COMPONENTS: '1',
        VANKHO_OUT: out,
        VANKHO_CACHE: join(folder, 'cache'),
      },
    })
    if (status !== 0) throw new Error(`building the component pages failed:\n${stderr}`)
    served = await serve(out)
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  test.each(components)('%s passes axe and fits 320 px, light and dark', async (name) => {
    const found: string[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({
        viewport: { width: 320, height: 800 },
        colorScheme,
        bypassCSP: true,
      })
      const page = await context.newPage()
      page.on('pageerror', (error) => found.push(`${colorScheme}: ${error.message}`))
      for (const example of readdirSync(join(out, PAGES, name))) {
        await page.goto(`${served.url}${PAGES}/${name}/${example}/`)
        const title = await page.title()
        await page.evaluate(AXE)
        const { violations, excess } = await page.evaluate(async (isDark) => {
          const { axe } = globalThis as unknown as {
            axe: {
              run(options: object): Promise<{
                violations: { id: string; nodes: { html: string }[] }[]
              }>
            }
          }
          // A component stands below headings that are not here; colours alone differ in the dark.
          const options = isDark
            ? { runOnly: ['color-contrast'] }
            : { rules: { 'heading-order': { enabled: false } } }
          return {
            violations: (await axe.run(options)).violations,
            excess: document.documentElement.scrollWidth - innerWidth,
          }
        }, colorScheme === 'dark')
        for (const { id, nodes } of violations)
          found.push(`${title}, ${colorScheme}: ${id} ${nodes[0]?.html}`)
        if (excess > 0) found.push(`${title}: ${excess} px wider than the window`)
      }
      await context.close()
    }
    expect(found).toEqual([])
  })
})
