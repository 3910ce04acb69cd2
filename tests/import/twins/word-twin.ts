import { strToU8, zipSync } from 'fflate'
import type { Content, FootnoteDefinition, ListItem, PhrasingContent, Root, TableRow } from 'mdast'
import { readFrontMatter } from '../../../src/markdown/front-matter.ts'
import { parseBody } from '../../../src/markdown/parse.ts'

/** A report as its front matter says it. */
interface Report {
  title: string
  number?: string
  place?: string
  date?: string
  signer?: { name?: string; position?: string; authority?: string[] }
  recipients?: string[]
}

/** What only the letterhead of a twin says. */
export interface TwinHead {
  superior: string
  agency: string
}

/**
 * A Word file in the form of Nghị định 30/2020/NĐ-CP with the words of a report: a letterhead and a signature in
 * tables without lines, headings in bold, real footnotes. Takes the Markdown of the report.
 */
export function wordTwin(markdown: string, head: TwinHead, font = 'Times New Roman'): Uint8Array {
  const { data, body } = readFrontMatter(markdown)
  const report = data as unknown as Report
  const tree = parseBody(body) as Root
  const writer = new BodyWriter(tree)
  const document = [letterhead(report, head), ...writer.blocks(), signature(report)].join('')
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(CONTENT_TYPES),
    '_rels/.rels': strToU8(RELS),
    'word/_rels/document.xml.rels': strToU8(DOCUMENT_RELS),
    'word/styles.xml': strToU8(STYLES.replaceAll('Times New Roman', font)),
    'word/footnotes.xml': strToU8(writer.footnotes()),
    'word/document.xml': strToU8(
      `${XML}<w:document ${NS}><w:body>${document}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    ),
  }
  return zipSync(files, { mtime: new Date('2024-01-01T00:00:00Z') })
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const NS =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const CONTENT_TYPES = `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/><Override PartName="/word/footnotes.xml" ContentType="${WORD}.footnotes+xml"/></Types>`
const RELS = `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`
const DOCUMENT_RELS = `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/footnotes" Target="footnotes.xml"/></Relationships>`
const STYLES = `${XML}<w:styles ${NS}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Muc"/><w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="20"/></w:rPr></w:style></w:styles>`

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

function run(text: string, marks = ''): string {
  const properties = marks && `<w:rPr>${marks}</w:rPr>`
  return text && `<w:r>${properties}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`
}

function paragraph(
  inner: string,
  properties = '<w:ind w:firstLine="720"/><w:jc w:val="both"/>',
): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`
}

const CENTER = '<w:jc w:val="center"/>'

function layoutTable(cells: string[]): string {
  const columns = cells.map(
    (cell) => `<w:tc><w:tcPr><w:tcW w:w="4535" w:type="dxa"/></w:tcPr>${cell || '<w:p/>'}</w:tc>`,
  )
  return `<w:tbl><w:tblPr><w:tblW w:w="9070" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4535"/><w:gridCol w:w="4535"/></w:tblGrid><w:tr>${columns.join('')}</w:tr></w:tbl>`
}

function letterhead(
  { title, number, place, date }: Report,
  { superior, agency }: TwinHead,
): string {
  const [year, month, day] = (date ?? '').split('-')
  const when = date ? `ngày ${day} tháng ${month} năm ${year}` : 'ngày tháng năm 2024'
  const left = [run(superior), run(agency, '<w:b/>'), run(`Số: ${number ?? '/BC'}`)]
  const right = [
    run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '<w:b/>'),
    run('Độc lập - Tự do - Hạnh phúc', '<w:b/>'),
    run(`${place ?? 'Hà Tĩnh'}, ${when}`, '<w:i/>'),
  ]
  return [
    layoutTable(
      [left, right].map((lines) => lines.map((line) => paragraph(line, CENTER)).join('')),
    ),
    paragraph(run('BÁO CÁO', '<w:b/>'), CENTER),
    paragraph(run(title, '<w:b/>'), CENTER),
  ].join('')
}

