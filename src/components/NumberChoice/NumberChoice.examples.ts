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
    page: { number: '04-NQ/TU', candidates: [candidate, candidate], open: [quote], more: 2 },
  },
  'only open places': { page: { number: '18-NQ/TU', candidates: [], open: [quote], more: 0 } },
}
