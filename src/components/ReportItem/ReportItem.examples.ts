const report = {
  href: '#bao-cao',
  title: 'Kết quả thực hiện nhiệm vụ quý I năm 2024',
  agency: 'Văn phòng UBND tỉnh Hà Tĩnh',
  period: 'Quý I năm 2024',
}

/** Named examples of a report in a list. */
export const examples = {
  published: { report: { ...report, state: 'published' as const } },
  corrected: { report: { ...report, state: 'corrected' as const } },
  withdrawn: { report: { ...report, state: 'withdrawn' as const } },
}
