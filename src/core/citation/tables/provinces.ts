/** A province or a city under central government. */
export interface ProvinceRow {
  id: string
  /** Name without its level. */
  name: string
  level: 'tỉnh' | 'thành phố'
  /** Other spellings of the name. */
  variants?: readonly string[]
  /** The name until it was changed; documents of that time keep it. */
  former?: string
  /** Ids of the units that were joined on 1 July 2025 to make it, itself among them. */
  predecessors?: readonly string[]
  /** Id of the unit that it became part of on 1 July 2025; absent when it still exists. */
  mergedInto?: string
}

/**
 * The 63 provinces and cities before 1 July 2025, and the 34 after it (Nghị quyết 202/2025/QH15). A unit that kept
 * its name keeps its id. Huế was the province of Thừa Thiên Huế until the end of 2024 (Nghị quyết 175/2024/QH15).
 */
export const PROVINCES = [
  { id: 'ha-noi', name: 'Hà Nội', level: 'thành phố' },
  {
    id: 'hue',
    name: 'Huế',
    level: 'thành phố',
    variants: ['Thừa Thiên Huế', 'Thừa Thiên - Huế', 'TT Huế'],
    former: 'Thừa Thiên Huế',
  },
  { id: 'lai-chau', name: 'Lai Châu', level: 'tỉnh' },
  { id: 'dien-bien', name: 'Điện Biên', level: 'tỉnh' },
  { id: 'son-la', name: 'Sơn La', level: 'tỉnh' },
  { id: 'lang-son', name: 'Lạng Sơn', level: 'tỉnh' },
  { id: 'quang-ninh', name: 'Quảng Ninh', level: 'tỉnh' },
  { id: 'thanh-hoa', name: 'Thanh Hóa', level: 'tỉnh' },
  { id: 'nghe-an', name: 'Nghệ An', level: 'tỉnh' },
  { id: 'ha-tinh', name: 'Hà Tĩnh', level: 'tỉnh' },
  { id: 'cao-bang', name: 'Cao Bằng', level: 'tỉnh' },
  {
    id: 'tuyen-quang',
    name: 'Tuyên Quang',
    level: 'tỉnh',
    predecessors: ['ha-giang', 'tuyen-quang'],
  },
  { id: 'lao-cai', name: 'Lào Cai', level: 'tỉnh', predecessors: ['yen-bai', 'lao-cai'] },
  {
    id: 'thai-nguyen',
    name: 'Thái Nguyên',
    level: 'tỉnh',
    predecessors: ['bac-kan', 'thai-nguyen'],
  },
  {
    id: 'phu-tho',
    name: 'Phú Thọ',
    level: 'tỉnh',
    predecessors: ['hoa-binh', 'vinh-phuc', 'phu-tho'],
  },
  { id: 'bac-ninh', name: 'Bắc Ninh', level: 'tỉnh', predecessors: ['bac-giang', 'bac-ninh'] },
  { id: 'hung-yen', name: 'Hưng Yên', level: 'tỉnh', predecessors: ['thai-binh', 'hung-yen'] },
  {
    id: 'hai-phong',
    name: 'Hải Phòng',
    level: 'thành phố',
    predecessors: ['hai-duong', 'hai-phong'],
  },
  {
    id: 'ninh-binh',
    name: 'Ninh Bình',
    level: 'tỉnh',
    predecessors: ['ha-nam', 'nam-dinh', 'ninh-binh'],
  },
  { id: 'quang-tri', name: 'Quảng Trị', level: 'tỉnh', predecessors: ['quang-binh', 'quang-tri'] },
  { id: 'da-nang', name: 'Đà Nẵng', level: 'thành phố', predecessors: ['quang-nam', 'da-nang'] },
  { id: 'quang-ngai', name: 'Quảng Ngãi', level: 'tỉnh', predecessors: ['kon-tum', 'quang-ngai'] },
  { id: 'gia-lai', name: 'Gia Lai', level: 'tỉnh', predecessors: ['binh-dinh', 'gia-lai'] },
  { id: 'khanh-hoa', name: 'Khánh Hòa', level: 'tỉnh', predecessors: ['ninh-thuan', 'khanh-hoa'] },
  {
    id: 'lam-dong',
    name: 'Lâm Đồng',
    level: 'tỉnh',
    predecessors: ['dak-nong', 'binh-thuan', 'lam-dong'],
  },
  {
    id: 'dak-lak',
    name: 'Đắk Lắk',
    level: 'tỉnh',
    variants: ['Đắc Lắc', 'Đăk Lăk', 'Dak Lak'],
    predecessors: ['phu-yen', 'dak-lak'],
  },
  {
    id: 'ho-chi-minh',
    name: 'Hồ Chí Minh',
    level: 'thành phố',
    variants: ['HCM', 'TPHCM', 'TP.HCM'],
    predecessors: ['binh-duong', 'ba-ria-vung-tau', 'ho-chi-minh'],
  },
  { id: 'dong-nai', name: 'Đồng Nai', level: 'tỉnh', predecessors: ['binh-phuoc', 'dong-nai'] },
  { id: 'tay-ninh', name: 'Tây Ninh', level: 'tỉnh', predecessors: ['long-an', 'tay-ninh'] },
  {
    id: 'can-tho',
    name: 'Cần Thơ',
    level: 'thành phố',
    predecessors: ['soc-trang', 'hau-giang', 'can-tho'],
  },
  {
    id: 'vinh-long',
    name: 'Vĩnh Long',
    level: 'tỉnh',
    predecessors: ['ben-tre', 'tra-vinh', 'vinh-long'],
  },
  { id: 'dong-thap', name: 'Đồng Tháp', level: 'tỉnh', predecessors: ['tien-giang', 'dong-thap'] },
  { id: 'ca-mau', name: 'Cà Mau', level: 'tỉnh', predecessors: ['bac-lieu', 'ca-mau'] },
  { id: 'an-giang', name: 'An Giang', level: 'tỉnh', predecessors: ['kien-giang', 'an-giang'] },
  { id: 'ha-giang', name: 'Hà Giang', level: 'tỉnh', mergedInto: 'tuyen-quang' },
  { id: 'yen-bai', name: 'Yên Bái', level: 'tỉnh', mergedInto: 'lao-cai' },
  {
    id: 'bac-kan',
    name: 'Bắc Kạn',
    level: 'tỉnh',
    variants: ['Bắc Cạn'],
    mergedInto: 'thai-nguyen',
  },
  { id: 'hoa-binh', name: 'Hòa Bình', level: 'tỉnh', mergedInto: 'phu-tho' },
  { id: 'vinh-phuc', name: 'Vĩnh Phúc', level: 'tỉnh', mergedInto: 'phu-tho' },
  { id: 'bac-giang', name: 'Bắc Giang', level: 'tỉnh', mergedInto: 'bac-ninh' },
  { id: 'thai-binh', name: 'Thái Bình', level: 'tỉnh', mergedInto: 'hung-yen' },
  { id: 'hai-duong', name: 'Hải Dương', level: 'tỉnh', mergedInto: 'hai-phong' },
  { id: 'ha-nam', name: 'Hà Nam', level: 'tỉnh', mergedInto: 'ninh-binh' },
  { id: 'nam-dinh', name: 'Nam Định', level: 'tỉnh', mergedInto: 'ninh-binh' },
  { id: 'quang-binh', name: 'Quảng Bình', level: 'tỉnh', mergedInto: 'quang-tri' },
  { id: 'quang-nam', name: 'Quảng Nam', level: 'tỉnh', mergedInto: 'da-nang' },
  { id: 'kon-tum', name: 'Kon Tum', level: 'tỉnh', variants: ['Kontum'], mergedInto: 'quang-ngai' },
  { id: 'binh-dinh', name: 'Bình Định', level: 'tỉnh', mergedInto: 'gia-lai' },
  { id: 'ninh-thuan', name: 'Ninh Thuận', level: 'tỉnh', mergedInto: 'khanh-hoa' },
  {
    id: 'dak-nong',
    name: 'Đắk Nông',
    level: 'tỉnh',
    variants: ['Đắc Nông', 'Đăk Nông'],
    mergedInto: 'lam-dong',
  },
  { id: 'binh-thuan', name: 'Bình Thuận', level: 'tỉnh', mergedInto: 'lam-dong' },
  { id: 'phu-yen', name: 'Phú Yên', level: 'tỉnh', mergedInto: 'dak-lak' },
  { id: 'binh-duong', name: 'Bình Dương', level: 'tỉnh', mergedInto: 'ho-chi-minh' },
  {
    id: 'ba-ria-vung-tau',
    name: 'Bà Rịa - Vũng Tàu',
    level: 'tỉnh',
    variants: ['Bà Rịa-Vũng Tàu', 'BR-VT'],
    mergedInto: 'ho-chi-minh',
  },
  { id: 'binh-phuoc', name: 'Bình Phước', level: 'tỉnh', mergedInto: 'dong-nai' },
  { id: 'long-an', name: 'Long An', level: 'tỉnh', mergedInto: 'tay-ninh' },
  { id: 'soc-trang', name: 'Sóc Trăng', level: 'tỉnh', mergedInto: 'can-tho' },
  { id: 'hau-giang', name: 'Hậu Giang', level: 'tỉnh', mergedInto: 'can-tho' },
  { id: 'ben-tre', name: 'Bến Tre', level: 'tỉnh', mergedInto: 'vinh-long' },
  { id: 'tra-vinh', name: 'Trà Vinh', level: 'tỉnh', mergedInto: 'vinh-long' },
  { id: 'tien-giang', name: 'Tiền Giang', level: 'tỉnh', mergedInto: 'dong-thap' },
  { id: 'bac-lieu', name: 'Bạc Liêu', level: 'tỉnh', mergedInto: 'ca-mau' },
  { id: 'kien-giang', name: 'Kiên Giang', level: 'tỉnh', mergedInto: 'an-giang' },
] as const satisfies readonly ProvinceRow[]

/** Provinces that were joined or divided between 1976 and 2008: documents of theirs are of no unit of the table. */
export const FORMER_PROVINCES = [
  'Hà Tây',
  'Hà Sơn Bình',
  'Hà Nam Ninh',
  'Nam Hà',
  'Hải Hưng',
  'Vĩnh Phú',
  'Hà Bắc',
  'Bắc Thái',
  'Hà Tuyên',
  'Hoàng Liên Sơn',
  'Nghệ Tĩnh',
  'Bình Trị Thiên',
  'Quảng Nam - Đà Nẵng',
  'Nghĩa Bình',
  'Phú Khánh',
  'Thuận Hải',
  'Sông Bé',
  'Cửu Long',
  'Minh Hải',
] as const

const BY_ID: ReadonlyMap<string, ProvinceRow> = new Map(PROVINCES.map((row) => [row.id, row]))

/** The province with an id, or null. */
export const province = (id: string): ProvinceRow | null => BY_ID.get(id) ?? null
