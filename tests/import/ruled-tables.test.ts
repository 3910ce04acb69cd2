import { describe, expect, it } from 'vitest'
import type { Log } from '../../src/import/model.ts'
import { readPdf } from '../../src/import/pdf/read-pdf.ts'
import { bar, pdf, stroke, word } from './made-pdf.ts'

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

  it.each([
    ['dashes of four points', 4, 3],
    ['dots', 0.75, 0.75],
  ])('is read from borders of %s', async (_, length, gap) => {
    const along = (from: number, to: number) =>
      Array.from(
        { length: Math.floor((to - from) / (length + gap)) },
        (_, at) => at * (length + gap),
      )
    const dashes = [
      ...levels.flatMap((y) => along(50, 450).map((at) => bar(50 + at, y, length, 0.75))),
      ...[50, 250, 450].flatMap((x) => along(610, 700).map((at) => bar(x, 610 + at, 0.75, length))),
    ]
    const { tables, log } = await tablesOf(above + dashes.join('') + words.join('') + below)
    expect(tables).toEqual([rows])
    expect(log.doubts[0]?.message).toContain('theo đường kẻ')
  })

  it('keeps words that run over a line into an empty cell in their own', async () => {
    const lines =
      levels.map((y) => stroke(50, y, 450, y)).join('') +
      [50, 250, 450].map((x) => stroke(x, 610, x, 700)).join('')
    const long = word(60, 626, 'Schools and all other places of learning')
    const { tables } = await tablesOf(above + lines + words.slice(0, 2).join('') + long + below)
    expect(tables).toEqual([
      [...rows.slice(0, 2), ['Schools and all other places of learning', '']],
    ])
  })

  it('is none when a piece of text may hold the words of two cells', async () => {
    const lines =
      levels.map((y) => stroke(50, y, 450, y)).join('') +
      [50, 250, 450].map((x) => stroke(x, 610, x, 700)).join('')
    const both = word(214, 626, 'Health 7 cases')
    const { tables, text } = await tablesOf(
      above + lines + words.slice(0, 2).join('') + both + below,
    )
    expect(tables).toEqual([
      [
        ['Field', 'Cases'],
        ['Land', '12'],
      ],
    ])
    expect(text).toContain('Health 7 cases')
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

describe('one row of a table', () => {
  const lines = (levels: number[]) =>
    levels.map((y) => stroke(50, y, 450, y)).join('') +
    [50, 250, 450].map((x) => stroke(x, levels.at(-1)!, x, levels[0]!)).join('')
  const row = (y: number, left: string, right: string) => word(60, y, left) + word(260, y, right)

  it('alone at the foot of a page, or at the head of one, is part of it', async () => {
    const { tables } = await tablesOf(
      above + lines([100, 70]) + row(82, 'Field', 'Cases'),
      lines([700, 670, 640]) + row(682, 'Land', '12') + row(652, 'Health', '7'),
      lines([700, 670]) + row(682, 'Schools', '31') + below,
    )
    expect(tables).toEqual([
      [
        ['Field', 'Cases'],
        ['Land', '12'],
        ['Health', '7'],
        ['Schools', '31'],
      ],
    ])
  })

  it('without a table on the pages beside it is a frame', async () => {
    const { tables } = await tablesOf(above + lines([100, 70]) + row(82, 'Field', 'Cases'), below)
    expect(tables).toEqual([])
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
    [
      'a row of dots under words',
      Array.from({ length: 60 }, (_, at) => bar(50 + 3 * at, 748, 1, 1)).join(''),
    ],
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
