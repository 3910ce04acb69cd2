import { describe, expect, it } from 'vitest'
import { isSyllable } from '../../src/core/text/syllable.ts'
import { newLog } from '../../src/import/log.ts'
import { inferPeriod } from '../../src/import/structure/infer-period.ts'
import { titleFromClosing } from '../../src/import/structure/infer-title.ts'
import { readLetterhead } from '../../src/import/structure/letterhead.ts'
import { readStep } from '../../src/import/structure/sequence.ts'
import { readSignature } from '../../src/import/structure/signature.ts'
import { glue } from '../../src/import/text/join.ts'
import { repairLetters } from '../../src/import/text/letters.ts'
import { markerPlaces } from '../../src/import/text/note-markers.ts'

const place = { line: 1, column: 1 }
const lines = (...texts: string[]) => texts.map((text) => ({ text, place }))

describe('letters', () => {
  it.each([
    ['tham mƣu', 'tham mưu'],
    ['PHƢƠNG HƢỚNG', 'PHƯƠNG HƯỚNG'],
    ['Ðiều 3', 'Điều 3'],
    ['nhiêṃ vu ̣đề ra taị', 'nhiệm vụ đề ra tại'],
    ['lô ̣trình cu ̣thể để thưc̣ hiêṇ', 'lộ trình cụ thể để thực hiện'],
    ['khắc phuc̣ haṇ chế đươc̣', 'khắc phục hạn chế được'],
    ['cấp'.normalize('NFD'), 'cấp'],
    ['hoà, hòa, thuỷ, thủy, giá, quý, già', 'hoà, hòa, thuỷ, thủy, giá, quý, già'],
    ['Seagames, Trnava, EREX', 'Seagames, Trnava, EREX'],
  ])('%s becomes %s', (damaged, whole) => {
    expect(repairLetters(damaged, place, newLog())).toBe(whole)
  })

  it('names each repair with its place', () => {
    const log = newLog()
    repairLetters('công tác tham mƣu', { line: 53, column: 5 }, log)
    expect(log.repairs).toEqual([
      { kind: 'look-alike', line: 53, column: 19, before: 'mƣu', after: 'mưu' },
    ])
  })

  it.each(['nghiêng', 'khuyết', 'quốc', 'giết', 'gì', 'thuở', 'khuỷu', 'ngoằn'])(
    '%s is a syllable',
    (word) => {
      expect(isSyllable(word)).toBe(true)
    },
  )

  it.each(['sơnộp', 'cáotrên', 'gism', 'kta', 'thêc'])('%s is none', (word) => {
    expect(isSyllable(word)).toBe(false)
  })
})

describe('line ends', () => {
  it.each([
    ['số 34/KH-', 'VPUB ngày', ''],
    ['số 10/2018/QĐ-', 'UBND ngày', ''],
    ['Quyết định 148/QĐ-', 'TTg ngày', ''],
    ['Kế hoạch số 07-', 'KH/BCĐ ngày', ''],
    ['(15/6/1957-', '15/6/2024);', ''],
    ['năm 2024-', 'Thực hiện quy trình', ' '],
    ['Trần Phú -', 'Tổng Bí thư', ' '],
    ['kinh tế', '- xã hội', ' '],
    ['Quyết định số 15-QĐ/', 'ĐU ngày', ''],
    ['số 121-KL/', 'TW, ngày', ''],
    ['số 07-NQ/', 'ĐUK-BTG của', ''],
    ['số 15-QĐ', '/ĐU ngày', ''],
    ['số 34/KH', '-VPUB ngày', ''],
    ['số 34/KH-', 'VPUB-TH ngày', ''],
    ['số 126/2024/NĐ', '-CP ngày', ''],
    ['số 34', '/KH-VPUB ngày', ''],
    ['số 34/', 'KH-VPUB ngày', ''],
    ['các sở, ban, ngành cấp tỉnh/', 'UBND huyện', ' '],
    ['đạt 15/', 'Sở Nội vụ', ' '],
    ['năm 2024', '-UBND tỉnh', ' '],
    ['giữa 15-20 xã', '/TP Hà Tĩnh', ' '],
    ['giai đoạn 2021-2025', 'và', ' '],
  ])('%s ⏎ %s', (before, after, between) => {
    expect(glue(before, after, place, newLog())).toBe(between)
  })
})

