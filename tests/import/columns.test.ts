import { describe, expect, it } from 'vitest'
import { newLog } from '../../src/import/log.ts'
import { readPdf } from '../../src/import/pdf/read-pdf.ts'
import { pdf, word } from './made-pdf.ts'

const full = word(
  60,
  700,
  'Nam nay don vi da thuc hien day du cac nhiem vu duoc giao nhu sau day, trong do:',
)
const end = word(
  60,
  300,
  'Tren day la toan bo ket qua ma don vi da dat duoc trong nam, kinh bao cao cap tren.',
)

/** Lines one below the other. */
const column = (x: number, lines: string[], y = 660, leading = 18) =>
  lines.map((line, index) => word(x, y - leading * index, line)).join('')

const left = [
  'Mot la cong tac tham muu tong hop',
  'duoc thuc hien kip thoi, dung theo',
  'quy dinh; da tiep nhan nhieu ho so',
  'va phat hanh nhieu van ban den cac',
  'don vi truc thuoc de trien khai cho',
  'kip thoi han, trong do co mot so ho',
]
const right = [
  'so con cham do phai xin y kien cua',
  'cac co quan co lien quan theo dung',
  'quy che lam viec; so nay se duoc xu',
  'ly dut diem trong thang toi day, va',
  'khong de ton dong sang quy sau nhu',
  'cac nam truoc.',
]

async function read(...streams: string[]) {
  const log = newLog()
  const { body } = await readPdf(pdf(...streams), log)
  const text = body.map((block) => (block.type === 'paragraph' ? block.text : 'BANG')).join('\n')
  return { text, doubts: log.doubts.filter(({ kind }) => kind === 'reading-order') }
}

describe('two columns of prose', () => {
  it('are read one after the other when a sentence goes over', async () => {
    const { text, doubts } = await read(full + column(60, left) + column(310, right) + end)
    expect(text).toContain(`${left.join(' ')} ${right.join(' ')}`)
    expect(text.indexOf('Nam nay')).toBeLessThan(text.indexOf('Mot la'))
    expect(text.indexOf('Tren day')).toBeGreaterThan(text.indexOf('cac nam truoc'))
    expect(doubts).toEqual([])
  })

  it('do not lose their first line to the title above them', async () => {
    const log = newLog()
    const title = word(270, 740, 'B\\301O C\\301O') + word(220, 720, 'Ket qua cong tac quy I')
    const first = column(88, [left[0]!.slice(0, 24)])
    const prose = first + column(60, left.slice(1), 642) + column(310, right) + end
    const { head } = await readPdf(pdf(title + prose), log)
    expect(head.map(({ text }) => text)).toEqual(['BÁO CÁO', 'Ket qua cong tac quy I'])
  })

  it('need not have their lines at one height', async () => {
    const { text } = await read(full + column(60, left) + column(310, right, 666) + end)
    expect(text).toContain(`${left.join(' ')} ${right.join(' ')}`)
  })

  it('are a doubt when they could be the cells of a table', async () => {
    const [first, ...rest] = right
    const { text, doubts } = await read(
      full +
        column(60, [...left.slice(0, -1), 'kip thoi han theo dung quy dinh.']) +
        column(310, [`S${first!.slice(1)}`, ...rest]) +
        end,
    )
    expect(text).toContain(rest.join(' '))
    expect(doubts).toMatchObject([{ page: 1, text: left[0] }])
  })

  it('are read across, with a doubt, when they are too short to tell', async () => {
    const { text, doubts } = await read(
      full + column(60, left.slice(0, 4)) + column(310, right.slice(0, 4)) + end,
    )
    expect(text).toContain('BANG')
    expect(doubts).toHaveLength(1)
  })
})

describe('three columns', () => {
  it('are read across, with a doubt', async () => {
    const short = (lines: string[]) => lines.map((line) => line.slice(0, 19))
    const { doubts } = await read(
      full +
        column(60, short(left)) +
        column(190, short(right)) +
        column(320, short([...left].reverse())) +
        end,
    )
    expect(doubts).toHaveLength(1)
    expect(doubts[0]?.message).toContain('đọc ngang')
  })
})

describe('no columns', () => {
  it('are the halves of a letterhead and of a signature', async () => {
    const { doubts } = await read(
      column(60, ['UY BAN NHAN DAN', 'VAN PHONG', 'So: 12/BC-VP']) +
        column(310, ['CONG HOA XA HOI', 'Doc lap - Tu do', 'Ha Tinh, ngay 2']) +
        full +
        column(
          60,
          ['Noi nhan:', '- Nhu tren;', '- Cac so, nganh cua', 'tinh;', '- Luu: VT.'],
          300,
        ) +
        column(310, ['TM. UY BAN NHAN DAN', 'CHU TICH', '', '', 'Nguyen Van An'], 300),
    )
    expect(doubts).toEqual([])
  })

  it('are the rows of a table without lines', async () => {
    const rows = Array.from({ length: 9 }, (_, index) => index)
    const { text, doubts } = await read(
      full +
        column(
          60,
          rows.map((n) => `Nhiem vu thu ${n} cua don vi trong nam`),
        ) +
        column(
          310,
          rows.map((n) => `Da hoan thanh ${n * 13} phan tram viec`),
        ) +
        end,
    )
    expect(text).toContain('BANG')
    expect(doubts).toEqual([])
  })
})
