import type { QuotedMention } from '../../content/pages/quoted-mention.ts'

export const quote: QuotedMention = {
  before: 'Tham mưu UBND tỉnh ban hành ',
  mark: 'Quyết định số 3433/QĐ-UBND',
  after: ' ngày 25/12/2023 về Kế hoạch cải cách hành chính năm 2024.',
  href: '#bao-cao',
  section: '1. Công tác chỉ đạo, điều hành',
  role: 'kết quả',
  pinpoints: ['khoản 2 Điều 4'],
  inferred: null,
  report: {
    title: 'Kết quả cải cách hành chính quý I năm 2024',
    agency: 'UBND tỉnh Hà Tĩnh',
    period: 'Quý I năm 2024',
  },
}

/** Named examples of a quoted mention. */
export const examples = {
  'below its report': { quote },
  'with its report, inferred': {
    quote: { ...quote, inferred: 'Chỉ một văn bản phù hợp.', section: null, role: null },
    withReport: true,
  },
}
