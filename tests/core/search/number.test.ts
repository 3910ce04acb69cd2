import { describe, expect, it } from 'vitest'
import type { NumberEntry } from '../../../src/core/search/number-entry.ts'
import { numberKey, numberParts } from '../../../src/core/search/number-key.ts'
import { createNumberLookup } from '../../../src/core/search/number-lookup.ts'
import { parseNumberQuery } from '../../../src/core/search/parse-number.ts'
import { numberFiles } from '../../../src/search/number-index.ts'

const entry = (
  number: string,
  type: string,
  more: Partial<NumberEntry> & { id?: string } = {},
): NumberEntry => ({
  id: more.id ?? `${numberKey(number).toLowerCase()}-${more.place ?? 'vn'}-${more.date ?? ''}`,
  kind: 'document',
  address: '/van-ban/x/',
  number,
  title: number,
  type,
  typeName: type,
  citedBy: 1,
  ...more,
})

const ENTRIES: NumberEntry[] = [
  entry('3433/QĐ-UBND', 'QĐ', {
    date: '2023-12-25',
    place: 'ha-tinh',
    issuer: 'UBND tỉnh Hà Tĩnh',
    subject: 'phê duyệt kế hoạch cải cách hành chính',
  }),
  entry('3433/QĐ-UBND', 'QĐ', {
    date: '2021-11-02',
    place: 'vinh-phuc',
    issuer: 'UBND tỉnh Vĩnh Phúc',
  }),
  entry('3433/UBND-TH1', 'CV', { date: '2023-06-02', place: 'ha-tinh' }),
  entry('3438/QĐ-UBND', 'QĐ', { place: 'ha-tinh' }),
  entry('17-NQ/TU', 'NQ', { place: 'ha-tinh', date: '2022-01-05' }),
  entry('17/NQ-CP', 'NQ', { date: '2019-03-07', issuer: 'Chính phủ' }),
  entry('17-CT/TU', 'CT', { place: 'ha-tinh' }),
  entry('30/2020/NĐ-CP', 'NĐ', { year: 2020, date: '2020-03-05' }),
  entry('30a/2008/NQ-CP', 'NQ', { year: 2008 }),
  entry('66.7/2025/NQ-CP', 'NQ', { year: 2025 }),
  entry('80/2015/QH13', 'L', { year: 2015 }),
  entry('08/KH-UBND', 'KH', { place: 'ha-tinh' }),
  entry('06/QĐ-TTg', 'QĐ', { date: '2022-01-06', also: ['Đề án 06'] }),
  entry('12/2022/TT-BTTT', 'TT', { year: 2022 }),
  entry('12-NQ/TU', 'NQ', { place: 'ha-tinh', citedBy: 9 }),
  entry('12/2017/QĐ-UBND', 'QĐ', { year: 2017, citedBy: 9 }),
  entry('13/2022/TT-BTTTT', 'TT', { year: 2022 }),
  entry('18-NQ/TU', 'NQ', { kind: 'open', places: 2 }),
  entry('17-NQ/TU', 'NQ', { id: 'so', kind: 'open', places: 3 }),
  entry('100/KH-UBND', 'KH', { subject: 'chuyển đổi số' }),
  ...Array.from({ length: 200 }, (_, index) =>
    entry(`05/KH-X${index % 50}`, 'KH', {
      id: `05-${index}`,
      place: 'ha-tinh',
      date: `2023-01-${(index % 28) + 1}`,
    }),
  ),
]
const files = numberFiles(ENTRIES)
const asked: string[] = []
const lookup = createNumberLookup(async (file) => {
  asked.push(file)
  const content = files.get(file)
  if (!content) throw new Error(`no ${file}`)
  return structuredClone(content)
})
const ask = async (typed: string) => {
  const query = parseNumberQuery(typed)
  return query ? lookup.find(query) : null
}

describe('numberKey', () => {
  it.each([
    ['3433/QĐ-UBND', '3433QDUBND'],
    ['03433 / qđ - ubnd', '3433QDUBND'],
    ['17-NQ/TU', '17NQTU'],
    ['412/UBND-TH1', '412UBNDTH1'],
    ['79/SNV-XDCQ&TCBC', '79SNVXDCQTCBC'],
  ])('%s', (number, key) => expect(numberKey(number)).toBe(key))

  it('takes a number apart', () => {
    expect(numberParts('34/2016/NĐ-CP')).toEqual({ serial: 34, year: 2016, codes: ['ND', 'CP'] })
    expect(numberParts('quyết định')).toBeNull()
  })
})

