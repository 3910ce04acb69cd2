import { describe, expect, it } from 'vitest'
import { readCongress } from '../../../src/core/identity/congress.ts'
import type { CitingReport } from '../../../src/core/identity/document.ts'
import { resolveArchive } from '../../../src/core/identity/resolve.ts'
import { type MentionRow, record, report } from './sample.ts'

const resolve = (reports: CitingReport[], records = [] as ReturnType<typeof record>[]) => {
  const archive = resolveArchive(reports, records)
  const first = archive.resolutions.get('asks')![0]!
  return { archive, first }
}
const asks = (number: string, about = {}, row = {}) =>
  report('asks', 'ha-tinh', [{ number, ...row }], about)
const tells = (number: string, ...dates: string[]) =>
  report(
    'tells',
    'ha-tinh',
    dates.map((date) => ({ number, date })),
    { date: '2024-12-31' },
  )

describe('a mention without a date', () => {
  it('is inferred within its report, in either order', () => {
    const { archive } = resolve([
      report('asks', 'ha-tinh', [
        { number: '04-NQ/TU' },
        { number: '04-NQ/TU', date: '2021-07-15' },
      ]),
      tells('04-NQ/TU', '2017-12-07'),
    ])
    expect(archive.resolutions.get('asks')).toMatchObject([
      {
        status: 'inferred',
        document: '04-nq-tu-ha-tinh-xix',
        reason: expect.stringContaining('trong cùng báo cáo'),
      },
      { status: 'resolved', document: '04-nq-tu-ha-tinh-xix' },
    ])
  })

  it.each([
    [
      'a number of the year before that this year cannot have reached',
      '3433/QĐ-UBND',
      ['2023-12-25'],
      {},
      'inferred',
    ],
    [
      'a number that this year may have reached by then',
      '3433/QĐ-UBND',
      ['2023-12-25'],
      { date: '2024-12-20' },
      'ambiguous',
    ],
    ['a low number of the year before', '24/CTr-UBND', ['2023-01-19'], {}, 'ambiguous'],
    ['a number of the year of the report', '24/CTr-UBND', ['2024-01-19'], {}, 'inferred'],
    ['a number of years ago', '3433/QĐ-UBND', ['2020-12-25'], {}, 'ambiguous'],
    ['two years that both fit', '3433/QĐ-UBND', ['2022-12-20', '2023-12-25'], {}, 'ambiguous'],
    ['a document younger than the report', '3433/QĐ-UBND', ['2024-12-25'], {}, 'unresolved'],
    ['nothing known', '3433/QĐ-UBND', [], {}, 'unresolved'],
    ['a Party number of the running term', '17-NQ/TU', ['2023-12-04'], {}, 'inferred'],
    ['a Party number of an earlier term', '07-NQ/TU', ['2018-04-27'], {}, 'ambiguous'],
    ['Party numbers of two terms', '04-NQ/TU', ['2017-12-07', '2021-07-15'], {}, 'ambiguous'],
    ['a code that many bodies share', '07-KH/BCĐ', ['2024-01-24'], {}, 'ambiguous'],
    ['a national number of this year', '968/CĐ-TTg', ['2024-01-16'], {}, 'inferred'],
  ])('%s', (_, number, dates, about, status) => {
    const { first } = resolve([asks(number, about), tells(number, ...dates)])
    expect(first.status).toBe(status)
    expect(first.document === null).toBe(status !== 'inferred')
    if (status === 'ambiguous') expect(first.candidates.length).toBe(dates.length)
  })

  it('follows its subject among several years', () => {
    const rows = [
      {
        number: '08/KH-UBND',
        date: '2022-01-10',
        subject: 'về phòng chống cháy rừng mùa nắng nóng',
      },
      { number: '08/KH-UBND', date: '2023-01-08', subject: 'về tuyên truyền cải cách hành chính' },
    ]
    const subject = 'tuyên truyền Cải cách hành chính trên địa bàn tỉnh'
    const { first } = resolve([
      asks('08/KH-UBND', {}, { subject }),
      report('tells', 'ha-tinh', rows),
    ])
    expect(first).toMatchObject({ status: 'inferred', document: '08-kh-ubnd-ha-tinh-2023' })
  })

  it('is not linked to a document with quite another subject', () => {
    const tell = report('tells', 'ha-tinh', [
      {
        number: '45/KH-UBND',
        date: '2024-02-10',
        subject: 'về phòng chống cháy rừng mùa nắng nóng',
      },
    ])
    const { first } = resolve([
      asks('45/KH-UBND', {}, { subject: 'tuyển sinh đào tạo giáo viên mầm non' }),
      tell,
    ])
    expect(first).toMatchObject({ status: 'ambiguous', candidates: ['45-kh-ubnd-ha-tinh-2024'] })
  })

  it('takes the term that the text names', () => {
    const sentence =
      'thực hiện Nghị quyết số 19-NQ/TW Hội nghị Trung ương 5 (khóa XIII) về nông nghiệp'
    const { first } = resolve([asks('19-NQ/TW', {}, { sentence })])
    expect(first).toMatchObject({ status: 'resolved', document: '19-nq-tw-xiii' })
  })

  it('does not take the term of a document further on', () => {
    const sentence = 'Kế hoạch số 12-KH/TU về thực hiện Nghị quyết Trung ương 4 khóa XII'
    expect(resolve([asks('12-KH/TU', {}, { sentence })]).first.status).toBe('unresolved')
  })

  it.each([
    ['1123/QĐ-XPHC', 'Công an tỉnh', 'Chi cục Kiểm lâm tỉnh'],
    ['12-KL/BCT', 'Bộ Chính trị', 'Bộ Chính trị'],
  ])('%s of two days is two documents, since many bodies share the code', (number, ...issuers) => {
    const rows = issuers.map((issuer, at) => ({ number, issuer, date: `2024-03-0${at + 1}` }))
    const { documents } = resolveArchive([report('a', 'ha-tinh', rows)], [])
    expect(documents.size).toBe(2)
  })

  it('an unknown code of several bodies goes by its day', () => {
    const number = '05/QĐ-THPT'
    const issuer = (name: string, date: string | null) => ({
      number,
      issuer: `Trường THPT ${name}`,
      date,
    })
    const rows = [issuer('Nguyễn Du', '2024-03-05'), issuer('Lê Quảng Chí', '2024-03-06')]
    const idsOf = (all: MentionRow[]) =>
      resolveArchive([report('a', 'ha-tinh', all)], [])
        .resolutions.get('a')!
        .map(({ document }) => document)
    expect(idsOf(rows)).toEqual(['05-qd-thpt-ha-tinh-2024-03-05', '05-qd-thpt-ha-tinh-2024-03-06'])
    expect(idsOf([rows[0]!, issuer('Nguyễn Du tỉnh Hà Tĩnh', '2024-03-06')])).toEqual([
      '05-qd-thpt-ha-tinh-2024',
      '05-qd-thpt-ha-tinh-2024',
    ])
    expect(idsOf([rows[0]!, issuer('Lê Quảng Chí', null)])).toEqual([
      '05-qd-thpt-ha-tinh-2024',
      null,
    ])
  })

  it.each([
    ['Ban Chỉ đạo CCHC', '07-kh-bcd-ha-tinh-2024-01-24'],
    ['Ban Chỉ đạo', '07-kh-bcd-ha-tinh-2024-01-24'],
    [null, '07-kh-bcd-ha-tinh-2024-01-24'],
    ['Ban Chỉ đạo 35 Tỉnh ủy', null],
  ])('a shared code without its day, of %s', (issuer, document) => {
    const full = {
      number: '07-KH/BCĐ',
      date: '2024-01-24',
      issuer: 'Ban Chỉ đạo cải cách hành chính tỉnh',
    }
    const cites = report('asks', 'ha-tinh', [{ number: '07-KH/BCĐ', issuer }, full])
    expect(resolve([cites]).first.document).toBe(document)
  })

  it('a number of the Party does not change the documents of the State with the same code', () => {
    const state = report('b', 'ha-tinh', [{ number: '12/KL-BCT', date: '2024-03-05' }])
    const party = report('a', 'ha-tinh', [{ number: '12-KL/BCT', date: '2024-03-06' }])
    expect([...resolveArchive([state], []).documents.keys()]).toEqual(['12-kl-bct-2024'])
    expect([...resolveArchive([party, state], []).documents.keys()]).toEqual([
      '12-kl-bct-2024',
      '12-kl-bct-2024-03-06',
    ])
  })

  it('is listed under its number, with no document claimed', () => {
    const { archive } = resolve([asks('24/CTr-UBND')])
    expect(archive.documents.size).toBe(0)
    expect(archive.numbers.get('24CTRUBND')).toEqual({
      number: '24/CTr-UBND',
      documents: [],
      open: [{ report: 'asks', mention: 0 }],
    })
  })

  it('does not link to the same number of another province', () => {
    const other = report('tells', 'vinh-phuc', [{ number: '3433/QĐ-UBND', date: '2023-12-25' }])
    expect(resolve([asks('3433/QĐ-UBND'), other]).first.status).toBe('unresolved')
  })
})

