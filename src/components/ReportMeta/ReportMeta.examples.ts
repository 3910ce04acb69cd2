import { parsePeriod } from '../../core/period.ts'

const page = {
  title: 'Kết quả thực hiện nhiệm vụ quý I năm 2024',
  description: 'Báo cáo của Văn phòng Ủy ban nhân dân tỉnh Hà Tĩnh.',
  url: null,
  agency: { name: 'Văn phòng Ủy ban nhân dân tỉnh Hà Tĩnh', href: '#co-quan' },
  hash: '0'.repeat(64),
  sourceHref: '#nguon',
  dataHref: '#du-lieu',
}

/** Named examples of what machines read. */
export const examples = {
  withdrawn: {
    page,
    meta: {
      number: '12/BC-VPUB',
      date: '2024-03-15',
      period: parsePeriod('2024-Q1')!,
      status: { state: 'withdrawn' as const },
    },
  },
}
