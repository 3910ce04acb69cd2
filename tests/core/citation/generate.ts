import fc from 'fast-check'
import type { Label, LabelledText } from '../../../scripts/eval/labelled-texts.ts'
import type { MentionWarning } from '../../../src/core/citation/mention.ts'
import { PROVINCES } from '../../../src/core/citation/tables/provinces.ts'

/** A piece of a text: plain, or a number with what should be read of it. */
type Piece = string | { code: string; label: Partial<Label> }

const two = (n: number) => String(n).padStart(2, '0')
const pick = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values)

const STATE_TYPES = [
  ['QĐ', 'Quyết định'],
  ['KH', 'Kế hoạch'],
  ['CT', 'Chỉ thị'],
  ['TB', 'Thông báo'],
  ['BC', 'Báo cáo'],
  ['TTr', 'Tờ trình'],
  ['CTr', 'Chương trình'],
  ['CĐ', 'Công điện'],
  ['HD', 'Hướng dẫn'],
  ['QC', 'Quy chế'],
  ['PA', 'Phương án'],
  ['ĐA', 'Đề án'],
  ['GM', 'Giấy mời'],
] as const
const PARTY_TYPES = [
  ['NQ', 'Nghị quyết'],
  ['CT', 'Chỉ thị'],
  ['KL', 'Kết luận'],
  ['HD', 'Hướng dẫn'],
  ['CTr', 'Chương trình'],
  ['KH', 'Kế hoạch'],
  ['BC', 'Báo cáo'],
  ['TB', 'Thông báo'],
  ['TTr', 'Tờ trình'],
  ['CV', 'Công văn'],
  ['QĐ', 'Quyết định'],
] as const
const NATIONAL = [
  ['NĐ', 'Nghị định', 'CP', 'Chính phủ'],
  ['QĐ', 'Quyết định', 'TTg', 'Thủ tướng Chính phủ'],
  ['TT', 'Thông tư', 'BTC', 'Bộ Tài chính'],
  ['TT', 'Thông tư', 'BGDĐT', 'Bộ Giáo dục và Đào tạo'],
  ['TT', 'Thông tư', 'BNNPTNT', 'Bộ Nông nghiệp và Phát triển nông thôn'],
  ['TT', 'Thông tư', 'BLĐTBXH', 'Bộ Lao động - Thương binh và Xã hội'],
  ['TT', 'Thông tư', 'BYT', 'Bộ Y tế'],
  ['TT', 'Thông tư', 'BKHCN', 'Bộ Khoa học và Công nghệ'],
] as const
const NATIONAL_STATE = [
  ['NQ', 'Nghị quyết', 'CP', 'Chính phủ'],
  ['CĐ', 'Công điện', 'TTg', 'Thủ tướng Chính phủ'],
  ['CT', 'Chỉ thị', 'TTg', 'Thủ tướng Chính phủ'],
  ['QĐ', 'Quyết định', 'BXD', 'Bộ Xây dựng'],
  ['TB', 'Thông báo', 'VPCP', 'Văn phòng Chính phủ'],
  ['KH', 'Kế hoạch', 'BNNMT', 'Bộ Nông nghiệp và Môi trường'],
] as const
const UNITS = ['TH', 'KT', 'NC2', 'VX1', 'KGVX', 'NNTN', 'XDCB', 'QLĐT', 'KSTT', 'TCKH', 'PC06']
const DEPARTMENTS = [
  ['SXD', 'Sở Xây dựng'],
  ['STP', 'Sở Tư pháp'],
  ['SYT', 'Sở Y tế'],
  ['SCT', 'Sở Công Thương'],
  ['SGDĐT', 'Sở Giáo dục và Đào tạo'],
  ['SNNMT', 'Sở Nông nghiệp và Môi trường'],
] as const
const SUBJECTS = [
  'về tăng cường quản lý đất đai',
  'về việc giao kế hoạch vốn',
  'phê duyệt danh mục công trình',
  'quy định mức thu phí',
  'ban hành quy chế phối hợp',
  'triển khai công tác phòng chống thiên tai',
]
const LEADS = [
  'Thực hiện ',
  'Căn cứ ',
  'Theo ',
  'Triển khai ',
  'Trên cơ sở ',
  'Tiếp tục quán triệt ',
  'Kết quả thực hiện ',
  'đã rà soát, bổ sung theo ',
]
const NEGATIVES = [
  'Hoàn thành 13/72 nhiệm vụ, đạt 18,05%; 9/9 huyện đã báo cáo.',
  'Áp dụng TCVN ISO 9001:2015 tại 24 đơn vị.',
  'Thi công đoạn Km37-Km85+300 trên Quốc lộ 8C.',
  'Tổng kinh phí 176.602.392/176.602.392 đồng.',
  'Số:      /BC-UBND',
  'Hợp đồng số 05/2023/HĐ-XD đã thanh lý.',
  'Mở lớp khóa 101, 102 giai đoạn 2021-2025.',
  'Công ty khoáng sản 3 - Vimico nộp ngân sách.',
  'Ngày 08/3 và dịp 30/4-01/5 tổ chức lễ.',
  'Đạt 129,4 triệu đồng/người/năm; trực 24/7.',
  'Xem tại https://vanban.example.vn/van-ban/12/QD-UBND/34/2016/ND-CP.',
  'Quy chuẩn QCVN 06:2022/BXD được áp dụng.',
  'Tỷ lệ 8.592/32.741 hồ sơ (27,3%).',
  'Xe mang biển số 30A-123.45 đã bàn giao.',
  'Tài khoản số 0123/KBNN-TH mở tại kho bạc.',
]

