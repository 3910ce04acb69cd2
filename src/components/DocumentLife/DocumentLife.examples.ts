import { timeline } from '../../content/figures/timeline.ts'

/** Named examples of the life of a document. */
export const examples = {
  'issued and cited': {
    id: 'doi',
    life: {
      title: 'Chương trình số 24/CTr-UBND',
      href: '/van-ban/24-ctr-ubnd/',
      chart: timeline([
        { day: '2021-05-01', kind: 'issued' },
        { day: '2024-03-01', kind: 'cited' },
      ]),
      total: 2,
      first: '01/5/2021',
      last: '01/3/2024',
      events: [
        { day: '2021-05-01', date: '01/5/2021', kind: 'issued', text: 'Ban hành', href: null },
        {
          day: '2024-03-01',
          date: '01/3/2024',
          kind: 'cited',
          text: 'Được dẫn trong báo cáo quý I năm 2024 của Sở A',
          href: '/bao-cao/so-a/2024/quy-1/',
        },
      ],
    },
  },
}
