import { quote } from '../Quote/Quote.examples.ts'

const candidate = {
  href: '#van-ban',
  title: 'Nghị quyết số 04-NQ/TU ngày 07/12/2017 của Tỉnh ủy Hà Tĩnh',
  subject: null,
  reports: 1,
}

/** Named examples of the page of a number. */
export const examples = {
  'two documents': {
    page: {
      number: '04-NQ/TU',
      candidates: [candidate, candidate],
      slips: [],
      open: [quote],
      more: 2,
    },
  },
  'perhaps one document': {
    page: {
      number: '590/KH-UBND',
      candidates: [candidate, candidate],
      slips: [{ message: 'Ngày ban hành chỉ khác một chữ số.', href: '#mau-thuan' }],
      open: [],
      more: 0,
    },
  },
  'only open places': {
    page: { number: '18-NQ/TU', candidates: [], slips: [], open: [quote], more: 0 },
  },
}
