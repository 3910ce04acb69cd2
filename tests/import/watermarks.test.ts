import { describe, expect, it } from 'vitest'
import { newLog } from '../../src/import/log.ts'
import { noteMarks } from '../../src/import/pdf/marks.ts'
import { readPdf } from '../../src/import/pdf/read-pdf.ts'
import { pdf, stroke, word } from './made-pdf.ts'

const LINES = [
  'Nam nay don vi da thuc hien day du cac nhiem vu duoc giao nhu sau',
  'day, trong do cong tac tham muu tong hop duoc thuc hien kip thoi, va',
  'khong co van ban nao qua han; da tiep nhan va xu ly nhieu van ban den',
  'cua cac co quan cap tren gui ve trong thang nay.',
]
const lines = (top = 700) => LINES.map((line, at) => word(60, top - 18 * at, line)).join('')
/** Words set along a direction: cosine and sine. */
const turned = (text: string, cos: number, sin: number, x: number, y: number, size = 60) =>
  `BT /F ${size} Tf ${cos} ${sin} ${-sin} ${cos} ${x} ${y} Tm (${text}) Tj ET\n`
const slanting = (text: string) => turned(text, 0.8, 0.6, 100, 560)

async function read(...streams: string[]) {
  const log = newLog()
  const source = await readPdf(pdf(...streams), log)
  const text = source.body.map((block) => (block.type === 'paragraph' ? block.text : '')).join('\n')
  return { log, text, source }
}

describe('a watermark', () => {
  it('that slants breaks no line, and is named', async () => {
    const { text, log } = await read(slanting('BAN SAO') + lines())
    expect(text).toBe(LINES.join(' '))
    expect(log.doubts).toContainEqual(
      expect.objectContaining({ kind: 'left-out', page: 1, text: 'BAN SAO' }),
    )
  })

  it('is named once, and its repetitions are listed', async () => {
    const page = slanting('BAN SAO') + lines()
    const { log } = await read(page, page, page)
    expect(log.doubts.filter(({ text }) => text === 'BAN SAO')).toHaveLength(1)
    expect(log.repairs.filter(({ kind }) => kind === 'watermark')).toMatchObject([
      { page: 2, before: 'BAN SAO' },
      { page: 3, before: 'BAN SAO' },
    ])
  })

  it('may lie level behind the text; on a page with nothing over it, it is known by the others', async () => {
    const flat = word(80, 660, 'BAN SAO', 60)
    const { text, log } = await read(flat + lines(), flat + word(60, 400, 'Het.'))
    expect(text).toBe(`${LINES.join(' ')}\nHet.`)
    expect(log.doubts.map(({ text }) => text)).toContain('BAN SAO')
  })

  it.each(['DỰ THẢO', 'Dự thảo lần 2', 'MẬT'])(
    '%s stays in the text, where the check finds it',
    (text) => {
      const log = newLog()
      const places = [1, 2].map((page) => ({ page, text }))
      expect(noteMarks(places, log)).toEqual([{ text, place: { page: 1, line: 1, column: 1 } }])
      expect(log.doubts).toEqual([])
      expect(log.repairs).toHaveLength(1)
    },
  )
})

describe('large text', () => {
  it('that nothing runs through is a line', async () => {
    const { text } = await read(word(60, 740, 'BIA SACH', 40) + lines())
    expect(text).toContain('BIA SACH')
  })
})

describe('text that runs upwards', () => {
  const grid =
    [700, 640, 610].map((y) => stroke(50, y, 450, y)).join('') +
    [50, 250, 450].map((x) => stroke(x, 610, x, 700)).join('')

  it('stays in the cell of a table', async () => {
    const { source } = await read(
      lines(500) +
        grid +
        turned('Tong', 0, 1, 140, 645, 12) +
        turned('so', 0, 1, 156, 650, 12) +
        word(260, 660, 'Don vi') +
        word(60, 620, '12') +
        word(260, 620, 'So Noi vu'),
    )
    expect(source.body.find((block) => block.type === 'table')).toMatchObject({
      rows: [
        ['Tong so', 'Don vi'],
        ['12', 'So Noi vu'],
      ],
    })
  })

  it('is named without controls, and not at all when it has nothing else', async () => {
    const { log } = await read(
      lines() + turned('A\\001B', 0, 1, 30, 300, 9) + turned('\\001', 0, 1, 30, 100, 5),
    )
    expect(log.doubts.filter(({ kind }) => kind === 'left-out').map(({ text }) => text)).toEqual([
      'A B',
    ])
  })

  it('along the margin is left out and named', async () => {
    const { text, log } = await read(lines() + turned('Nguoi ky', 0, 1, 30, 300, 9))
    expect(text).toBe(LINES.join(' '))
    expect(log.doubts.map(({ text }) => text)).toContain('Nguoi ky')
  })

  it('on all of a page is the text of a page that lies on its side', async () => {
    const page = LINES.map((line, at) => turned(line, 0, 1, 100 + 18 * at, 60, 13)).join('')
    expect((await read(page)).text).toBe(LINES.join(' '))
  })
})
