import { describe, expect, test } from 'vitest'
import { findCitations } from '../../../src/core/citation/find.ts'
import type { Mention } from '../../../src/core/citation/mention.ts'

const numbered = (text: string) =>
  findCitations(text).filter((mention) => mention.class === 'numbered')
const only = (text: string): Mention => {
  const found = numbered(text)
  expect(found.map((mention) => mention.text)).toHaveLength(1)
  return found[0]!
}
const pins = (mention: Mention) =>
  mention.pinpoints.map(({ path }) => path.map(({ unit, label }) => `${unit} ${label}`).join(' '))

describe('grammars', () => {
  test.each([
    ['state', 'Quyết định số 3433/QĐ-UBND', '3433/QĐ-UBND', 'QĐ', 'state', 'UBND'],
    ['number below ten', 'Kế hoạch số 08/KH-UBND', '08/KH-UBND', 'KH', 'state', 'UBND'],
    ['three-part symbol', 'Báo cáo số 177/BC-CAT-PC06', '177/BC-CAT-PC06', 'BC', 'state', 'CAT'],
    ['letter', 'Văn bản số 581/BNV-CCHC', '581/BNV-CCHC', 'CV', 'letter', 'BNV'],
    [
      'council with its term',
      'Nghị quyết số 5c/2012/NQ-HĐND14',
      '5c/2012/NQ-HĐND14',
      'NQ',
      'normative',
      'HĐND',
    ],
    ['letter with a year', 'văn bản số 558/2022/TTĐT', '558/2022/TTĐT', 'CV', 'letter', 'TTĐT'],
    [
      'regional office of the State Audit',
      'Công văn số 587/KV XII-TH',
      '587/KVXII-TH',
      'CV',
      'letter',
      'KVXII',
    ],
    ['letter without unit', 'Văn bản số 65/UBND', '65/UBND', 'CV', 'letter', 'UBND'],
    ['letter with &', 'Văn bản số 79/SNV-XDCQ&TCBC', '79/SNV-XDCQ&TCBC', 'CV', 'letter', 'SNV'],
    [
      'two units',
      'Văn bản số 8899/UBND-KGVX,NC ngày 4/4/2023',
      '8899/UBND-KGVX,NC',
      'CV',
      'letter',
      'UBND',
    ],
    ['full stop in the unit', 'Công văn số 16/CGC.BT', '16/CGC.BT', 'CV', 'letter', 'CGC.BT'],
    ['normative', 'Nghị định 34/2016/NĐ-CP', '34/2016/NĐ-CP', 'NĐ', 'normative', 'CP'],
    ['National Assembly', 'Luật số 80/2015/QH13', '80/2015/QH13', 'L', 'assembly', 'QH13'],
    [
      'Standing Committee',
      'Nghị quyết số 351/2017/UBTVQH14',
      '351/2017/UBTVQH14',
      'NQ',
      'assembly',
      'UBTVQH14',
    ],
    [
      'Standing Committee, individual',
      'Nghị quyết số 1104/NQ-UBTVQH15',
      '1104/NQ-UBTVQH15',
      'NQ',
      'state',
      'UBTVQH15',
    ],
    ['Party', 'Nghị quyết số 17-NQ/TU', '17-NQ/TU', 'NQ', 'party', 'TU'],
    ['Party letter', 'Công văn số 1567-CV/TU', '1567-CV/TU', 'CV', 'party', 'TU'],
    ['Party in State order', 'Nghị quyết số 19/NQ-TW', '19-NQ/TW', 'NQ', 'party', 'TW'],
    ['TƯ for TW', 'Nghị quyết số 29-NQ/TƯ', '29-NQ/TW', 'NQ', 'party', 'TW'],
    ['TƯ for TU', 'Nghị quyết 13-NQ/TƯ của Tỉnh ủy', '13-NQ/TU', 'NQ', 'party', 'TU'],
    ['unknown issuer', 'số 48/KH-TCTTKĐA06', '48/KH-TCTTKĐA06', 'KH', 'state', 'TCTTKĐA06'],
    ['steering committee, both orders', 'Kế hoạch số 07-KH/BCĐ', '07-KH/BCĐ', 'KH', 'party', 'BCĐ'],
    ['grouped digits', 'Quyết định số 1.719/QĐ-TTg', '1719/QĐ-TTg', 'QĐ', 'state', 'TTg'],
    ['a letter behind the number', 'Kế hoạch số 12a/KH-UBND', '12a/KH-UBND', 'KH', 'state', 'UBND'],
    [
      'bis behind the number',
      'Quyết định số 12bis/QĐ-UBND',
      '12bis/QĐ-UBND',
      'QĐ',
      'state',
      'UBND',
    ],
    [
      'a number in a series of one name',
      'Nghị quyết số 66.7/2025/NQ-CP',
      '66.7/2025/NQ-CP',
      'NQ',
      'normative',
      'CP',
    ],
    [
      'joint circular',
      'TTLT số 05/2014/TTLT-BTNMT-BNV',
      '05/2014/TTLT-BTNMT-BNV',
      'TTLT',
      'normative',
      'BTNMT',
    ],
    [
      'joint circular of six',
      'Thông tư liên tịch số 02/2018/TTLT-VKSNDTC-TANDTC-BCA-BTP-BTC-BLĐTBXH ngày 05/9/2018',
      '02/2018/TTLT-VKSNDTC-TANDTC-BCA-BTP-BTC-BLĐTBXH',
      'TTLT',
      'normative',
      'VKSNDTC',
    ],
    [
      'ministry with a hyphen',
      'Thông tư 11/2022/TT-BLĐ-TBXH',
      '11/2022/TT-BLĐ-TBXH',
      'TT',
      'normative',
      'BLĐTBXH',
    ],
  ])('%s', (_, text, number, type, grammar, issuerCode) => {
    expect(only(text)).toMatchObject({ number, type, grammar, issuerCode })
  })
})