const date = fc.record({
  day: fc.integer({ min: 1, max: 28 }),
  month: fc.integer({ min: 1, max: 12 }),
  year: fc.integer({ min: 2010, max: 2025 }),
})
type Day = { day: number; month: number; year: number }
const iso = ({ day, month, year }: Day) => `${year}-${two(month)}-${two(day)}`
const writtenDate = (value: Day, form: number) => {
  const { day, month, year } = value
  return [
    `ngày ${two(day)}/${two(month)}/${year}`,
    `ngày ${day}/${month}/${year}`,
    `ngày ${two(day)} tháng ${two(month)} năm ${year}`,
    `ngày ${two(day)}-${two(month)}-${year}`,
    `ngày ${two(day)}/${month}/${year}`,
  ][form % 5]!
}

interface Document {
  number: string
  type: string
  word: string
  issuer: string | null
  /** What stands behind `của`, and the province that it names. */
  phrase: string
  phraseIssuer: string
  place: string | null
  /** Whether the issuer is known from the symbol alone. */
  known: string | null
  /** The year must agree with the code's. */
  year: number | null
}

const serial = fc.integer({ min: 1, max: 9999 }).map((n) => (n < 10 ? two(n) : String(n)))
const province = pick(...PROVINCES.filter(({ id }) => id !== 'hue'))

const stateDocument = fc
  .tuple(
    serial,
    pick<(typeof STATE_TYPES)[number]>(...STATE_TYPES),
    province,
    fc.boolean(),
    fc.boolean(),
  )
  .map(([n, [key, word], place, short, named]): Document => {
    const local = named ? ` ${place.level} ${place.name}` : ' tỉnh'
    return {
      number: `${n}/${key}-UBND`,
      type: key,
      word,
      issuer: null,
      phrase: `${short ? 'UBND' : 'Ủy ban nhân dân'}${local}`,
      phraseIssuer: `Ủy ban nhân dân${local}`,
      place: named ? place.id : null,
      known: null,
      year: null,
    }
  })
const councilDocument = fc
  .tuple(serial, province, fc.integer({ min: 2016, max: 2025 }), fc.boolean())
  .map(
    ([n, place, year, normative]): Document => ({
      number: normative ? `${n}/${year}/NQ-HĐND` : `${n}/NQ-HĐND`,
      type: 'NQ',
      word: 'Nghị quyết',
      issuer: null,
      phrase: `HĐND ${place.level} ${place.name}`,
      phraseIssuer: `Hội đồng nhân dân ${place.level} ${place.name}`,
      place: place.id,
      known: null,
      year: normative ? year : null,
    }),
  )
