import { expect, test } from 'vitest'
import { dressBody } from '../../../src/content/pages/dress-body.ts'
import type { CitationLink } from '../../../src/content/pages/report-cited.ts'

const mark = '<a data-cite="0" id="vb-3433">Quyết định số 3433/QĐ-UBND</a>'
const link = (kind: CitationLink['kind'], why: string | null = null): CitationLink => ({
  kind,
  href: '/van-ban/3433/',
  row: 'dan-1',
  why,
})

test('a resolved mention becomes a link whose number does not break', () => {
  expect(dressBody(mark, [link('resolved')], [])).toMatchInlineSnapshot(
    `"<a class="vb vb-resolved" id="vb-3433" href="/van-ban/3433/" data-row="dan-1">Quyết định số <span class="number">3433/QĐ-UBND</span></a>"`,
  )
})

test('a doubtful one says why, with its marks escaped', () => {
  expect(dressBody(mark, [link('ambiguous', 'Hai văn bản "04" & <05>')], [])).toContain(
    'data-why="Hai văn bản &#34;04&#34; &#38; &#60;05&#62;" aria-describedby="dan-ambiguous"',
  )
})

test('a mention without a link keeps its id and its words', () => {
  const plain: CitationLink = { kind: 'plain', href: null, row: null, why: null }
  expect(dressBody(mark, [plain], [])).toBe(
    '<span id="vb-3433">Quyết định số <span class="number">3433/QĐ-UBND</span></span>',
  )
  expect(dressBody(mark, [], [])).toContain('<span id="vb-3433">')
})

test('marks with their attributes in any order, and links that are none, are told apart', () => {
  const html = `<p><a href="https://example.vn/">nguồn</a> <a id="x" data-cite="0">Luật Đất đai</a></p>`
  expect(dressBody(html, [link('inferred', 'lý do')], [])).toMatch(
    /<a href="https:\/\/example\.vn\/">nguồn<\/a> <a class="vb vb-inferred"/,
  )
})

test('tables scroll in a named frame, their headers have a scope', () => {
  const html = '<table><thead><tr><th>A</th></tr></thead></table><table></table>'
  expect(dressBody(html, [], [])).toMatchInlineSnapshot(
    `"<div class="table-frame" role="region" tabindex="0" aria-label="Bảng 1"><table><thead><tr><th scope="col">A</th></tr></thead></table></div><div class="table-frame" role="region" tabindex="0" aria-label="Bảng 2"><table></table></div>"`,
  )
})

test('headings of the outline link to themselves, others stay', () => {
  const html = '<h2 id="muc-i">I. Kết quả</h2><h2 id="khac">Khác</h2>'
  expect(dressBody(html, [], [{ depth: 2, id: 'muc-i', text: 'I. Kết quả' }])).toBe(
    '<div class="heading"><h2 id="muc-i">I. Kết quả</h2><a class="permalink" href="#muc-i" aria-label="Liên kết tới I. Kết quả"></a></div><h2 id="khac">Khác</h2>',
  )
})

test('the mark of a note stays apart from the word before it', () => {
  const html = 'năm 2024<sup><a href="#ct-fn-1" data-footnote-ref>1</a></sup>'
  const text = dressBody(html, [], []).replace(/<[^>]+>/g, '')
  expect(text).toBe('năm 2024[1]')
})

test('a long body takes linear time', () => {
  const body = (marks: number) => `${mark} <table> <h2 id="a"> `.repeat(marks)
  const time = (marks: number) => {
    const html = body(marks)
    const start = performance.now()
    dressBody(html, [link('resolved')], [])
    return performance.now() - start
  }
  time(2000)
  const small = Math.max(1, time(4000))
  expect(time(40_000)).toBeLessThan(40 * small)
})

test('the way back from a note is worded', () => {
  const html = '<a href="#ct-fnref-1" data-footnote-backref aria-label="Về chỗ dẫn 1">↩</a><p>↩</p>'
  expect(dressBody(html, [], [])).toBe(
    '<a href="#ct-fnref-1" data-footnote-backref aria-label="Về chỗ dẫn 1">Về chỗ dẫn</a><p>↩</p>',
  )
})
