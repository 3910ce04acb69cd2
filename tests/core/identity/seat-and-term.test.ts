import { describe, expect, it } from 'vitest'
import type { Days } from '../../../src/core/identity/days.ts'
import { resolveArchive } from '../../../src/core/identity/resolve.ts'
import { homeOf, seatOf } from '../../../src/core/identity/seat.ts'
import { symbolReader } from '../../../src/core/identity/symbol.ts'
import { termAt, termNamed } from '../../../src/core/identity/term.ts'
import { type AgencyKey, report } from './sample.ts'

const readSymbol = symbolReader()

const seat = (
  number: string,
  phrase: string | null,
  agency: AgencyKey,
  place: string | null = null,
  days: Days = { first: '2024-03-05', last: '2024-03-05' },
) =>
  seatOf(
    readSymbol(number)!,
    phrase,
    place,
    homeOf(report('r', agency, []).agency, '2024-12-31'),
    days,
  ).key

describe('where an issuer sits', () => {
  it.each([
    // code, phrase, citing agency, place of the phrase, seat
    ['34/2016/NĐ-CP', null, 'ha-tinh', null, ''],
    ['581/BNV-CCHC', null, 'vinh-phuc', null, ''],
    ['17-NQ/TW', null, 'ha-tinh', null, ''],
    ['137-QĐ/BTCTTW', null, 'ha-tinh', null, ''],
    ['01/2020/TT-VPVP', null, 'ha-tinh', null, ''],
    ['519/QĐ-UBND', null, 'ha-tinh', null, 'ha-tinh'],
    ['519/QĐ-UBND', 'UBND tỉnh', 'vinh-phuc', null, 'vinh-phuc'],
    ['519/QĐ-UBND', 'UBND tỉnh Vĩnh Phúc', 'ha-tinh', 'vinh-phuc', 'vinh-phuc'],
    ['519/QĐ-UBND', 'Chủ tịch UBND tỉnh', 'ha-tinh', null, 'ha-tinh'],
    ['519/QĐ-UBND', null, 'bo-noi-vu', null, null],
    ['519/QĐ-UBND', 'UBND huyện Thạch Hà', 'ha-tinh', null, 'huyen-thach-ha-ha-tinh'],
    ['519/QĐ-UBND', 'UBND thành phố Hà Tĩnh', 'ha-tinh', 'ha-tinh', 'thanh-pho-ha-tinh-ha-tinh'],
    ['519/QĐ-UBND', 'UBND thành phố Đà Nẵng', 'ha-tinh', 'da-nang', 'da-nang'],
    ['519/QĐ-UBND', 'UBND huyện', 'ha-tinh', null, null],
    ['519/QĐ-UBND', 'UBND huyện', 'thach-ha', null, 'huyen-thach-ha-ha-tinh'],
    ['519/QĐ-UBND', null, 'thach-ha', null, null],
    ['519/QĐ-UBND', 'UBND tỉnh', 'thach-ha', null, 'ha-tinh'],
    ['519/QĐ-UBND', 'UBND huyện Châu Thành', 'bo-noi-vu', null, null],
    ['883/QĐ-CT', null, 'vinh-phuc', null, 'vinh-phuc'],
    ['79/SNV-XDCQ&TCBC', 'Sở Nội vụ', 'ha-tinh', null, 'ha-tinh'],
    ['17-NQ/TU', null, 'ha-tinh', null, 'ha-tinh'],
    ['21-KH/HU', null, 'ha-tinh', null, null],
    ['21-KH/HU', 'Huyện ủy Thạch Hà', 'ha-tinh', null, 'huyen-thach-ha-ha-tinh'],
    ['595/QĐ-BHXH', null, 'ha-tinh', null, null],
    // A province that was joined to another long ago is none of the table.
    ['12/2007/QĐ-UBND', 'Ủy ban nhân dân tỉnh Hà Tây', 'ha-tinh', null, null],
    ['5/NHNN-TH', 'Ngân hàng Nhà nước Việt Nam', 'ha-tinh', null, ''],
    [
      '5/NHNN-TH',
      'Ngân hàng Nhà nước Việt Nam Chi nhánh tỉnh Hà Tĩnh',
      'vinh-phuc',
      'ha-tinh',
      'ha-tinh',
    ],
    ['5/HTI-TH', 'Ngân hàng Nhà nước Việt Nam Chi nhánh tỉnh', 'ha-tinh', null, 'ha-tinh'],
    ['595/QĐ-BHXH', 'Bảo hiểm xã hội Việt Nam', 'ha-tinh', null, ''],
    ['48/KH-TCTTKĐA06', null, 'ha-tinh', null, 'ha-tinh'],
    // The tone marks tell a level from another word, in any case and in NFD.
    ['85/SLĐTBXH-VL', 'Sở Lao động - Thương binh và Xã hội', 'ha-tinh', null, 'ha-tinh'],
    ['85/SLĐTBXH-VL', 'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI', 'ha-tinh', null, 'ha-tinh'],
    ['12/QĐ-QLĐB', 'Khu Quản lý đường bộ', 'ha-tinh', null, 'ha-tinh'],
    ['25/KH-LMHTX', 'Liên minh Hợp tác xã', 'ha-tinh', null, 'ha-tinh'],
    ['595/QĐ-BHXH', 'Bảo hiểm xã hội', 'ha-tinh', null, null],
    ['519/QĐ-UBND', 'UBND HUYỆN THẠCH HÀ', 'ha-tinh', null, 'huyen-thach-ha-ha-tinh'],
    [
      '519/QĐ-UBND',
      'UBND huyện Thạch Hà'.normalize('NFD'),
      'bo-noi-vu',
      'ha-tinh',
      'huyen-thach-ha-ha-tinh',
    ],
    ['519/QĐ-UBND', 'UBND xã Hội Sơn', 'ha-tinh', 'nghe-an', 'xa-hoi-son-nghe-an'],
    [
      '519/QĐ-UBND',
      'UBND đặc khu Côn Đảo',
      'bo-noi-vu',
      'ho-chi-minh',
      'dac-khu-con-dao-ho-chi-minh',
    ],
    ['21-KH/HU', 'Huyện uỷ Thạch Hà', 'ha-tinh', null, 'huyen-thach-ha-ha-tinh'],
    ['45-KH/ĐTN', 'Huyện đoàn Thạch Hà', 'ha-tinh', null, 'huyen-thach-ha-ha-tinh'],
    ['17-NQ/TU', 'Thành ủy', 'ha-tinh', null, null],
    ['519/QĐ-UBND', 'UBND TP.Hà Tĩnh', 'ha-tinh', null, 'thanh-pho-ha-tinh-ha-tinh'],
    ['519/QĐ-UBND', 'UBND thành phố Đà Nẵng', 'ha-tinh', null, 'da-nang'],
    ['123/QĐ-MTĐT', 'Trung tâm Máy tính', 'ha-tinh', null, 'ha-tinh'],
    // National bodies with a code that bodies of every level share.
    ['47-KH/BCĐ', 'Ban Chỉ đạo Trung ương về phòng, chống tham nhũng', 'ha-tinh', null, ''],
    ['47-KH/BCĐ', 'BAN CHỈ ĐẠO TRUNG ƯƠNG', 'ha-tinh', null, ''],
    ['12/QĐ-BCĐ', 'Ban Chỉ đạo của Chính phủ', 'ha-tinh', null, ''],
    ['15-KH/ĐU', 'Đảng ủy Quốc hội', 'ha-tinh', null, ''],
    ['15-KH/ĐU', 'Đảng ủy Chính phủ', 'ha-tinh', null, ''],
    ['15-KH/ĐU', 'Đảng ủy Công an Trung ương', 'ha-tinh', null, ''],
    ['15-KH/ĐU', 'Đảng ủy Bộ Công Thương', 'ha-tinh', null, ''],
    ['33/HD-HĐ', 'Hội đồng Thi đua - Khen thưởng trung ương', 'ha-tinh', null, ''],
    ['15-KH/ĐU', 'Đảng ủy xã Thạch Khê', 'ha-tinh', null, 'xa-thach-khe-ha-tinh'],
    ['12/KH-BCĐ', 'Ban Chỉ đạo các chương trình mục tiêu quốc gia', 'ha-tinh', null, 'ha-tinh'],
    [
      '12/KH-BCĐ',
      'Ban Chỉ đạo Người Việt Nam ưu tiên dùng hàng Việt Nam',
      'ha-tinh',
      null,
      'ha-tinh',
    ],
    ['12/BC-BQL', 'Ban Quản lý Vườn quốc gia', 'ha-tinh', null, 'ha-tinh'],
    ['25/KH-HND', 'Hội Nông dân Việt Nam tỉnh Hà Tĩnh', 'vinh-phuc', 'ha-tinh', 'ha-tinh'],
    ['25/KH-HND', 'Hội Nông dân Việt Nam tỉnh', 'ha-tinh', null, 'ha-tinh'],
    // A code in no table, with a phrase that tells.
    ['444/C06-TTDLDC', 'Bộ Công an', 'ha-tinh', null, 'bo-cong-an'],
    ['444/C06-TTDLDC', 'Cục C06 - Bộ Công an', 'ha-tinh', null, 'bo-cong-an'],
    ['1234/TCT-CS', 'Tổng cục Thuế', 'ha-tinh', null, ''],
    ['77/CĐKNV-TH', 'Cục Điện lực thuộc Bộ Công Thương', 'ha-tinh', null, 'bo-cong-thuong'],
    ['77/CĐKNV-TH', 'Cục Điện lực, BỘ CÔNG THƯƠNG', 'ha-tinh', null, 'bo-cong-thuong'],
    ['77/CSDT-TH', 'Vụ Chính sách dân tộc, Ủy ban Dân tộc', 'ha-tinh', null, 'uy-ban-dan-toc'],
    ['12/QĐ-TTYT', 'Trung tâm bồi dưỡng cán bộ y tế', 'ha-tinh', null, 'ha-tinh'],
    ['12/QĐ-BCHBP', 'Bộ Chỉ huy Bộ đội Biên phòng', 'ha-tinh', null, 'ha-tinh'],
    ['12/BC-ĐĐB', 'Đoàn đại biểu Quốc hội', 'ha-tinh', null, 'ha-tinh'],
    // What a district cites with a code that tells no body is not of the whole province.
    ['15/BC-PNV', 'Phòng Nội vụ', 'thach-ha', null, 'huyen-thach-ha-ha-tinh'],
    ['07-KH/BCĐ', null, 'thach-ha', null, 'huyen-thach-ha-ha-tinh'],
    ['07-KH/BCĐ', 'Ban Chỉ đạo tỉnh', 'thach-ha', null, 'ha-tinh'],
    ['16/BC-LĐLĐ', null, 'thach-ha', null, null],
    ['16/BC-STC', null, 'thach-ha', null, 'ha-tinh'],
    ['13/BC-CATP', null, 'ha-tinh', null, null],
    ['13/BC-CATP', null, 'thach-ha', null, null],
    ['5/QĐ-UBND', 'UBND phường 1', 'bo-noi-vu', 'ho-chi-minh', null],
    ['5/QĐ-UBND', 'UBND quận 1', 'bo-noi-vu', 'ho-chi-minh', 'quan-1-ho-chi-minh'],
    // Named after the man, and of the city.
    [
      '9/KH-HVCT',
      'Học viện Chính trị quốc gia Hồ Chí Minh',
      'ha-tinh',
      'ho-chi-minh',
      'hoc-vien-chinh-tri-quoc-gia-ho-chi-minh',
    ],
    ['9-KH/BTV', 'Ban Thường vụ Đoàn TNCS Hồ Chí Minh', 'ha-tinh', 'ho-chi-minh', 'ha-tinh'],
    ['9/KH-CCHQ', 'Cục Hải quan Hồ Chí Minh', 'ha-tinh', 'ho-chi-minh', 'ho-chi-minh'],
    // The citing agency is of another level than the phrase.
    ['519/QĐ-UBND', 'UBND xã', 'thach-ha', null, null],
    ['21-KH/QU', null, 'thach-ha', null, null],
    ['21-KH/HU', null, 'thach-ha', null, 'huyen-thach-ha-ha-tinh'],
  ] as const)('%s of %s, cited by %s', (number, phrase, agency, place, key) => {
    expect(seat(number, phrase, agency, place)).toBe(key)
  })

  it('a place that only the agency suggests, for a code in no table, is inferred', () => {
    const archive = resolveArchive(
      [report('r', 'ha-tinh', [{ number: '48/KH-TCTTKĐA06', date: '2024-02-07' }])],
      [],
    )
    expect(archive.resolutions.get('r')![0]).toMatchObject({
      status: 'inferred',
      document: '48-kh-tcttkda06-ha-tinh-2024',
    })
  })

  it('without a seat there is no document', () => {
    const archive = resolveArchive(
      [report('r', 'bo-noi-vu', [{ number: '519/QĐ-UBND', date: '2024-02-22' }])],
      [],
    )
    expect(archive.resolutions.get('r')![0]).toMatchObject({ status: 'unresolved', document: null })
    expect(archive.documents.size).toBe(0)
  })
})