const nationalDocument = fc.oneof(
  fc
    .tuple(
      serial,
      pick<(typeof NATIONAL)[number]>(...NATIONAL),
      fc.integer({ min: 2010, max: 2025 }),
    )
    .map(
      ([n, [key, word, code, name], year]): Document => ({
        number: `${n}/${year}/${key}-${code}`,
        type: key,
        word,
        issuer: name,
        phrase: name,
        phraseIssuer: name,
        place: null,
        known: name,
        year,
      }),
    ),
  fc.tuple(serial, pick<(typeof NATIONAL_STATE)[number]>(...NATIONAL_STATE)).map(
    ([n, [key, word, code, name]]): Document => ({
      number: `${n}/${key}-${code}`,
      type: key,
      word,
      issuer: name,
      phrase: name,
      phraseIssuer: name,
      place: null,
      known: name,
      year: null,
    }),
  ),
)
const letterDocument = fc.oneof(
  fc.tuple(serial, pick(...UNITS), province).map(
    ([n, unit, place]): Document => ({
      number: `${n}/UBND-${unit}`,
      type: 'CV',
      word: 'Công văn',
      issuer: null,
      phrase: `UBND ${place.level} ${place.name}`,
      phraseIssuer: `Ủy ban nhân dân ${place.level} ${place.name}`,
      place: place.id,
      known: null,
      year: null,
    }),
  ),
  fc.tuple(serial, pick(...UNITS), pick<(typeof DEPARTMENTS)[number]>(...DEPARTMENTS)).map(
    ([n, unit, [code, name]]): Document => ({
      number: `${n}/${code}-${unit}`,
      type: 'CV',
      word: 'Văn bản',
      issuer: null,
      phrase: name,
      phraseIssuer: name,
      place: null,
      known: null,
      year: null,
    }),
  ),
)
const partyDocument = fc.oneof(
  fc
    .tuple(
      serial,
      pick<(typeof PARTY_TYPES)[number]>(...PARTY_TYPES),
      province,
      pick('Ban Thường vụ Tỉnh ủy', 'Tỉnh ủy', 'Ban Chấp hành Đảng bộ tỉnh'),
    )
    .map(([n, [key, word], place, body]): Document => {
      const named = place.level === 'tỉnh'
      return {
        number: `${n}-${key}/TU`,
        type: key,
        word,
        issuer: null,
        phrase: named ? `${body} ${place.name}` : body,
        phraseIssuer: named ? `${body} ${place.name}` : body,
        place: named ? place.id : null,
        known: null,
        year: null,
      }
    }),
  fc
    .tuple(
      serial,
      pick<(typeof PARTY_TYPES)[number]>(...PARTY_TYPES),
      pick('Bộ Chính trị', 'Ban Bí thư'),
    )
    .map(
      ([n, [key, word], body]): Document => ({
        number: `${n}-${key}/TW`,
        type: key,
        word,
        issuer: null,
        phrase: body,
        phraseIssuer: body,
        place: null,
        known: null,
        year: null,
      }),
    ),
)
const assemblyDocument = fc
  .tuple(
    serial,
    fc.constantFrom([2015, 13], [2019, 14], [2023, 15]),
    pick(['L', 'Luật'], ['NQ', 'Nghị quyết']),
  )
  .map(
    ([n, [year, term], [key, word]]): Document => ({
      number: `${n}/${year}/QH${term}`,
      type: key!,
      word: word!,
      issuer: 'Quốc hội',
      phrase: 'Quốc hội',
      phraseIssuer: 'Quốc hội',
      place: null,
      known: 'Quốc hội',
      year: year!,
    }),
  )

const document = fc.oneof(
  { weight: 4, arbitrary: stateDocument },
  { weight: 2, arbitrary: councilDocument },
  { weight: 3, arbitrary: nationalDocument },
  { weight: 3, arbitrary: letterDocument },
  { weight: 4, arbitrary: partyDocument },
  { weight: 1, arbitrary: assemblyDocument },
)

