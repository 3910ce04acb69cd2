import { citationFormats } from '../../core/reference/formats.ts'

const report = {
  key: 'vpub-ha-tinh-2024-quy-1',
  title: 'Kết quả thực hiện nhiệm vụ quý I năm 2024',
  number: '12/BC-VPUB',
  date: '2024-03-15',
  agency: 'Văn phòng Ủy ban nhân dân tỉnh Hà Tĩnh',
  place: 'Hà Tĩnh',
  url: 'https://baocao.example.vn/bao-cao/vpub-ha-tinh/2024/quy-1/',
}
const rest = {
  title: report.title,
  sourceHref: '#nguon',
  dataHref: '#du-lieu',
  path: '/bao-cao/vpub-ha-tinh/2024/quy-1/',
  hash: '0'.repeat(64),
}

/** Named examples of the ways to cite. */
export const examples = {
  'everything known': { formats: citationFormats(report), ...rest },
  'no number, no date, no address': {
    formats: citationFormats({ ...report, number: null, date: null, place: null, url: null }),
    ...rest,
  },
}