describe('types: the word wins where symbols are shared', () => {
  test.each([
    ['Party quy định', 'Quy định số 72-QĐ/TW', 'QĐi'],
    ['Party quyết định', 'Quyết định số 54-QĐ/BTCTW', 'QĐ'],
    ['no word', 'theo 72-QĐ/TW', 'QĐ'],
    ['a list passes the type on', 'các Quy định số 12-QĐ/TW, số 13-QĐ/TW', 'QĐi'],
    ['tờ trình with TT', 'Tờ trình số 12/TT-UBND', 'TTr'],
    ['chương trình with CT', 'Chương trình số 05/CT-UBND', 'CTr'],
    ['generic word', 'Văn bản số 12/KH-UBND', 'KH'],
    ['modifier', 'Chương trình khung số 24/CTr-UBND', 'CTr'],
    ['modifier that is a type', 'Thông báo kết luận số 12-TB/TU', 'TB'],
    ['abbreviated word', 'QĐ số 1955/QĐ-UBND', 'QĐ'],
    ['capitals', 'CHỈ THỊ SỐ 27/CT-TTG', 'CT'],
    ['broken word', 'Quyết\n\nđịnh số 876/QĐ-BNV', 'QĐ'],
    ['police letter', 'Công văn số 123/CT-TTHT', 'CV'],
  ])('%s', (_, text, type) => {
    expect(numbered(text).at(-1)?.type).toBe(type)
  })
})

