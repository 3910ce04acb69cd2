import { foldChars } from '../fold-chars.ts'

/** What text calls a national body, and the codes that body signs with. */
export interface PhraseRow {
  name: string
  words: readonly string[]
  codes: readonly string[]
}

/** National bodies by their names in running text. A person in office stands for the body. */
export const NATIONAL_PHRASES = [
  { name: 'Chính phủ', words: ['Chính phủ'], codes: ['CP'] },
  {
    name: 'Thủ tướng Chính phủ',
    words: [
      'Thủ tướng Chính phủ',
      'Phó Thủ tướng Chính phủ',
      'Thủ tướng',
      'TTCP',
      'TTgCP',
      'TTg CP',
      'TTg',
    ],
    codes: ['TTg'],
  },
  { name: 'Hội đồng Bộ trưởng', words: ['Hội đồng Bộ trưởng'], codes: ['HĐBT'] },
  {
    name: 'Quốc hội',
    words: [
      'Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam',
      'Quốc hội nước CHXHCN Việt Nam',
      'Quốc hội',
      'Quốc hội khóa',
      'QH',
    ],
    codes: ['QH'],
  },
  {
    name: 'Ủy ban Thường vụ Quốc hội',
    words: ['Ủy ban Thường vụ Quốc hội', 'UBTVQH', 'UBTV Quốc hội'],
    codes: ['UBTVQH'],
  },
  { name: 'Văn phòng Quốc hội', words: ['Văn phòng Quốc hội'], codes: ['VPQH'] },
  { name: 'Chủ tịch nước', words: ['Chủ tịch nước'], codes: ['CTN'] },
  { name: 'Văn phòng Chính phủ', words: ['Văn phòng Chính phủ', 'VPCP'], codes: ['VPCP'] },
  {
    name: 'Thanh tra Chính phủ',
    words: ['Thanh tra Chính phủ', 'Tổng Thanh tra Chính phủ'],
    codes: ['TTCP'],
  },
  {
    name: 'Ngân hàng Nhà nước Việt Nam',
    words: ['Ngân hàng Nhà nước Việt Nam', 'Thống đốc Ngân hàng Nhà nước Việt Nam'],
    codes: ['NHNN'],
  },
  {
    name: 'Kiểm toán nhà nước',
    words: ['Kiểm toán nhà nước', 'Tổng Kiểm toán nhà nước'],
    codes: ['KTNN'],
  },
  {
    name: 'Tòa án nhân dân tối cao',
    words: ['Tòa án nhân dân tối cao', 'TAND tối cao', 'TANDTC'],
    codes: ['TANDTC'],
  },
  {
    name: 'Hội đồng Thẩm phán Tòa án nhân dân tối cao',
    words: [
      'Hội đồng Thẩm phán Tòa án nhân dân tối cao',
      'Hội đồng Thẩm phán TAND tối cao',
      'Hội đồng Thẩm phán TANDTC',
      'Hội đồng Thẩm phán',
    ],
    codes: ['HĐTP'],
  },
  {
    name: 'Ủy ban Quốc gia về chuyển đổi số',
    words: ['Ủy ban Quốc gia về chuyển đổi số'],
    codes: ['UBQGCĐS', 'UBQGVCĐS'],
  },
  {
    name: 'Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu cực',
    words: [
      'Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu cực',
      'Ban Chỉ đạo Trung ương về phòng, chống tham nhũng',
    ],
    codes: ['BCĐTW'],
  },
  {
    name: 'Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số',
    words: [
      'Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số',
    ],
    codes: ['BCĐTW'],
  },
  {
    name: 'Hội đồng phối hợp phổ biến, giáo dục pháp luật Trung ương',
    words: ['Hội đồng phối hợp phổ biến, giáo dục pháp luật Trung ương'],
    codes: ['HĐPH', 'HĐPHTW', 'HĐ'],
  },
  {
    name: 'Viện kiểm sát nhân dân tối cao',
    words: [
      'Viện kiểm sát nhân dân tối cao',
      'Viện KSND tối cao',
      'VKSND tối cao',
      'VKSNDTC',
      'VKSTC',
    ],
    codes: ['VKSNDTC'],
  },
  {
    name: 'Bảo hiểm xã hội Việt Nam',
    words: ['Bảo hiểm xã hội Việt Nam', 'BHXH Việt Nam'],
    codes: ['BHXH'],
  },
  { name: 'Tổng cục Thuế', words: ['Tổng cục Thuế'], codes: ['TCT'] },
  { name: 'Tổng cục Thống kê', words: ['Tổng cục Thống kê'], codes: ['TCTK'] },
  { name: 'Kho bạc Nhà nước', words: ['Kho bạc Nhà nước'], codes: ['KBNN'] },
  {
    name: 'Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    words: [
      'Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh',
      'Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh',
      'Ban Chấp hành Trung ương Đoàn',
      'BCH Trung ương Đoàn',
    ],
    codes: ['TWĐTN'],
  },
  {
    name: 'Ban Bí thư Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    words: ['Ban Bí thư Trung ương Đoàn TNCS Hồ Chí Minh', 'Ban Bí thư Trung ương Đoàn'],
    codes: ['TWĐTN'],
  },
  {
    name: 'Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    words: ['Trung ương Đoàn TNCS Hồ Chí Minh', 'Trung ương Đoàn'],
    codes: ['TWĐTN'],
  },
  {
    name: 'Tổng Liên đoàn Lao động Việt Nam',
    words: ['Tổng Liên đoàn Lao động Việt Nam', 'Tổng Liên đoàn'],
    codes: ['TLĐ'],
  },
  {
    name: 'Ban Chấp hành Trung ương Đảng',
    words: [
      'Ban Chấp hành Trung ương',
      'Ban Chấp hành Trung ương Đảng',
      'BCH Trung ương',
      'BCH Trung ương Đảng',
      'BCHTW',
      'BCH TW',
      'Ban Chấp hành TW',
      'Trung ương Đảng',
      'Trung ương',
      'Hội nghị Trung ương',
    ],
    codes: ['TW'],
  },
  {
    name: 'Bộ Chính trị, Ban Bí thư',
    words: [
      'Bộ Chính trị, Ban Bí thư',
      'Bộ Chính trị, Ban Bí thư Trung ương Đảng',
      'Bộ Chính trị, Ban Bí thư Trung ương',
      'Bộ Chính trị và Ban Bí thư',
    ],
    codes: ['TW'],
  },
  { name: 'Bộ Chính trị', words: ['Bộ Chính trị', 'BCT'], codes: ['TW'] },
  {
    name: 'Ban Bí thư',
    words: ['Ban Bí thư', 'Ban Bí thư Trung ương Đảng', 'Ban Bí thư Trung ương', 'BBT'],
    codes: ['TW'],
  },
  {
    name: 'Ban Tổ chức Trung ương',
    words: ['Ban Tổ chức Trung ương', 'Ban Tổ chức TW'],
    codes: ['BTCTW'],
  },
  {
    name: 'Ban Tuyên giáo Trung ương',
    words: ['Ban Tuyên giáo Trung ương', 'Ban Tuyên giáo TW'],
    codes: ['BTGTW'],
  },
  {
    name: 'Ban Tuyên giáo và Dân vận Trung ương',
    words: ['Ban Tuyên giáo và Dân vận Trung ương'],
    codes: ['BTGDVTW'],
  },
  { name: 'Ban Dân vận Trung ương', words: ['Ban Dân vận Trung ương'], codes: ['BDVTW'] },
  { name: 'Ban Nội chính Trung ương', words: ['Ban Nội chính Trung ương'], codes: ['BNCTW'] },
  { name: 'Ban Kinh tế Trung ương', words: ['Ban Kinh tế Trung ương'], codes: ['BKTTW'] },
  {
    name: 'Ủy ban Kiểm tra Trung ương',
    words: ['Ủy ban Kiểm tra Trung ương', 'UBKT Trung ương'],
    codes: ['UBKTTW'],
  },
  {
    name: 'Văn phòng Trung ương Đảng',
    words: ['Văn phòng Trung ương Đảng', 'Văn phòng Trung ương'],
    codes: ['VPTW'],
  },
  {
    name: 'Ban cán sự đảng Chính phủ',
    words: ['Ban cán sự đảng Chính phủ', 'Ban Cán sự Đảng Chính phủ'],
    codes: ['BCSĐCP'],
  },
] as const satisfies readonly PhraseRow[]