describe('records and reports', () => {
  it('a mention links to the report of the archive that it cites', () => {
    const own = report('ubnd/2023/nam', 'ha-tinh', [], {
      number: '512/BC-UBND',
      date: '2023-12-05',
      title: 'năm 2023',
    })
    const { archive, first } = resolve([own, asks('512/BC-UBND', {}, { date: '2023-12-05' })])
    expect(first.document).toBe('512-bc-ubnd-ha-tinh-2023')
    expect(archive.documents.get(first.document!)).toMatchObject({
      report: 'ubnd/2023/nam',
      held: true,
    })
  })

  it('a mention with another day than the report itself bears contradicts it', () => {
    const own = report('ubnd/2023/nam', 'ha-tinh', [], {
      number: '512/BC-UBND',
      date: '2023-12-05',
    })
    const { archive, first } = resolve([own, asks('512/BC-UBND', {}, { date: '2023-12-06' })])
    expect(archive.documents.get(first.document!)!.date).toBe('2023-12-05')
    expect(archive.conflicts).toMatchObject([
      {
        kind: 'date-conflict',
        sides: [
          { value: '05/12/2023 (theo chính báo cáo đó)', mentions: [] },
          { value: '06/12/2023', mentions: [{ report: 'asks', mention: 0 }] },
        ],
      },
    ])
  })

  it('a record that gives no day claims no year', () => {
    const known = record('24/CTr-UBND', { place: 'ha-tinh' })
    const { archive, first } = resolve([asks('24/CTr-UBND')], [known])
    expect([...archive.documents.keys()]).toEqual(['24-ctr-ubnd-ha-tinh-khong-ro-nam'])
    expect(first).toMatchObject({
      status: 'ambiguous',
      candidates: ['24-ctr-ubnd-ha-tinh-khong-ro-nam'],
    })
  })

  it('a report that nothing cites is no cited document', () => {
    const own = report('asks', 'ha-tinh', [], { number: '512/BC-UBND', date: '2023-12-05' })
    expect(resolveArchive([own], []).documents.size).toBe(0)
  })

  it('a record is a document though nothing cites it, and its relations are kept', () => {
    const records = [
      record('12/2017/QĐ-UBND', { place: 'ha-tinh' }),
      record('16/2023/QĐ-UBND', {
        place: 'ha-tinh',
        date: '2023-04-10',
        type: 'quyết định',
        replaces: ['12/2017/QĐ-UBND'],
        hasBody: true,
      }),
    ]
    const { documents } = resolveArchive([], records)
    expect([...documents.keys()]).toEqual(['12-2017-qd-ubnd-ha-tinh', '16-2023-qd-ubnd-ha-tinh'])
    expect(documents.get('16-2023-qd-ubnd-ha-tinh')).toMatchObject({
      held: true,
      relations: [
        {
          verb: 'replace',
          direction: 'active',
          document: '12-2017-qd-ubnd-ha-tinh',
          mention: null,
        },
      ],
    })
    expect(documents.get('12-2017-qd-ubnd-ha-tinh')!.relations).toMatchObject([
      { verb: 'replace', direction: 'passive' },
    ])
  })

  it('a report relates two documents', () => {
    const span = { start: 0, end: 1 }
    const cites = report('r', 'ha-tinh', [
      {
        number: '16/2023/QĐ-UBND',
        year: 2023,
        relation: { verb: 'replace', direction: 'active', other: 1, ...span },
      },
      { number: '12/2017/QĐ-UBND', year: 2017 },
    ])
    const { documents } = resolveArchive([cites], [])
    expect(documents.get('12-2017-qd-ubnd-ha-tinh')!.relations).toEqual([
      {
        verb: 'replace',
        direction: 'passive',
        document: '16-2023-qd-ubnd-ha-tinh',
        mention: { report: 'r', mention: 0 },
      },
    ])
  })
})

