import { describe, expect, it } from 'vitest'
import { newLog } from '../../src/import/log.ts'
import { readPdf } from '../../src/import/pdf/read-pdf.ts'
import { readTxt } from '../../src/import/txt/read-txt.ts'
import { pdf, word } from './made-pdf.ts'

const PAGES = [1, 2, 3, 4]
const prose = 'Cong tac tham muu duoc thuc hien kip thoi, dung quy dinh cua phap luat.'

/** Body and repairs of a PDF whose pages draw what the streams say. */
async function read(streams: string[]) {
  const log = newLog()
  const { body } = await readPdf(pdf(...streams), log)
  const rows = body.flatMap((block) => (block.type === 'table' ? block.rows : []))
  const text = body.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []))
  return { rows, text: text.join('\n'), log }
}

const heads = ({ log }: { log: ReturnType<typeof newLog> }) =>
  log.repairs.filter(({ kind }) => kind === 'running-head').map(({ before }) => before)

/** A row of three columns without lines. */
const row = (y: number, ...cells: string[]) =>
  cells.map((cell, index) => word(60 + 180 * index, y, cell)).join('')

describe('rows of a table without lines that open and close pages', () => {
  const rowsOn = (page: number) =>
    Array.from({ length: 10 }, (_, at) => page * 10 + at).map((number, at) =>
      row(740 - at * 20, `Xa ${number}`, `${number * 3}`, `${number * 7}`),
    )

  it('all stay, though they differ in digits only', async () => {
    const got = await read([word(60, 740, prose), ...PAGES.map((page) => rowsOn(page).join(''))])
    expect(heads(got)).toEqual([])
    expect(got.rows).toHaveLength(40)
    expect(got.rows[10]).toEqual(['Xa 20', '60', '140'])
  })

  it('are no notes, though the number of a note may stand in the text above', async () => {
    const rows = Array.from({ length: 10 }, (_, at) => row(640 - at * 20, `${at + 1}`, 'Xa', '3'))
    const road = word(60, 740, 'Da sua chua xong Quoc lo 1.') + word(60, 720, `${prose} Duong 2.`)
    const got = await read([road + rows.join('')])
    expect(got.rows).toHaveLength(10)
    expect(got.log.repairs).toEqual([])
  })

  it('lose the head that is printed on every page, but for its first time', async () => {
    const head = row(740, 'Don vi', 'Van ban', 'Ho so')
    const got = await read(
      PAGES.map(
        (page) => head + row(720, `Xa ${page}`, '3', '7') + row(700, 'Ban', '1', `${page}`),
      ),
    )
    expect(got.rows).toHaveLength(9)
    expect(got.rows[0]).toEqual(['Don vi', 'Van ban', 'Ho so'])
    expect(heads(got)).toEqual(Array(3).fill('Don vi | Van ban | Ho so'))
  })
})

describe('a running head', () => {
  const page = (head: string, foot: string, y = 780) =>
    word(60, y, head, 9) + word(60, 740, prose) + word(60, 720, prose) + word(60, 30, foot, 9)

  it('is left out and listed when it repeats but for the number of the page', async () => {
    const got = await read(PAGES.map((n) => page('Bao cao so 12 nam 2024', `Trang ${n} tren 4`)))
    expect(heads(got)).toEqual(
      PAGES.flatMap((n) => ['Bao cao so 12 nam 2024', `Trang ${n} tren 4`]),
    )
    expect(got.text).not.toContain('Trang')
  })

  it('may have more than one line, the number of the page among them', async () => {
    const got = await read(
      PAGES.map((n) => word(60, 795, 'UBND TINH HA TINH', 9) + page('Bao cao', `- ${n} -`)),
    )
    expect(heads(got).slice(0, 2)).toEqual(['UBND TINH HA TINH', 'Bao cao'])
    expect(got.text).not.toContain('Bao cao')
    const feet = await read(
      PAGES.map((n) => page('Bao cao', `${n + 5}`) + word(60, 18, 'Phong Tong hop', 9)),
    )
    expect(heads(feet).slice(0, 3)).toEqual(['Bao cao', '6', 'Phong Tong hop'])
  })

  it('is known by two pages where it stands in the margin, as of a report of two or three pages', async () => {
    const two = await read([1, 2].map((n) => page('Bao cao so 12', `Trang ${n} tren 2`)))
    expect(heads(two)).toEqual([
      'Bao cao so 12',
      'Trang 1 tren 2',
      'Bao cao so 12',
      'Trang 2 tren 2',
    ])
    const later = await read([
      word(60, 730, prose),
      ...[2, 3].map((n) => page('UBND TINH HA TINH', `Trang ${n}/3`)),
    ])
    expect(heads(later)).toContain('UBND TINH HA TINH')
    expect(later.text).not.toMatch(/UBND|Trang/)
  })

  it('is none where two pages open with the same words below the margin', async () => {
    const got = await read(
      [1, 2].map(() => word(60, 735, 'Don vi tinh: dong') + word(60, 715, prose)),
    )
    expect(heads(got)).toEqual([])
  })

  it('is none when its digits do not go with the pages', async () => {
    const got = await read(PAGES.map((n) => page(`Bieu ${n * n} nam 2024`, `Ngay ${n * 7}`)))
    expect(heads(got)).toEqual([])
    for (const n of PAGES) expect(got.text).toContain(`Bieu ${n * n} nam 2024`)
  })

  it('is none when it stands at another place on each page', async () => {
    const got = await read(PAGES.map((n) => page('Bao cao nam 2024', `Het ${n * n}`, 790 - 9 * n)))
    expect(heads(got)).toEqual([])
  })
})

describe('a text layer', () => {
  const pages = (make: (page: number) => string[]) =>
    new TextEncoder().encode(PAGES.map((page) => make(page).join('\n')).join('\n\f'))
  const readPages = (make: (page: number) => string[]) => {
    const log = newLog()
    const { body } = readTxt(pages(make), log)
    const text = body.map((block) => (block.type === 'paragraph' ? block.text : '')).join('\n')
    return { log, text }
  }

  it('keeps rows that differ in digits only', () => {
    const got = readPages((page) =>
      [0, 1, 2].map((at) => `Xã số ${page * 3 + at}     ${page * 30 + at * 7}     ${at + 5}%`),
    )
    expect(heads(got)).toEqual([])
    expect(got.text).toContain('Xã số 6')
  })

  it('has rows that are no notes, though their numbers stand in the text above', () => {
    const { text, log } = readPages((page) => [
      `Đã sửa chữa xong Quốc lộ ${page} theo kế hoạch, nay báo cáo về đường`,
      `tỉnh lộ ${page}.`,
      ...['A', 'B'].map((name, at) => `${page + at}     Xã ${name}     ${page * 7}     ${at + 5}%`),
    ])
    expect(log.repairs.filter(({ kind }) => kind === 'note-marker')).toEqual([])
    expect(text).toContain('1 Xã A 7 5%')
  })

  it('loses a head with the number of the page', () => {
    const got = readPages((page) => [`Báo cáo năm 2024, trang ${page}`, `Nội dung ${page * page}.`])
    expect(heads(got)).toEqual(PAGES.map((page) => `Báo cáo năm 2024, trang ${page}`))
  })
})
