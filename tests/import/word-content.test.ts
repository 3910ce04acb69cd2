import { describe, expect, it } from 'vitest'
import { draftOf, p, r } from './word-file.ts'

describe('what stands around text in a Word file', () => {
  const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`
  const both = (choice: string, fallback: string) =>
    `<mc:AlternateContent><mc:Choice Requires="w14">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`

  it.each([
    [
      'of two versions, the newer in a run',
      `<w:p><w:r>${both('<w:t>Mới</w:t>', '<w:t>Cũ</w:t>')}</w:r></w:p>`,
      'Mới\n',
    ],
    ['of two versions, the newer in a paragraph', `<w:p>${both(r('Mới'), r('Cũ'))}</w:p>`, 'Mới\n'],
    ['of two versions, the newer in the body', both(p('Mới'), p('Cũ')), 'Mới\n'],
    ['of two versions, the one that has anything', both('', p('Cũ')), 'Cũ\n'],
    [
      'a text box once',
      `<w:p><w:r>${both(`<w:drawing>${box('Hộp')}</w:drawing>`, `<w:pict>${box('Hộp')}</w:pict>`)}</w:r>${r('Neo')}</w:p>`,
      'Neo\n\nHộp\n',
    ],
    [
      'a text box within a group once',
      `<w:p><w:r><w:drawing>${both(box('Hộp'), box('Hộp'))}</w:drawing></w:r>${r('Neo')}</w:p>`,
      'Neo\n\nHộp\n',
    ],
    [
      'content controls',
      `<w:sdt><w:sdtPr/><w:sdtContent>${p('Trong khung')}</w:sdtContent></w:sdt>`,
      'Trong khung\n',
    ],
    [
      'moved text at its new place',
      `<w:p><w:moveFrom>${r('Cũ')}</w:moveFrom><w:moveTo>${r('Mới')}</w:moveTo></w:p>`,
      'Mới\n',
    ],
    ['moved paragraphs', `<w:moveTo>${p('Mới')}</w:moveTo>`, 'Mới\n'],
    [
      'smart tags in content controls',
      `<w:p><w:sdt><w:sdtContent><w:smartTag>${r('Hà Tĩnh')}</w:smartTag></w:sdtContent></w:sdt></w:p>`,
      'Hà Tĩnh\n',
    ],
    [
      'the result of a field in the code of another is no text',
      `<w:p>${['begin'].map((type) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('trong')}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('Ngoài')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      'Ngoài\n',
    ],
  ])('reads %s', async (_, body, expected) => {
    const draft = await draftOf(body)
    expect(draft).toEqual({ body: expected, doubts: [] })
  })

  it('keeps the words below a reading guide, and says what it leaves out', async () => {
    const ruby = `<w:ruby><w:rt>${r('bắc kinh')}</w:rt><w:rubyBase>${r('Beijing')}</w:rubyBase></w:ruby>`
    expect(await draftOf(`<w:p><w:r>${ruby}</w:r></w:p>`)).toEqual({
      body: 'Beijing\n',
      doubts: ['left-out: bắc kinh'],
    })
  })

  it('says that tracked deletions are left out', async () => {
    const deleted = (text: string) => `<w:del><w:r><w:delText>${text}</w:delText></w:r></w:del>`
    const row = `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p>${deleted('Hàng')}</w:p></w:tc></w:tr></w:tbl>`
    expect(await draftOf(`<w:p>${r('Còn lại')}${deleted('đã xóa')}</w:p>${row}`)).toEqual({
      body: 'Còn lại\n',
      doubts: ['left-out: đã xóa'],
    })
  })
})
