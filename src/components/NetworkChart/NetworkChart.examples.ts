import { layoutNetwork } from '../../content/figures/network.ts'

const chart = layoutNetwork(
  [
    { id: 'a', kind: 'agency', label: 'Sở A', value: 3 },
    { id: 'b', kind: 'agency', label: 'Sở B', value: 2 },
    { id: 'x', kind: 'document', label: '24/CTr-UBND', value: 5 },
    { id: 'y', kind: 'document', label: '3433/QĐ-UBND', value: 1 },
  ],
  [
    { source: 'a', target: 'x', value: 3 },
    { source: 'b', target: 'x', value: 2 },
    { source: 'a', target: 'y', value: 1 },
  ],
)

/** Named examples of the network. */
export const examples = {
  small: {
    id: 'mang',
    chart,
    title: 'Cơ quan nào dẫn văn bản nào',
    description: 'Hai sở, hai văn bản.',
  },
}
