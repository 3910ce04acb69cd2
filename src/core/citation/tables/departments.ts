/** A provincial department (sở) or body of that rank, as its code in a symbol. */
export interface DepartmentRow {
  code: string
  name: string
  variants?: readonly string[]
  /** Other names in text; `Sở` with the letters of the code need not be listed. */
  words?: readonly string[]
  /** Year of the last change by merger: to, until the mergers of 2025; from, since them. */
  to?: number
  from?: number
  examples: readonly string[]
}

/** Provincial departments before and after the mergers of 2025. Each is a placeholder until the province is known. */
export const DEPARTMENTS = [
  { code: 'SNV', name: 'Sở Nội vụ', examples: ['79/SNV-XDCQ&TCBC'] },
  { code: 'STC', name: 'Sở Tài chính', examples: ['89/STC-GCS&TCDN'] },
  { code: 'STP', name: 'Sở Tư pháp', examples: ['41/BC-STP'] },
  { code: 'SCT', name: 'Sở Công Thương', examples: ['112/SCT-QLTM'] },
  { code: 'SYT', name: 'Sở Y tế', examples: ['1203/SYT-NVY'] },
  { code: 'SXD', name: 'Sở Xây dựng', examples: ['345/SXD-QLN'] },
  {
    code: 'SGDĐT',
    name: 'Sở Giáo dục và Đào tạo',
    variants: ['SGD&ĐT', 'SGD-ĐT', 'SGDDT'],
    examples: ['230/KH-SGDĐT'],
  },
  {
    code: 'SKHCN',
    name: 'Sở Khoa học và Công nghệ',
    variants: ['SKH&CN'],
    examples: ['50/KH-SKHCN'],
  },
  {
    code: 'SVHTTDL',
    name: 'Sở Văn hóa, Thể thao và Du lịch',
    words: ['Sở Văn hóa Thể thao và Du lịch'],
    variants: ['SVHTT&DL', 'SVHTT'],
    examples: ['77/BC-SVHTTDL'],
  },
  { code: 'SNG', name: 'Sở Ngoại vụ', variants: ['SNgV', 'SNGV'], examples: ['78/SNgV-LS'] },
  { code: 'SDL', name: 'Sở Du lịch', examples: ['79/KH-SDL'] },
  {
    code: 'SKHĐT',
    name: 'Sở Kế hoạch và Đầu tư',
    variants: ['SKH&ĐT', 'SKHDT'],
    to: 2025,
    examples: ['80/SKHĐT-TH'],
  },
  {
    code: 'STTTT',
    name: 'Sở Thông tin và Truyền thông',
    variants: ['STT&TT'],
    to: 2025,
    examples: ['81/STTTT-CNTT'],
  },
  {
    code: 'STNMT',
    name: 'Sở Tài nguyên và Môi trường',
    variants: ['STN&MT'],
    to: 2025,
    examples: ['82/STNMT-QLĐĐ'],
  },
  {
    code: 'SNNPTNT',
    name: 'Sở Nông nghiệp và Phát triển nông thôn',
    words: ['Sở Nông nghiệp và PTNT', 'Sở Nông nghiệp & PTNT', 'Sở NN và PTNT'],
    variants: ['SNN&PTNT', 'SNN-PTNT', 'SNN'],
    to: 2025,
    examples: ['83/SNN&PTNT-KHTC'],
  },
  { code: 'SGTVT', name: 'Sở Giao thông vận tải', to: 2025, examples: ['84/SGTVT-QLCL'] },
  {
    code: 'SLĐTBXH',
    name: 'Sở Lao động - Thương binh và Xã hội',
    words: [
      'Sở Lao động, Thương binh và Xã hội',
      'Sở Lao động Thương binh và Xã hội',
      'Sở Lao động - TB&XH',
    ],
    variants: ['SLĐTB&XH', 'SLĐ-TBXH', 'LĐTB&XH'],
    to: 2025,
    examples: ['85/SLĐTBXH-VLATLĐ'],
  },
  {
    code: 'SNNMT',
    name: 'Sở Nông nghiệp và Môi trường',
    variants: ['SNN&MT'],
    from: 2025,
    examples: ['86/SNNMT-CCTL'],
  },
  {
    code: 'SDTTG',
    name: 'Sở Dân tộc và Tôn giáo',
    variants: ['SDT&TG'],
    from: 2025,
    examples: ['87/SDTTG-CSDT'],
  },
  { code: 'BDT', name: 'Ban Dân tộc', to: 2025, examples: ['88/BDT-CSDT'] },
] as const satisfies readonly DepartmentRow[]
