import { describe, expect, it } from 'vitest'
import { resolveArchive } from '../../../src/core/identity/resolve.ts'
import { type AgencyKey, type MentionRow, record, report } from './sample.ts'

/** Resolves the mentions of one report and gives the document of each, the statuses, and the kinds of conflict. */
function settle(rows: MentionRow[], agency: AgencyKey = 'ha-tinh', about = {}) {
  const archive = resolveArchive([report('r', agency, rows, about)], [])
  const found = archive.resolutions.get('r')!
  return {
    ids: found.map(({ document }) => document),
    statuses: found.map(({ status }) => status),
    kinds: archive.conflicts.map(({ kind }) => kind),
    archive,
  }
}

describe('decision table', () => {
  it('same key, equal dates or one absent: the same document', () => {
    const { ids, statuses, kinds } = settle([
      { number: '3433/QĐ-UBND', date: '2023-12-25' },
      { number: '3433/QĐ-UBND', date: '2023-12-25' },
      { number: '3433/QĐ-UBND' },
    ])
    expect(new Set(ids)).toEqual(new Set(['3433-qd-ubnd-ha-tinh-2023']))
    expect(statuses).toEqual(['resolved', 'resolved', 'inferred'])
    expect(kinds).toEqual([])
  })

  it('year in the code, national issuer, dates differ: the same document, date-conflict', () => {
    const { ids, kinds } = settle([
      { number: '35/2023/NĐ-CP', year: 2023, date: '2023-06-20' },
      { number: '35/2023/NĐ-CP', year: 2023, date: '2023-06-22' },
      { number: '35/2023/NĐ-CP', year: 2023 },
    ])
    expect(ids).toEqual(['35-2023-nd-cp', '35-2023-nd-cp', '35-2023-nd-cp'])
    expect(kinds).toEqual(['date-conflict'])
  })

  it('code year and date year differ: year-mismatch', () => {
    const { ids, kinds } = settle([{ number: '35/2023/NĐ-CP', year: 2023, date: '2022-06-20' }])
    expect(ids).toEqual(['35-2023-nd-cp'])
    expect(kinds).toEqual(['year-mismatch'])
  })

  it('no year in the code, same calendar year, dates differ: the same document, date-conflict', () => {
    const { ids, kinds, archive } = settle([
      { number: '19/KH-VPUB', date: '2024-01-16' },
      { number: '19/KH-VPUB', date: '2024-01-19' },
    ])
    expect(new Set(ids)).toEqual(new Set(['19-kh-vpub-ha-tinh-2024']))
    expect(kinds).toEqual(['date-conflict'])
    expect(archive.conflicts[0]!.sides).toEqual([
      { value: '16/01/2024', mentions: [{ report: 'r', mention: 0 }], record: null },
      { value: '19/01/2024', mentions: [{ report: 'r', mention: 1 }], record: null },
    ])
  })

  it('no year in the code, different years: two documents', () => {
    const { ids, kinds } = settle([
      { number: '590/KH-UBND', date: '2022-11-30', subject: 'phòng, chống thiên tai' },
      { number: '590/KH-UBND', date: '2023-12-31', subject: 'Chuyển đổi số tỉnh Hà Tĩnh năm 2024' },
    ])
    expect(ids).toEqual(['590-kh-ubnd-ha-tinh-2022', '590-kh-ubnd-ha-tinh-2023'])
    expect(kinds).toEqual([])
  })

  it('different years, one digit apart, same subject: possible-slip', () => {
    const { ids, kinds } = settle([
      {
        number: '590/KH-UBND',
        date: '2022-12-31',
        subject: 'ban hành Kế hoạch chuyển đổi số tỉnh Hà Tĩnh năm 2024',
      },
      { number: '590/KH-UBND', date: '2023-12-31', subject: 'Chuyển đổi số tỉnh Hà Tĩnh năm 2024' },
    ])
    expect(new Set(ids).size).toBe(2)
    expect(kinds).toEqual(['possible-slip'])
  })

  it.each([
    ['590/KH-UBND', ['possible-slip']],
    ['02/KH-UBND', []],
  ])('one digit apart, near subjects that name no year: %s', (number, expected) => {
    const rows = [2022, 2023].map((year) => ({
      number,
      date: `${year}-01-09`,
      subject: 'ban hành Kế hoạch phòng, chống thiên tai, tìm kiếm cứu nạn',
    }))
    expect(settle(rows.slice(0, 1)).kinds).toEqual([])
    const reports = rows.map((row, at) => report(`r${at}`, 'ha-tinh', [row]))
    expect(resolveArchive(reports, []).conflicts.map(({ kind }) => kind)).toEqual(expected)
  })

  it('a yearly document with the same number and day is no slip', () => {
    const rows = [2022, 2023].map((year) => ({
      number: '01/NQ-CP',
      date: `${year}-01-06`,
      subject: `về nhiệm vụ, giải pháp chủ yếu thực hiện Kế hoạch phát triển kinh tế - xã hội năm ${year}`,
    }))
    expect(settle(rows).kinds).toEqual([])
  })

  it('Party, different terms: two documents, no flag', () => {
    const { ids, kinds } = settle([
      { number: '04-NQ/TU', date: '2017-12-07' },
      { number: '04-NQ/TU', date: '2021-07-15' },
    ])
    expect(ids).toEqual(['04-nq-tu-ha-tinh-xviii', '04-nq-tu-ha-tinh-xix'])
    expect(kinds).toEqual([])
  })

  it('same number, issuer and date, other type: two documents, type-conflict', () => {
    const { ids, kinds } = settle([
      { number: '566/KH-UBND', date: '2024-02-28' },
      {
        number: '566/QĐ-UBND',
        date: '2024-02-28',
        subject: 'ban hành Kế hoạch kiểm soát thủ tục hành chính',
      },
    ])
    expect(ids).toEqual(['566-kh-ubnd-ha-tinh-2024', '566-qd-ubnd-ha-tinh-2024'])
    expect(kinds).toEqual(['type-conflict'])
  })

  it('two types with unrelated subjects only share a low number', () => {
    const { kinds } = settle([
      {
        number: '05/KH-UBND',
        date: '2024-01-08',
        subject: 'tuyên truyền phổ biến giáo dục pháp luật',
      },
      { number: '05/QĐ-UBND', date: '2024-01-08', subject: 'giao dự toán ngân sách địa phương' },
    ])
    expect(kinds).toEqual([])
  })

  it('a type word against the symbol: the word tells documents apart', () => {
    const { ids, kinds } = settle([
      { number: '566/KH-UBND', date: '2024-02-28' },
      { number: '566/KH-UBND', date: '2024-02-28', type: 'QĐ' },
    ])
    expect(ids).toEqual(['566-kh-ubnd-ha-tinh-2024', '566-kh-ubnd-ha-tinh-2024-qd'])
    expect(kinds).toEqual(['type-conflict'])
  })

  it('a closer word for the type of the symbol is no other type', () => {
    const { ids, kinds } = settle([
      { number: '11-CTr/ĐUK', date: '2022-02-28', type: 'CTHĐ' },
      { number: '11-CTr/ĐUK', date: '2022-02-28' },
    ])
    expect(ids[0]).toBe(ids[1])
    expect(kinds).toEqual([])
  })

  it('quy định under the symbol QĐ of the Party is its own type, also where the word is missing', () => {
    const { ids } = settle([
      { number: '72-QĐ/TW', date: '2022-07-18', type: 'QĐi' },
      { number: '72-QĐ/TW', date: '2022-07-18', spans: { head: { start: 0, end: 8 } } },
      { number: '72-QĐ/TW', date: '2021-11-03' },
    ])
    expect(ids).toEqual(['72-qdi-tw-xiii', '72-qdi-tw-xiii', '72-qd-tw-xiii'])
  })

  it('the issuer phrase contradicts the symbol: the symbol identifies, issuer-conflict', () => {
    const { ids, kinds, archive } = settle([
      {
        number: '67/2021/NĐ-CP',
        year: 2021,
        issuer: 'Thủ tướng Chính phủ',
        warnings: ['issuer-conflict'],
      },
      { number: '67/2021/NĐ-CP', year: 2021, issuer: 'Chính phủ' },
    ])
    expect(ids).toEqual(['67-2021-nd-cp', '67-2021-nd-cp'])
    expect(kinds).toEqual(['issuer-conflict'])
    expect(archive.documents.get('67-2021-nd-cp')!.issuer).toBe('Chính phủ')
  })

  it.each([
    ['Sở Nội vụ tỉnh Vĩnh Phúc', '15-qd-ubnd-vinh-phuc-2024'],
    ['HĐND huyện Thạch Hà', '15-qd-ubnd-huyen-thach-ha-ha-tinh-2024'],
    ['HĐND tỉnh', '15-qd-ubnd-ha-tinh-2024'],
    ['Bộ Nội vụ', null],
  ])('against the symbol of a local body, of %s: at the place of the phrase', (phrase, id) => {
    const sentence = `Quyết định số 15/QĐ-UBND ngày 05/3/2024 của ${phrase} về biên chế`
    const { ids } = settle([
      { number: '15/QĐ-UBND', date: '2024-03-05', sentence, warnings: ['issuer-conflict'] },
    ])
    expect(ids).toEqual([id])
  })

  it('in the order of another system besides: no document', () => {
    const row = { number: '12/HD-BTC', date: '2024-03-05', text: '12-HD/BTC' }
    expect(settle([{ ...row, warnings: ['malformed-number', 'issuer-conflict'] }]).ids).toEqual([
      null,
    ])
    expect(settle([{ ...row, warnings: ['malformed-number'] }]).ids).toEqual(['12-hd-btc-2024'])
  })

  it('an issuer code with a slip stays as written', () => {
    const { ids } = settle([
      { number: '01/2020/TT-VPVP', year: 2020 },
      { number: '01/2020/TT-VPCP', year: 2020 },
      { number: '137-QĐ/BTCTTW', date: '2022-09-28' },
      { number: '137-QĐ/BTCTW', date: '2022-09-28' },
    ])
    expect(ids).toEqual([
      '01-2020-tt-vpvp',
      '01-2020-tt-vpcp',
      '137-qd-btcttw-xiii',
      '137-qd-btctw-xiii',
    ])
  })

  it('a date after the report: future-date', () => {
    const late = [{ number: '590/KH-UBND', date: '2024-12-31' }]
    expect(settle(late).kinds).toEqual(['future-date'])
    expect(settle(late, 'ha-tinh', { date: '2024-12-30' }).kinds).toEqual(['future-date'])
    expect(settle(late, 'ha-tinh', { date: '2025-01-05' }).kinds).toEqual([])
  })

  it('an undated report may be some weeks younger than its period', () => {
    expect(settle([{ number: '590/KH-UBND', date: '2024-04-10' }]).kinds).toEqual([])
  })

  it('a record against a mention: record-conflict with both places', () => {
    const known = record('35/2023/NĐ-CP', { date: '2023-06-20', title: 'phân cấp' })
    const cites = report('r', 'ha-tinh', [
      { number: '35/2023/NĐ-CP', year: 2023, date: '2023-06-02' },
    ])
    const { conflicts, documents } = resolveArchive([cites], [known])
    expect(conflicts).toMatchObject([
      {
        kind: 'record-conflict',
        sides: [
          { value: '02/6/2023', mentions: [{ report: 'r', mention: 0 }], record: null },
          { value: '20/6/2023', mentions: [], record: known.file },
        ],
      },
    ])
    expect(documents.get('35-2023-nd-cp')).toMatchObject({
      date: '2023-06-20',
      subject: 'phân cấp',
      record: known.file,
    })
  })

  it('laws and resolutions of the National Assembly are numbered each by themselves', () => {
    const number = '100/2015/QH13'
    const spans = { head: { start: 0, end: 5 }, type: { start: 0, end: 1 } }
    const law = { number, type: 'L', spans, date: '2015-11-27' }
    const resolution = { number, type: 'NQ', spans, date: '2015-11-12' }
    const both = settle([law, resolution, { number }, { number, date: '2015-11-12' }])
    expect(both.ids).toEqual(['100-2015-qh13', '100-2015-qh13-nq', null, '100-2015-qh13-nq'])
    expect(both.statuses[2]).toBe('ambiguous')
    expect(both.kinds).toEqual([])
    const apart = resolveArchive(
      [report('a', 'ha-tinh', [resolution]), report('b', 'ha-tinh', [{ number }])],
      [],
    )
    expect(apart.resolutions.get('b')![0]).toMatchObject({
      status: 'ambiguous',
      candidates: ['100-2015-qh13-nq'],
    })
    expect(settle([resolution, { number }]).statuses).toEqual(['resolved', 'inferred'])
    expect(settle([law, { number }]).ids).toEqual(['100-2015-qh13', '100-2015-qh13'])
    const ordinance = { number: '02/2020/UBTVQH14', type: 'PL', spans }
    expect(settle([ordinance, { ...ordinance, type: 'NQ' }]).ids).toEqual([
      '02-2020-ubtvqh14-pl',
      '02-2020-ubtvqh14',
    ])
  })

  it('numbers of the National Assembly identify by themselves', () => {
    const { ids, kinds } = settle([
      {
        number: '80/2015/QH13',
        year: 2015,
        type: 'L',
        spans: { head: { start: 0, end: 5 }, type: { start: 0, end: 1 } },
      },
      { number: '80/2015/QH13', year: 2015 },
      { number: '80/2015/UBTVQH13', year: 2015 },
    ])
    expect(ids).toEqual(['80-2015-qh13', '80-2015-qh13', '80-2015-ubtvqh13'])
    expect(kinds).toEqual([])
  })
})
