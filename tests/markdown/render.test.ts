import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { normalizeSource, readFrontMatter } from '../../src/markdown/front-matter.ts'
import { renderBlocks, renderBody } from '../../src/markdown/render.ts'

const render = (body: string) => renderBody(body, 0)
const html = (body: string) => render(body).html

describe('the text is official', () => {
  test.each([
    ['quotes, dashes and dots stay as typed', 'Theo "a" -- b... (c)', 'Theo "a" -- b... (c)'],
    [
      'raw HTML is text',
      'a <script>x</script> <b>b</b>',
      '&#x3C;script>x&#x3C;/script> &#x3C;b>b&#x3C;/b>',
    ],
    [
      'a block of raw HTML is text',
      '<div onclick="x">a</div>',
      '&#x3C;div onclick="x">a&#x3C;/div>',
    ],
    ['tildes strike nothing out', 'khoảng ~~5~~ và ~6~', 'khoảng ~~5~~ và ~6~'],
    ['dollars are no mathematics', 'giá $5$', 'giá $5$'],
    ['task boxes are text', '- [ ] chưa', '[ ] chưa'],
  ])('%s', (_, body, expected) => expect(html(body)).toContain(expected))

  test('an address that runs something never becomes a link', () => {
    for (const address of [
      'javascript:alert(1)',
      'JaVaScRiPt:x',
      'data:text/html,x',
      'vbscript:x',
      '//evil.example',
    ])
      expect(html(`[nhãn](${address})`)).not.toContain('href')
    expect(html('[nhãn](java&#x73;cript:x)')).not.toContain('href')
    expect(html('[nhãn](https://a.vn/b)')).toContain(
      'href="https://a.vn/b" rel="external noopener nofollow"',
    )
  })

  test('an image of another host is a link, so that no request leaves the site', () => {
    expect(html('![ảnh](https://a.vn/b.png)')).not.toContain('<img')
    expect(html('![ảnh](/tep/b.png)')).toContain('<img')
  })
})

describe('anchors', () => {
  const ids = (body: string) => [...html(body).matchAll(/ id="([^"]+)"/g)].map((match) => match[1])

  test('headings take the numbers that they print, below those above', () => {
    const body =
      '## Phần thứ nhất\n\n### II. Kết quả\n\n#### 2.3. Tài chính\n\n#### đ) Khác\n\n#### d) Khác\n'
    expect(ids(body)).toEqual([
      'muc-phan-thu-nhat',
      'muc-phan-thu-nhat-ii',
      'muc-phan-thu-nhat-ii-2-3',
      'muc-phan-thu-nhat-ii-dd',
      'muc-phan-thu-nhat-ii-d',
    ])
  })

  test('a repeated number gets a counter', () => {
    expect(ids('## III. A\n\n## III. B\n')).toEqual(['muc-iii', 'muc-iii--2'])
  })

  test('an edit elsewhere moves no anchor', () => {
    const before = ids('## I. A\n\nMột.\n\nHai.\n\n- ba\n- bốn\n')
    const after = ids('## I. A\n\nThêm vào.\n\nMột.\n\nHai.\n\n- ba\n- thêm\n- bốn\n')
    expect(after).toEqual(expect.arrayContaining(before))
    expect(new Set(after).size).toBe(after.length)
  })
})

describe('citations', () => {
  test('wraps the type word to the end of the code, and knows the place in the file', () => {
    const text = '---\ntitle: A\n---\nTheo **Quyết định số 3433/QĐ-UBND** ngày 25/12/2023.\n'
    const { html, mentions } = renderBody(text, 17)
    const [mention] = mentions
    expect(html).toContain('<a data-cite="0" id="vb-3433-qd-ubnd">Quyết định số 3433/QĐ-UBND</a>')
    expect(text.slice(mention!.start, mention!.end)).toBe('3433/QĐ-UBND')
    expect(mention).toMatchObject({ line: 4, number: '3433/QĐ-UBND', date: '2023-12-25' })
    expect(mention!.sentence.slice(...mention!.sentenceHead)).toBe('Quyết định số 3433/QĐ-UBND')
  })

  test('mark-up inside a mention divides its link, not the mention', () => {
    const { html, mentions } = render('Theo Quyết định số **3433/QĐ-UBND** của tỉnh.')
    expect(mentions).toHaveLength(1)
    expect(html).toContain(
      '<a data-cite="0" id="vb-3433-qd-ubnd">Quyết định số </a><strong><a data-cite="0">3433/QĐ-UBND</a></strong>',
    )
  })

  test('escapes do not move places', () => {
    const text = 'Ghi \\* \\_ rồi Quyết định số 12/QĐ\\-UBND ngày 1/2/2024.'
    const [mention] = render(text).mentions
    expect(text.slice(mention!.start, mention!.end)).toBe('12/QĐ\\-UBND')
  })

  test('text that is a link already stays one link', () => {
    const out = html('[Quyết định số 3433/QĐ-UBND](https://a.vn/)')
    expect(out).not.toContain('data-cite')
  })
})

test('footnotes have worded ways back and lose nothing', () => {
  const out = html('Có chú thích[^1].\n\n[^1]: Nội dung.\n')
  expect(out).toContain('Chú thích</h2>')
  expect(out).toContain('aria-label="Về chỗ dẫn chú thích 1"')
})

test('broken footnotes are found with their places', () => {
  const { brokenFootnotes } = render('A[^1] b[^2].\n\n[^1]: có\n\n[^3]: thừa\n')
  expect(brokenFootnotes.map(({ kind, label }) => [kind, label])).toEqual([
    ['no-note', '2'],
    ['no-reference', '3'],
  ])
  expect(brokenFootnotes[0]!.offset).toBe(7)
})

test('the blocks alone are those of the whole', () => {
  const file = 'content/reports/ubnd-ha-tinh/2024/cai-cach-hanh-chinh-quy-1.md'
  const text = normalizeSource(readFileSync(file, 'utf8'))
  const { bodyStart } = readFrontMatter(text)
  const { outline, blocks } = renderBody(text, bodyStart)
  expect(blocks.length).toBeGreaterThan(100)
  expect(renderBlocks(text, bodyStart)).toEqual({ outline, blocks })
})