describe('numbers as people type them', () => {
  it.each([
    ['3433/QĐ-UBND', ['3433/QĐ-UBND', '3433/QĐ-UBND']],
    ['3433/qd-ubnd', ['3433/QĐ-UBND', '3433/QĐ-UBND']],
    ['3433 QD UBND', ['3433/QĐ-UBND', '3433/QĐ-UBND']],
    ['3433', ['3433/QĐ-UBND', '3433/UBND-TH1', '3433/QĐ-UBND']],
    ['QĐ 3433', ['3433/QĐ-UBND', '3433/QĐ-UBND']],
    ['quyết định 3433', ['3433/QĐ-UBND', '3433/QĐ-UBND']],
    ['quyết định số 3433 Vĩnh Phúc', ['3433/QĐ-UBND']],
    ['quyet dinh so 3433/qd-ubnd ngay 25/12/2023', ['3433/QĐ-UBND']],
    ['công văn 3433', ['3433/UBND-TH1']],
    ['văn bản số 3433/QĐ-UBND của UBND tỉnh Hà Tĩnh', ['3433/QĐ-UBND']],
    ['17-nq/tu', ['17-NQ/TU']],
    ['17 nq tu', ['17-NQ/TU']],
    ['17 nq', ['17-NQ/TU', '17/NQ-CP']],
    ['nq 17 tu', ['17-NQ/TU']],
    ['nghị quyết 17 của Chính phủ', ['17/NQ-CP', '17-NQ/TU']],
    ['nd 30/2020', ['30/2020/NĐ-CP']],
    ['30/2020/nđ-cp', ['30/2020/NĐ-CP']],
    ['66.7/2025/nq-cp', ['66.7/2025/NQ-CP']],
    ['nghị quyết 66.7/2025', ['66.7/2025/NQ-CP']],
    ['luật 80/2015/qh13', ['80/2015/QH13']],
    ['8/KH-UBND', ['08/KH-UBND']],
    ['kế hoạch 008', ['08/KH-UBND']],
    ['đề án 06', ['06/QĐ-TTg']],
    ['100 chuyển đổi số', ['100/KH-UBND']],
  ])('%s', async (typed, numbers) => {
    const answer = await ask(typed)
    expect(answer?.found.map(({ number }) => number).sort()).toEqual([...numbers].sort())
  })

  it('puts what the words say first', async () => {
    expect((await ask('nghị quyết 17 của Chính phủ'))?.found[0]?.number).toBe('17/NQ-CP')
  })

  it.each([
    '3434/QĐ-UBND',
    '3433/KH-UBND',
    'quyết định 9999',
    '3433/QĐ-UBND ngày 01/01/2020',
    '3433/QĐ-UBND tỉnh Nghệ An',
  ])('says that %s is unknown and offers what is close', async (typed) => {
    const answer = await ask(typed)
    expect(answer).toMatchObject({ found: [], certain: true })
  })

  it('says which places cite a number without saying the document', async () => {
    const answer = await ask('nghị quyết 18-nq/tu')
    expect(answer).toMatchObject({ found: [], open: [{ number: '18-NQ/TU', places: 2 }], near: [] })
    expect(await ask('17-NQ/TU')).toMatchObject({
      found: [{ kind: 'document' }],
      open: [{ kind: 'open' }],
    })
  })

  it('offers the nearest numbers, closest first', async () => {
    const answer = await ask('3434/QĐ-UBND')
    expect(answer?.near.map(({ number }) => number).slice(0, 2)).toEqual([
      '3433/QĐ-UBND',
      '3433/QĐ-UBND',
    ])
    expect(answer?.near.map(({ number }) => number)).toContain('3438/QĐ-UBND')
  })

  it.each([
    ['a letter of the symbol', '12/2022/TT-BTTTT', ['12/2022/TT-BTTT', '13/2022/TT-BTTTT']],
    ['a small number tells nothing', '19-NQ/TU', []],
    ['another type', '3433/KH-UBND', ['3433/QĐ-UBND', '3433/QĐ-UBND']],
    ['another year', '34/2099/NĐ-CP', []],
    ['another year of the same', '30/2021/NĐ-CP', ['30/2020/NĐ-CP']],
    ['another day', '3438/QĐ-UBND tỉnh Nghệ An', ['3438/QĐ-UBND', '3433/QĐ-UBND', '3433/QĐ-UBND']],
    ['words', 'quyết định 3439', ['3438/QĐ-UBND', '3433/QĐ-UBND', '3433/QĐ-UBND']],
  ])('near is what may be meant: %s: %s', async (_, typed, near) => {
    expect((await ask(typed))?.near.map(({ number }) => number)).toEqual(near)
  })

  it('beside open places names documents with the very number only', async () => {
    expect(await ask('17-NQ/TU ngày 01/01/2020')).toMatchObject({
      found: [],
      open: [{ number: '17-NQ/TU' }],
      near: [{ number: '17-NQ/TU', date: '2022-01-05' }],
    })
  })

  it.each([
    'cải cách hành chính',
    'quý 1 2024',
    '6 tháng 2023',
    'khoản 9 Điều 12',
    'tháng 3 năm 2024',
    '13/72 nhiệm vụ',
    '',
  ])('finds no number in %j', async (typed) => expect((await ask(typed))?.found ?? []).toEqual([]))

  it('does not take a count for a number', async () => {
    expect(await ask('100 thủ tục hành chính')).toMatchObject({ found: [], certain: false })
  })
})

describe('the files', () => {
  it('are small, and spread a running number that fills more than one', async () => {
    for (const [name, content] of files)
      if (name !== 'index.json') expect(JSON.stringify(content).length, name).toBeLessThan(30_000)
    expect(await lookup.entriesOf('5/KH-X7')).toHaveLength(4)
    expect(await lookup.entriesOf('30/2020/NĐ-CP')).toHaveLength(1)
  })

  it('do not depend on the order of entries, and one entry more changes few', () => {
    expect(numberFiles([...ENTRIES].reverse())).toEqual(files)
    const more = numberFiles([...ENTRIES, entry('777/QĐ-TTg', 'QĐ')])
    const changed = [...more].filter(
      ([name, content]) => JSON.stringify(files.get(name)) !== JSON.stringify(content),
    )
    expect(changed.length).toBeLessThanOrEqual(2)
  })

  it('are asked for once', () => {
    expect(new Set(asked).size).toBe(asked.length)
  })
})
