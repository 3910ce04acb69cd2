const page = {
  title: 'Kết quả thực hiện nhiệm vụ quý I, nhiệm vụ trọng tâm quý II năm 2024',
  notice: null,
  agency: { name: 'Văn phòng Ủy ban nhân dân tỉnh Hà Tĩnh', href: '#co-quan' },
  period: { label: 'Quý I năm 2024', href: '#ky' },
  facts: [
    { label: 'Số, ký hiệu', value: 'Bản công bố không ghi số', href: null },
    { label: 'Kỳ báo cáo', value: 'Quý I năm 2024', href: '#ky' },
  ],
  original: null,
  hash: '0'.repeat(64),
}

/** Named examples of the head of a report. */
export const examples = {
  published: { page },
  withdrawn: {
    page: {
      ...page,
      notice: {
        state: 'withdrawn' as const,
        title: 'Báo cáo này đã bị thu hồi',
        note: 'Số liệu của phụ lục được tính lại theo báo cáo thay thế.',
        date: 'ngày 05 tháng 4 năm 2024',
      },
    },
  },
  'corrected, with the original': {
    page: {
      ...page,
      notice: {
        state: 'corrected' as const,
        title: 'Báo cáo này đã được đính chính',
        note: 'Sửa ngày của Kế hoạch ở mục 2.',
        date: 'ngày 05 tháng 4 năm 2024',
      },
      original: {
        name: 'bao-cao-quy-1.pdf',
        kept: {
          href: '#tep',
          label: 'Tải tệp gốc (PDF, 1,2 MB)',
          download: 'vpub-ha-tinh-2024-quy-1.pdf',
        },
        url: null,
        sha256: 'a1'.repeat(32),
      },
    },
  },
}
