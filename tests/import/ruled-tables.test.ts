import { describe, expect, it } from 'vitest'
import type { Log } from '../../src/import/model.ts'
import { readPdf } from '../../src/import/pdf/read-pdf.ts'

/** A PDF with pages that draw what content streams say; `F` is the only font. */
function pdf(...streams: string[]): Uint8Array {
  const kids = streams.map((_, index) => `${4 + 2 * index} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${streams.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...streams.flatMap((stream, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F 3 0 R >> >> /Contents ${5 + 2 * index} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ]),
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const start = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  for (const at of offsets) text += `${String(at).padStart(10, '0')} 00000 n \n`
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`
  return new TextEncoder().encode(text)
}

const word = (x: number, y: number, text: string, size = 13) =>
  `BT /F ${size} Tf ${x} ${y} Td (${text}) Tj ET\n`
const stroke = (x0: number, y0: number, x1: number, y1: number) => `${x0} ${y0} m ${x1} ${y1} l S\n`
const bar = (x: number, y: number, width: number, height: number) =>
  `${x} ${y} ${width} ${height} re f\n`

const above = word(50, 750, 'The report says how many cases there were in this quarter.')
const below = word(50, 500, 'This is what the report ends with, in a line of its own.')
/** Three rows of two columns, with words. */
const words = [
  ['Field', 'Cases'],
  ['Land', '12'],
  ['Health', '7'],
].map(([left, right], row) => word(60, 686 - 30 * row, left!) + word(260, 686 - 30 * row, right!))

async function tablesOf(...streams: string[]) {
  const log: Log = { repairs: [], doubts: [] }
  const { body } = await readPdf(pdf(...streams), log)
  return {
    log,
    text: body.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])),
    tables: body.flatMap((block) => (block.type === 'table' ? [block.rows] : [])),
  }
}

describe('a table that is drawn with lines', () => {
  const rows = [
    ['Field', 'Cases'],
    ['Land', '12'],
    ['Health', '7'],
  ]
  const levels = [700, 670, 640, 610]

  it('is read from long lines', async () => {
    const lines =
      levels.map((y) => stroke(50, y, 450, y)).join('') +
      [50, 250, 450].map((x) => stroke(x, 610, x, 700)).join('')
    const { tables, text } = await tablesOf(above + lines + words.join('') + below)
    expect(tables).toEqual([rows])
    expect(text).toHaveLength(2)
  })

  it('is read from the borders of its cells, drawn as thin bars in scaled units', async () => {
    const bars = levels
      .flatMap((y) => [bar(100, 2 * y, 400, 1), bar(500, 2 * y, 400, 1)])
      .concat([50, 250, 450].flatMap((x) => [610, 640, 670].map((y) => bar(2 * x, 2 * y, 1, 60))))
    const { tables } = await tablesOf(
      `${above}q 0.5 0 0 0.5 0 0 cm\n${bars.join('')}Q\n${words.join('')}${below}`,
    )
    expect(tables).toEqual([rows])
  })

  it('may be open at its sides', async () => {
    const lines = levels.map((y) => stroke(50, y, 450, y)).join('') + stroke(250, 610, 250, 700)
    expect((await tablesOf(above + lines + words.join('') + below)).tables).toEqual([rows])
  })

  it('keeps what stands in a merged cell at its first place', async () => {
    const lines =
      [700, 610].map((y) => stroke(50, y, 450, y)).join('') +
      [670, 640].map((y) => stroke(250, y, 450, y)).join('') +
      [50, 250, 450].map((x) => stroke(x, 610, x, 700)).join('')
    const { tables, log } = await tablesOf(above + lines + words.join('') + below)
    expect(tables).toEqual([
      [
        ['Field Land Health', 'Cases'],
        ['', '12'],
        ['', '7'],
      ],
    ])
    expect(log.doubts.map(({ kind }) => kind)).toContain('merged-cells')
  })

  it('goes on on the next page; the head that is printed again is no row', async () => {
    const lines =
      levels.map((y) => stroke(50, y, 450, y)).join('') +
      [50, 250, 450].map((x) => stroke(x, 610, x, 700)).join('')
    const more = words.slice(0, 2).join('') + word(60, 626, 'Schools') + word(260, 626, '31')
    const { tables, log } = await tablesOf(above + lines + words.join(''), lines + more + below)
    expect(tables).toEqual([[...rows, ['Land', '12'], ['Schools', '31']]])
    expect(log.repairs).toMatchObject([{ kind: 'running-head', before: 'Field | Cases' }])
  })
})

describe('no table', () => {
  const frame =
    stroke(40, 480, 460, 480) +
    stroke(40, 780, 460, 780) +
    stroke(40, 480, 40, 780) +
    stroke(460, 480, 460, 780)

  it.each([
    ['a frame around the page', frame],
    ['a line under words', stroke(50, 748, 200, 748)],
    ['a cross through words', frame + stroke(40, 755, 460, 755) + stroke(150, 480, 150, 780)],
  ])('is %s', async (_, lines) => {
    const { tables, text } = await tablesOf(lines + above + below)
    expect(tables).toEqual([])
    expect(text.join(' ')).toContain('The report says how many cases there were in this quarter.')
  })

  it('is a drawing of very many lines', async () => {
    const many = Array.from({ length: 12_000 }, (_, index) =>
      stroke(50, 300 + (index % 400) / 2, 60 + (index % 50), 300 + (index % 400) / 2),
    )
    expect((await tablesOf(many.join('') + above + below)).tables).toEqual([])
  })
})