describe('congress terms', () => {
  it.each([
    ['national', null, '2016-01-05', 'xi'],
    ['national', null, '2016-01-25', undefined],
    ['national', null, '2016-03-01', 'xii'],
    ['national', null, '2020-12-31', 'xii'],
    ['national', null, '2021-03-01', 'xiii'],
    ['national', null, '2026-03-01', 'xiv'],
    ['province', 'ha-tinh', '2015-06-01', 'xvii'],
    ['province', 'ha-tinh', '2017-12-07', 'xviii'],
    ['province', 'ha-tinh', '2020-10-16', undefined],
    ['province', 'ha-tinh', '2021-07-15', 'xix'],
    ['province', 'ha-tinh', '2025-12-01', 'xx'],
    ['province', 'vinh-phuc', '2016-02-01', 'xvi'],
    ['province', 'vinh-phuc', '2022-02-01', 'xvii'],
    ['province', 'cao-bang', '2022-02-01', 'nk2020'],
    ['local', 'ha-tinh', '2020-06-01', undefined],
    ['local', 'ha-tinh', '2020-12-01', 'nk2020'],
  ] as const)('%s %s on %s: %s', (level, place, date, slug) => {
    expect(termAt(level, place, date)?.slug).toBe(slug)
  })

  it.each([
    ['national', null, 'XIII', 'xiii'],
    ['province', 'ha-tinh', 'XVIII', 'xviii'],
    ['province', 'cao-bang', 'XIX', undefined],
    ['local', 'ha-tinh', 'XIX', undefined],
  ] as const)('%s %s khóa %s: %s', (level, place, ordinal, slug) => {
    expect(termNamed(level, place, ordinal)?.slug).toBe(slug)
  })

  it('near a congress the day takes the place of the term', () => {
    const rows = [{ number: '01-NQ/TU', date: '2020-10-20' }]
    const archive = resolveArchive([report('r', 'ha-tinh', rows)], [])
    expect([...archive.documents.keys()]).toEqual(['01-nq-tu-ha-tinh-2020-10-20'])
  })

  it('a joined province begins again on 1 July 2025', () => {
    const rows = ['2025-03-10', '2025-08-20'].map((date) => ({
      number: '120/QĐ-UBND',
      date,
      issuer: 'UBND tỉnh Phú Thọ',
      place: 'phu-tho',
    }))
    const archive = resolveArchive([report('r', 'ha-tinh', rows, { date: '2025-12-01' })], [])
    expect([...archive.documents.keys()]).toEqual([
      '120-qd-ubnd-phu-tho-2025',
      '120-qd-ubnd-phu-tho-2025-tu-thang-7',
    ])
  })
})

