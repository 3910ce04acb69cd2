import { describe, expect, it } from 'vitest'
import { docx, draftOf, p, r, read } from './word-file.ts'

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

describe('a formula in a Word file', () => {
  const t = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`
  const of = (name: string, ...parts: [string, string][]) =>
    `<m:${name}><m:${name}Pr><m:ctrlPr><w:rPr/></m:ctrlPr></m:${name}Pr>${parts.map(([tag, inner]) => `<m:${tag}>${inner}</m:${tag}>`).join('')}</m:${name}>`

  it.each([
    ['a fraction', of('f', ['num', t('a')], ['den', t('b')]), 'a/b'],
    ['a fraction of sums', of('f', ['num', t('a+b')], ['den', t('2')]), '(a+b)/2'],
    ['a square', of('sSup', ['e', t('x')], ['sup', t('2')]), 'x²'],
    ['a power', of('sSup', ['e', t('x')], ['sup', t('n+1')]), 'x^(n+1)'],
    ['an index', of('sSub', ['e', t('x')], ['sub', t('i')]), 'x_i'],
    ['a root', of('rad', ['deg', ''], ['e', t('x')]), '√(x)'],
    ['a third root', of('rad', ['deg', t('3')], ['e', t('x')]), '³√(x)'],
    [
      'a sum',
      `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${t('i=1')}</m:sub><m:sup>${t('n')}</m:sup><m:e>${t('k')}</m:e></m:nary>`,
      '∑_(i=1)^n k',
    ],
    ['parentheses', of('d', ['e', t('a')]), '(a)'],
    [
      'a matrix',
      of(
        'm',
        ['mr', `<m:e>${t('a')}</m:e><m:e>${t('b')}</m:e>`],
        ['mr', `<m:e>${t('c')}</m:e><m:e>${t('d')}</m:e>`],
      ),
      '(a, b; c, d)',
    ],
    ['what has no rule', of('box', ['e', t('a+b')]), 'a+b'],
  ])('writes %s as text', async (_, formula, expected) => {
    const body = `<w:p>${r('Tỷ lệ ')}<m:oMath>${formula}</m:oMath>${r(' là:')}</w:p>`
    const draft = await draftOf(body)
    expect(draft.doubts).toEqual([`formula: ${expected}`])
    expect(draft.body.replace(/\\/g, '')).toBe(`Tỷ lệ ${expected} là:\n`)
  })

  it('is read in a paragraph of its own, too, and between paragraphs', async () => {
    const own = `<m:oMathPara><m:oMath>${t('T=a+b')}</m:oMath></m:oMathPara>`
    expect(await draftOf(`${p('Trước')}<w:p>${own}</w:p>${own}${p('Sau')}`)).toEqual({
      body: 'Trước\n\nT=a+b\n\nT=a+b\n\nSau\n',
      doubts: ['formula: T=a+b', 'formula: T=a+b'],
    })
  })
})

describe('what a Word file shows and no draft can', () => {
  const drawing = (inner: string) =>
    `<w:p><w:r><w:drawing><wp:docPr descr="Thu ngân sách"/>${inner}</w:drawing></w:r></w:p>`
  const graphic = (uri: string, inner = '') =>
    drawing(
      `<a:graphicData uri="http://schemas.openxmlformats.org/${uri}">${inner}</a:graphicData>`,
    )
  const object = (id: string) =>
    `<w:p><w:r><w:object><v:shape><v:imagedata r:id="emf"/></v:shape><o:OLEObject ProgID="${id}"/></w:object></w:r></w:p>`
  const around = (inner: string) => draftOf(p('Trước') + inner + p('Sau'))

  it.each([
    ['a chart', graphic('drawingml/2006/chart'), 'Thu ngân sách', /Biểu đồ/],
    ['a diagram', graphic('drawingml/2006/diagram'), 'Thu ngân sách', /SmartArt/],
    ['another graphic', graphic('drawing/2017/model3d'), 'Thu ngân sách', /loại này/],
    ['a group of shapes', graphic('word/2010/wordprocessingGroup'), 'Thu ngân sách', /nhiều khối/],
    [
      'an old group of shapes',
      '<w:p><w:r><w:pict><v:group/></w:pict></w:r></w:p>',
      '',
      /nhiều khối/,
    ],
    [
      'decorated letters',
      '<w:p><w:r><w:pict><v:shape><v:textpath string="MẬT"/></v:shape></w:pict></w:r></w:p>',
      'MẬT',
      /WordArt/,
    ],
    ['an old formula', object('Equation.DSMT4'), 'Equation.DSMT4', /Công thức/],
    ['a sheet', object('Excel.Sheet.12'), 'Excel.Sheet.12', /Đối tượng nhúng/],
    ['a picture outside', drawing('<a:blip r:link="out"/>'), 'Thu ngân sách', /trình duyệt/],
    ['text of another file', '<w:altChunk r:id="c"/>', '', /tệp khác/],
    ['a part of a master document', '<w:p><w:subDoc r:id="c"/></w:p>', '', /tệp khác/],
  ])('is named: %s', async (_, inner, text, message) => {
    const { draft, log } = await read(docx(p('Trước') + inner + p('Sau')))
    expect(draft.body).toBe('Trước\n\nSau\n')
    const doubts = log.doubts.filter(({ kind }) => kind === 'left-out')
    expect(doubts).toEqual([expect.objectContaining({ line: 2, text })])
    expect(doubts[0]!.message).toMatch(message)
  })

  it('is not said of lines and of shapes with text', async () => {
    const shape = graphic(
      'word/2010/wordprocessingShape',
      `<w:txbxContent>${p('Hộp')}</w:txbxContent>`,
    )
    const line = '<w:p><w:r><w:pict><v:line/></w:pict></w:r></w:p>'
    expect(await around(shape + line)).toEqual({ body: 'Trước\n\nHộp\n\nSau\n', doubts: [] })
  })
})

describe('a field of a Word file', () => {
  const field = (code: string, result = '') => {
    const sign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const shown = result && sign('separate') + r(result)
    return `${sign('begin')}<w:r><w:instrText>${code}</w:instrText></w:r>${shown}${sign('end')}`
  }
  const of = (inner: string) => draftOf(`<w:p>${r('Xem ')}${inner}${r('.')}</w:p>`)

  it.each([
    [
      'a link',
      field('HYPERLINK "https://hatinh.gov.vn/a"', 'đây'),
      '[đây](<https://hatinh.gov.vn/a>)',
      [],
    ],
    ['no link to a script', field('HYPERLINK "javascript:alert(1)"', 'đây'), 'đây', []],
    ['no link to a place in the file', field('HYPERLINK \\l "_Toc1"', 'đây'), 'đây', []],
    ['a reference', field('REF _Ref1 \\h', 'Bảng 1'), 'Bảng 1', []],
    ['a formula', field('EQ \\f(a;b)'), '', ['left-out: EQ \\f(a;b)']],
  ])('is read as %s', async (_, inner, shown, doubts) => {
    expect(await of(inner)).toEqual({ body: `Xem ${shown}.\n`, doubts })
  })
})

describe('tracked changes in a Word file', () => {
  const marked = (change: string) => `<w:pPr><w:rPr><w:${change}/></w:rPr></w:pPr>`
  const gone = (text: string) => `<w:del><w:r><w:delText>${text}</w:delText></w:r></w:del>`

  it.each([
    [
      'joins two paragraphs',
      `<w:p>${marked('del')}${r('Một hai ')}</w:p>${p('ba bốn.')}`,
      'Một hai ba bốn.\n',
    ],
    [
      'joins three',
      `<w:p>${marked('del')}${r('Một ')}</w:p><w:p>${marked('del')}${r('hai ')}</w:p>${p('ba.')}`,
      'Một hai ba.\n',
    ],
    [
      'joins what is left of both',
      `<w:p>${marked('del')}${r('Một ')}${gone('không')}</w:p><w:p>${gone('cũng ')}${r('hai.')}</w:p>`,
      'Một hai.\n',
    ],
    [
      'moved away joins as well',
      `<w:p>${marked('moveFrom')}${r('Một ')}</w:p>${p('hai.')}`,
      'Một hai.\n',
    ],
    [
      'joins nothing to a table',
      `<w:p>${marked('del')}${r('Một')}</w:p><w:tbl><w:tr><w:tc>${p('Ô')}</w:tc></w:tr></w:tbl>`,
      'Một\n\nÔ\n',
    ],
  ])('a deleted end of a paragraph %s', async (_, body, expected) => {
    expect((await draftOf(body)).body).toBe(expected)
  })

  it('takes the look of the paragraph whose end remains', async () => {
    const body = `<w:p>${marked('del')}${r('I. ')}</w:p>${p('TÌNH HÌNH CHUNG', '<w:jc w:val="center"/>', '<w:b/>')}${p('Đã làm.')}`
    expect((await draftOf(body)).body).toBe('## I. TÌNH HÌNH CHUNG\n\nĐã làm.\n')
  })

  it('are told, also where they take away no words or only add some', async () => {
    const { log } = await read(
      docx(
        `<w:p>${marked('del')}${r('Một ')}</w:p>${p('hai')}<w:p><w:ins>${r('Ba')}</w:ins></w:p>`,
      ),
    )
    expect(log.doubts.filter(({ kind }) => kind === 'left-out')).toMatchInlineSnapshot(`
      [
        {
          "column": 1,
          "kind": "left-out",
          "line": 1,
          "message": "Tệp còn 1 chỗ thêm theo dõi thay đổi (Track Changes) chưa chấp nhận; chữ thêm được đưa vào. Hãy kiểm tra có đúng là bản đã ban hành.",
          "text": "Ba",
        },
        {
          "column": 1,
          "kind": "left-out",
          "line": 1,
          "message": "Tệp còn 1 chỗ xóa dấu hết đoạn theo dõi thay đổi (Track Changes) chưa chấp nhận; đoạn ấy nối liền với đoạn sau. Hãy kiểm tra có đúng là bản đã ban hành.",
          "text": "Một",
        },
      ]
    `)
  })
})

describe('what a form in a Word file was filled with', () => {
  const list = (result: string) =>
    `<w:p>${r('Loại: ')}<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList>${result}<w:listEntry w:val="Tốt"/><w:listEntry w:val="Khá"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${r('.')}</w:p>`
  const control = (properties: string, content: string) =>
    `<w:p>${r('Loại: ')}<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>${r('.')}</w:p>`
  const choices = (kind: string, last: string) =>
    `<w:${kind}${last}><w:listItem w:displayText="Khá" w:value="k"/><w:listItem w:value="Tốt"/></w:${kind}>`

  it.each([
    ['the choice of an old list', list('<w:result w:val="1"/>'), 'Khá'],
    ['the preset choice of an old list', list('<w:default w:val="1"/>'), 'Khá'],
    ['the first of an old list', list(''), 'Tốt'],
    [
      'the choice that a list shows',
      control(choices('dropDownList', ''), r('Trung bình')),
      'Trung bình',
    ],
    [
      'the choice that a list keeps and does not show',
      control(choices('dropDownList', ' w:lastValue="k"'), ''),
      'Khá',
    ],
    [
      'the same of a box to choose or write in',
      control(choices('comboBox', ' w:lastValue="Tốt"'), '<w:r/>'),
      'Tốt',
    ],
  ])('is read: %s', async (_, body, expected) => {
    expect(await draftOf(body)).toEqual({ body: `Loại: ${expected}.\n`, doubts: [] })
  })

  it('is nothing where the control still asks for it', async () => {
    expect(
      await draftOf(
        control(`<w:showingPlcHdr/>${choices('dropDownList', '')}`, r('Chọn một mục.')),
      ),
    ).toEqual({ body: 'Loại: .\n', doubts: ['left-out: Chọn một mục.'] })
  })
})

describe('a table of contents that Word makes', () => {
  const sign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`
  const line = (text: string, page: string, before = '', after = '') =>
    `<w:p>${before}<w:hyperlink w:anchor="m">${r(text)}<w:r><w:tab/></w:r>${sign('begin')}${code(' PAGEREF m ')}${sign('separate')}${r(page)}${sign('end')}</w:hyperlink>${after}</w:p>`
  const start = sign('begin') + code(' TO') + code('C \\o "1-3" \\h ') + sign('separate')
  const report = p('I. TÌNH HÌNH') + p('Đã làm tốt.') + p('II. KẾT QUẢ') + p('Đã xong./.')
  const expected = {
    body: '## I. TÌNH HÌNH\n\nĐã làm tốt.\n\n## II. KẾT QUẢ\n\nĐã xong./.\n',
    doubts: ['left-out: MỤC LỤC I. TÌNH HÌNH 1 II. KẾT QUẢ 2'],
  }

  it('is left out with its heading', async () => {
    const lines = line('I. TÌNH HÌNH', '1', start) + line('II. KẾT QUẢ', '2', '', sign('end'))
    expect(await draftOf(p('MỤC LỤC') + lines + report)).toEqual(expected)
  })

  it('is left out of a content control, whose last paragraph only ends it', async () => {
    const lines = line('I. TÌNH HÌNH', '1', start) + line('II. KẾT QUẢ', '2')
    const control = `<w:sdt><w:sdtContent>${p('Mục lục')}${lines}<w:p>${sign('end')}</w:p></w:sdtContent></w:sdt>`
    const { body } = await draftOf(control + report)
    expect(body).toBe(expected.body)
  })

  it('stays where nothing says where it ends', async () => {
    const { body } = await draftOf(line('I. TÌNH HÌNH', '1', start) + report)
    expect(body).toContain('TÌNH HÌNH 1')
    expect(body).toContain('Đã xong./.')
  })

  it('is none where a field only names its like', async () => {
    const field = `<w:p>${r('Xem ')}${sign('begin')}${code(' TOCX ')}${sign('separate')}${r('bảng 1')}${sign('end')}${r('.')}</w:p>`
    expect((await draftOf(p('Mục lục') + field)).body).toBe('Mục lục\n\nXem bảng 1.\n')
  })
})