describe('damage: exact span in the text as given', () => {
  test.each([
    ['line break', 'số 34/KH-\n\nVPUB ngày', '34/KH-\n\nVPUB', '34/KH-VPUB', []],
    ['line break in a Party number', 'số 17-\n\nNQ/TU, ngày', '17-\n\nNQ/TU', '17-NQ/TU', []],
    [
      'page number inside',
      'số 34/KH-\n\n13\n\nVPUB ngày',
      '34/KH-\n\n13\n\nVPUB',
      '34/KH-VPUB',
      [],
    ],
    ['markup inside', 'số **34/KH-**\n**VPUB**', '34/KH-**\n**VPUB', '34/KH-VPUB', []],
    ['lost hyphen', 'Nghị định 126/2024/NĐCP', '126/2024/NĐCP', '126/2024/NĐ-CP', ['glued-symbol']],
    [
      'lost hyphen, Prime Minister',
      'Quyết định số 1626/QĐTTg',
      '1626/QĐTTg',
      '1626/QĐ-TTg',
      ['glued-symbol'],
    ],
    [
      'footnote digits',
      'Nghị định số 35/2016/NĐ-CP12 thì',
      '35/2016/NĐ-CP',
      '35/2016/NĐ-CP',
      ['glued-footnote'],
    ],
    ['unit keeps its digits', 'số 927/UBND-NC2 ngày', '927/UBND-NC2', '927/UBND-NC2', []],
    [
      'term and footnote',
      'Luật số 80/2015/QH1312',
      '80/2015/QH13',
      '80/2015/QH13',
      ['glued-footnote'],
    ],
    ['CE after Công điện', 'Công điện số 123/CE-TTg', '123/CE-TTg', '123/CĐ-TTg', ['ocr-repair']],
    ['eth', 'Quyết định số 12/QÐ-UBND', '12/QÐ-UBND', '12/QĐ-UBND', []],
    ['D for Đ', 'Quyết định số 12/QD-UBND', '12/QD-UBND', '12/QĐ-UBND', ['ocr-repair']],
    ['space', 'Nghị định 135/2020/NĐ -CP', '135/2020/NĐ -CP', '135/2020/NĐ-CP', ['spaced-number']],
    [
      'doubled separator',
      'Nghị định 09/2019/-NĐ-CP',
      '09/2019/-NĐ-CP',
      '09/2019/NĐ-CP',
      ['spaced-number'],
    ],
    ['en dash', 'Quyết định số 12/QĐ\u2013UBND', '12/QĐ\u2013UBND', '12/QĐ-UBND', []],
    [
      'no-break hyphen and space',
      'Quyết định số\u00a012/QĐ\u2011UBND',
      '12/QĐ\u2011UBND',
      '12/QĐ-UBND',
      [],
    ],
    ['next word glued on', 'số 12/QĐ-UBNDngày 01/3/2024', '12/QĐ-UBND', '12/QĐ-UBND', []],
    ['sentence glued on', 'số 12/QĐ-UBND.Thực hiện', '12/QĐ-UBND', '12/QĐ-UBND', []],
    [
      'quote in front',
      'theo“Quyết định 35/2020/QĐ-UBND báo cáo',
      '35/2020/QĐ-UBND',
      '35/2020/QĐ-UBND',
      [],
    ],
    ['lower case', 'quyết định 12/qđ-ubnd', '12/qđ-ubnd', '12/QĐ-UBND', []],
    [
      'a space for the hyphen',
      'Kế hoạch số 45 KH/TU ngày 3/3/2024',
      '45 KH/TU',
      '45-KH/TU',
      ['spaced-number'],
    ],
    [
      'a space in the number',
      'Quyết định số 2 151/QĐ-UBND',
      '2 151/QĐ-UBND',
      '2151/QĐ-UBND',
      ['spaced-number'],
    ],
    ['the number of a row in front', '| 2 151/QĐ-UBND', '151/QĐ-UBND', '151/QĐ-UBND', []],
    [
      'a space in the issuer',
      'Quyết định số 15/QĐ-U BND ngày',
      '15/QĐ-U BND',
      '15/QĐ-UBND',
      ['spaced-number'],
    ],
    ['full stop for the hyphen', 'số 12/CĐ.UBND', '12/CĐ.UBND', '12/CĐ-UBND', ['spaced-number']],
    ['lost hyphen, Party', 'Nghị quyết số 20NQ/TW', '20NQ/TW', '20-NQ/TW', ['spaced-number']],
    [
      'lost slash',
      'Quyết định số 12QĐ/UBND',
      '12QĐ/UBND',
      '12/QĐ-UBND',
      ['spaced-number', 'malformed-number'],
    ],
    [
      'halves exchanged',
      'Quyết định số 18/2003/TTg-QĐ',
      '18/2003/TTg-QĐ',
      '18/2003/TTg-QĐ',
      ['malformed-number'],
    ],
    [
      'unit between spaces',
      'Công văn số 45/TTg - CN ngày 7/1/2020',
      '45/TTg - CN',
      '45/TTg-CN',
      ['spaced-number'],
    ],
    ['an old decree', 'Nghị định số 64-CP ngày 27/9/1993', '64-CP', '64/CP', []],
    ['broken in a table cell', 'số 34/KH-<br>VPUB', '34/KH-<br>VPUB', '34/KH-VPUB', []],
    ['mixed case type', 'Số 31-CTR/TU ngày 05/01/2024', '31-CTR/TU', '31-CTr/TU', []],
    [
      'slip in a national code',
      'Thông tư 01/2020/TT-VPVP',
      '01/2020/TT-VPVP',
      '01/2020/TT-VPVP',
      ['unknown-issuer'],
    ],
  ])('%s', (_, text, written, number, warnings) => {
    expect(only(text)).toMatchObject({ text: written, number, warnings })
  })

  test('NFD: spans are offsets in the decomposed text', () => {
    const text = 'Thực hiện Nghị quyết số 17-NQ/TU ngày 04/12/2023 của Tỉnh ủy Hà Tĩnh'.normalize(
      'NFD',
    )
    const mention = only(text)
    expect(text.slice(mention.start, mention.end)).toBe('17-NQ/TU')
    expect(mention).toMatchObject({
      date: '2023-12-04',
      issuer: 'Tỉnh ủy Hà Tĩnh',
      place: 'ha-tinh',
    })
  })

  test('a displaced mark in the type word', () => {
    expect(only('Kế hoac̣h số 12/KH-UBND').type).toBe('KH')
  })
})