/** Ways in which extraction breaks a number. Each takes the canonical number and gives it as a text would have it. */
const DAMAGES: readonly { damage: (number: string) => string; warning: MentionWarning | null }[] = [
  { damage: (number) => number, warning: null },
  { damage: (number) => number, warning: null },
  { damage: (number) => number, warning: null },
  { damage: (number) => number.replace(/-(?=[^-]*$)/, '-\n'), warning: null },
  { damage: (number) => number.replace(/-(?=[^-]*$)/, '-\n\n'), warning: null },
  { damage: (number) => number.replace(/-(?=[^-]*$)/, '-\n\n17\n\n'), warning: null },
  { damage: (number) => number.replace(/\/(?=[^/]*$)/, '/\n'), warning: null },
  { damage: (number) => number.replace(/-(?=[^-]*$)/, ' -'), warning: 'spaced-number' },
  { damage: (number) => number.replace(/-(?=[^-]*$)/, '- '), warning: 'spaced-number' },
  { damage: (number) => number.replace(/-(?=[^-]*$)/, '\u2013'), warning: null },
  { damage: (number) => number.replace(/-(?=[^-]*$)/, '\u2011'), warning: null },
  { damage: (number) => number.replace('/', ' /'), warning: 'spaced-number' },
  { damage: (number) => number.replace('/', '/ '), warning: 'spaced-number' },
  { damage: (number) => number.replaceAll('Đ', 'Ð'), warning: null },
  { damage: (number) => number.replace('CTr', 'CTR').replace('TTr', 'TTR'), warning: null },
  {
    damage: (number) => number.replace(/(NĐ|QĐ|TT|CĐ|NQ)-(CP|TTg|UBND|BTC|BYT)$/, '$1$2'),
    warning: 'glued-symbol',
  },
]

const citation = fc.record({
  document,
  day: date,
  dated: fc.integer({ min: 0, max: 9 }),
  form: fc.integer({ min: 0, max: 59 }),
  damage: pick(...DAMAGES),
  subject: pick('', ...SUBJECTS),
  lead: pick(...LEADS),
})

function labelOf(document: Document, day: Day | null, issuer: boolean): Partial<Label> {
  return {
    number: document.number,
    type: document.type,
    date: day && iso(day),
    issuer: issuer ? document.phraseIssuer : document.known,
    place: issuer ? document.place : null,
  }
}

function headed(document: Document, form: number): string {
  const words = [
    document.word,
    document.word.toLowerCase(),
    document.word.toUpperCase(),
    document.word.replace(' ', '\n'),
    document.word,
  ]
  const links = [' số ', ' số: ', ' ', ' số ', ' Số ']
  return words[form % 5]! + links[Math.floor(form / 5) % 5]!
}

/** One sentence with a citation in it. */
const sentence = citation.map(
  ({ document, day: random, dated, form, damage, subject, lead }): Piece[] => {
    const day = document.year === null ? random : { ...random, year: document.year }
    const code = damage.damage(document.number)
    const flags = code !== document.number && damage.warning ? [damage.warning] : []
    const label = (of: Document, on: Day | null, issuer: boolean) => ({
      ...labelOf(of, on, issuer),
      warnings: flags,
    })
    const about = subject ? ` ${subject}` : ''
    if (dated === 0)
      return [
        lead,
        headed(document, form),
        { code, label: label(document, null, false) },
        `${about}. `,
      ]
    if (dated === 1)
      return [
        lead,
        headed(document, form),
        { code, label: label(document, null, true) },
        ` của ${document.phrase}${about}; `,
      ]
    if (dated === 2 && document.type !== 'CV')
      return [
        `Ngày ${two(day.day)}/${two(day.month)}/${day.year}, ${document.phrase} đã ban hành `,
        headed(document, form),
        { code, label: label(document, day, true) },
        `${about}. `,
      ]
    if (dated === 3)
      return [
        lead,
        headed(document, form),
        { code, label: label(document, day, true) },
        ` của ${document.phrase} ${writtenDate(day, form)}${about}. `,
      ]
    if (dated === 4)
      return [
        lead,
        headed(document, form),
        { code, label: label(document, day, false) },
        ` (${writtenDate(day, form)}). `,
      ]
    return [
      lead,
      headed(document, form),
      { code, label: label(document, day, true) },
      `${form % 2 ? ',' : ''} ${writtenDate(day, form)} của ${document.phrase}${about}${form % 3 ? '. ' : '; '}`,
    ]
  },
)

