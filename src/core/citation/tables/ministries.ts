/** A ministry or an agency of ministerial rank. */
export interface MinistryRow {
  code: string
  name: string
  variants?: readonly string[]
  /** Other names in text; the name itself and `Bộ trưởng …` need not be listed. */
  words?: readonly string[]
  /** ISO day on which it was merged away, and the code of what it became part of. */
  to?: string
  mergedInto?: string
  /** ISO day on which it came to be, where that is recent. */
  from?: string
  examples: readonly string[]
}

/**
 * Ministries before and after the mergers of 1 March 2025 (Nghị quyết 176/2025/QH15 and the decrees on the functions
 * of each). A ministry that kept its name keeps its row.
 */
export const MINISTRIES = [
  { code: 'BQP', name: 'Bộ Quốc phòng', examples: ['12/2024/TT-BQP'] },
  { code: 'BCA', name: 'Bộ Công an', examples: ['01/2021/TT-BCA'] },
  { code: 'BNG', name: 'Bộ Ngoại giao', examples: ['03/2023/TT-BNG'] },
  { code: 'BNV', name: 'Bộ Nội vụ', examples: ['876/QĐ-BNV', '581/BNV-CCHC'] },
  { code: 'BTP', name: 'Bộ Tư pháp', examples: ['09/2023/TT-BTP'] },
  { code: 'BTC', name: 'Bộ Tài chính', examples: ['107/2017/TT-BTC'] },
  { code: 'BCT', name: 'Bộ Công Thương', examples: ['08/2024/TT-BCT'] },
  { code: 'BXD', name: 'Bộ Xây dựng', examples: ['06/2021/TT-BXD'] },
  { code: 'BYT', name: 'Bộ Y tế', examples: ['32/2023/TT-BYT'] },
  {
    code: 'BGDĐT',
    name: 'Bộ Giáo dục và Đào tạo',
    variants: ['BGD&ĐT', 'BGD-ĐT', 'BGDDT'],
    words: ['Bộ GD&ĐT', 'Bộ GDĐT', 'Bộ GD-ĐT', 'Bộ GD và ĐT'],
    examples: ['22/2021/TT-BGDĐT'],
  },
  {
    code: 'BVHTTDL',
    name: 'Bộ Văn hóa, Thể thao và Du lịch',
    variants: ['BVHTT&DL', 'BVHTT-DL'],
    words: ['Bộ Văn hóa Thể thao và Du lịch', 'Bộ VHTT&DL', 'Bộ VHTTDL'],
    examples: ['15/2023/TT-BVHTTDL'],
  },
  {
    code: 'BKHCN',
    name: 'Bộ Khoa học và Công nghệ',
    variants: ['BKH&CN'],
    words: ['Bộ KH&CN', 'Bộ KHCN'],
    examples: ['03/2021/TT-BKHCN'],
  },
  {
    code: 'BNNMT',
    name: 'Bộ Nông nghiệp và Môi trường',
    variants: ['BNN&MT', 'BNNVMT'],
    words: ['Bộ NN&MT', 'Bộ NNMT'],
    from: '2025-03-01',
    examples: ['10/2025/TT-BNNMT'],
  },
  {
    code: 'BDTTG',
    name: 'Bộ Dân tộc và Tôn giáo',
    variants: ['BDT&TG'],
    from: '2025-03-01',
    examples: ['01/2025/TT-BDTTG'],
  },
  {
    code: 'BKHĐT',
    name: 'Bộ Kế hoạch và Đầu tư',
    variants: ['BKH&ĐT', 'BKH-ĐT', 'BKHDT'],
    words: ['Bộ KH&ĐT', 'Bộ KHĐT'],
    to: '2025-02-28',
    mergedInto: 'BTC',
    examples: ['09/CĐ-BKHĐT'],
  },
  {
    code: 'BTTTT',
    name: 'Bộ Thông tin và Truyền thông',
    variants: ['BTT&TT', 'BTT-TT'],
    words: ['Bộ TT&TT', 'Bộ TTTT'],
    to: '2025-02-28',
    mergedInto: 'BKHCN',
    examples: ['12/2022/TT-BTTTT'],
  },
  {
    code: 'BTNMT',
    name: 'Bộ Tài nguyên và Môi trường',
    variants: ['BTN&MT', 'BTN-MT'],
    words: ['Bộ TN&MT', 'Bộ TNMT'],
    to: '2025-02-28',
    mergedInto: 'BNNMT',
    examples: ['02/2022/TT-BTNMT'],
  },
  {
    code: 'BNNPTNT',
    name: 'Bộ Nông nghiệp và Phát triển nông thôn',
    variants: ['BNN&PTNT', 'BNN-PTNT', 'BNNVPTNT', 'BNNVÀPTNT', 'BNN'],
    words: ['Bộ NN&PTNT', 'Bộ NN và PTNT', 'Bộ NNPTNT'],
    to: '2025-02-28',
    mergedInto: 'BNNMT',
    examples: ['15/2021/TT-BNNPTNT'],
  },
  {
    code: 'BGTVT',
    name: 'Bộ Giao thông vận tải',
    words: ['Bộ GTVT'],
    to: '2025-02-28',
    mergedInto: 'BXD',
    examples: ['12/2020/TT-BGTVT'],
  },
  {
    code: 'BLĐTBXH',
    name: 'Bộ Lao động - Thương binh và Xã hội',
    variants: ['BLĐTB&XH', 'BLĐ-TBXH', 'BLĐ-TB&XH', 'BLDTBXH', 'LĐTBXH', 'BLĐTBVXH'],
    words: [
      'Bộ Lao động, Thương binh và Xã hội',
      'Bộ Lao động Thương binh và Xã hội',
      'Bộ LĐTB&XH',
      'Bộ LĐ-TB&XH',
      'Bộ LĐTBXH',
    ],
    to: '2025-02-28',
    mergedInto: 'BNV',
    examples: ['11/2022/TT-BLĐTBXH'],
  },
  {
    code: 'UBDT',
    name: 'Ủy ban Dân tộc',
    to: '2025-02-28',
    mergedInto: 'BDTTG',
    examples: ['02/2022/TT-UBDT'],
  },
  { code: 'TTCP', name: 'Thanh tra Chính phủ', examples: ['05/2021/TT-TTCP', '123/KL-TTCP'] },
  {
    code: 'NHNN',
    name: 'Ngân hàng Nhà nước Việt Nam',
    words: [
      'Ngân hàng Nhà nước',
      'Thống đốc Ngân hàng Nhà nước Việt Nam',
      'Thống đốc Ngân hàng Nhà nước',
    ],
    examples: ['39/2016/TT-NHNN'],
  },
  {
    code: 'VPCP',
    name: 'Văn phòng Chính phủ',
    words: ['Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ'],
    examples: ['01/2020/TT-VPCP', '520/TB-VPCP'],
  },
] as const satisfies readonly MinistryRow[]
