import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { pagesOf } from './pages.ts'

describe.each([
  { name: 'under /', site: inject('site'), base: '/' },
  { name: 'under /kho/', site: inject('siteUnderBase'), base: '/kho/' },
])('$name', ({ site, base }) => {
  const pages = pagesOf(site)
  const html = new Map(
    pages.map((page) => [
      page,
      readFileSync(join(site, page.endsWith('.html') ? page : `${page}index.html`), 'utf8'),
    ]),
  )
  const ids = new Map(
    [...html].map(([page, text]) => [
      page,
      new Set([...text.matchAll(/\sid="([^"]+)"/g)].map((match) => decode(match[1]!))),
    ]),
  )

  test('every link, image, script and style leads somewhere, fragments included', () => {
    const broken = new Set<string>()
    for (const [page, text] of html) {
      for (const [, name, written] of text.matchAll(/\s(href|src|action)="([^"]*)"/g)) {
        const address = decode(written!)
        if (/^(https?:|mailto:|tel:)/.test(address)) continue
        const url = new URL(address, `http://site${base}${page}`)
        if (!url.pathname.startsWith(base)) {
          broken.add(`${page}: ${name}=${address} leaves the base path`)
          continue
        }
        const path = decodeURIComponent(url.pathname.slice(base.length))
        const file = join(site, path.endsWith('/') || path === '' ? `${path}index.html` : path)
        if (!existsSync(file)) broken.add(`${page}: ${address}`)
        else if (
          url.hash.length > 1 &&
          html.has(path) &&
          !ids.get(path)!.has(decodeURIComponent(url.hash.slice(1)))
        )
          broken.add(`${page}: no ${url.hash} in ${path || 'the home page'}`)
      }
    }
    expect([...broken].slice(0, 20)).toEqual([])
  })

  test('every page can be reached from the home page by links and forms', () => {
    const seen = new Set<string>([''])
    const queue = ['']
    for (let page = queue.pop(); page !== undefined; page = queue.pop()) {
      for (const [, written] of (html.get(page) ?? '').matchAll(
        /<(?:a|form)\s[^>]*?(?:href|action)="([^"]*)"/g,
      )) {
        const url = new URL(decode(written!), `http://site${base}${page}`)
        if (url.host !== 'site' || !url.pathname.startsWith(base)) continue
        const path = decodeURIComponent(url.pathname.slice(base.length))
        if (!html.has(path) || seen.has(path)) continue
        seen.add(path)
        queue.push(path)
      }
    }
    expect(pages.filter((page) => !seen.has(page) && page !== '404.html')).toEqual([])
  })

  test('no page asks another host for anything', () => {
    const asking = [...html].flatMap(([page, text]) =>
      [
        ...text.matchAll(
          /<(?:script|img|iframe|source|video|audio|link)\s[^>]*?(?:src|href|srcset)="((?:https?:)?\/\/[^"]+)"[^>]*>/g,
        ),
      ]
        .filter(([tag]) => !/rel="(?:canonical|alternate|license)"/.test(tag!))
        .map((match) => `${page}: ${match[1]}`),
    )
    expect(asking).toEqual([])
  })

  test('no page has inline scripts or styles, which a strict policy forbids', () => {
    const inline = [...html].flatMap(([page, text]) =>
      [
        ...text.matchAll(
          /<script(?![^>]*\ssrc=)(?![^>]*type="application\/(?:ld\+)?json")[^>]*>|<style|\sstyle="|\son[a-z]+="/g,
        ),
      ].map((match) => `${page}: ${match[0]}`),
    )
    expect(inline.slice(0, 10)).toEqual([])
  })
})

function decode(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
