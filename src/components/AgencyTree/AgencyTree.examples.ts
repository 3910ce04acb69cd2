import type { AgencyNode } from '../../content/pages/agency-tree.ts'

const node = (id: string, label: string, more: Partial<AgencyNode> = {}): AgencyNode => ({
  id,
  label,
  href: `/co-quan/${id}/`,
  reports: 0,
  years: null,
  history: [],
  children: [],
  ...more,
})
const merged = node('so-c', 'Sở C', { reports: 4 })

/** Named examples of the tree of agencies. */
export const examples = {
  'two levels, one merged into another': {
    nodes: [
      node('ubnd', 'UBND tỉnh', {
        reports: 12,
        children: [
          node('so-a', 'Sở A', {
            years: 'đến 2025',
            history: [{ text: 'Hợp nhất vào', agency: merged }],
          }),
          merged,
        ],
      }),
    ],
  },
}
