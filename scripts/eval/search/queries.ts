/** What a query must find. */
type Wanted =
  /** The documents with this number; narrowed by day, place or year where the query says them. */
  | { number: string; date?: string; place?: string; year?: number }
  /** Any document with this running number: a reader who types no more can mean each of them. */
  | { serial: number }
  /** Nothing: the archive has no such number, and none may be passed off as it. */
  | { unknown: true }
  /** Reports that have all of these phrases, letter by letter but for case, and none of the others. */
  | { texts: readonly string[]; without?: readonly string[] }
  /** The filter that must be offered first: facet, value. */
  | { offer: readonly [facet: string, value: string] }
  /** Another spelling that must be offered. */
  | { spelling: string }

export interface LabelledQuery {
  kind: string
  query: string
  wanted: Wanted
}

type Row = readonly [query: string, wanted: Wanted]
const number = (
  number: string,
  more: Omit<Extract<Wanted, { number: string }>, 'number'> = {},
): Wanted => ({
  number,
  ...more,
})
const texts = (...phrases: string[]): Wanted => ({ texts: phrases })
const unknown: Wanted = { unknown: true }

/** Queries by kind, about the published reports and the thousand generated ones (seed 1). */
const QUERIES: Record<string, readonly Row[]> = {
  'số, viết đủ': [
    ['3433/QĐ-UBND', number('3433/QĐ-UBND')],
    ['17-NQ/TU', number('17-NQ/TU')],
    ['106/2023/NQ-HĐND', number('106/2023/NQ-HĐND')],
    ['34/2016/NĐ-CP', number('34/2016/NĐ-CP')],
    ['581/BNV-CCHC', number('581/BNV-CCHC')],
    ['354/SNV-XDCQ&TCBC', number('354/SNV-XDCQ&TCBC')],
    ['227-QĐ/UBKTTU', number('227-QĐ/UBKTTU')],
    ['12/2017/QĐ-UBND', number('12/2017/QĐ-UBND')],
    ['05/CT-UBND', number('05/CT-UBND')],
    ['1398/UBND-NC1', number('1398/UBND-NC1')],
    ['3040/QĐ-UBND', number('3040/QĐ-UBND')],
    ['924/CĐ-TTg', number('924/CĐ-TTg')],
    ['18/2020/TT-BNV', number('18/2020/TT-BNV')],
    ['150-NQ/TU', number('150-NQ/TU')],
  ],
  'số, viết lỏng': [
    ['3433/qd-ubnd', number('3433/QĐ-UBND')],
    ['3433 QD UBND', number('3433/QĐ-UBND')],
    ['3433 / QĐ - UBND', number('3433/QĐ-UBND')],
    ['17-nq/tu', number('17-NQ/TU')],
    ['17 nq tu', number('17-NQ/TU')],
    ['nd 34/2016', number('34/2016/NĐ-CP')],
    ['qđ 2629', number('2629/QĐ-UBND')],
    ['QĐ 3433', number('3433/QĐ-UBND')],
    ['8/KH-UBND', number('08/KH-UBND')],
    ['2246 cv tu', number('2246-CV/TU')],
    ['107/2020/nd-cp', number('107/2020/NĐ-CP')],
    ['412/ubnd-th1', number('412/UBND-TH1')],
    ['22 ctr đuk', number('22-CTr/ĐUK')],
    ['1746 ubnd th1', number('1746/UBND-TH1')],
    ['03433/QĐ–UBND', number('3433/QĐ-UBND')],
    ['5926 ubnd th', number('5926/UBND-TH')],
  ],
  'số, bằng lời': [
    ['quyết định 3433', number('3433/QĐ-UBND')],
    ['quyet dinh so 3433/qd-ubnd ngay 25/12/2023', number('3433/QĐ-UBND', { date: '2023-12-25' })],
    [
      'Quyết định số 3433/QĐ-UBND của UBND tỉnh Hà Tĩnh',
      number('3433/QĐ-UBND', { place: 'ha-tinh' }),
    ],
    ['nghị quyết 04-NQ/TU ngày 15/7/2021', number('04-NQ/TU', { date: '2021-07-15' })],
    [
      'nghị quyết số 04-NQ/TU ngày 07 tháng 12 năm 2017',
      number('04-NQ/TU', { date: '2017-12-07' }),
    ],
    ['chỉ thị 05 UBND tỉnh Hà Tĩnh', number('05/CT-UBND', { place: 'ha-tinh' })],
    ['kế hoạch 05/KH-UBND Vĩnh Phúc', number('05/KH-UBND', { place: 'vinh-phuc' })],
    ['nghị quyết 01/NQ-CP năm 2023', number('01/NQ-CP', { year: 2023 })],
    ['nghị quyết 01/NQ-CP năm 2024', number('01/NQ-CP', { year: 2024 })],
    ['chương trình 05 vĩnh phúc', number('05/CTr-UBND', { place: 'vinh-phuc' })],
    ['thông tư 107/2017 của Bộ Tài chính', number('107/2017/TT-BTC')],
    ['công điện 123 của thủ tướng', number('123/CĐ-TTg')],
    ['chi thi 06/ct-ttg 2021', number('06/CT-TTg', { year: 2021 })],
    ['quyết định 407/QĐ-UBND ngày 05/02/2024', number('407/QĐ-UBND', { date: '2024-02-05' })],
  ],
  'số trơ': [
    ['3433', { serial: 3433 }],
    ['2629', { serial: 2629 }],
    ['3763', { serial: 3763 }],
    ['1567', { serial: 1567 }],
    ['3357', { serial: 3357 }],
    ['3109', { serial: 3109 }],
  ],
  'số không có': [
    ['99999/QĐ-UBND', unknown],
    ['3433/QĐ-UBND ngày 01/01/2019', unknown],
    ['3433/KH-UBND', unknown],
    ['34/2099/NĐ-CP', unknown],
    ['17-NQ/TU tỉnh Cà Mau', unknown],
    ['quyết định 99998', unknown],
    ['581/BNV-XYZ', unknown],
    ['99997 qd ubnd', unknown],
  ],
  'từ có dấu': [
    ['bảo dưỡng thường xuyên', texts('bảo dưỡng thường xuyên')],
    ['đường thủy nội địa', texts('đường thủy nội địa')],
    ['chi bộ bốn tốt', texts('chi bộ bốn tốt')],
    ['pháp luật và cuộc sống', texts('pháp luật và cuộc sống')],
    ['bồi dưỡng kiến thức quốc phòng', texts('bồi dưỡng kiến thức quốc phòng')],
    ['nền tảng tích hợp và chia sẻ dữ liệu', texts('nền tảng tích hợp và chia sẻ dữ liệu')],
    ['phong trào thi đua yêu nước', texts('phong trào thi đua yêu nước')],
    ['dân vận khéo', texts('dân vận khéo')],
    ['hậu kiểm chống thất thu', texts('hậu kiểm', 'chống thất thu')],
    ['kiến nghị của cử tri', texts('kiến nghị của cử tri')],
    ['Ban Tiếp công dân tỉnh', texts('ban tiếp công dân tỉnh')],
    ['cơ cấu ngạch công chức', texts('cơ cấu ngạch công chức')],
    ['xã Lâm Phú', texts('xã Lâm Phú')],
    ['xã Điền Điền', texts('xã Điền Điền')],
    ['thị trấn Lâm Kỳ', texts('thị trấn Lâm Kỳ')],
    ['rừng phòng hộ', texts('rừng phòng hộ')],
  ],
  'từ không dấu': [
    ['bao duong thuong xuyen', texts('bảo dưỡng thường xuyên')],
    ['duong thuy noi dia', texts('đường thủy nội địa')],
    ['chi bo bon tot', texts('chi bộ bốn tốt')],
    ['phap luat va cuoc song', texts('pháp luật và cuộc sống')],
    ['boi duong kien thuc quoc phong', texts('bồi dưỡng kiến thức quốc phòng')],
    ['dan van kheo', texts('dân vận khéo')],
    ['kien nghi cua cu tri', texts('kiến nghị của cử tri')],
    ['ban tiep cong dan tinh', texts('ban tiếp công dân tỉnh')],
    ['xa lam phu', texts('xã Lâm Phú')],
    ['xa dien dien', texts('xã Điền Điền')],
    ['co cau ngach cong chuc', texts('cơ cấu ngạch công chức')],
    ['quy hoach can bo nhiem ky', texts('quy hoạch cán bộ nhiệm kỳ')],
  ],
  'chữ đ': [
    ['dau tu cong', texts('đầu tư công')],
    ['dat dai', texts('đất đai')],
    ['doi thoai voi cong dan', texts('đối thoại với công dân')],
    ['đối thoại với công dân', texts('đối thoại với công dân')],
    ['DOT PHA CHIEN LUOC', texts('đột phá chiến lược')],
    ['dai hoi dang bo tinh', texts('đại hội đảng bộ tỉnh')],
  ],
  'nửa dấu, kiểu dấu, chữ hoa, NFD': [
    ['bảo duong thường xuyen', texts('bảo dưỡng thường xuyên')],
    ['dân van khéo', texts('dân vận khéo')],
    ['đường thuỷ nội địa', texts('đường thủy nội địa')],
    ['văn hoá cơ sở', texts('văn hóa cơ sở')],
    ['uỷ quyền', texts('ủy quyền')],
    ['CHI BỘ BỐN TỐT', texts('chi bộ bốn tốt')],
    ['kiến nghị của cử tri'.normalize('NFD'), texts('kiến nghị của cử tri')],
    ['Pháp Luật Và Cuộc Sống', texts('pháp luật và cuộc sống')],
    ['khoá 16', texts('khóa 16')],
    ['xử lý phản ánh kiến nghi', texts('xử lý phản ánh, kiến nghị')],
  ],
  'cụm trong ngoặc và loại trừ': [
    ['"dân vận khéo"', texts('dân vận khéo')],
    ['"chi bộ bốn tốt"', texts('chi bộ bốn tốt')],
    ['"cơ cấu ngạch công chức"', texts('cơ cấu ngạch công chức')],
    ['quy hoạch "phong trào thi đua yêu nước"', texts('phong trào thi đua yêu nước', 'quy hoạch')],
    ['cán bộ "kiến nghị của cử tri"', texts('kiến nghị của cử tri', 'cán bộ')],
    ['"xã Lâm Phú"', texts('xã Lâm Phú')],
    ['"dân vận khéo" -vimico', { texts: ['dân vận khéo'], without: ['vimico'] }],
    ['"rừng phòng hộ" -thuế', { texts: ['rừng phòng hộ'], without: ['thuế'] }],
    ['“đột phá chiến lược”', texts('đột phá chiến lược')],
  ],
  'viết tắt': [
    ['PBGDPL', texts('PBGDPL')],
    ['BTV Tỉnh ủy', texts('BTV Tỉnh ủy')],
    ['cải cách hành chính quý I/2024', texts('CCHC quý I năm 2024')],
    ['kế hoạch CCHC', texts('kế hoạch cải cách hành chính')],
    ['đơn giản hóa TTHC', texts('đơn giản hóa TTHC')],
    ['công nghệ thông tin', texts('công nghệ thông tin')],
    ['ứng dụng CNTT', texts('ứng dụng CNTT')],
    ['phong chong tham nhung', texts('phòng, chống tham nhũng')],
    ['chất lượng ISO', texts('ISO')],
    ['trường trung học cơ sở công lập', texts('trung học cơ sở công lập')],
  ],
  'gõ sai': [
    ['dân vận khéoo', { spelling: 'dân vận khéo' }],
    ['cải cachh hành chính', { spelling: 'cải cách hành chính' }],
    ['thủ tục hànhh chính', { spelling: 'thủ tục hành chính' }],
    ['cải cahc hành chính', { spelling: 'cải cách hành chính' }],
    ['thủ tục hành chihn', { spelling: 'thủ tục hành chính' }],
    ['nông thôm mới', { spelling: 'nông thôn mới' }],
    ['cai cahc hanh chinh', { spelling: 'cai cach hanh chinh' }],
  ],
  'tên gọi': [
    ['UBND tỉnh Hà Tĩnh', { offer: ['co-quan', 'ubnd-ha-tinh'] }],
    ['ubnd tinh ha tinh', { offer: ['co-quan', 'ubnd-ha-tinh'] }],
    ['văn phòng ubnd tỉnh vĩnh phúc', { offer: ['co-quan', 'vpub-vinh-phuc'] }],
    ['so tai chinh thanh pho ha noi', { offer: ['co-quan', 'stc-ha-noi'] }],
    ['Sở Nội vụ Lai Châu', { offer: ['co-quan', 'snv-lai-chau'] }],
    ['Ủy ban nhân dân thành phố Huế', { offer: ['co-quan', 'ubnd-hue'] }],
    ['quý 1 2024', { offer: ['ky', '2024-Q1'] }],
    ['quý IV năm 2023', { offer: ['ky', '2023-Q4'] }],
    ['6 tháng 2023', { offer: ['ky', '2023-H1'] }],
    ['9 tháng đầu năm 2022', { offer: ['ky', '2022-9M'] }],
    ['tháng 3/2024', { offer: ['ky', '2024-03'] }],
    ['năm 2025', { offer: ['nam', '2025'] }],
    ['Lương Quốc Tuấn', { offer: ['nguoi-ky', 'Lương Quốc Tuấn'] }],
    ['phan the huy', { offer: ['nguoi-ky', 'Phan Thế Huy'] }],
  ],
}

/** All labelled queries. */
export const labelledQueries: readonly LabelledQuery[] = Object.entries(QUERIES).flatMap(
  ([kind, rows]) => rows.map(([query, wanted]) => ({ kind, query, wanted })),
)