/** First words of the names of bodies, folded, longest first. */
export const ORGANISATION_WORDS: readonly string[] = [
  'Bộ',
  'Sở',
  'Ban',
  'Cục',
  'Chi cục',
  'Tổng cục',
  'Vụ',
  'Viện',
  'Văn phòng',
  'Công an',
  'Công đoàn',
  'Hội',
  'Đoàn',
  'Tỉnh đoàn',
  'Thành đoàn',
  'Huyện đoàn',
  'Liên đoàn',
  'Ủy ban',
  'Tòa án',
  'Trường',
  'Trung tâm',
  'Bệnh viện',
  'Phòng',
  'Tổng công ty',
  'Tập đoàn',
  'Công ty',
  'Chi bộ',
  'Hội đồng',
  'Thanh tra',
  'Thuế tỉnh',
  'Thuế thành phố',
  'Thuế cơ sở',
  'Thống kê tỉnh',
  'Thống kê thành phố',
  'Thống kê cơ sở',
  'Kiểm toán',
  'Ngân hàng',
  'Bảo hiểm xã hội',
  'BHXH',
  'Quân khu',
  'Quân ủy',
  'Mặt trận',
  'Đài',
  'Báo',
  'Học viện',
  'Đại học',
  'Thường trực',
  'Tổ công tác',
  'Kho bạc',
  'Ủy ban MTTQ',
  'UBMTTQ',
  'Đảng đoàn',
  'Trung ương',
  'Tổng Bí thư',
  'Bưu điện',
  'Điện lực',
  'Hạt',
  'Tỉnh',
  'Thành phố',
  'BCĐ',
  'Ban Chỉ đạo',
  'Liên minh',
  'Liên hiệp',
  'BQL',
  'Đảng bộ',
  'Đảng ủy',
  'BCH',
  'BTV',
  'Thị đoàn',
  'Chủ tịch',
  'Giám đốc',
  'Tổng',
  'Liên ngành',
  'Cơ quan',
  'Khu',
  'Vườn',
  'Phân hiệu',
  'Khoa',
  'Nhà xuất bản',
  'Nhà văn hóa',
  'Nhà thiếu nhi',
  'Nhà hát',
]
  .map((word) => foldChars(word))
  .sort((a, b) => b.length - a.length)

/** Words, in lower case, that end the name of a body. */
export const PHRASE_STOPS: ReadonlySet<string> = new Set(
  (
    'về v/v ngày tại trong để đã là có thì cho đối theo nhằm được gồm trên do với khi sau trước này như sẽ đang từ đến năm cũng bằng mà nên nếu hoặc vào ở số quy phê yêu ' +
    'những các nhất kèm qua của gửi đưa làm ra việc'
  ).split(' '),
)
