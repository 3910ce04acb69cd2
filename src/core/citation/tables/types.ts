/** A type of document: its abbreviation in a symbol and the words by which text calls it. */
export interface TypeRow {
  /** Abbreviation, and the key by which a mention names its type. Unique within a system. */
  key: string
  /** Vietnamese name, as a reader sees it. */
  name: string
  /** Whose grammar has it. `CT` is a chỉ thị in both; `TT` is a thông tư of the State and a thông tri of the Party. */
  system: 'state' | 'party' | 'both'
  /** Words before the number, besides the name itself. */
  words?: readonly string[]
  /** Other ways in which the abbreviation is written. */
  variants?: readonly string[]
  /** False for what has a number but is no official document to cite. */
  cited?: false
  /** When the type exists, where that is not always. */
  valid?: { from?: number; to?: number }
  /** Numbers that must parse to this row. */
  examples: readonly string[]
}

/**
 * Types of documents. Sources: Nghị định 30/2020/NĐ-CP, phụ lục III (27 types with an abbreviation); Luật Ban hành
 * văn bản quy phạm pháp luật and Nghị định 34/2016/NĐ-CP (normative ones); Hướng dẫn 36-HD/VPTW (Party); the rest is
 * what published symbols show.
 */
export const TYPES = [
  {
    key: 'NQ',
    name: 'Nghị quyết',
    system: 'both',
    examples: ['144/NQ-HĐND', '17-NQ/TU', '106/2023/NQ-HĐND'],
  },
  {
    key: 'QĐ',
    name: 'Quyết định',
    system: 'both',
    examples: ['3433/QĐ-UBND', '227-QĐ/UBKTTU', '10/2018/QĐ-UBND'],
  },
  { key: 'CT', name: 'Chỉ thị', system: 'both', examples: ['04/CT-TTg', '17-CT/TU'] },
  { key: 'QC', name: 'Quy chế', system: 'both', examples: ['12/QC-UBND', '05-QC/TU'] },
  { key: 'QyĐ', name: 'Quy định', system: 'state', variants: ['QYĐ'], examples: ['02/QyĐ-UBND'] },
  {
    key: 'QĐi',
    name: 'Quy định',
    system: 'party',
    variants: ['QĐI', 'QyĐ'],
    examples: ['10-QĐi/TW'],
  },
  { key: 'TC', name: 'Thông cáo', system: 'both', examples: ['05/TC-UBND'] },
  {
    key: 'TB',
    name: 'Thông báo',
    system: 'both',
    words: ['thông báo kết luận'],
    examples: ['520/TB-VPCP', '112-TB/TU'],
  },
  { key: 'HD', name: 'Hướng dẫn', system: 'both', examples: ['15/HD-SNV', '36-HD/VPTW'] },
  {
    key: 'CTr',
    name: 'Chương trình',
    system: 'both',
    variants: ['CTR'],
    examples: ['24/CTr-UBND', '22-CTr/ĐUK'],
  },
  { key: 'KH', name: 'Kế hoạch', system: 'both', examples: ['590/KH-UBND', '222-KH/TU'] },
  { key: 'PA', name: 'Phương án', system: 'both', examples: ['45/PA-UBND'] },
  { key: 'ĐA', name: 'Đề án', system: 'both', examples: ['01/ĐA-UBND', '03-ĐA/TU'] },
  { key: 'DA', name: 'Dự án', system: 'state', examples: ['02/DA-UBND'] },
  { key: 'BC', name: 'Báo cáo', system: 'both', examples: ['177/BC-CAT-PC06', '312-BC/TU'] },
  { key: 'BB', name: 'Biên bản', system: 'both', examples: ['07/BB-UBND'] },
  {
    key: 'TTr',
    name: 'Tờ trình',
    system: 'both',
    variants: ['TTR'],
    examples: ['88/TTr-SNV', '19-TTr/HU'],
  },
  { key: 'HĐ', name: 'Hợp đồng', system: 'state', words: ['hợp đồng'], cited: false, examples: [] },
  { key: 'CĐ', name: 'Công điện', system: 'both', examples: ['968/CĐ-TTg', '07/CĐ-UBND'] },
  {
    key: 'BGN',
    name: 'Bản ghi nhớ',
    system: 'state',
    words: ['biên bản ghi nhớ'],
    examples: ['03/BGN-UBND'],
  },
  {
    key: 'BTT',
    name: 'Bản thỏa thuận',
    system: 'state',
    words: ['thỏa thuận'],
    examples: ['04/BTT-UBND'],
  },
  { key: 'GUQ', name: 'Giấy ủy quyền', system: 'both', examples: ['06/GUQ-UBND'] },
  { key: 'GM', name: 'Giấy mời', system: 'both', examples: ['215/GM-UBND', '48-GM/TU'] },
  { key: 'GGT', name: 'Giấy giới thiệu', system: 'both', examples: ['09/GGT-UBND'] },
  { key: 'GNP', name: 'Giấy nghỉ phép', system: 'both', examples: ['10/GNP-SNV'] },
  { key: 'PG', name: 'Phiếu gửi', system: 'state', examples: ['11/PG-UBND'] },
  { key: 'PC', name: 'Phiếu chuyển', system: 'both', examples: ['227/PC-VPUBND'] },
  { key: 'PB', name: 'Phiếu báo', system: 'state', examples: ['13/PB-UBND'] },
  {
    key: 'CV',
    name: 'Công văn',
    system: 'both',
    words: ['văn bản', 'thư công'],
    examples: ['1567-CV/TU', '412/UBND-TH1', '581/BNV-CCHC'],
  },
  { key: 'NĐ', name: 'Nghị định', system: 'state', examples: ['34/2016/NĐ-CP'] },
  { key: 'TT', name: 'Thông tư', system: 'state', examples: ['01/2020/TT-VPCP'] },
  {
    key: 'TTLT',
    name: 'Thông tư liên tịch',
    system: 'state',
    words: ['TTLT'],
    valid: { to: 2020 },
    examples: ['05/2014/TTLT-BTNMT-BNV'],
  },
  {
    key: 'NQLT',
    name: 'Nghị quyết liên tịch',
    system: 'state',
    examples: ['403/2017/NQLT-UBTVQH14-CP'],
  },
  { key: 'L', name: 'Luật', system: 'state', words: ['bộ luật'], examples: [] },
  { key: 'PL', name: 'Pháp lệnh', system: 'state', examples: ['04/2007/PL-UBTVQH11'] },
  {
    key: 'LCT',
    name: 'Lệnh',
    system: 'state',
    words: ['lệnh công bố'],
    variants: ['L'],
    examples: ['12/2024/L-CTN'],
  },
  { key: 'SL', name: 'Sắc lệnh', system: 'state', valid: { to: 1960 }, examples: [] },
  { key: 'VBHN', name: 'Văn bản hợp nhất', system: 'state', examples: ['15/VBHN-VPQH'] },
  { key: 'TT', name: 'Thông tri', system: 'party', examples: ['05-TT/TU'] },
  {
    key: 'KL',
    name: 'Kết luận',
    system: 'both',
    words: ['kết luận thanh tra'],
    variants: ['KLTT'],
    examples: ['29-KL/TU', '01-KL/TW', '35/KL-TTr'],
  },
  { key: 'QCPH', name: 'Quy chế phối hợp', system: 'both', examples: ['02/QCPH-UBND'] },
  {
    key: 'CTPH',
    name: 'Chương trình phối hợp',
    system: 'both',
    variants: ['CTrPH'],
    examples: ['03/CTPH-SNV'],
  },
  { key: 'KHPH', name: 'Kế hoạch phối hợp', system: 'both', examples: ['21/KHPH-SNV'] },
  {
    key: 'KHLT',
    name: 'Kế hoạch liên tịch',
    system: 'both',
    words: ['kế hoạch liên ngành'],
    variants: ['KHLN'],
    examples: ['16/KHLT-SNV'],
  },
  {
    key: 'HDLT',
    name: 'Hướng dẫn liên tịch',
    system: 'both',
    words: ['hướng dẫn liên ngành'],
    variants: ['HDLN', 'HDLS'],
    examples: ['18/HDLT-SNV'],
  },
  {
    key: 'TTrLT',
    name: 'Tờ trình liên tịch',
    system: 'both',
    words: ['tờ trình liên ngành'],
    variants: ['TTrLN', 'TTRLN', 'TTRLT'],
    examples: ['12/TTrLT-STC'],
  },
  { key: 'QĐLT', name: 'Quyết định liên tịch', system: 'state', examples: ['08/QĐLT-SNV'] },
  {
    key: 'GP',
    name: 'Giấy phép',
    system: 'state',
    words: ['giấy phép khai thác', 'giấy phép xây dựng', 'giấy phép môi trường'],
    variants: ['GPMT', 'GPXD', 'GPHĐ'],
    examples: ['2155/GP-BTNMT'],
  },
  { key: 'GCN', name: 'Giấy chứng nhận', system: 'state', examples: ['34/GCN-UBND'] },
  { key: 'GXN', name: 'Giấy xác nhận', system: 'state', examples: ['35/GXN-STNMT'] },
  { key: 'CK', name: 'Cam kết', system: 'both', words: ['bản cam kết'], examples: ['36/CK-UBND'] },
  { key: 'TL', name: 'Thể lệ', system: 'both', examples: ['37/TL-BTC'] },
  { key: 'ĐC', name: 'Đề cương', system: 'both', examples: ['38/ĐC-UBND'] },
  {
    key: 'BCTT',
    name: 'Báo cáo thẩm tra',
    system: 'state',
    variants: ['BCThT'],
    examples: ['39/BCTT-HĐND'],
  },
  { key: 'BCTĐ', name: 'Báo cáo thẩm định', system: 'state', examples: ['41/BCTĐ-STP'] },
  {
    key: 'KN',
    name: 'Kháng nghị',
    system: 'state',
    words: ['kiến nghị'],
    examples: ['12/KN-VKSTC'],
  },
  {
    key: 'CTHĐ',
    name: 'Chương trình hành động',
    system: 'both',
    variants: ['CTrHĐ'],
    examples: ['42-CTHĐ/TU'],
  },
  { key: 'NQLN', name: 'Nghị quyết liên ngành', system: 'both', examples: ['01/NQLN-SNV'] },
  { key: 'BA', name: 'Bản án', system: 'state', examples: [] },
  { key: 'CTg', name: 'Cáo trạng', system: 'state', examples: [] },
] as const satisfies readonly TypeRow[]

/** Vietnamese name of a type; `party` tells thông tri from thông tư. Null for an unknown key. */
export function typeName(key: string, party: boolean): string | null {
  const rows: readonly TypeRow[] = TYPES
  const other = party ? 'state' : 'party'
  return (
    (
      rows.find((row) => row.key === key && row.system !== other) ??
      rows.find((row) => row.key === key)
    )?.name ?? null
  )
}
