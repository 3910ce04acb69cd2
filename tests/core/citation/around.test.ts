import { describe, expect, test } from 'vitest'
import { findCitations } from '../../../src/core/citation/find.ts'
import type { Mention } from '../../../src/core/citation/mention.ts'

/** Number, day and body of each mention with a number: `545/KH-UBND 2024-03-15 Ủy ban nhân dân tỉnh`. */
const read = (text: string) =>
  findCitations(text)
    .filter((mention) => mention.class === 'numbered')
    .map(({ number, date, issuer }) => [number, date ?? '-', issuer ?? '-'].join(' '))
const aliases = (text: string): Mention[] =>
  findCitations(text).filter((mention) => mention.class === 'alias')

describe('a day behind a comma', () => {
  test.each([
    [
      'opens the next clause',
      'Thực hiện Kế hoạch số 545/KH-UBND của UBND tỉnh, ngày 15/3/2024, Sở Nội vụ đã ban hành Công văn số 512/SNV-CCHC.',
      ['545/KH-UBND - Ủy ban nhân dân tỉnh', '512/SNV-CCHC 2024-03-15 Sở Nội vụ'],
    ],
    [
      'opens it without an adverb',
      'Thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị, ngày 15/3/2025, Ban Thường vụ Tỉnh ủy ban hành Kế hoạch số 12-KH/TU.',
      ['57-NQ/TW - Bộ Chính trị', '12-KH/TU 2025-03-15 Ban Thường vụ Tỉnh ủy'],
    ],
    [
      'opens it without a body',
      'Thực hiện Kế hoạch số 12/KH-UBND của UBND tỉnh, ngày 16/01/2024 ban hành Công văn số 100/SNV-CCHC.',
      ['12/KH-UBND - Ủy ban nhân dân tỉnh', '100/SNV-CCHC 2024-01-16 -'],
    ],
    [
      'is nobody’s where a body does something else on it',
      'Theo Công văn số 581/BNV-CCHC, ngày 21/02/2024 Sở Nội vụ đã tham mưu UBND tỉnh ban hành Kế hoạch số 55/KH-UBND.',
      ['581/BNV-CCHC - Bộ Nội vụ', '55/KH-UBND - Ủy ban nhân dân tỉnh'],
    ],
    [
      'is the document’s before its issuer',
      'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị và Quyết định số 11/QĐ-UBND, ngày 24/01/2025 của UBND tỉnh.',
      ['57-NQ/TW 2024-12-22 Bộ Chính trị', '11/QĐ-UBND 2025-01-24 Ủy ban nhân dân tỉnh'],
    ],
    [
      'is the document’s in a list',
      'Kế hoạch số 1/KH-UBND, ngày 4/3/2024, Kế hoạch số 22/KH-UBND, ngày 5/3/2024, của UBND tỉnh.',
      ['1/KH-UBND 2024-03-04 Ủy ban nhân dân tỉnh', '22/KH-UBND 2024-03-05 Ủy ban nhân dân tỉnh'],
    ],
    [
      'is the document’s before a report on it',
      'Thực hiện Công văn số 12/UBND-NC, ngày 3/4/2024, UBND huyện Đức Thọ báo cáo như sau.',
      ['12/UBND-NC 2024-04-03 -'],
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))
})

describe('a body behind a day that is not written in full', () => {
  test.each([
    ['ngày 15/3 của UBND huyện Đức Thọ', null, ['malformed-date']],
    ['ngày .../3/2024 của UBND huyện Đức Thọ', 2024, ['malformed-date']],
    ['ngày … tháng 3 năm 2024 của UBND huyện Đức Thọ', 2024, ['malformed-date']],
    ['tháng 3/2024 của UBND huyện Đức Thọ', 2024, []],
  ])('%s', (behind, year, warnings) => {
    const [mention] = findCitations(`Quyết định số 100/QĐ-UBND ${behind} về việc kiện toàn.`)
    expect(mention).toMatchObject({
      date: null,
      year,
      issuer: 'Ủy ban nhân dân huyện Đức Thọ',
      subject: 'kiện toàn',
      warnings,
    })
  })
})

describe('a body in brackets', () => {
  test.each([
    ['Quyết định số 100/QĐ-UBND (UBND huyện Đức Thọ)', 'Ủy ban nhân dân huyện Đức Thọ'],
    [
      'Quyết định số 100/QĐ-UBND ngày 3/2/2024 (của UBND huyện Đức Thọ)',
      'Ủy ban nhân dân huyện Đức Thọ',
    ],
    ['Kế hoạch số 100/KH-UBND (Sở Nội vụ)', '-'],
    ['Kế hoạch số 100/KH-UBND (UBND huyện Đức Thọ chủ trì)', '-'],
  ])('%s', (text, issuer) => expect(read(text)[0]!.replace(/^\S+ \S+ /, '')).toBe(issuer))
})

describe('a body that opens an item', () => {
  test.each([
    [
      'in front of brackets',
      'Ý kiến của Bộ Tài chính (Công văn số 5/BTC-NS); UBND TP Hà Nội (văn bản số 51/UBND-ĐT); Ngân hàng Chính sách xã hội (văn bản số 90/NHCS-TD).',
      [
        '5/BTC-NS - Bộ Tài chính',
        '51/UBND-ĐT - Ủy ban nhân dân thành phố Hà Nội',
        '90/NHCS-TD - Ngân hàng Chính sách xã hội',
      ],
    ],
    [
      'in front of a colon, for all items up to the next body',
      'Văn bản:\n- HĐND xã: Nghị quyết số 2/NQ-HĐND về biên chế; Nghị quyết số 9/NQ-HĐND về ngân sách.\n- Công an xã: Kế hoạch số 21/KH-CAX; UBND xã: Kế hoạch số 3/KH-UBND.',
      [
        '2/NQ-HĐND - Hội đồng nhân dân xã',
        '9/NQ-HĐND - Hội đồng nhân dân xã',
        '21/KH-CAX - Công an xã',
        '3/KH-UBND - Ủy ban nhân dân xã',
      ],
    ],
    [
      'in front of a list of its own',
      'Gồm:\n- Sở Tài chính:\n+ Công văn số 12/STC-NS;\n+ Công văn số 15/STC-QLG.\n- UBND tỉnh:\n+ Quyết định số 90/QĐ-UBND',
      [
        '12/STC-NS - Sở Tài chính',
        '15/STC-QLG - Sở Tài chính',
        '90/QĐ-UBND - Ủy ban nhân dân tỉnh',
      ],
    ],
    [
      'and issues what is behind a colon',
      'Ban Thường vụ Tỉnh ủy ban hành: Quy chế số 1-QC/TU, ngày 04/7/2025; 02 Quyết định (số 5-QĐ/TU, 6-QĐ/TU). Kế hoạch số 7-KH/TU.',
      [
        '1-QC/TU 2025-07-04 Ban Thường vụ Tỉnh ủy',
        '5-QĐ/TU - Ban Thường vụ Tỉnh ủy',
        '6-QĐ/TU - Ban Thường vụ Tỉnh ủy',
        '7-KH/TU - -',
      ],
    ],
    [
      'in a row of brackets',
      'Đoàn nhận báo cáo của UBND tỉnh (số 1/BC-UBND ngày 24/3/2025), Sở Tài chính (số 5/BC-STC) và UBND huyện Phụng Hiệp (số 7/BC-UBND). Ý kiến của Sở Y tế (Công văn số 8/SYT-NV), Sở Nội vụ (Công văn số 9/SNV-TC).',
      [
        '1/BC-UBND 2025-03-24 Ủy ban nhân dân tỉnh',
        '5/BC-STC - Sở Tài chính',
        '7/BC-UBND - Ủy ban nhân dân huyện Phụng Hiệp',
        '8/SYT-NV - Sở Y tế',
        '9/SNV-TC - Sở Nội vụ',
      ],
    ],
    [
      'unless it is reported to in a row of brackets',
      'Đã báo cáo HĐND tỉnh (Báo cáo số 5/BC-UBND), UBND tỉnh (Báo cáo số 6/BC-UBND).',
      ['5/BC-UBND - -', '6/BC-UBND - -'],
    ],
    [
      'unless it was reminded by it',
      'Chưa trả lời: UBND huyện Can Lộc (Công văn số 33/UBND-TH); UBND huyện Đức Thọ (Công văn số 34/UBND-TH).',
      ['33/UBND-TH - -', '34/UBND-TH - -'],
    ],
    ['unless it is addressed', 'Đã trình UBND xã (Tờ trình số 18/TTr-KT).', ['18/TTr-KT - -']],
    [
      'whose name ends before what it does',
      'Hồ sơ: Phòng Kinh tế trình UBND xã (Tờ trình số 18/TTr-KT).',
      ['18/TTr-KT - -'],
    ],
    ['unless it is reported to', 'Báo cáo UBND tỉnh (Báo cáo số 8/BC-UBND).', ['8/BC-UBND - -']],
    [
      'unless it gave the order',
      'Theo chỉ đạo của UBND tỉnh (Báo cáo số 8/BC-UBND).',
      ['8/BC-UBND - -'],
    ],
    ['unless it is sent to', '- UBND tỉnh: Báo cáo số 8/BC-UBND.', ['8/BC-UBND - -']],
    [
      'unless a sentence has ended',
      '- UBND xã: đã kiện toàn. Quyết định số 8/QĐ-UBND còn hiệu lực.',
      ['8/QĐ-UBND - -'],
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))
})

describe('bodies of several places', () => {
  test.each([
    ['UBND các xã, phường đã ban hành Kế hoạch số 12/KH-UBND', 'Ủy ban nhân dân các xã, phường'],
    ['Quyết định số 9/QĐ-UBND của UBND các huyện', 'Ủy ban nhân dân các huyện'],
    ['HĐND 12 xã thông qua Nghị quyết số 3/NQ-HĐND', 'Hội đồng nhân dân 12 xã'],
  ])('%s', (text, issuer) => {
    expect(findCitations(`${text}.`)).toMatchObject([{ issuer, warnings: ['unclear-issuer'] }])
  })
})

describe('a number in brackets behind a place', () => {
  const warnings = (text: string) => findCitations(text).map((mention) => mention.warnings)
  test('is not of the body that cites it', () => {
    const list =
      'UBND thành phố Hà Tĩnh, các huyện: Can Lộc (QĐ số 2345/QĐ-UBND ngày 03/4/2024), Đức Thọ (QĐ số 1122/QĐ-UBND) và huyện Hương Sơn (KH số 33/KH-UBND).'
    expect(warnings(list)).toEqual([['unclear-issuer'], ['unclear-issuer'], ['unclear-issuer']])
  })
  test.each([
    ['a body', 'UBND các huyện, UBND tỉnh (QĐ số 2345/QĐ-UBND)'],
    ['a person', 'Khen thưởng các ông: Trần Văn An (QĐ số 2345/QĐ-UBND)'],
    ['a department', 'các huyện: Can Lộc (Công văn số 12/STC-NS)'],
    ['an issuer behind it', 'các huyện: Can Lộc (QĐ số 2345/QĐ-UBND của UBND tỉnh)'],
  ])('unless it is %s', (_, text) => expect(warnings(text)).toEqual([[]]))
})

describe('a bare number', () => {
  const decision = 'Quyết định số 1234/QĐ-UBND ngày 05/5/2023 của UBND tỉnh. '
  test.each([
    ['the same day', `${decision}Theo Quyết định số 1234 ngày 05/5/2023, các sở báo cáo.`, 0],
    ['another day', `${decision}Theo Quyết định số 1234 ngày 05/5/2024, các sở báo cáo.`, null],
    ['the same body', `${decision}Theo Quyết định số 1234 của UBND tỉnh, các sở báo cáo.`, 0],
    ['a body below', `${decision}Theo Quyết định số 1234 của UBND huyện Đức Thọ.`, null],
    [
      'another body',
      'Chỉ thị số 05-CT/TW của Bộ Chính trị. Chỉ thị số 05 của Chủ tịch UBND tỉnh.',
      null,
    ],
  ])('with %s', (_, text, antecedent) => {
    expect(aliases(text).map((mention) => mention.antecedent)).toEqual([antecedent])
  })

  test.each([
    ['khoản 3 Điều 5 Nghị quyết 201', ['điều 5 khoản 3']],
    [
      'Điều 4 Nghị quyết 201 và điểm a khoản 1 Điều 7 của Nghị quyết 201',
      ['điều 4', 'điều 7 khoản 1 điểm a'],
    ],
    ['Điều 4 Nghị định số 8/2024/NĐ-CP và Nghị quyết 201', ['']],
  ])('has its places in the document: %s', (text, expected) => {
    const full = 'Nghị quyết số 201/2025/QH15 (gọi tắt là Nghị quyết 201). Thực hiện '
    const [, ...uses] = aliases(`${full}${text}.`)
    const pins = uses.map(({ pinpoints }) =>
      pinpoints
        .map(({ path }) => path.map(({ unit, label }) => `${unit} ${label}`).join(' '))
        .join(' & '),
    )
    expect(pins).toEqual(expected)
  })

  test('is not one of a series', () => {
    const series = 'Nghị quyết số 66.7/2025/NQ-CP của Chính phủ. '
    expect(aliases(`${series}Theo Nghị quyết 66, các sở báo cáo.`)[0]!.antecedent).toBeNull()
    const party = 'Nghị quyết số 66-NQ/TW của Bộ Chính trị. '
    expect(aliases(`${party}${series}Theo Nghị quyết 66, các sở báo cáo.`)[0]!.antecedent).toBe(0)
  })

  test('is no document’s where it is a year or a count of days', () => {
    const text = 'Kế hoạch 2025 và Kế hoạch 2024, được giao; Kế hoạch 100 ngày cao điểm.'
    expect(aliases(text)).toEqual([])
    expect(aliases('Theo Kế hoạch số 2025 của UBND tỉnh.')).toHaveLength(1)
  })
})

describe('a list', () => {
  test.each([
    [
      'has the subject of its clause for issuer, whatever the types',
      'UBND huyện Đức Thọ ban hành Kế hoạch số 46/KH-UBND, Quyết định số 100/QĐ-UBND và Công văn số 55/UBND-NV.',
      [
        '46/KH-UBND - Ủy ban nhân dân huyện Đức Thọ',
        '100/QĐ-UBND - Ủy ban nhân dân huyện Đức Thọ',
        '55/UBND-NV - Ủy ban nhân dân huyện Đức Thọ',
      ],
    ],
    [
      'has its day too',
      'Ngày 02/3/2024, UBND huyện Đức Thọ đã ban hành Kế hoạch số 46/KH-UBND và Quyết định số 100/QĐ-UBND.',
      [
        '46/KH-UBND 2024-03-02 Ủy ban nhân dân huyện Đức Thọ',
        '100/QĐ-UBND 2024-03-02 Ủy ban nhân dân huyện Đức Thọ',
      ],
    ],
    [
      'is not that of its subject where another document comes in between',
      'UBND huyện Đức Thọ ban hành Kế hoạch số 46/KH-UBND thực hiện Quyết định số 100/QĐ-UBND.',
      ['46/KH-UBND - Ủy ban nhân dân huyện Đức Thọ', '100/QĐ-UBND - -'],
    ],
    [
      'behind a semicolon may be another’s',
      'Sở đã tham mưu UBND tỉnh ban hành Quyết định số 22/QĐ-UBND; Công văn số 67/UBND-CN.',
      ['22/QĐ-UBND - Ủy ban nhân dân tỉnh', '67/UBND-CN - -'],
    ],
    [
      'that is counted first has the subject of its sentence',
      'HĐND huyện Kỳ Anh khóa XX ban hành 12 nghị quyết (từ Nghị quyết số 45/NQ-HĐND đến Nghị quyết số 56/NQ-HĐND ngày 20/12/2023), trong đó Nghị quyết số 50/NQ-HĐND về dự toán theo Nghị quyết số 8/NQ-HĐND.',
      [
        '45/NQ-HĐND - Hội đồng nhân dân huyện Kỳ Anh',
        '56/NQ-HĐND 2023-12-20 Hội đồng nhân dân huyện Kỳ Anh',
        '50/NQ-HĐND - Hội đồng nhân dân huyện Kỳ Anh',
        '8/NQ-HĐND - -',
      ],
    ],
    [
      'that opens a sentence has no subject',
      'Làm việc với UBND huyện Kỳ Anh\n- Ban hành các Công văn: Số 12/UBND-NV ngày 02/3/2024.',
      ['12/UBND-NV 2024-03-02 -'],
    ],
    [
      'has the body in front of its colon',
      'Các Quyết định của UBND huyện Đức Thọ: số 145/QĐ-UBND ngày 02/3/2024; số 146/QĐ-UBND ngày 03/3/2024.',
      [
        '145/QĐ-UBND 2024-03-02 Ủy ban nhân dân huyện Đức Thọ',
        '146/QĐ-UBND 2024-03-03 Ủy ban nhân dân huyện Đức Thọ',
      ],
    ],
    [
      'of days says `cùng ngày`',
      'Quyết định số 5/QĐ-UBND ngày 03/02/2024; Quyết định số 6/QĐ-UBND cùng ngày của UBND tỉnh.',
      ['5/QĐ-UBND 2024-02-03 -', '6/QĐ-UBND 2024-02-03 Ủy ban nhân dân tỉnh'],
    ],
    [
      '`cùng ngày` in another sentence is open',
      'Quyết định số 5/QĐ-UBND ngày 03/02/2024. Quyết định số 6/QĐ-UBND cùng ngày của UBND tỉnh.',
      ['5/QĐ-UBND 2024-02-03 -', '6/QĐ-UBND - Ủy ban nhân dân tỉnh'],
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))

  test('of the National Assembly keeps its type', () => {
    const found = findCitations('Nghị quyết số 197/2025/QH15, 198/2025/QH15 và số 193/2025/QH15.')
    expect(found.map(({ type }) => type)).toEqual(['NQ', 'NQ', 'NQ'])
  })
})

describe('a body', () => {
  test.each([
    [
      '12/KH-BCĐ của Ban Chỉ đạo Chuyển đổi số tỉnh Hà Tĩnh',
      'Ban Chỉ đạo Chuyển đổi số tỉnh Hà Tĩnh',
    ],
    ['12/BC-SNV của Sở Nội vụ số 5', 'Sở Nội vụ'],
    ['20/SNV-CCHC của Sở', '-'],
    [
      '6/QĐ-UBQGCĐS của Ủy ban Quốc gia về chuyển đổi số về kế hoạch',
      'Ủy ban Quốc gia về chuyển đổi số',
    ],
    [
      '12/BCH-PCTT của Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh, các huyện',
      'Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh',
    ],
    [
      '7/TB-HĐ của Hội đồng phối hợp phổ biến, giáo dục pháp luật Trung ương',
      'Hội đồng phối hợp phổ biến, giáo dục pháp luật Trung ương',
    ],
    ['12/KBNN-TH của Kho bạc Nhà nước tỉnh Hà Tĩnh về quyết toán', 'Kho bạc Nhà nước tỉnh Hà Tĩnh'],
    ['7/KBNN-TH của Kho bạc Nhà nước khu vực XI', 'Kho bạc Nhà nước khu vực XI'],
    [
      '5/HTI-TH của Ngân hàng Nhà nước Chi nhánh tỉnh Hà Tĩnh',
      'Ngân hàng Nhà nước Việt Nam Chi nhánh tỉnh Hà Tĩnh',
    ],
    [
      '5/KV8-TH của Ngân hàng Nhà nước Việt Nam - Chi nhánh Khu vực 8 về tín dụng',
      'Ngân hàng Nhà nước Việt Nam Chi nhánh Khu vực 8',
    ],
    ['87/KVXII-TH của Kiểm toán nhà nước khu vực XII', 'Kiểm toán nhà nước khu vực XII'],
    ['12/QĐ-UBND của UBND tỉnh Hà Tây', 'Ủy ban nhân dân tỉnh Hà Tây'],
    ['9/KBNN-TH của Kho bạc Nhà nước', 'Kho bạc Nhà nước'],
    ['02/2018/NQ-HĐTP', 'Hội đồng Thẩm phán Tòa án nhân dân tối cao'],
    [
      '20-NQ/TW Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII ngày 25/10/2017',
      'Ban Chấp hành Trung ương Đảng',
    ],
  ])('%s', (text, issuer) =>
    expect(read(`Văn bản số ${text}.`)[0]!.split(' ').slice(2).join(' ')).toBe(issuer),
  )

  test.each([
    ['Trường Đại học Hà Tĩnh ban hành Quyết định số 567/QĐ-ĐHHT', 'Trường Đại học Hà Tĩnh'],
    ['Ban Chỉ đạo CCHC tỉnh ban hành Kế hoạch số 10/KH-BCĐ', 'Ban Chỉ đạo CCHC tỉnh'],
    ['Tổ công tác Đề án 06 tỉnh có Công văn số 15/TCTĐA06', 'Tổ công tác Đề án 06 tỉnh'],
    ['UBND xã Cẩm Bình (mới) đã ban hành Kế hoạch số 5/KH-UBND', 'Ủy ban nhân dân xã Cẩm Bình'],
    ['Công an huyện Can Lộc có Báo cáo số 56/BC-CAH', 'Công an huyện Can Lộc'],
    ['Ban Quản lý dự án huyện có Báo cáo số 19/BC-BQL', 'Ban Quản lý dự án huyện'],
    [
      'UBND tỉnh ban hành Quy chế phối hợp kèm theo Quyết định số 12/QĐ-UBND',
      'Ủy ban nhân dân tỉnh',
    ],
    [
      'Trung tâm Phục vụ HCC xã có Thông báo số 3/TB-TTPVHCC',
      'Trung tâm Phục vụ hành chính công xã',
    ],
    ['Công văn số 332/TCS6-NV của Thuế cơ sở 6', 'Thuế cơ sở 6'],
    ['Thuế tỉnh Nghệ An có Công văn số 33/NAN-NV', 'Thuế tỉnh Nghệ An'],
    [
      'Kế hoạch số 77-KH/BCĐ của Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực tỉnh',
      'Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực tỉnh',
    ],
    ['MTTQ tỉnh có Thông tri số 1/TTr-MTTQ-BTT', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
    [
      'Kế hoạch số 8/KH-MTTQ của Ủy ban MTTQ xã Kỳ Xuân',
      'Ủy ban Mặt trận Tổ quốc Việt Nam xã Kỳ Xuân',
    ],
    [
      'Kế hoạch số 8/KH-MTTQ của Ban Thường trực UBMTTQ Việt Nam tỉnh Hà Tĩnh',
      'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hà Tĩnh',
    ],
    [
      'Kết luận số 127-KL/TW ngày 28/02/2025 của Bộ Chính trị, Ban Bí thư',
      'Bộ Chính trị, Ban Bí thư',
    ],
    ['các Kết luận của Bộ Chính trị, Ban Bí thư: số 126-KL/TW', 'Bộ Chính trị, Ban Bí thư'],
    ['Kho bạc Nhà nước tỉnh có Công văn số 1221/KBHG-KSC', 'Kho bạc Nhà nước tỉnh'],
    [
      'Kiểm toán nhà nước khu vực V đã nêu tại Báo cáo kiểm toán số 64/BC-KTNN',
      'Kiểm toán nhà nước khu vực V',
    ],
    ['Thanh tra tỉnh kết luận tại Kết luận số 5/KL-TTT', 'Thanh tra tỉnh'],
    [
      'Ngân hàng Nhà nước Việt Nam chi nhánh Hà Tĩnh có Công văn số 12/NHNN-TH',
      'Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh Hà Tĩnh',
    ],
    [
      'Thông báo số 5-TB/TW của Bộ Chính trị, Ban Bí thư Trung ương Đảng',
      'Bộ Chính trị, Ban Bí thư',
    ],
    ['UBND tỉnh chỉ đạo tại Công văn số 30/UBND-TH', 'Ủy ban nhân dân tỉnh'],
    ['được Sở Tài chính trả lời bằng Công văn số 30/STC-NS', 'Sở Tài chính'],
    ['UBND xã thực hiện yêu cầu tại Công văn số 30/UBND-TH', '-'],
    ['nhiệm vụ UBND huyện được giao tại Công văn số 30/UBND-TH', '-'],
    ['Bệnh viện phúc đáp tại Công văn số 203/BVTN-KHTH', '-'],
    ['Tỉnh đoàn ban hành Kế hoạch số 96-KH/TĐTN-BTG', 'Tỉnh đoàn'],
    [
      'Đã xử lý. Bộ Chỉ huy BĐBP tỉnh (Kế hoạch số 1120/KH-BCH)',
      'Bộ Chỉ huy Bộ đội Biên phòng tỉnh',
    ],
    ['Ban Chỉ huy Quân sự huyện có Kế hoạch số 20/KH-BCH', 'Ban Chỉ huy Quân sự huyện'],
    ['BHXH tỉnh có Thông báo số 871/TB-BHXH', 'Bảo hiểm xã hội tỉnh'],
    ['Công đoàn Trường có Kế hoạch số 22/KH-CĐCS', 'Công đoàn Trường'],
    ['Trường Đại học Hà Tĩnh nhận được Công văn số 15/TCTĐA06', '-'],
    ['Trường Đại học Hà Tĩnh có Quyết định số 15/QĐ-UBND', '-'],
  ])('of no table, or below: %s', (text, issuer) =>
    expect(read(`${text}.`)[0]!.split(' ').slice(2).join(' ')).toBe(issuer),
  )

  test('is not named alone where there were several', () => {
    expect(read('Thông tư số 23/TT-LB của liên Bộ Tài chính - Xây dựng.')).toEqual(['23/TT-LB - -'])
  })

  test('between type and number needs no word before it', () => {
    expect(read('Nghị quyết HĐND tỉnh Hà Tĩnh số 22/NQ-HĐND.')).toEqual([
      '22/NQ-HĐND - Hội đồng nhân dân tỉnh Hà Tĩnh',
    ])
  })
})

test.each([
  ['lúc 7h ngày 08/9/2024', '2024-09-08'],
  ["hồi 16h00' ngày 09/9/2024", '2024-09-09'],
  ['lúc 7 giờ 30 phút, ngày 10/9/2024', '2024-09-10'],
])('a telegram is sent %s', (when, date) => {
  expect(read(`Công điện số 77/CĐ-TTg ${when}.`)[0]).toContain(date)
})

describe('a table', () => {
  const table = (head: string, row: string) => findCitations(`| ${head} |\n| --- |\n| ${row} |\n`)
  test('tells day, body and subject by its columns', () => {
    const [mention] = table(
      'TT | Số, ký hiệu | Ngày ban hành | Cơ quan ban hành | Trích yếu',
      '1 | 100/QĐ-UBND | 03/02/2024 | UBND huyện Đức Thọ | V/v kiện toàn Ban Chỉ đạo',
    )
    expect(mention).toMatchObject({
      date: '2024-02-03',
      issuer: 'Ủy ban nhân dân huyện Đức Thọ',
      subject: 'kiện toàn Ban Chỉ đạo',
    })
  })

  test('whose column is of those in charge tells no issuer, and its titles no relation', () => {
    const [mention] = table(
      'TT | Văn bản | Đơn vị thực hiện',
      '1 | Quyết định số 100/QĐ-UBND ngày 03/02/2024 | Sở Nội vụ',
    )
    expect(mention).toMatchObject({ issuer: null, relation: null, subject: null })
  })
})

describe('what one document does to another', () => {
  const relations = (text: string) =>
    findCitations(text).map(({ number, relation }) =>
      relation ? `${number} ${relation.verb} ${relation.direction} ${relation.other}` : number,
    )
  const decree = (change: string) =>
    relations(`Nghị định 61/2018/NĐ-CP (${change} Nghị định số 107/2021/NĐ-CP).`)
  test.each(['sửa đổi, bổ sung bởi', 'sửa đổi, bổ sung tại', 'được sửa đổi một số điều theo'])(
    '%s',
    (change) =>
      expect(decree(change)).toEqual([
        '61/2018/NĐ-CP amend passive 1',
        '107/2021/NĐ-CP amend active 0',
      ]),
  )

  test('two documents do', () => {
    const text =
      'Nghị định 61/2018/NĐ-CP (sửa đổi bởi Nghị định số 107/2021/NĐ-CP và Nghị định số 104/2022/NĐ-CP).'
    expect(relations(text)[2]).toBe('104/2022/NĐ-CP amend active 0')
  })

  test('is no part of its subject', () => {
    const [mention] = findCitations(
      'Nghị định số 63/2010/NĐ-CP về kiểm soát thủ tục hành chính, được sửa đổi, bổ sung bởi Nghị định số 48/2013/NĐ-CP.',
    )
    expect(mention!.subject).toBe('kiểm soát thủ tục hành chính')
  })
})

describe('shorter, older and longer names', () => {
  test.each([
    ['Nghị quyết Đại hội XIII của Đảng', 'Nghị quyết Đại hội XIII của Đảng'],
    ['Nghị quyết Đại hội lần thứ XIII của Đảng', 'Nghị quyết Đại hội lần thứ XIII của Đảng'],
    ['Nghị quyết Đại hội Đảng bộ tỉnh khóa XIX', 'Nghị quyết Đại hội Đảng bộ tỉnh khóa XIX'],
    ['Nghị quyết Đại hội XIX Đảng bộ tỉnh', 'Nghị quyết Đại hội XIX Đảng bộ tỉnh'],
    ['Nghị quyết TW4 khóa XI', 'Nghị quyết TW4 khóa XI'],
    ['Luật NSNN', 'Luật Ngân sách nhà nước'],
    ['Luật Xử lý VPHC', 'Luật Xử lý vi phạm hành chính'],
  ])('%s', (text, subject) =>
    expect(findCitations(`Thực hiện ${text}, các sở báo cáo.`).map((one) => one.subject)).toEqual([
      subject,
    ]),
  )

  test('a number is of the law in front of it, and of no other', () => {
    const laws = (text: string) => findCitations(text).map(({ text, number }) => number ?? text)
    expect(laws('Căn cứ Luật Đất đai, Luật Nhà ở số 27/2023/QH15.')).toEqual([
      'Luật Đất đai',
      '27/2023/QH15',
    ])
    expect(laws('Căn cứ Luật Xây dựng (Luật số 50/2014/QH13).')).toEqual(['50/2014/QH13'])
  })

  test('`NĐ 130` counts behind the full citation alone', () => {
    const full = 'Theo Nghị định số 130/2005/NĐ-CP. '
    expect(aliases(`${full}Theo NĐ 130, các đơn vị tự chủ.`)).toMatchObject([
      { text: 'NĐ 130', antecedent: 0 },
    ])
    expect(aliases('Theo NĐ 130, các đơn vị tự chủ.')).toEqual([])
  })

  test.each([
    ['Quyết định 2345QĐ-UBND ngày 03/02/2024', ['2345/QĐ-UBND 2024-02-03 -']],
    ['Thông tư số 20/BXD-VKT', ['20/BXD-VKT - Bộ Xây dựng']],
    ['Giấy phép số 211/GP-BYT do Bộ Y tế cấp ngày 30/8/2019', ['211/GP-BYT 2019-08-30 Bộ Y tế']],
    ['Hướng dẫn số 6-HD/BTCTU.ngày 22/7/2025', ['6-HD/BTCTU 2025-07-22 -']],
    ['Hướng dẫn số 6-HD/BTCTU.Ngày 22/7/2025, Ban họp', ['6-HD/BTCTU - -']],
    ['tệp 12-QD-UBND.pdf', []],
    ['mục 12-1/QĐ-UBND', []],
    ['số 12,13,14/KH-UBND', ['12/KH-UBND - -', '13/KH-UBND - -', '14/KH-UBND - -']],
    ['tỷ lệ 3,5/KH', []],
    ['số 1294-1336/QĐ-UBND', ['1294/QĐ-UBND - -', '1336/QĐ-UBND - -']],
  ])('%s', (text, expected) => expect(read(`Xem ${text}.`)).toEqual(expected))
})