/** A list that names its type once, a table, a pinpoint, a shared tail: forms with several numbers. */
const group = fc
  .tuple(stateDocument, serial, serial, date, date, fc.integer({ min: 0, max: 4 }))
  .map(([document, second, third, day, other, form]): Piece[] => {
    const symbol = document.number.slice(document.number.indexOf('/'))
    const one = (n: string, on: Day | null): Piece => ({
      code: n + symbol,
      label: { ...labelOf(document, on, false), number: n + symbol },
    })
    if (form === 0)
      return [
        `Ban hành các ${document.word}: Số `,
        one(second, day),
        ` ngày ${day.day}/${day.month}/${day.year} về cải cách hành chính; số `,
        one(third, other),
        ` ngày ${two(other.day)}/${two(other.month)}/${other.year} về chuyển đổi số. `,
      ]
    if (form === 1)
      return [
        `\n| 1 | `,
        one(second, day),
        ` | ${two(day.day)}/${two(day.month)}/${day.year} | Về việc giao dự toán |\n| 2 | `,
        one(third, other),
        ` | ${two(other.day)}/${two(other.month)}/${other.year} | Về công tác cán bộ |\n`,
      ]
    if (form === 2) {
      const tail = { ...labelOf(document, day, true) }
      return [
        'Thực hiện ',
        `${document.word} số `,
        { code: second, label: { ...tail, number: second + symbol } },
        ' và ',
        { code: third + symbol, label: { ...tail, number: third + symbol } },
        ` ngày ${day.day}/${day.month}/${day.year} của ${document.phrase}. `,
      ]
    }
    if (form === 3)
      return [
        'Theo quy định tại điểm a khoản 2 Điều 24 và khoản 3 Điều 5 ',
        `${document.word} số `,
        {
          code: second + symbol,
          label: {
            ...labelOf(document, day, false),
            number: second + symbol,
            pinpoints: ['điều 24 khoản 2 điểm a', 'điều 5 khoản 3'],
          },
        },
        ` ngày ${two(day.day)}/${two(day.month)}/${day.year}. `,
      ]
    return [
      `\n1 `,
      one(second, day),
      ` ${two(day.day)}/${two(day.month)}/${day.year} Về việc giao dự toán\n2 `,
      one(third, other),
      ` ${two(other.day)}/${two(other.month)}/${other.year} Về công tác cán bộ\n`,
    ]
  })

const negative = pick(...NEGATIVES).map((text): Piece[] => [`\n${text}\n`])

/** A text of a few sentences, as it is or in NFD. */
export const generatedText: fc.Arbitrary<LabelledText> = fc
  .tuple(
    fc.array(
      fc.oneof(
        { weight: 6, arbitrary: sentence },
        { weight: 2, arbitrary: group },
        { weight: 2, arbitrary: negative },
      ),
      { minLength: 1, maxLength: 8 },
    ),
    fc.integer({ min: 0, max: 4 }),
  )
  .map(([parts, form]) => assemble(parts.flat(), form === 0))

function assemble(pieces: readonly Piece[], decomposed: boolean): LabelledText {
  const labels: Label[] = []
  let text = ''
  const write = (piece: string) => {
    text += decomposed ? piece.normalize('NFD') : piece
  }
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      write(piece)
      continue
    }
    const start = text.length
    write(piece.code)
    labels.push({
      class: 'numbered',
      start,
      end: text.length,
      text: text.slice(start),
      number: null,
      type: null,
      date: null,
      issuer: null,
      place: null,
      pinpoints: [],
      warnings: [],
      ...piece.label,
    })
  }
  return { name: 'sinh', text, labels }
}

/** The same texts for the same seed: the unseen text that is made by rule. */
export function generateTexts(seed: number, count: number): LabelledText[] {
  return fc.sample(generatedText, { seed, numRuns: count })
}
