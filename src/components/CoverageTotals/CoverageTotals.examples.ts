const totals = {
  due: 12,
  there: 9,
  states: [
    { state: 'published', sign: '✓', label: 'Đã công bố', means: 'có báo cáo', count: 8 },
    { state: 'late', sign: '!', label: 'Chậm', means: 'ban hành sau hạn', count: 1 },
    { state: 'corrected', sign: '*', label: 'Đính chính', means: 'sau đó đính chính', count: 0 },
    { state: 'missing', sign: '×', label: 'Chưa công bố', means: 'đã quá hạn', count: 3 },
  ],
}

/** Named examples of the coverage totals. */
export const examples = { short: { totals }, 'as a legend': { totals, legend: true } }