describe('dates', () => {
  test.each([
    ['slashes', 'ngày 12/1/2024', '2024-01-12'],
    ['padded day only', 'ngày 07/2/2024', '2024-02-07'],
    ['words', 'ngày 24 tháng 02 năm 2023', '2023-02-24'],
    ['hyphens', 'ngày 10-6-2021', '2021-06-10'],
    ['comma in front', ', ngày 04/12/2023', '2023-12-04'],
    ['in parentheses', ' (ngày 25/10/2017)', '2017-10-25'],
    ['behind the issuer', 'của Ban Tổ chức Trung ương ngày 28/9/2022', '2022-09-28'],
    ['broken over lines', 'ngày\n\n31/12/2023', '2023-12-31'],
    ['behind the issuer and its term', ' của Bộ Chính trị (khóa XII) ngày 15-5-2016', '2016-05-15'],
    ['behind a term', ' (khóa XII) ngày 15-5-2016', '2016-05-15'],
    ['behind the level', ' tỉnh ngày 7/12/2016', '2016-12-07'],
    ['a cell on a line of its own', '\n12/3/2024\nVề giao đất', '2024-03-12'],
    ['the day that opens the next row', '\n12/3/2024 Văn bản có hiệu lực', null],
    ['with "vào"', 'được ban hành vào ngày 8/8/2023', '2023-08-08'],
    ['with an hour', 'hồi 16h00 ngày 14/9/2014', '2014-09-14'],
    ['words and figures', 'ngày 5 tháng 6/2023', '2023-06-05'],
    ['figures and a word', 'ngày 5/6 năm 2023', '2023-06-05'],
    ['a day without a year', 'ngày 22/9', null],
    ['footnote digit', 'ngày 18/7/20229 và', '2022-07-18'],
    ['behind a marker in brackets', '[5] ngày 05/3/2020', '2020-03-05'],
    ['behind a marker in parentheses', ' (1) ngày 05/3/2020', '2020-03-05'],
    ['a cell of HTML', '</td><td>05/01/2024</td>', '2024-01-05'],
    ['impossible', 'ngày 31/02/2024', null],
    ['broken', 'ngày 07/11/205', null],
    ['another thing’s date', 'có hiệu lực từ ngày 01/7/2024', null],
    ['a table cell', '| 25/12/2023 |', '2023-12-25'],
  ])('%s', (_, tail, date) => {
    expect(only(`Quyết định số 54-QĐ/BTCTW ${tail}`).date).toBe(date)
  })

  test.each([['ngày 31/02/2024'], ['ngày 07/11/205']])('%s is malformed', (tail) => {
    expect(only(`Quyết định số 12/QĐ-UBND ${tail}`).warnings).toEqual(['malformed-date'])
  })

  test('in front, in the frame', () => {
    expect(
      only('Ngày 25/12/2023, UBND tỉnh Hà Tĩnh đã ban hành Quyết định số 3433/QĐ-UBND về kế hoạch'),
    ).toMatchObject({
      date: '2023-12-25',
      issuer: 'Ủy ban nhân dân tỉnh Hà Tĩnh',
      place: 'ha-tinh',
    })
  })

  const table = (head: string, row: string) =>
    numbered(`| ${head} |\n|---|---|---|\n| ${row} |`).map(({ number, date }) => [number, date])
  test.each([
    [
      'to the left',
      'Ngày | Số | Về',
      '12/3/2024 | 151/QĐ-UBND | giao đất',
      [['151/QĐ-UBND', '2024-03-12']],
    ],
    [
      'beyond the subject, which cites another',
      'Số | Về | Ngày ban hành',
      '12/KH-UBND | sửa đổi Kế hoạch số 9/KH-UBND | 3/4/2024',
      [
        ['12/KH-UBND', '2024-04-03'],
        ['9/KH-UBND', null],
      ],
    ],
    [
      'days of arrival and of a deadline',
      'Ngày đến | Số | Hạn hoàn thành',
      '12/3/2024 | 151/QĐ-UBND | 31/12/2024',
      [['151/QĐ-UBND', null]],
    ],
    ['no title', 'A | B | C', '12/3/2024 | 151/QĐ-UBND | giao đất', [['151/QĐ-UBND', null]]],
  ])('in another column: %s', (_, head, row, expected) => {
    expect(table(head, row)).toEqual(expected)
  })

  test('one day for two', () => {
    expect(
      numbered('Quyết định số 1/QĐ-UBND và Quyết định số 2/QĐ-UBND cùng ngày 15/8/2023').map(
        ({ date }) => date,
      ),
    ).toEqual(['2023-08-15', '2023-08-15'])
  })

  test.each([
    ['Quyết định số 1719/QĐ-TTg năm 2021 của Thủ tướng Chính phủ', 2021],
    ['định mức số 1776/BXD-VP (2007)', 2007],
    ['Kế hoạch số 12/KH-UBND năm 2021-2025', null],
  ])('a year in place of a day: %s', (text, year) => {
    expect(only(text)).toMatchObject({ year, date: null })
  })

  test('in a note behind its number in brackets', () => {
    const found = numbered(
      'Theo Quyết định số 927/QĐ-BXD[1] và số 1085/QĐ-BXD[2]; mục [3].\n\n[1] Ngày 30/6/2025 của Bộ trưởng Bộ Xây dựng về nhà ở.\n[2] Ngày 18/7/2025 về đường bộ.\n',
    )
    expect(found.map(({ date, subject }) => [date, subject])).toEqual([
      ['2025-06-30', 'nhà ở'],
      ['2025-07-18', 'đường bộ'],
    ])
  })

  test('in a footnote', () => {
    const text =
      'Theo Nghị định số 35/2016/NĐ-CP1 thì Trạm Thú y thuộc Chi cục.\n\n1Ngày 15/5/2016 của Chính phủ quy định chi tiết.\n'
    expect(only(text)).toMatchObject({
      date: '2016-05-15',
      issuer: 'Chính phủ',
      subject: 'quy định chi tiết',
    })
  })

  test('code and date disagree on the year', () => {
    expect(only('Nghị định 35/2016/NĐ-CP ngày 15/5/2017').warnings).toEqual(['year-mismatch'])
  })
})

