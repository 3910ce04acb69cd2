import { describe, expect, it } from 'vitest'
import { docx, draftOf, p, r, read, W } from './word-file.ts'

const relation = (id: string, type: string, target: string, mode = '') =>
  `<Relationship Id="${id}" Type="x/${type}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`
const relations = (...entries: string[]) => `<Relationships>${entries.join('')}</Relationships>`
const part = (name: string, inner: string) => `<w:${name} ${W}>${inner}</w:${name}>`

describe('notes of a Word file', () => {
  const reference = (kind: string) => `<w:r><w:${kind}Reference w:id="1"/></w:r>`
  const note = (kind: string, inner: string) =>
    part(`${kind}s`, `<w:${kind} w:id="1"><w:p>${inner}</w:p></w:${kind}>`)

  it.each([
    ['footnote', '1'],
    ['endnote', 'i'],
  ])('are kept: %s', async (kind, label) => {
    const body = `<w:p>${r('Một')}${reference(kind)}</w:p>`
    const parts = { [`word/${kind}s.xml`]: note(kind, r('Kế hoạch số 5/KH-UBND.')) }
    expect(await draftOf(body, parts, relation('n', `${kind}s`, `${kind}s.xml`))).toEqual({
      body: `Một[^${label}]\n\n[^${label}]: Kế hoạch số 5/KH-UBND.\n`,
      doubts: [],
    })
  })

  it('have links and pictures of their own', async () => {
    const link = `<w:hyperlink r:id="l">${r('trang của tỉnh')}</w:hyperlink>`
    const picture = '<w:r><w:drawing><a:blip r:embed="p"/></w:drawing></w:r>'
    const png = (end: number) => new Uint8Array([0x89, 0x50, 0x4e, 0x47, end])
    const { draft } = await read(
      docx(
        `<w:p>${r('Một')}${reference('footnote')}</w:p>`,
        {
          'word/footnotes.xml': note('footnote', link + picture),
          'word/_rels/footnotes.xml.rels': relations(
            relation('l', 'hyperlink', 'https://hatinh.gov.vn/dung', 'External'),
            relation('p', 'image', 'dung.png'),
          ),
          'word/dung.png': png(1),
          'word/sai.png': png(2),
        },
        relation('n', 'footnotes', 'footnotes.xml') +
          relation('l', 'hyperlink', 'https://hatinh.gov.vn/sai', 'External') +
          relation('p', 'image', 'sai.png'),
      ),
    )
    expect(draft.body).toContain('[^1]: [trang của tỉnh](<https://hatinh.gov.vn/dung>)')
    expect(draft.figures.map(({ bytes }) => bytes.at(-1))).toEqual([1])
  })
})

describe('what a Word file holds beside its text', () => {
  it('says that comments are left out', async () => {
    const comments = part('comments', `<w:comment w:id="0">${p('Xem lại số này')}</w:comment>`)
    const body = `<w:p><w:commentRangeStart w:id="0"/>${r('Đạt 95%')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>`
    expect(
      await draftOf(
        body,
        { 'word/comments.xml': comments },
        relation('c', 'comments', 'comments.xml'),
      ),
    ).toEqual({ body: 'Đạt 95%\n', doubts: ['left-out: Xem lại số này'] })
  })

  it.each([
    ['a header', part('hdr', p('MẬT')), ['left-out: MẬT']],
    [
      'a watermark',
      part(
        'hdr',
        '<w:p><w:r><w:pict><v:shape><v:textpath string="DỰ THẢO"/></v:shape></w:pict></w:r></w:p>',
      ),
      ['left-out: DỰ THẢO'],
    ],
    ['a page number', part('hdr', p('Trang 2/10')), []],
    ['nothing', part('hdr', '<w:p/>'), []],
  ])('says what stands on all pages: %s', async (_, header, doubts) => {
    const draft = await draftOf(
      p('Nội dung'),
      { 'word/header1.xml': header, 'word/header2.xml': header },
      relation('a', 'header', 'header1.xml') + relation('b', 'header', 'header2.xml'),
    )
    expect(draft).toEqual({ body: 'Nội dung\n', doubts })
  })
})
