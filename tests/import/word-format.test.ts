import { describe, expect, it } from 'vitest'
import { parseBody } from '../../src/markdown/parse.ts'
import { remarkLiteral } from '../../src/markdown/remark-literal.ts'
import { docx, draftOf, p, r, read, styled } from './word-file.ts'

describe('hidden text in a Word file', () => {
  it('is left out with a doubt', async () => {
    const body = `<w:p>${r('Giá trị 100 tỷ.')}${r(' Chữ ẩn', '<w:vanish/>')}${r(' Còn lại.')}</w:p>`
    expect(await draftOf(body)).toEqual({
      body: 'Giá trị 100 tỷ. Còn lại.\n',
      doubts: ['left-out: Chữ ẩn'],
    })
  })

  it('may be hidden by a style, and shown again', async () => {
    const style = styled(
      '<w:style w:type="paragraph" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>',
    )
    const shown = r('hiện', '<w:vanish w:val="0"/>')
    const body = `<w:p><w:pPr><w:pStyle w:val="An"/></w:pPr>${r('Ẩn ')}${shown}</w:p>${p('Sau')}`
    expect(await draftOf(body, ...style)).toEqual({
      body: 'hiện\n\nSau\n',
      doubts: ['left-out: Ẩn'],
    })
  })

  it('holds pictures and notes, which are left out as well', async () => {
    const body = `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:drawing><a:blip r:embed="p"/></w:drawing><w:footnoteReference w:id="1"/></w:r>${r('Còn lại')}</w:p>`
    expect(await draftOf(body)).toEqual({ body: 'Còn lại\n', doubts: ['left-out: '] })
  })

  it('is no doubt when it is only the mark of a paragraph or a space', async () => {
    const body = `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${r('Một')}${r(' ', '<w:vanish/>')}</w:p>`
    expect(await draftOf(body)).toEqual({ body: 'Một\n', doubts: [] })
  })
})

describe('struck text in a Word file', () => {
  it.each([
    ['<w:strike/>', 'strike'],
    ['<w:dstrike/>', 'double strike'],
  ])('is kept between tildes with a doubt: %s', async (properties) => {
    const body = `<w:p>${r('Số cũ ')}${r('45%', properties)}${r(' thay bằng 54%.')}</w:p>`
    expect(await draftOf(body)).toEqual({
      body: 'Số cũ ~~45%~~ thay bằng 54%.\n',
      doubts: ['struck: 45%'],
    })
  })

  it('keeps its bold words and notes in one stroke', async () => {
    const struck = r('Một ', '<w:strike/>') + r('hai', '<w:strike/><w:b/>')
    expect((await draftOf(`<w:p>${struck}${r(' ba')}</w:p>`)).body).toBe('~~Một **hai**~~ ba\n')
  })

  it('has no spaces within the stroke', async () => {
    const struck = r(' hai ', '<w:strike/>')
    expect((await draftOf(`<w:p>${r('Một')}${struck}${r('ba')}</w:p>`)).body).toBe(
      'Một ~~hai~~ ba\n',
    )
  })

  it('is struck in an item, whose mark is not', async () => {
    expect((await draftOf(p('- Mục đã bỏ', '', '<w:strike/>'))).body).toBe('- ~~Mục đã bỏ~~\n')
  })

  it('is struck within a word', async () => {
    expect((await draftOf(`<w:p>${r('khôn')}${r('g', '<w:strike/>')}</w:p>`)).body).toBe(
      'khôn~~g~~\n',
    )
  })

  it('is none when switched off', async () => {
    expect(await draftOf(p('Một', '', '<w:strike w:val="0"/>'))).toEqual({
      body: 'Một\n',
      doubts: [],
    })
  })

  it('shows its tildes on the site, so that nobody takes it for valid', async () => {
    const { draft } = await read(docx(p('Một', '', '<w:strike/>')))
    const tree = parseBody(draft.body)
    remarkLiteral(draft.body)(tree)
    expect(JSON.stringify(tree)).not.toContain('"delete"')
  })
})