describe('issuers', () => {
  test.each([
    ['Quyết định số 1/QĐ-UBND của UBND tỉnh Hà Tĩnh', 'Ủy ban nhân dân tỉnh Hà Tĩnh', 'ha-tinh'],
    ['Quyết định số 1/QĐ-UBND của Uỷ ban nhân dân tỉnh', 'Ủy ban nhân dân tỉnh', null],
    [
      'Quyết định số 1/QĐ-UBND của Chủ tịch UBND tỉnh Nghệ An',
      'Ủy ban nhân dân tỉnh Nghệ An',
      'nghe-an',
    ],
    [
      'Quyết định số 1/QĐ-UBND của UBND huyện Can Lộc, tỉnh Hà Tĩnh',
      'Ủy ban nhân dân huyện Can Lộc, tỉnh Hà Tĩnh',
      'ha-tinh',
    ],
    [
      'Quyết định số 1/QĐ-UBND của UBND TP. Hồ Chí Minh',
      'Ủy ban nhân dân thành phố Hồ Chí Minh',
      'ho-chi-minh',
    ],
    [
      'Nghị quyết số 1/NQ-HĐND của HĐND thành phố Đà Nẵng',
      'Hội đồng nhân dân thành phố Đà Nẵng',
      'da-nang',
    ],
    ['Quyết định số 1/QĐ-BNV của Bộ trưởng Bộ Nội vụ', 'Bộ Nội vụ', null],
    [
      'Thông tư 11/2022/TT-BLĐTBXH của Bộ Lao động – Thương binh và Xã hội',
      'Bộ Lao động - Thương binh và Xã hội',
      null,
    ],
    ['Kết luận số 1-KL/TU của BTV Tỉnh ủy', 'Ban Thường vụ Tỉnh ủy', null],
    ['Nghị quyết số 1-NQ/TU của Thành ủy Hà Nội', 'Thành ủy Hà Nội', 'ha-noi'],
    ['Công văn số 1/SNV-TC của Sở Nội vụ Quảng Ngãi', 'Sở Nội vụ tỉnh Quảng Ngãi', 'quang-ngai'],
    [
      'Quy định số 1-QĐ/ĐU của Đảng ủy Khối các cơ quan tỉnh',
      'Đảng ủy Khối các cơ quan tỉnh',
      null,
    ],
    ['Nghị quyết của HĐND tỉnh Sơn La số 22/NQ-HĐND', 'Hội đồng nhân dân tỉnh Sơn La', 'son-la'],
    ['Quyết định số 2/QĐ-SGTVT của Giám đốc Sở GTVT', 'Sở Giao thông vận tải', null],
    ['Kế hoạch số 89/KH-BCĐ389 của Ban Chỉ đạo 389 tỉnh', 'Ban Chỉ đạo 389 tỉnh', null],
    [
      'Nghị quyết số 18-NQ/TW của Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII',
      'Ban Chấp hành Trung ương Đảng',
      null,
    ],
    [
      'Kế hoạch số 1-KH/TWĐTN của Ban Bí thư Trung ương Đoàn',
      'Ban Bí thư Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh',
      null,
    ],
    [
      'Quyết định số 1/QĐ-UBND của UBND tỉnh Thừa Thiên - Huế',
      'Ủy ban nhân dân tỉnh Thừa Thiên Huế',
      'hue',
    ],
    ['Nghị định 34/2016/NĐ-CP', 'Chính phủ', null],
    [
      'Kế hoạch số 1/KH-HĐTĐKT của Hội đồng Thi đua - Khen thưởng Trung ương',
      'Hội đồng Thi đua - Khen thưởng Trung ương',
      null,
    ],
    ['Quyết định số 1/QĐ-UBND của PCT UBND tỉnh Sơn La', 'Ủy ban nhân dân tỉnh Sơn La', 'son-la'],
    [
      'Quyết định số 1/QĐ-CĐYT của Hiệu trưởng Trường Cao đẳng Y tế Hà Tĩnh',
      'Trường Cao đẳng Y tế Hà Tĩnh',
      'ha-tinh',
    ],
    [
      'Quyết định số 1/QĐ-UBND của UBND TPHCM',
      'Ủy ban nhân dân thành phố Hồ Chí Minh',
      'ho-chi-minh',
    ],
    [
      'Quyết định số 1/QĐ-UBND của UBND T.P Cần Thơ',
      'Ủy ban nhân dân thành phố Cần Thơ',
      'can-tho',
    ],
    ['Quyết định số 1/QĐ-UBND', null, null],
    ['Kết luận số 1-KL/TW', null, null],
  ])('%s', (text, issuer, place) => {
    expect(only(text)).toMatchObject({ issuer, place, warnings: [] })
  })

  test('a phrase that contradicts the symbol', () => {
    expect(only('Nghị định số 67/2021/NĐ-CP ngày 15/7/2021 của Thủ tướng Chính phủ')).toMatchObject(
      { issuer: 'Chính phủ', warnings: ['issuer-conflict'] },
    )
  })

  test('what belongs to the next document is not taken', () => {
    const found = numbered(
      'Công văn số 1/STC-NS ngày 01/3/2024, của Sở Tư pháp tại Văn bản số 2/STP-XD',
    )
    expect(found.map((mention) => mention.issuer)).toEqual([null, 'Sở Tư pháp'])
  })
})

