import { timeline } from '../../content/figures/timeline.ts'

const words = {
  title: 'Vòng đời của 24/CTr-UBND',
  description: 'Ban hành năm 2021, được ba báo cáo dẫn.',
}

/** Named examples of the timeline. */
export const examples = {
  'issued, changed and cited': {
    id: 'doi',
    ...words,
    chart: timeline([
      { day: '2021-05-01', kind: 'issued' },
      { day: '2022-06-01', kind: 'changed' },
      { day: '2023-12-01', kind: 'cited' },
      { day: '2024-03-01', kind: 'cited' },
      { day: '2024-03-05', kind: 'cited' },
    ]),
  },
}
