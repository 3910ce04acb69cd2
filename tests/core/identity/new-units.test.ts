import { describe, expect, it } from 'vitest'
import type { CitingReport } from '../../../src/core/identity/document.ts'
import { resolveArchive } from '../../../src/core/identity/resolve.ts'
import { type MentionRow, record, report } from './sample.ts'

const PHU_THO = { issuer: 'UBND tỉnh Phú Thọ', place: 'phu-tho' }
const COMMUNE = { issuer: 'UBND xã Thạch Khê' }

/** The documents of the mentions of one report of Hà Tĩnh. */
function documentsOf(rows: MentionRow[], date = '2025-12-01') {
  const { resolutions } = resolveArchive([report('r', 'ha-tinh', rows, { date })], [])
  return resolutions.get('r')!.map(({ document, candidates }) => document ?? candidates)
}

describe('numbering that began anew on 1 July 2025', () => {
  it('with the year in the code, in a province that was joined', () => {
    const number = { number: '05/2025/QĐ-UBND', ...PHU_THO }
    const [before, after, open] = documentsOf([
      { ...number, date: '2025-03-10' },
      { ...number, date: '2025-08-20' },
      number,
    ])
    expect(before).toBe('05-2025-qd-ubnd-phu-tho')
    expect(after).toBe('05-2025-qd-ubnd-phu-tho-tu-thang-7')
    expect(open).toEqual([before, after])
  })

  it('with the year in the code, in a province that was not joined', () => {
    const rows = [null, '2025-03-10', '2025-08-20'].map((date) => ({
      number: '05/2025/QĐ-UBND',
      date,
    }))
    expect(new Set(documentsOf(rows))).toEqual(new Set(['05-2025-qd-ubnd-ha-tinh']))
  })

  it('of another year than 2025 the code identifies', () => {
    const rows = [2024, 2026].map((year) => ({ number: `05/${year}/QĐ-UBND`, ...PHU_THO }))
    expect(documentsOf(rows, '2026-12-01')).toEqual([
      '05-2024-qd-ubnd-phu-tho',
      '05-2026-qd-ubnd-phu-tho',
    ])
  })

  it('a day of another year than the code does not tell the run', () => {
    const number = { number: '05/2025/QĐ-UBND', ...PHU_THO }
    const rows = [
      { ...number, date: '2025-08-20' },
      { ...number, date: '2024-08-20' },
    ]
    const { resolutions } = resolveArchive(
      [report('r', 'ha-tinh', rows, { date: '2025-12-01' })],
      [],
    )
    expect(resolutions.get('r')![1]).toMatchObject({
      status: 'ambiguous',
      reason: expect.stringContaining('khác năm trong số'),
    })
  })

  it('a report of before that day means a number of before it', () => {
    const rows = [{ number: '05/2025/QĐ-UBND', ...PHU_THO }]
    expect(documentsOf(rows, '2025-05-20')).toEqual(['05-2025-qd-ubnd-phu-tho'])
    expect(documentsOf(rows, '2025-07-20')).toEqual([[]])
  })

  it('a record without its day claims no run', () => {
    const known = record('05/2025/QĐ-UBND', { place: 'phu-tho' })
    const { documents } = resolveArchive([], [known])
    expect([...documents.keys()]).toEqual(['05-2025-qd-ubnd-phu-tho-khong-ro-ngay'])
  })

  it('in every commune, also of a province that was not joined', () => {
    const rows = ['2025-03-10', '2025-08-20'].flatMap((date) => [
      { number: '12/QĐ-UBND', date, ...COMMUNE },
      { number: '01/2025/QĐ-UBND', date, ...COMMUNE },
    ])
    expect(documentsOf(rows)).toEqual([
      '12-qd-ubnd-xa-thach-khe-ha-tinh-2025',
      '01-2025-qd-ubnd-xa-thach-khe-ha-tinh',
      '12-qd-ubnd-xa-thach-khe-ha-tinh-2025-tu-thang-7',
      '01-2025-qd-ubnd-xa-thach-khe-ha-tinh-tu-thang-7',
    ])
  })

  it('but not in a district or a province that was not joined', () => {
    const rows = [
      { number: '12/QĐ-UBND', date: '2025-03-10', issuer: 'UBND huyện Thạch Hà' },
      { number: '12/QĐ-UBND', date: '2025-08-20' },
    ]
    expect(documentsOf(rows)).toEqual([
      '12-qd-ubnd-huyen-thach-ha-ha-tinh-2025',
      '12-qd-ubnd-ha-tinh-2025',
    ])
  })

  it('the Party committee of a commune of before and after', () => {
    const rows = ['2024-03-10', '2025-08-20', '2026-03-10'].map((date) => ({
      number: '05-NQ/ĐU',
      date,
      issuer: 'Đảng ủy xã Thạch Khê',
    }))
    expect(new Set(documentsOf(rows, '2026-12-01')).size).toBe(3)
  })

  it('what a new unit cites of before may be of any that it was made of', () => {
    const agency = {
      id: 'ubnd-phu-tho',
      name: 'Ủy ban nhân dân tỉnh Phú Thọ',
      code: 'UBND',
      place: 'phu-tho',
      system: 'nhà nước',
      level: 'tỉnh',
    } as const
    const commune = { ...agency, name: 'Ủy ban nhân dân xã Hy Cương', level: 'xã' } as const
    const settle = (rows: MentionRow[], date: string, about: CitingReport['agency'] = agency) => {
      const cites = report('r', 'ha-tinh', rows, { agency: about, date })
      return resolveArchive([cites], [])
        .resolutions.get('r')!
        .map(({ document }) => document)
    }
    const rows = [
      { number: '12/QĐ-UBND', date: '2024-03-05', issuer: 'UBND tỉnh' },
      { number: '04-NQ/TU', date: '2023-03-05' },
      { number: '12/2024/QĐ-UBND' },
      { number: '13/QĐ-UBND', date: '2024-03-05', ...PHU_THO },
      { number: '12/QĐ-UBND', date: '2025-08-05' },
    ]
    const [, , , named, since] = settle(rows, '2025-12-01')
    expect(settle(rows, '2025-12-01')).toEqual([null, null, null, named, since])
    expect([named, since]).toEqual([
      '13-qd-ubnd-phu-tho-2024',
      '12-qd-ubnd-phu-tho-2025-tu-thang-7',
    ])
    expect(settle(rows.slice(0, 1), '2025-06-01')).toEqual(['12-qd-ubnd-phu-tho-2024'])
    const ofCommune = ['2024-03-05', '2025-08-05'].map((date) => ({
      number: '12/QĐ-UBND',
      date,
      issuer: 'UBND xã',
    }))
    expect(settle(ofCommune, '2025-12-01', commune)).toEqual([
      null,
      '12-qd-ubnd-xa-hy-cuong-phu-tho-2025-tu-thang-7',
    ])
  })

  it('of a new city, UBND thành phố of before is the city, and a bare number may be of a province', () => {
    const agency = {
      id: 'ubnd-da-nang',
      name: 'Ủy ban nhân dân thành phố Đà Nẵng',
      code: 'UBND',
      place: 'da-nang',
      system: 'nhà nước',
      level: 'tỉnh',
    } as const
    const rows = ['UBND thành phố', 'UBND tỉnh', null].map((issuer) => ({
      number: '12/QĐ-UBND',
      date: '2024-03-05',
      issuer,
    }))
    const cites = report('r', 'ha-tinh', rows, { agency, date: '2025-12-01' })
    const found = resolveArchive([cites], []).resolutions.get('r')!
    expect(found.map(({ document }) => document)).toEqual(['12-qd-ubnd-da-nang-2024', null, null])
  })

  it('an undated number of the run before is not the one of this run', () => {
    const tells = report('a', 'ha-tinh', [
      { number: '120/QĐ-UBND', date: '2025-03-10', ...PHU_THO },
    ])
    const asks = (date: string) =>
      resolveArchive(
        [tells, report('b', 'ha-tinh', [{ number: '120/QĐ-UBND', ...PHU_THO }], { date })],
        [],
      ).resolutions.get('b')![0]!.status
    expect(asks('2025-06-20')).toBe('inferred')
    expect(asks('2025-11-20')).toBe('ambiguous')
    expect(asks('2026-01-02')).toBe('ambiguous')
  })
})
