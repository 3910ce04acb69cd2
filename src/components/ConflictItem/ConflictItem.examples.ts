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
}