describe('lists', () => {
  const numbers = (text: string) => numbered(text).map((mention) => mention.number)
  test.each([
    [
      'the type is named once',
      'các Kế hoạch: Số 14/KH-VPUB ngày 11/01/2024; số 20/KH-VPUB',
      ['14/KH-VPUB', '20/KH-VPUB'],
    ],
    [
      'mixed items',
      'Các Văn bản số: 412/UBND-TH1 ngày 03/02/2023; Công điện số 07/CĐ-UBND; 5282/UBND-TH ngày 27/9/2023',
      ['412/UBND-TH1', '07/CĐ-UBND', '5282/UBND-TH'],
    ],
    ['an elided symbol', 'QĐ số 1656 và 1662/QĐ-UBND', ['1656/QĐ-UBND', '1662/QĐ-UBND']],
    [
      'several elided symbols',
      'các Quyết định số 12, 13, 14/QĐ-UBND',
      ['12/QĐ-UBND', '13/QĐ-UBND', '14/QĐ-UBND'],
    ],
    [
      'an elided symbol in a list that goes on',
      'Nghị định 100/2024/NĐ-CP, 261/2025/NĐ-CP; 140 và 144/2025/NĐ-CP',
      ['100/2024/NĐ-CP', '261/2025/NĐ-CP', '140/2025/NĐ-CP', '144/2025/NĐ-CP'],
    ],
    [
      'figures that are no number in a list that goes on',
      'Nghị định 100/2024/NĐ-CP ngày 26/7/2024 với 140 và 144/2025/NĐ-CP',
      ['100/2024/NĐ-CP', '144/2025/NĐ-CP'],
    ],
    [
      'elided symbols of a series',
      'các Nghị quyết số 66.1, 66.2 và 66.7/2025/NQ-CP',
      ['66.1/2025/NQ-CP', '66.2/2025/NQ-CP', '66.7/2025/NQ-CP'],
    ],
    ['a range', 'số 1294/QĐ-UBND đến số 1336/QĐ-UBND', ['1294/QĐ-UBND', '1336/QĐ-UBND']],
  ])('%s', (_, text, expected) => {
    expect(numbers(text)).toEqual(expected)
  })

  test('a shared tail', () => {
    expect(
      numbered('Kết luận số 28-KL/TW và Kết luận số 40-KL/TW của Bộ Chính trị').map(
        (mention) => mention.issuer,
      ),
    ).toEqual(['Bộ Chính trị', 'Bộ Chính trị'])
  })

  test('a list item does not share across semicolons', () => {
    expect(
      numbered('Quyết định số 1/QĐ-UBND; Chỉ thị số 2/CT-UBND của UBND tỉnh').map(
        (mention) => mention.issuer,
      ),
    ).toEqual([null, 'Ủy ban nhân dân tỉnh'])
  })
})

describe('pinpoints', () => {
  test.each([
    [
      'two paths',
      'khoản 9 Điều 12 và khoản 6 Điều 21, Nghị định số 35/2023/NĐ-CP',
      ['điều 12 khoản 9', 'điều 21 khoản 6'],
    ],
    [
      'a path of three',
      'điểm a khoản 2 Điều 24 Nghị định số 120/2020/NĐ-CP',
      ['điều 24 khoản 2 điểm a'],
    ],
    [
      'đ is not d',
      'điểm đ khoản 2 Điều 24 Nghị định số 120/2020/NĐ-CP',
      ['điều 24 khoản 2 điểm đ'],
    ],
    ['articles', 'Điều 36, Điều 37 Nghị định số 120/2020/NĐ-CP', ['điều 36', 'điều 37']],
    [
      'a shared outside',
      'điểm a khoản 2 và điểm b khoản 3 Điều 4 Nghị định số 60/2021/NĐ-CP',
      ['điều 4 khoản 2 điểm a', 'điều 4 khoản 3 điểm b'],
    ],
    [
      'labels in a list',
      'các điểm a, b và c khoản 1 Điều 5 Nghị định số 60/2021/NĐ-CP',
      ['điều 5 khoản 1 điểm a', 'điều 5 khoản 1 điểm b', 'điều 5 khoản 1 điểm c'],
    ],
    ['an annex', 'Phụ lục III ban hành kèm theo Nghị định số 30/2020/NĐ-CP', ['phụ lục III']],
    [
      'a regulation issued with it',
      'khoản 1 Điều 5 Quy chế làm việc ban hành kèm theo Quyết định số 12/2020/QĐ-UBND',
      ['điều 5 khoản 1'],
    ],
    ['over a line break', 'khoản 2 Điều\n24 Nghị định số 120/2020/NĐ-CP', ['điều 24 khoản 2']],
    [
      'a hyphen in front of the head',
      'khoản 1 Điều 3- Nghị định số 177/2013/NĐ-CP',
      ['điều 3 khoản 1'],
    ],
    ['points of a mark are none', 'đạt 50 điểm trở lên theo Nghị định số 120/2020/NĐ-CP', []],
  ])('%s', (_, text, expected) => {
    expect(pins(only(text))).toEqual(expected)
  })
})

