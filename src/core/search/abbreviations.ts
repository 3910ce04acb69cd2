/** An abbreviation that officials use, and what it stands for. */
export interface AbbreviationRow {
  short: string
  full: string
  /** A phrase in which it is used. */
  example: string
}

/** Abbreviations of administrative Vietnamese; an archive adds its own in `content/site.yaml`. */
export const ABBREVIATIONS: readonly AbbreviationRow[] = [
  { short: 'CCHC', full: 'cải cách hành chính', example: 'công tác CCHC' },
  { short: 'TTHC', full: 'thủ tục hành chính', example: 'giải quyết TTHC' },
  { short: 'UBND', full: 'ủy ban nhân dân', example: 'UBND tỉnh' },
  { short: 'HĐND', full: 'hội đồng nhân dân', example: 'kỳ họp HĐND' },
  { short: 'DVC', full: 'dịch vụ công', example: 'DVC trực tuyến' },
  { short: 'DVCTT', full: 'dịch vụ công trực tuyến', example: 'tỷ lệ DVCTT toàn trình' },
  { short: 'NTM', full: 'nông thôn mới', example: 'xây dựng NTM' },
  { short: 'KNTC', full: 'khiếu nại tố cáo', example: 'giải quyết KNTC' },
  { short: 'MTTQ', full: 'mặt trận tổ quốc', example: 'Ủy ban MTTQ' },
  { short: 'CNTT', full: 'công nghệ thông tin', example: 'ứng dụng CNTT' },
  { short: 'CĐS', full: 'chuyển đổi số', example: 'kế hoạch CĐS' },
  { short: 'CBCC', full: 'cán bộ công chức', example: 'đội ngũ CBCC' },
  { short: 'CBCCVC', full: 'cán bộ công chức viên chức', example: 'đào tạo CBCCVC' },
  { short: 'CCVC', full: 'công chức viên chức', example: 'tuyển dụng CCVC' },
  { short: 'QPPL', full: 'quy phạm pháp luật', example: 'văn bản QPPL' },
  { short: 'VBQPPL', full: 'văn bản quy phạm pháp luật', example: 'rà soát VBQPPL' },
  { short: 'PCTN', full: 'phòng chống tham nhũng', example: 'công tác PCTN' },
  { short: 'PCCC', full: 'phòng cháy chữa cháy', example: 'kiểm tra PCCC' },
  { short: 'KTXH', full: 'kinh tế xã hội', example: 'phát triển KTXH' },
  { short: 'QPAN', full: 'quốc phòng an ninh', example: 'nhiệm vụ QPAN' },
  { short: 'ANTT', full: 'an ninh trật tự', example: 'bảo đảm ANTT' },
  { short: 'ATGT', full: 'an toàn giao thông', example: 'trật tự ATGT' },
  { short: 'ATTP', full: 'an toàn thực phẩm', example: 'thanh tra ATTP' },
  { short: 'BHXH', full: 'bảo hiểm xã hội', example: 'thu BHXH' },
  { short: 'BHYT', full: 'bảo hiểm y tế', example: 'thẻ BHYT' },
  { short: 'GPMB', full: 'giải phóng mặt bằng', example: 'công tác GPMB' },
  { short: 'NSNN', full: 'ngân sách nhà nước', example: 'thu NSNN' },
  { short: 'QLNN', full: 'quản lý nhà nước', example: 'tăng cường QLNN' },
  { short: 'ĐTPT', full: 'đầu tư phát triển', example: 'vốn ĐTPT' },
  { short: 'GDĐT', full: 'giáo dục đào tạo', example: 'ngành GDĐT' },
  { short: 'LĐTBXH', full: 'lao động thương binh xã hội', example: 'Sở LĐTBXH' },
  { short: 'KHCN', full: 'khoa học công nghệ', example: 'nhiệm vụ KHCN' },
  { short: 'TNMT', full: 'tài nguyên môi trường', example: 'Sở TNMT' },
  { short: 'NNPTNT', full: 'nông nghiệp phát triển nông thôn', example: 'Sở NNPTNT' },
  { short: 'VHTTDL', full: 'văn hóa thể thao du lịch', example: 'Sở VHTTDL' },
  { short: 'THTK', full: 'thực hành tiết kiệm', example: 'THTK, chống lãng phí' },
  { short: 'BTXH', full: 'bảo trợ xã hội', example: 'đối tượng BTXH' },
  { short: 'KBNN', full: 'kho bạc nhà nước', example: 'KBNN tỉnh' },
  { short: 'LLVT', full: 'lực lượng vũ trang', example: 'LLVT tỉnh' },
  { short: 'THCS', full: 'trung học cơ sở', example: 'trường THCS' },
  { short: 'THPT', full: 'trung học phổ thông', example: 'thi tốt nghiệp THPT' },
  { short: 'OCOP', full: 'mỗi xã một sản phẩm', example: 'sản phẩm OCOP' },
  { short: 'FDI', full: 'đầu tư trực tiếp nước ngoài', example: 'vốn FDI' },
  { short: 'ODA', full: 'hỗ trợ phát triển chính thức', example: 'vốn ODA' },
]
