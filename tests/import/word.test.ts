import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { docx, p, read, W } from './word-file.ts'

const body = async (...args: Parameters<typeof docx>) => (await read(docx(...args))).draft.body

describe('a Word file', () => {
  it('prints the numbers of its lists', async () => {
    const numbering = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl><w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
    const at = (level: number) =>
      `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`
    const text = await body(
      p('KẾT QUẢ', at(0)) +
        p('Công tác chỉ đạo', at(1)) +
        p('Ban hành kế hoạch', at(2)) +
        p('Công tác kiểm tra', at(1)) +
        p('ĐÁNH GIÁ', at(0)) +
        p('Mặt được', at(1)) +
        p('Hoàn thành nhiệm vụ.'),
      { 'word/numbering.xml': numbering },
      '<Relationship Id="n" Type="x/numbering" Target="numbering.xml"/>',
    )
    expect(text).toBe(
      '## I. KẾT QUẢ\n\n### 1. Công tác chỉ đạo\n\n- Ban hành kế hoạch\n\n### 2. Công tác kiểm tra\n\n## II. ĐÁNH GIÁ\n\n### 1. Mặt được\n\nHoàn thành nhiệm vụ.\n',
    )
  })

  it('keeps the grid of a table with merged cells', async () => {
    const borders = '<w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr>'
    const cell = (text: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`
    const report = await read(
      docx(
        `${p('Số liệu như sau:')}<w:tbl>${borders}<w:tr>${cell('TT', '<w:vMerge w:val="restart"/>')}${cell('Kết quả | năm', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('2023')}${cell('2024')}</w:tr></w:tbl>`,
      ),
    )
    expect(report.draft.body).toBe(
      'Số liệu như sau:\n\n| TT | Kết quả \\| năm |  |\n| --- | --- | --- |\n|  | 2023 | 2024 |\n',
    )
    expect(report.log.doubts.map(({ kind }) => kind)).toContain('merged-cells')
  })

  it('keeps emphasis, links and capitals, and leaves deleted text and field codes out', async () => {
    const text = await body(
      `<w:p><w:r><w:t xml:space="preserve">Theo </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>Luật Đất đai</w:t></w:r><w:r><w:t xml:space="preserve"> và </w:t></w:r><w:hyperlink r:id="l"><w:r><w:t>trang của tỉnh</w:t></w:r></w:hyperlink><w:del><w:r><w:delText>đã bỏ</w:delText></w:r></w:del><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>, trang 2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:rPr><w:caps/></w:rPr><w:t xml:space="preserve"> ubnd</w:t></w:r></w:p>`,
      {},
      '<Relationship Id="l" Type="x/hyperlink" Target="https://hatinh.gov.vn/a" TargetMode="External"/>',
    )
    expect(text).toBe(
      'Theo **Luật Đất đai** và [trang của tỉnh](<https://hatinh.gov.vn/a>), trang 2 UBND\n',
    )
  })

  it('never links to scripts or files', async () => {
    const text = await body(
      `<w:p><w:hyperlink r:id="l"><w:r><w:t>bấm vào đây</w:t></w:r></w:hyperlink></w:p>`,
      {},
      '<Relationship Id="l" Type="x/hyperlink" Target="javascript:alert(1)" TargetMode="External"/>',
    )
    expect(text).toBe('bấm vào đây\n')
  })

  it('keeps a picture that stands in a paragraph of its own', async () => {
    const words = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
    const picture = '<w:p><w:r><w:drawing><a:blip r:embed="p"/></w:drawing></w:r></w:p>'
    const { draft } = await read(
      docx(
        words('Trước hình') + picture + words('Sau hình'),
        { 'word/media/i.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]) },
        '<Relationship Id="p" Type="x/image" Target="media/i.png"/>',
      ),
    )
    expect(draft.body).toMatch(
      /^Trước hình\n\n!\[.*\]\(<\/hinh\/hinh-1-[0-9a-f]{12}\.png>\)\n\nSau hình\n$/,
    )
  })

  it('takes pictures out as files, and none from outside', async () => {
    const drawing = (id: string) =>
      `<w:p><w:r><w:drawing><wp:docPr descr="Biểu đồ thu ngân sách"/><a:blip r:embed="${id}"/></w:drawing></w:r><w:r><w:t>Hình</w:t></w:r></w:p>`
    const { draft, log } = await read(
      docx(
        drawing('p') + drawing('q'),
        { 'word/media/i.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]) },
        '<Relationship Id="p" Type="x/image" Target="media/i.png"/><Relationship Id="q" Type="x/image" Target="http://a.vn/x.png" TargetMode="External"/>',
      ),
    )
    const name = 'hinh-1-4c4b6a3be131.png'
    expect(draft.body).toBe(`Hình\n\n![Biểu đồ thu ngân sách](</hinh/${name}>)\n\nHình\n`)
    expect(draft.figures.map((figure) => figure.name)).toEqual([name])
    expect(log.doubts.map(({ kind }) => kind)).toContain('left-out')
  })

  it.each([
    [
      'a document type',
      docx('').length
        ? zipSync({
            'word/document.xml': strToU8(
              '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
            ),
          })
        : null,
      'broken',
    ],
    [
      'a bomb',
      zipSync({ 'word/document.xml': new Uint8Array(60_000_000) }, { level: 9 }),
      'zip-bomb',
    ],
    ['endless depth', zipSync({ 'word/document.xml': strToU8('<a>'.repeat(5000)) }), 'broken'],
    ['a spreadsheet', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'wrong-name'],
    ['no text', docx(''), 'no-body'],
    ['half a file', docx(p('Một')).slice(0, 300), 'broken'],
    [
      'an encrypted file',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'encrypted',
    ],
    ['a PDF', strToU8('%PDF-1.7'), 'wrong-name'],
    ['nothing', new Uint8Array(), 'empty'],
  ])('is refused with %s', async (_, bytes, code) => {
    await expect(read(bytes!)).rejects.toMatchObject({ name: 'ImportError', code })
  })
})
