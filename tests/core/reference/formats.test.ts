import { expect, test } from 'vitest'
import { citationFormats } from '../../../src/core/reference/formats.ts'
import { nameReport } from '../../../src/core/reference/report-name.ts'

const report = {
  key: 'ubnd-ha-tinh-2024-quy-1',
  title: 'Kết quả cải cách hành chính quý I năm 2024 & 50% nhiệm vụ',
  number: '125/BC-UBND',
  date: '2024-03-05',
  agency: 'Ủy ban nhân dân tỉnh Hà Tĩnh',
  place: 'Hà Tĩnh',
  url: 'https://baocao.example.vn/bao-cao/ubnd-ha-tinh/2024/quy-1/',
}
const texts = (from: typeof report | Parameters<typeof citationFormats>[0]) =>
  Object.fromEntries(citationFormats(from).map(({ id, text }) => [id, text]))

test.each([
  ['Kết quả công tác', 'về kết quả công tác'],
  ['Về việc thực hiện', 'về việc thực hiện'],
  ['Hà Tĩnh sau 10 năm', 'về “Hà Tĩnh sau 10 năm”'],
  ['KẾT QUẢ CÔNG TÁC', 'về “KẾT QUẢ CÔNG TÁC”'],
])('the title %s is cited as %s', (title, cited) => {
  expect(nameReport({ ...report, title })).toBe(
    `Báo cáo số 125/BC-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh Hà Tĩnh ${cited}`,
  )
})

test('what is not known is left out, never made up', () => {
  const { administrative, apa, bibtex, ris, csl } = texts({
    ...report,
    title: 'Kết quả công tác',
    number: null,
    date: null,
    place: null,
    url: null,
  })
  expect(administrative).toBe('Báo cáo của Ủy ban nhân dân tỉnh Hà Tĩnh về kết quả công tác')
  expect(apa).toBe('Ủy ban nhân dân tỉnh Hà Tĩnh. (không rõ ngày). Kết quả công tác [Báo cáo].')
  expect(bibtex).not.toMatch(/year|url|number|month/)
  expect(ris).not.toMatch(/^(?:PY|DA|UR|SN)/m)
  expect(JSON.parse(csl!)[0]).not.toHaveProperty('issued')
})

test('BibTeX escapes its signs and keeps letters', () => {
  expect(texts(report).bibtex).toMatchInlineSnapshot(`
    "@techreport{ubnd-ha-tinh-2024-quy-1,
      author = {{Ủy ban nhân dân tỉnh Hà Tĩnh}},
      title = {{Kết quả cải cách hành chính quý I năm 2024 \\& 50\\% nhiệm vụ}},
      institution = {Ủy ban nhân dân tỉnh Hà Tĩnh},
      type = {Báo cáo},
      number = {125/BC-UBND},
      address = {Hà Tĩnh},
      year = {2024},
      url = {https://baocao.example.vn/bao-cao/ubnd-ha-tinh/2024/quy-1/},
      language = {vietnamese},
      month = mar
    }
    "
  `)
})

test('RIS has a tag a line and ends its record', () => {
  const lines = texts(report).ris!.split('\r\n')
  expect(lines[0]).toBe('TY  - RPRT')
  expect(lines).toContain('SN  - 125/BC-UBND')
  expect(lines.at(-2)).toBe('ER  - ')
})

test('CSL-JSON is one report with its day', () => {
  expect(JSON.parse(texts(report).csl!)).toMatchObject([
    { type: 'report', number: '125/BC-UBND', issued: { 'date-parts': [[2024, 3, 5]] } },
  ])
})