describe('no citations', () => {
  test.each([
    'Số:      /BC-UBND',
    'đã hoàn thành 13/72 nhiệm vụ',
    '9/9 huyện',
    'TCVN ISO 9001:2015',
    'đoạn Km37-Km85+300',
    'khóa 101, 102',
    '176.602.392.331/176.602.392.331 đồng',
    'Hợp đồng số 05/2023/HĐ-XD',
    'khoáng sản 3 - Vimico',
    'https://vanban.vn/12/QD-UBND/34/2016/ND-CP',
    'ngày 30/4/1975 - 30/4/2024',
    'QCVN 06:2022/BXD',
    'triệu đồng/người/năm',
    'trực 24/7',
    'năm 2024-\n\nThực hiện',
    '8.592/32.741 (27,3%)',
    '15/DN và 3/KCN; 12/UBND cấp xã',
    'giai đoạn 2021-2025/2026-2030',
    'Số: 1287/BC-BYT      Hà Nội, ngày 14 tháng 11 năm 2024',
    'phát 02 số/tháng',
    'thu 66.7/2025 tỷ đồng; số 66.7/QĐ; mục 3.15/2025/QĐ-UBND',
    '(Tổ 1238)',
    '2G/3G/4G',
    'A1-12/CT3',
    'tài khoản số 3711/KBNN-TK',
    'biển số 38A-123/QK4',
    'Số: 10b/ 2003/NQ-HĐND4\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'theo Mẫu số 02/BC-TTCP và Biểu mẫu số 3a/KH-UBND',
    'Biểu số 05/BC-XDCB; Phụ lục số 01/PL-KH; mẫu số 15/ĐK',
    'Hợp đồng tín dụng số 45/2020/HĐTD-NHNN',
    'Địa chỉ: Số 121/TDP Bình Yên',
  ])('%s', (text) => {
    expect(numbered(text)).toEqual([])
  })
})

