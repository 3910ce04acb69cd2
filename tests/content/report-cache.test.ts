import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listMarkdown } from '../../src/content/list-markdown.ts'
import { NUMBERS, TEXTS } from '../../src/content/mention-rows.ts'
import { readSource } from '../../src/content/read-file.ts'
import { readReport } from '../../src/content/read-report.ts'
import { openReportCache } from '../../src/content/report-cache.ts'
import type { ParsedHead } from '../../src/content/report-entry.ts'

const CONTENT = join(import.meta.dirname, '../../content')
const { files } = listMarkdown(CONTENT, 'reports')

async function parse(file: string) {
  const source = readSource(join(CONTENT, file), file)
  if (!source.ok) throw new Error(file)
  return readReport(file, source.text, source.raw)
}

/** Of the spans of its mentions, a head keeps those that the whole archive looks at. */
const kept = ({ mentions, ...head }: Omit<ParsedHead, 'quotable'>): ParsedHead => ({
  ...head,
  quotable: expect.stringMatching(/^[0-9a-f]{32}$/),
  mentions: mentions.map(({ spans: { head, type, date, issuer }, ...mention }) => ({
    ...mention,
    spans: { head, ...(type && { type }), ...(date && { date }), ...(issuer && { issuer }) },
  })),
})

/** What views of mentions show, as plain data. */
const shown = (head: ParsedHead | null) => {
  const fields = [
    ...[...NUMBERS, ...TEXTS, 'pinpoints', 'relation', 'aliases', 'spans', 'warnings'],
    ...['sentence', 'sentenceHead'],
  ] as (keyof ParsedHead['mentions'][number])[]
  return {
    ...head,
    mentions: head?.mentions.map((mention) =>
      Object.fromEntries(fields.map((name) => [name, mention[name]])),
    ),
  }
}

describe('the cache of parsed reports', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'report-cache-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  const entryPath = () => {
    const root = join(folder, 'reports')
    const entries = readdirSync(root, { recursive: true, withFileTypes: true })
    const [entry, ...others] = entries.filter((each) => each.isFile())
    expect(others).toEqual([])
    return join(entry!.parentPath, entry!.name)
  }

  test.each(files)('gives back what was written: %s', async (file) => {
    const { body, ...head } = await parse(file)
    const cache = openReportCache(folder, 'v')
    cache.write(file, 'hash', { body, ...head })
    expect(shown(cache.readHead(file, 'hash'))).toEqual(kept(head))
    expect(cache.readHtml(file, 'hash')).toBe(body.html)
    expect(cache.readBlocks(file, 'hash')).toEqual(body.blocks)
    expect(cache.readHead(file, 'other')).toBeNull()
    expect(openReportCache(folder, 'w').readHead(file, 'hash')).toBeNull()
  })

  test('what is read stays as it is when another entry is read', async () => {
    const cache = openReportCache(folder, 'v')
    const [first, second] = await Promise.all([parse(files[0]!), parse(files[1]!)])
    cache.write('a.md', 'hash', first)
    cache.write('b.md', 'hash', second)
    const head = cache.readHead('a.md', 'hash')
    const [html, blocks] = [cache.readHtml('a.md', 'hash'), cache.readBlocks('a.md', 'hash')]
    cache.readHead('b.md', 'hash')
    cache.readHtml('b.md', 'hash')
    const { body, ...rest } = first
    expect(shown(head)).toEqual(kept(rest))
    expect([html, blocks]).toEqual([body.html, body.blocks])
  })

  test('a short entry after a long one takes nothing of it', async () => {
    const reports = await Promise.all(files.map(parse))
    const empty = readReport('a.md', '---\n---\n', '---\n---\n')
    const cache = openReportCache(folder, 'v')
    for (const report of [...reports, empty]) cache.write('a.md', 'hash', report)
    const { body, ...head } = empty
    expect(shown(cache.readHead('a.md', 'hash'))).toEqual(kept(head))
    expect(cache.readHtml('a.md', 'hash')).toBe(body.html)
    expect(cache.readBlocks('a.md', 'hash')).toEqual(body.blocks)
  })

  test('notices every kind of damage', async () => {
    const report = await parse(files[0]!)
    const cache = openReportCache(folder, 'v')
    cache.write('a.md', 'hash', report)
    const path = entryPath()
    const whole = readFileSync(path)
    const damaged = (bytes: Uint8Array) => {
      writeFileSync(path, bytes)
      return {
        head: cache.readHead('a.md', 'hash') !== null,
        html: cache.readHtml('a.md', 'hash') !== null,
        blocks: cache.readBlocks('a.md', 'hash') !== null,
      }
    }
    const withBit = (at: number) => whole.map((byte, index) => (index === at ? byte ^ 4 : byte))
    const none = { head: false, html: false, blocks: false }
    const all = { head: true, html: true, blocks: true }
    const line = whole.indexOf(10) + 1
    const [head, , html] = whole.toString('latin1', 0, line).split(' ').map(Number)
    expect(damaged(new Uint8Array())).toEqual(none)
    expect(damaged(whole.subarray(0, 5))).toEqual(none)
    expect(damaged(whole.subarray(0, whole.length >> 1))).toEqual(none)
    expect(damaged(whole.subarray(0, -1))).toEqual(none)
    expect(damaged(Buffer.concat([whole, whole]))).toEqual(none)
    expect(damaged(withBit(0))).toEqual(none)
    expect(damaged(withBit(line + 9))).toEqual({ ...all, head: false })
    expect(damaged(withBit(line + head! + 9))).toEqual({ ...all, html: false })
    expect(damaged(withBit(line + head! + html! + 9))).toEqual({ ...all, blocks: false })
    expect(damaged(whole)).toEqual(all)
  })
})