describe('markers of notes', () => {
  it.each([
    ['năm 20241; UBND', 1, 'năm 2024'],
    ['ngày 18/7/20229 và', 9, 'ngày 18/7/2022'],
    ['số 35/2016/NĐ-CP12 thì', 12, 'số 35/2016/NĐ-CP'],
    ['Đề án VTVL7.', 7, 'Đề án VTVL'],
    ['trên phần mềm4)', 4, 'trên phần mềm'],
    ['năm 2023¹; UBND', 1, 'năm 2023'],
  ])('%s holds note %d', (line, number, before) => {
    expect(line.slice(0, markerPlaces(line, number)[0]?.start)).toBe(before)
  })

  it.each([
    ['số 927/UBND-NC2 ngày', 2],
    ['số 412/UBND-TH1 ngày', 1],
    ['diện tích 120 m² đất', 2],
    ['tăng 4,27% so', 7],
    ['số 123/KH-UBND', 3],
  ])('%s holds no note %d', (line, number) => {
    expect(markerPlaces(line, number)).toEqual([])
  })
})

describe('marks of the sequence', () => {
  const walk = (...texts: string[]) => {
    let levels: Parameters<typeof readStep>[1] = []
    return texts.map((text) => {
      const step = readStep(text, levels)
      if (!step) return null
      levels = step.levels
      return `${step.marker.kind} ${step.fit}`
    })
  }

  it('reads one mark by those before it', () => {
    expect(walk('H. Một', 'I. Hai')).toEqual(['letter skips', 'letter next'])
    expect(walk('I. Một', 'II. Hai', '1. Ba', '1.1. Bốn', '2. Năm', 'III. Sáu', '1. Bảy')).toEqual([
      'roman first',
      'roman next',
      'number first',
      'decimal2 first',
      'number next',
      'roman next',
      'number first',
    ])
  })

  it('says where a sequence breaks', () => {
    expect(walk('I. A', 'III. B', 'III. C')).toEqual([
      'roman first',
      'roman skips',
      'roman repeats',
    ])
    expect(walk('7. Bảy', '6.1. Sáu')).toEqual(['number skips', 'decimal2 mismatch'])
  })

  it.each([
    '2024. Trong năm',
    '1.286 dự án',
    '5 năm giai đoạn',
    '-5% so',
    'Phần lớn các xã',
    '3,5 tỷ',
    'a. thường',
  ])('%s opens nothing', (text) => {
    expect(walk(text)).toEqual([null])
  })
})

describe('inference', () => {
  it.each([
    [
      ['Kết quả thực hiện nhiệm vụ Quý I năm 2024, một số nhiệm vụ trọng tâm Quý II năm 2024'],
      '2024-Q1',
    ],
    [['Tình hình CCHC Quý III/2023'], '2023-Q3'],
    [['Kết quả công tác 6 tháng đầu năm 2024, phương hướng 6 tháng cuối năm 2024'], '2024-H1'],
    [['Kết quả 9 tháng năm 2024'], '2024-9M'],
    [['Báo cáo công tác tháng 3 năm 2024'], '2024-03'],
    [['Kết quả công tác năm 2022 và phương hướng, nhiệm vụ chủ yếu năm 2023'], '2022'],
    [
      [
        'Phương hướng, nhiệm vụ Quý II năm 2024',
        'Triển khai thực hiện nhiệm vụ Quý I năm 2024, bám sát',
      ],
      '2024-Q1',
    ],
    [['Tình hình sử dụng nhà khách'], null],
  ])('%s is %s', (texts, period) => {
    expect(inferPeriod(texts)).toBe(period)
  })

  it.each([
    [
      'Trên đây là Báo cáo kết quả công tác quý I của Văn phòng UBND tỉnh./.',
      'Kết quả công tác quý I',
    ],
    [
      'Trên đây là báo cáo tình hình Quý I/2024, UBND tỉnh báo cáo Bộ Nội vụ./.',
      'Tình hình Quý I/2024',
    ],
    ['Căn cứ quy định./.', null],
  ])('%s', (closing, title) => {
    expect(titleFromClosing(closing)).toBe(title)
  })
})

