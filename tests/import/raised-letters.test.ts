import { describe, expect, it } from 'vitest'
import { newLog } from '../../src/import/log.ts'
import { readPdf } from '../../src/import/pdf/read-pdf.ts'
import { pdf, stroke, word } from './made-pdf.ts'

/** Pieces that follow each other on a line: words at a size and a height above the line, at points across. */
const line = (y: number, ...pieces: [x: number, text: string, size?: number, rise?: number][]) =>
  pieces.map(([x, text, size = 14, rise = 0]) => word(x, y + rise, text, size)).join('')

const above = line(700, [60, 'Nam nay don vi da thuc hien day du cac nhiem vu duoc giao'])
const below = line(640, [60, 'Het.'])

async function read(stream: string) {
  const { body } = await readPdf(pdf(stream), newLog())
  return body.flatMap((block) =>
    block.type === 'table' ? block.rows.flat() : block.type === 'paragraph' ? [block.text] : [],
  )
}

describe('raised and lowered digits', () => {
  it('stay on their line, in its order, though they are far apart in height', async () => {
    const text = await read(
      above +
        line(
          670,
          [60, 'Dien tich 120 m'],
          [157.5, '2', 11.6, 5],
          [164.5, ', khi CO'],
          [216, '2', 11.6, -3.5],
          [223, ' giam.'],
        ) +
        below,
    )
    expect(text.join(' ')).toContain(' Dien tich 120 m², khi CO2 giam.')
  })

  it('of the usual small size are read so, too', async () => {
    const text = await read(
      above + line(670, [60, 'Dien tich 120 m'], [157.5, '3', 9, 6], [163, '.']) + below,
    )
    expect(text.join(' ')).toContain(' Dien tich 120 m³.')
  })

  it('stay in the cell of a table', async () => {
    const grid =
      [690, 660, 630].map((y) => stroke(50, y, 450, y)).join('') +
      [50, 250, 450].map((x) => stroke(x, 630, x, 690)).join('')
    const text = await read(
      line(720, [60, 'Nam nay don vi da thuc hien day du cac nhiem vu duoc giao']) +
        grid +
        line(670, [60, 'CO'], [82, '2', 10, -4], [88, ', m'], [106.5, '2', 10, 6], [260, 'Tan']) +
        line(640, [60, 'Dat'], [260, '7']),
    )
    expect(text.slice(1)).toEqual(['CO2, m²', 'Tan', 'Dat', '7'])
  })

  it('without a note are named with the words of the cells before', async () => {
    const grid =
      [690, 660, 630].map((y) => stroke(50, y, 450, y)).join('') +
      [50, 250, 450].map((x) => stroke(x, 630, x, 690)).join('')
    const log = newLog()
    const cells = line(670, [60, 'Dat'], [260, 'Tan']) + line(640, [60, 'Dat'], [260, 'tan'])
    await readPdf(pdf(above + grid + cells + line(640, [280.3, '6', 10, 6])), log)
    expect(log.doubts.map(({ text }) => text)).toContain('Dat Tan Dat tan⁶')
  })
})
