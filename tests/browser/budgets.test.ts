import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'
import { pagesOf } from './pages.ts'

/** Most kilobytes of a page of a kind, compressed as servers do (gzip); `rawHtml` is not compressed. */
interface Budget {
  html: number
  rawHtml: number
  css: number
  js: number
  fonts: number
}

const USUAL: Budget = { html: 40, rawHtml: 150, css: 14, js: 20, fonts: 110 }
/** What differs from the usual, by the beginning of the address; the first that fits counts. */
const BUDGETS: [kind: RegExp, budget: Partial<Budget>][] = [
  // The whole text of a report of 60 pages with a hundred citations and the table of what it cites.
  [/^bao-cao\/[^/]+\/\d{4}\/[^/]+\/$/, { html: 50, rawHtml: 240 }],
  // Two reports as one text.
  [/^(?:so-sanh\/.+|bao-cao\/.+\/phien-ban\/)/, { html: 80, rawHtml: 500 }],
  // The finder of citations with its tables runs here.
  [/^tra-cuu\//, { js: 60 }],
  [/^tim-kiem\//, { js: 80 }],
]

const site = inject('site')
const base = '/'
const kB = (bytes: number) => Math.round(bytes / 100) / 10
const cache = new Map<string, number>()

/** Compressed size of a file of the site; fonts are compressed already. */
function sizeOf(address: string): number {
  const known = cache.get(address)
  if (known !== undefined) return known
  const file = join(site, address.slice(base.length))
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0)
  const size = address.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length
  cache.set(address, size)
  return size
}

const IMPORT = /(?:from|import)\s*"(\.\/[^"]+\.js)"/g

/** A script with everything that it imports at once; what it fetches later, when it is needed, is left out. */
function withImports(address: string, seen = new Set<string>()): Set<string> {
  const file = join(site, address.slice(base.length))
  if (seen.has(address) || !existsSync(file)) return seen
  seen.add(address)
  for (const match of readFileSync(file, 'utf8').matchAll(IMPORT))
    withImports(new URL(match[1]!, `http://site${address}`).pathname, seen)
  return seen
}

function weigh(page: string): Budget {
  const html = readFileSync(join(site, page.endsWith('.html') ? page : `${page}index.html`), 'utf8')
  const linked = (pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1]!)
  const sum = (addresses: Iterable<string>) =>
    [...new Set(addresses)].reduce((total, address) => total + sizeOf(address), 0)
  const scripts = linked(/<script[^>]* src="([^"]+)"/g).flatMap((address) => [
    ...withImports(address),
  ])
  return {
    html: kB(gzipSync(html, { level: 9 }).length),
    rawHtml: kB(Buffer.byteLength(html)),
    css: kB(sum(linked(/<link rel="stylesheet" href="([^"]+)"/g))),
    js: kB(sum(scripts)),
    fonts: kB(sum(linked(/<link rel="preload" href="([^"]+\.woff2)"/g))),
  }
}

test('every page stays within the budget of its kind', () => {
  const over: string[] = []
  for (const page of pagesOf(site)) {
    const own = BUDGETS.find(([kind]) => kind.test(page))?.[1]
    const budget = { ...USUAL, ...own }
    const weight = weigh(page)
    for (const name of Object.keys(budget) as (keyof Budget)[])
      if (weight[name] > budget[name])
        over.push(`${page}: ${name} ${weight[name]} kB, at most ${budget[name]}`)
  }
  expect(over).toEqual([])
})

test('a page loads its style sheets and at least one font, so that the measure measures something', () => {
  const report = pagesOf(site).find((page) => /^bao-cao\/[^/]+\/\d{4}\//.test(page))!
  const { css, js, fonts } = weigh(report)
  expect(css).toBeGreaterThan(1)
  expect(js).toBeGreaterThan(1)
  expect(fonts).toBeGreaterThan(20)
})