describe('what has no number of its own', () => {
  const alias = { class: 'alias', number: null, text: 'Chỉ thị 11' } as const
  it('an alias follows the full mention before it', () => {
    const cites = report('asks', 'ha-tinh', [
      { number: '11/CT-UBND', date: '2024-01-05' },
      { ...alias, antecedent: 0 },
    ])
    const { documents, resolutions } = resolveArchive([cites], [])
    expect(resolutions.get('asks')![1]).toMatchObject({
      status: 'inferred',
      document: '11-ct-ubnd-ha-tinh-2024',
    })
    expect(documents.get('11-ct-ubnd-ha-tinh-2024')!.mentions).toHaveLength(2)
  })

  it.each([
    ['none', [{ ...alias }]],
    [
      'one after it',
      [
        { ...alias, antecedent: 1 },
        { number: '11/CT-UBND', date: '2024-01-05' },
      ],
    ],
    ['one that is open itself', [{ number: '11/CT-UBND' }, { ...alias, antecedent: 0 }]],
  ])('an alias with %s stays unresolved', (_, rows) => {
    const { resolutions } = resolveArchive([report('asks', 'ha-tinh', rows)], [])
    expect(resolutions.get('asks')!.find((__, at) => rows[at]!.number === null)).toMatchObject({
      status: 'unresolved',
      document: null,
    })
  })

  it('a law by name alone is its own document, whose version is open', () => {
    const law = { class: 'law', number: null, text: 'Luật Đất đai', type: 'L' } as const
    const cites = report('asks', 'ha-tinh', [
      law,
      { ...law, text: 'Luật Đất đai năm 2013', year: 2013 },
    ])
    const { documents, resolutions } = resolveArchive([cites], [])
    expect([...documents.keys()]).toEqual(['luat-dat-dai', 'luat-dat-dai-2013'])
    expect(resolutions.get('asks')![0]!.reason).toContain('chưa rõ là bản nào')
  })

  it.each([
    ['Luật sửa đổi, bổ sung một số điều', null, null, undefined],
    ['Luật sửa đổi, bổ sung một số điều', 2018, null, undefined],
    ['Luật sửa đổi, bổ sung một số điều của 11 luật', 2018, null, undefined],
    [
      'Luật sửa đổi, bổ sung một số điều của các luật có liên quan đến quy hoạch',
      2018,
      null,
      undefined,
    ],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Xây dựng',
      2020,
      null,
      'luat-sua-doi-bo-sung-mot-so-dieu-cua-luat-xay-dung-2020',
    ],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Thú y',
      null,
      null,
      'luat-sua-doi-bo-sung-mot-so-dieu-cua-luat-thu-y',
    ],
    ['Luật Tổ chức chính quyền địa phương', 2025, null, undefined],
    [
      'Luật Tổ chức chính quyền địa phương',
      2025,
      '2025-06-16',
      'luat-to-chuc-chinh-quyen-dia-phuong-2025-06-16',
    ],
    ['Luật Tổ chức chính quyền địa phương', 2015, null, 'luat-to-chuc-chinh-quyen-dia-phuong-2015'],
  ])('%s of %s, %s', (subject, year, date, id) => {
    const row = {
      class: 'law',
      number: null,
      text: subject,
      subject,
      type: 'L',
      year,
      date,
    } as const
    const { documents, resolutions } = resolveArchive([report('asks', 'ha-tinh', [row])], [])
    expect([...documents.keys()][0]).toBe(id)
    expect(resolutions.get('asks')![0]!.status).toBe(id ? 'resolved' : 'unresolved')
  })

  it('a named document of "the province" is told apart by the province', () => {
    const named = {
      class: 'named',
      number: null,
      text: 'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XIX',
    } as const
    const { documents } = resolveArchive(
      [report('a', 'ha-tinh', [named]), report('b', 'vinh-phuc', [named])],
      [],
    )
    expect([...documents.keys()]).toEqual([
      'nghi-quyet-dai-hoi-dang-bo-tinh-ha-tinh-xix',
      'nghi-quyet-dai-hoi-dang-bo-tinh-vinh-phuc-xix',
    ])
  })

  it('a congress without its ordinal is the one that the report names', () => {
    const named = (text: string) => ({ class: 'named', number: null, text }) as const
    const rows = [
      named('Nghị quyết Đại hội Đảng bộ tỉnh'),
      named('Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XVII'),
    ]
    const { resolutions } = resolveArchive(
      [report('a', 'vinh-phuc', rows), report('b', 'vinh-phuc', rows.slice(0, 1))],
      [],
    )
    expect(resolutions.get('a')).toMatchObject([
      { status: 'inferred', document: 'nghi-quyet-dai-hoi-dang-bo-tinh-vinh-phuc-xvii' },
      { status: 'resolved', document: 'nghi-quyet-dai-hoi-dang-bo-tinh-vinh-phuc-xvii' },
    ])
    expect(resolutions.get('b')![0]!.document).toBe('nghi-quyet-dai-hoi-dang-bo-tinh-vinh-phuc')
  })

  it('a congress of another province, or of a city, is not that of the citing province', () => {
    const rows = [
      'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Quảng Bình lần thứ XVII',
      'Nghị quyết Đại hội Đảng bộ tỉnh',
      'Nghị quyết Đại hội Đảng bộ thành phố lần thứ XVII',
      'Nghị quyết Đại hội Đảng bộ thành phố Hà Tĩnh lần thứ XVII',
      'Nghị quyết Đại hội Đảng bộ thành phố Đà Nẵng lần thứ XXII',
    ].map((text) => ({ class: 'named', number: null, text }) as const)
    const { resolutions } = resolveArchive([report('a', 'ha-tinh', rows)], [])
    expect(resolutions.get('a')!.map(({ document }) => document)).toEqual([
      'nghi-quyet-dai-hoi-dang-bo-tinh-quang-binh-xvii',
      'nghi-quyet-dai-hoi-dang-bo-tinh-ha-tinh',
      'nghi-quyet-dai-hoi-dang-bo-thanh-pho-lan-thu-xvii-ubnd-ha-tinh',
      'nghi-quyet-dai-hoi-dang-bo-thanh-pho-ha-tinh-lan-thu-xvii-ubnd-ha-tinh',
      'nghi-quyet-dai-hoi-dang-bo-tinh-da-nang-xxii',
    ])
  })

  it('an alias of a named document follows it', () => {
    const rows = [
      {
        class: 'named',
        number: null,
        text: 'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX',
      } as const,
      { ...alias, text: 'Nghị quyết Đại hội', antecedent: 0 },
    ]
    const { resolutions } = resolveArchive([report('a', 'ha-tinh', rows)], [])
    expect(resolutions.get('a')![1]).toMatchObject({
      status: 'inferred',
      document: 'nghi-quyet-dai-hoi-dang-bo-tinh-ha-tinh-xix',
    })
  })
})