describe('letterhead and signature', () => {
  it('takes a letterhead of two columns apart', () => {
    expect(
      readLetterhead(
        lines(
          'UBND TỈNH HÀ TĨNH',
          'VĂN PHÒNG',
          'Số: 125/BC-VPUB',
          'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
          'Độc lập - Tự do - Hạnh phúc',
          'Hà Tĩnh, ngày 02 tháng 4 năm 2024',
          'BÁO CÁO',
          'Kết quả công tác',
          'Quý I năm 2024',
          'Kính gửi:',
          '- Sở Nội vụ;',
          '- Sở Tài chính.',
        ),
      ),
    ).toEqual({
      bodies: ['UBND TỈNH HÀ TĨNH', 'VĂN PHÒNG'],
      number: '125/BC-VPUB',
      place: 'Hà Tĩnh',
      date: '2024-04-02',
      title: 'Kết quả công tác Quý I năm 2024',
      addressee: 'Sở Nội vụ; Sở Tài chính',
      rest: [],
      blanks: [],
    })
  })

  it('reads a Party letterhead', () => {
    const head = readLetterhead(
      lines(
        'ĐẢNG BỘ TỈNH HÀ TĨNH',
        'ĐẢNG ỦY KHỐI ĐẢNG CỘNG SẢN VIỆT NAM',
        '*',
        'Số 125-BC/ĐUK Hà Tĩnh, ngày 25 tháng 3 năm 2024',
        'BÁO CÁO',
        'Một số kết quả Quý I',
      ),
    )
    expect(head).toMatchObject({
      bodies: ['ĐẢNG BỘ TỈNH HÀ TĨNH', 'ĐẢNG ỦY KHỐI'],
      number: '125-BC/ĐUK',
      date: '2024-03-25',
      title: 'Một số kết quả Quý I',
      rest: [],
    })
  })

  it('leaves blanks out and says so', () => {
    const head = readLetterhead(
      lines('Số: /BC-UBND Hà Tĩnh, ngày tháng năm 2023', 'BÁO CÁO', 'Kiểm điểm'),
    )
    expect(head.number).toBeUndefined()
    expect(head.date).toBeUndefined()
    expect(head.blanks.map(({ text }) => text)).toEqual(['Số: /BC-UBND', 'ngày tháng năm 2023'])
  })

  it('reads a State signature after the recipients', () => {
    expect(
      readSignature(
        lines(
          'Nơi nhận:',
          '- Như trên;',
          '- Các Sở, ngành: Văn phòng UBND tỉnh, Cục',
          'Thuế tỉnh;',
          '- Lưu: VT.',
          'TM.ỦY BAN NHÂN DÂN',
          'KT. CHỦ TỊCH',
          'PHÓ CHỦ TỊCH',
          'Nguyễn Văn An',
        ),
      ),
    ).toEqual({
      authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
      position: 'PHÓ CHỦ TỊCH',
      name: 'Nguyễn Văn An',
      recipients: ['Như trên', 'Các Sở, ngành: Văn phòng UBND tỉnh, Cục Thuế tỉnh', 'Lưu: VT'],
      rest: [],
    })
  })

  it('reads a Party signature before the recipients', () => {
    expect(
      readSignature(
        lines('T/M BAN CHẤP HÀNH', 'PHÓ BÍ THƯ', 'Nơi nhận:', '- Thường trực Tỉnh ủy,', '- Lưu.'),
      ),
    ).toMatchObject({
      authority: ['T/M BAN CHẤP HÀNH'],
      position: 'PHÓ BÍ THƯ',
      recipients: ['Thường trực Tỉnh ủy', 'Lưu'],
    })
  })
})