describe('symbols', () => {
  it.each([
    ['08/KH-UBND', '08', 'KH', 'ubnd'],
    ['8/KH-UBND', '08', 'KH', 'ubnd'],
    ['008/KH-UBND', '08', 'KH', 'ubnd'],
    ['12a/QĐ-UBND', '12a', 'QĐ', 'ubnd'],
    ['12bis/QĐ-UBND', '12bis', 'QĐ', 'ubnd'],
    ['66.7/2025/NQ-CP', '66-7', 'NQ', 'cp'],
    ['31-CTR/TU', '31', 'CTr', 'tu'],
    ['177/BC-CAT-PC06', '177', 'BC', 'cat-pc06'],
    ['412/UBND-TH1', '412', null, 'ubnd-th1'],
    ['79/SNV-XDCQ&TCBC', '79', null, 'snv-xdcq-tcbc'],
    ['22/2021/TT-BGD&ĐT', '22', 'TT', 'bgddt'],
    ['22/2021/TT-BGDĐT', '22', 'TT', 'bgddt'],
    ['80/2015/QH13', '80', null, 'qh13'],
    ['65/UBND', '65', null, 'ubnd'],
  ])('%s', (number, serial, type, body) => {
    expect(readSymbol(number)).toMatchObject({ serial, type, body })
  })

  it.each(['', 'ba', '12', '/QĐ-UBND', 'Số: /BC-UBND'])('%s is none', (text) => {
    expect(readSymbol(text)).toBeNull()
  })
})