describe('laws, short names and named documents', () => {
  const classes = (text: string) =>
    findCitations(text).map((mention) => [mention.class, mention.text, mention.year])
  test.each([
    [
      'Luật Đất đai và Luật Thú y',
      [
        ['law', 'Luật Đất đai', null],
        ['law', 'Luật Thú y', null],
      ],
    ],
    ['Luật Đất đai năm 2024', [['law', 'Luật Đất đai năm 2024', 2024]]],
    ['Bộ luật Hình sự 2015', [['law', 'Bộ luật Hình sự 2015', 2015]]],
    ['Luật tổ chức chính quyền địa phương', [['law', 'Luật tổ chức chính quyền địa phương', null]]],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Thú y',
      [
        ['law', 'Luật sửa đổi, bổ sung một số điều', null],
        ['law', 'Luật Thú y', null],
      ],
    ],
    ['Hội Luật gia tỉnh; pháp luật về giá', []],
    [
      'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XIX',
      [['named', 'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XIX', null]],
    ],
    ['Nghị quyết Đại hội Đảng các cấp', []],
    ['Luật Đất đai số 31/2024/QH15', [['numbered', '31/2024/QH15', 2024]]],
    ['Luật Nhà ở năm 2023 (số 27/2023/QH15)', [['numbered', '27/2023/QH15', 2023]]],
    [
      'các Luật: Quy hoạch, Nhà ở và Giá năm 2023',
      [
        ['law', 'Quy hoạch', null],
        ['law', 'Nhà ở', null],
        ['law', 'Giá năm 2023', 2023],
      ],
    ],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Xây dựng năm 2020',
      [
        ['law', 'Luật sửa đổi, bổ sung một số điều', 2020],
        ['law', 'Luật Xây dựng', null],
      ],
    ],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Xây dựng số 62/2020/QH14',
      [['numbered', '62/2020/QH14', 2020]],
    ],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Xây dựng số 50/2014/QH13',
      [
        ['law', 'Luật sửa đổi, bổ sung một số điều', null],
        ['numbered', '50/2014/QH13', 2014],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(classes(text)).toEqual(expected)
  })

  test.each([
    ['Luật Xây dựng ngày 18 tháng 6 năm 2014', ['2014-06-18']],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019',
      ['2019-11-22', null, null],
    ],
    [
      'Luật số 77/2015/QH13 được Quốc hội nước CHXHCN Việt Nam thông qua ngày 19/6/2015',
      ['2015-06-19'],
    ],
    [
      'Luật số 47/2019/QH14 sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ ngày 22/11/2019',
      [null, null],
    ],
  ])('the day of a law: %s', (text, expected) => {
    expect(findCitations(text).map((mention) => mention.date)).toEqual(expected)
  })

  test('a short name points at the document that it was defined for', () => {
    const found = findCitations(
      'Quyết định số 06/QĐ-TTg ngày 06/01/2022 phê duyệt Đề án phát triển dữ liệu (gọi tắt là Đề án 06). Triển khai Đề án 06 trên địa bàn.',
    )
    expect(found[0]!.aliases).toEqual(['Đề án 06'])
    expect(found.slice(1).map(({ class: kind, antecedent }) => [kind, antecedent])).toEqual([
      ['alias', 0],
      ['alias', 0],
    ])
  })

  test('a short name in brackets behind its number', () => {
    const found = findCitations(
      'Quyết định số 06/QĐ-TTg phê duyệt Đề án phát triển dữ liệu (Đề án 06). Triển khai Đề án 06 tại xã; Chỉ thị số 3/CT-TTg (Chỉ thị 05).',
    )
    expect(found.map(({ text, antecedent }) => [text, antecedent])).toEqual([
      ['06/QĐ-TTg', null],
      ['Đề án 06', 0],
      ['Đề án 06', 0],
      ['3/CT-TTg', null],
      ['Chỉ thị 05', null],
    ])
  })

  test('a bare number points at the one document that fits, or at none', () => {
    const one = findCitations(
      'Chỉ thị số 11/CT-TTg ngày 04/3/2020. Thực hiện Chỉ thị 11, các sở đã báo cáo.',
    )
    expect(one[1]).toMatchObject({ class: 'alias', text: 'Chỉ thị 11', antecedent: 0 })
    const two = findCitations(
      'Chỉ thị số 11/CT-TTg; Chỉ thị số 11/CT-UBND. Thực hiện Chỉ thị 11, các sở đã báo cáo.',
    )
    expect(two[2]).toMatchObject({ class: 'alias', antecedent: null })
  })

  test('a count is no short name', () => {
    expect(findCitations('Kế hoạch 5 năm; ban hành 14 Quyết định 3 nội dung')).toEqual([])
  })
})

describe('relations', () => {
  const relations = (text: string) =>
    findCitations(text).map(
      ({ relation }) => relation && [relation.verb, relation.direction, relation.other],
    )
  test.each([
    ['thay thế Quyết định số 12/2017/QĐ-UBND', [['replace', 'passive', null]]],
    [
      'sửa đổi, bổ sung một số điều của Quyết định số 37/2020/QĐ-UBND',
      [['amend', 'passive', null]],
    ],
    [
      'Nghị quyết số 106/2023/NQ-HĐND về sửa đổi một số điều của Nghị quyết số 72/2022/NQ-HĐND',
      [
        ['amend', 'active', 1],
        ['amend', 'passive', 0],
      ],
    ],
    ['ban hành kèm theo Quyết định số 3109/QĐ-UBND', [['issue-with', 'passive', null]]],
    [
      'Thực hiện Nghị định số 62/2020/NĐ-CP và Nghị định số 106/2020/NĐ-CP',
      [
        ['implement', 'passive', null],
        ['implement', 'passive', null],
      ],
    ],
    [
      'Nghị định số 24/2014/NĐ-CP được sửa đổi, bổ sung tại Nghị định số 107/2020/NĐ-CP',
      [
        ['amend', 'passive', 1],
        ['amend', 'active', 0],
      ],
    ],
    ['Căn cứ Nghị định số 62/2020/NĐ-CP', [['basis', 'passive', null]]],
    ['các văn bản hướng dẫn thuộc thẩm quyền và Quyết định số 75/2014/QĐ-UBND', [null]],
  ])('%s', (text, expected) => {
    expect(relations(text)).toEqual(expected)
  })
})

test('line and column are one-based', () => {
  expect(only('a\nb Quyết định số 12/QĐ-UBND')).toMatchObject({ line: 2, column: 17 })
})

test('footnotes that are given reach the mention in the body', () => {
  const text =
    'Nghị định số 35/2016/NĐ-CP\ufffc thì trạm thuộc chi cục.\nNgày 15/5/2016 của Chính phủ.'
  const at = text.indexOf('\ufffc')
  const [mention] = findCitations(text, {
    footnotes: [{ offset: at, note: { start: text.indexOf('Ngày'), end: text.length } }],
  })
  expect(mention).toMatchObject({ date: '2016-05-15' })
})
