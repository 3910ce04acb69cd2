import { describe, expect, it } from 'vitest'
import { draftOf, p, styled } from './word-file.ts'

const line = (value: string) => `<w:tblBorders><w:insideV w:val="${value}"/></w:tblBorders>`
const style = (id: string, inner: string, more = '') =>
  `<w:style w:type="table" w:styleId="${id}"${more}><w:name w:val="Table Grid"/>${inner}</w:style>`
const table = (properties: string) => {
  const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tr>${cell('TT')}${cell('Đơn vị')}</w:tr><w:tr>${cell('1')}${cell('Sở Y tế')}</w:tr></w:tbl>`
}
const named = (id: string) => `<w:tblStyle w:val="${id}"/>`
const grid = style('LiBang', `<w:tblPr>${line('single')}</w:tblPr>`)
const DATA = '| TT | Đơn vị |\n| --- | --- |\n| 1 | Sở Y tế |\n'
const TEXT = 'TT\n\nĐơn vị\n\n1\n\nSở Y tế\n'

describe('a table of a Word file', () => {
  it.each([
    ['its style draws lines, whatever its name', named('LiBang'), grid],
    [
      'the style that its style is based on draws lines',
      named('Con'),
      grid + style('Con', '<w:basedOn w:val="LiBang"/>'),
    ],
    [
      'its style draws lines below the first row',
      named('LiBang'),
      style(
        'LiBang',
        '<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders><w:bottom w:val="single"/></w:tcBorders></w:tcPr></w:tblStylePr>',
      ),
    ],
    [
      'the default style of tables draws lines',
      '',
      style('LiBang', `<w:tblPr>${line('single')}</w:tblPr>`, ' w:default="1"'),
    ],
    ['it draws lines itself', line('single'), ''],
    ['the file does not have its style', named('TableGrid'), ''],
  ])('is one of data when %s', async (_, properties, styles) => {
    expect((await draftOf(p('Số liệu:') + table(properties), ...styled(styles))).body).toBe(
      `Số liệu:\n\n${DATA}`,
    )
  })

  it.each([
    ['nothing draws lines', '', ''],
    ['it takes the lines of its style away', named('LiBang') + line('nil'), grid],
    ['its style is only named as if it drew lines', named('TableGrid'), style('TableGrid', '')],
  ])('places text when %s', async (_, properties, styles) => {
    expect((await draftOf(p('Số liệu:') + table(properties), ...styled(styles))).body).toBe(
      `Số liệu:\n\n${TEXT}`,
    )
  })
})