function signature({ signer, recipients }: Report): string {
  const left = ['Nơi nhận:', ...(recipients ?? []).map((name) => `- ${name};`)].map((line) =>
    paragraph(run(line, '<w:sz w:val="22"/>'), ''),
  )
  const right = [
    ...(signer?.authority ?? []),
    signer?.position ?? '',
    '',
    '',
    signer?.name ?? '',
  ].map((line) => paragraph(run(line, '<w:b/>'), CENTER))
  return layoutTable([left.join(''), right.join('')])
}

/** Writes the body; notes get ids in the order of their marks. */
class BodyWriter {
  readonly #tree: Root
  readonly #ids = new Map<string, number>()
  readonly #notes: FootnoteDefinition[]

  constructor(tree: Root) {
    this.#tree = tree
    this.#notes = tree.children.filter((node) => node.type === 'footnoteDefinition')
  }

  blocks(): string[] {
    return this.#tree.children.map((node) => this.#block(node))
  }

  footnotes(): string {
    const notes = [...this.#ids].map(([identifier, id]) => {
      const note = this.#notes.find((entry) => entry.identifier === identifier)
      const first = note?.children[0]
      const inner = first?.type === 'paragraph' ? this.#inline(first.children, '') : ''
      const mark = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'
      return `<w:footnote w:id="${id}">${paragraph(mark + run(' ') + inner, '<w:pStyle w:val="FootnoteText"/><w:jc w:val="both"/>')}</w:footnote>`
    })
    const separators = ['separator', 'continuationSeparator'].map(
      (type, index) =>
        `<w:footnote w:type="${type}" w:id="${index - 1}"><w:p><w:r><w:${type}/></w:r></w:p></w:footnote>`,
    )
    return `${XML}<w:footnotes ${NS}>${separators.join('')}${notes.join('')}</w:footnotes>`
  }

  #block(node: Content): string {
    switch (node.type) {
      case 'heading': {
        const properties = `<w:pStyle w:val="Muc"/>${node.depth === 2 && /^Phần|^PHẦN/.test(textOf(node)) ? CENTER : '<w:ind w:firstLine="720"/><w:jc w:val="both"/>'}`
        return paragraph(this.#inline(node.children, ''), properties)
      }
      case 'paragraph':
        return paragraph(this.#inline(node.children, ''))
      case 'list':
        return node.children.map((item) => this.#item(item, 0)).join('')
      case 'table':
        return table(node.children)
      default:
        return ''
    }
  }

  #item(item: ListItem, depth: number): string {
    return item.children
      .map((child) => {
        if (child.type === 'list')
          return child.children.map((entry) => this.#item(entry, depth + 1)).join('')
        if (child.type !== 'paragraph') return ''
        return paragraph(run(depth ? '+ ' : '- ') + this.#inline(child.children, ''))
      })
      .join('')
  }

  #inline(nodes: readonly PhrasingContent[], marks: string): string {
    return nodes
      .map((node): string => {
        switch (node.type) {
          case 'text':
            return run(node.value, marks)
          case 'strong':
            return this.#inline(node.children, `${marks}<w:b/>`)
          case 'emphasis':
            return this.#inline(node.children, `${marks}<w:i/>`)
          case 'footnoteReference': {
            const id = this.#ids.get(node.identifier) ?? this.#ids.size + 1
            this.#ids.set(node.identifier, id)
            return `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`
          }
          case 'link':
            return this.#inline(node.children, marks)
          default:
            return ''
        }
      })
      .join('')
  }
}

function table(rows: readonly TableRow[]): string {
  const line =
    '<w:top w:val="single"/><w:left w:val="single"/><w:bottom w:val="single"/><w:right w:val="single"/><w:insideH w:val="single"/><w:insideV w:val="single"/>'
  const cells = rows.map(
    (row) =>
      `<w:tr>${row.children.map((cell) => `<w:tc><w:tcPr/>${paragraph(run(textOf(cell)), '')}</w:tc>`).join('')}</w:tr>`,
  )
  return `<w:tbl><w:tblPr><w:tblBorders>${line}</w:tblBorders></w:tblPr>${cells.join('')}</w:tbl>`
}

function textOf(node: { children?: readonly unknown[]; value?: string }): string {
  return (
    node.value ??
    (node.children ?? []).map((child) => textOf(child as Parameters<typeof textOf>[0])).join('')
  )
}
