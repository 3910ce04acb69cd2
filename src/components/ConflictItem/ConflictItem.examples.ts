import { quote } from '../Quote/Quote.examples.ts'

/** Named examples of a contradiction. */
export const examples = {
  'two dates': {
    withDocuments: true,
    conflict: {
      kind: 'date-conflict' as const,
      name: 'Khác ngày ban hành',
      message: 'Cùng một văn bản nhưng ghi các ngày khác nhau: 16/01/2024, 19/01/2024.',
      documents: [{ href: '#van-ban', title: 'Kế hoạch số 19/KH-VPUB' }],
      sides: [
        { value: '16/01/2024', quotes: [quote], more: 0, record: null },
        { value: '19/01/2024', quotes: [quote], more: 4, record: 'documents/19-kh-vpub.md' },
      ],
    },
  },
  'a side without a quote': {
    conflict: {
      kind: 'future-date' as const,
      name: 'Ngày ban hành sau ngày báo cáo',
      message: 'Ngày ban hành 31/12/2024 sau thời điểm của báo cáo viện dẫn.',
      documents: [],
      sides: [
        { value: '31/12/2024', quotes: [quote], more: 0, record: null },
        { value: 'kỳ báo cáo kết thúc ngày 31/3/2024', quotes: [], more: 0, record: null },
      ],
    },
  },
}