it.each([
  ['Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XIX', 'province', 'XIX'],
  ['Nghị quyết Đại hội đảng   toàn quốc XIII', 'national', 'XIII'],
  ['Nghị quyết Đại hội XIII của Đảng', 'national', 'XIII'],
  ['Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng', 'national', 'XIII'],
  ['Nghị quyết đại hội Đảng bộ tỉnh', 'province', null],
])('congress: %s', (name, level, ordinal) => {
  expect(readCongress(name)).toEqual({ level, ordinal })
})

it.each([
  'Nghị quyết Đại hội Đảng các cấp',
  'Nghị quyết Đại hội Đảng bộ huyện lần thứ X',
  'Đề án 06',
])('no congress: %s', (name) => {
  expect(readCongress(name)).toBeNull()
})

it('the title of a document without a number says of which province it is', () => {
  const named = (text: string) => ({ class: 'named' as const, number: null, text, subject: text })
  const titles = (text: string) =>
    [...resolve([report('asks', 'ha-tinh', [named(text)])]).archive.documents.values()].map(
      ({ title }) => title,
    )
  const congress = 'Nghị quyết Đại hội Đảng bộ tỉnh'
  expect(titles(`${congress} lần thứ XIX`)).toEqual([`${congress} lần thứ XIX (tỉnh Hà Tĩnh)`])
  expect(titles(`${congress} Hà Tĩnh lần thứ XIX`)).toEqual([`${congress} Hà Tĩnh lần thứ XIX`])
  const national = 'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII'
  expect(titles(national)).toEqual([national])
})

it('a number with a letter for a figure is not linked', () => {
  const { first } = resolve([
    asks('1085/QĐ-TTg', {}, { date: '2023-12-25', warnings: ['letter-for-digit'] }),
    tells('1085/QĐ-TTg', '2023-12-25'),
  ])
  expect(first).toMatchObject({
    status: 'unresolved',
    document: null,
    reason: 'Số có chữ cái ở chỗ của chữ số.',
  })
})

it('a number of a place that is not said for sure is of no province', () => {
  const { first } = resolve([
    asks('3433/QĐ-UBND', {}, { date: '2023-12-25', warnings: ['unclear-issuer'] }),
    tells('3433/QĐ-UBND', '2023-12-25'),
  ])
  expect(first).toMatchObject({ status: 'unresolved', document: null })
})
