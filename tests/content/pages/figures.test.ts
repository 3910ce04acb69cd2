import { describe, expect, test } from 'vitest'
import { columnChart } from '../../../src/content/figures/columns.ts'
import { layoutNetwork } from '../../../src/content/figures/network.ts'
import { timeline } from '../../../src/content/figures/timeline.ts'

describe('columnChart', () => {
  test.each([
    [0, [0, 1]],
    [3, [0, 1, 2, 3]],
    [7, [0, 2, 4, 6, 8]],
    [110, [0, 50, 100, 150]],
  ])('has round grid lines for %i', (most, lines) =>
    expect(columnChart([{ label: 'a', value: most }]).grid.map(({ value }) => value)).toEqual(
      lines,
    ),
  )
  test('keeps every column inside the plot', () => {
    const buckets = Array.from({ length: 28 }, (_, value) => ({ label: `${value}`, value }))
    const { columns, plot } = columnChart(buckets)
    for (const { x, y, width, height } of columns) {
      expect(x).toBeGreaterThanOrEqual(plot.left)
      expect(x + width).toBeLessThanOrEqual(plot.right)
      expect(y + height).toBe(plot.bottom)
    }
  })
})

describe('layoutNetwork', () => {
  const nodes = ['a', 'b', 'x', 'y', 'z'].map((id, index) => ({
    id,
    kind: index < 2 ? ('agency' as const) : ('document' as const),
    label: `${id}/QĐ-UBND`,
    value: index,
  }))
  const links = [
    { source: 'a', target: 'x', value: 2 },
    { source: 'b', target: 'x', value: 1 },
    { source: 'b', target: 'z', value: 1 },
  ]

  test('is the same each time, in whole numbers, inside its frame', () => {
    const chart = layoutNetwork(nodes, links)
    expect(layoutNetwork(nodes, links)).toEqual(chart)
    for (const { x, y } of chart.nodes) {
      expect([x, y].every(Number.isInteger)).toBe(true)
      expect(x > 0 && x < chart.width && y > 0 && y < chart.height).toBe(true)
    }
    expect(chart.links).toHaveLength(3)
  })
  test('has room for long names at its edges', () => {
    const long = nodes.map((node) => ({
      ...node,
      label: 'Văn phòng Ủy ban nhân dân tỉnh Quảng Ninh',
    }))
    const { nodes: placed, width } = layoutNetwork(long, links)
    // Bold letters of 13 units are some 7 wide.
    const half = (long[0]!.label.length * 7) / 2
    for (const { x } of placed) expect(x - half >= 0 && x + half <= width).toBe(true)
  })
  test('nothing gives an empty picture', () =>
    expect(layoutNetwork([], [])).toEqual({ width: 0, height: 0, nodes: [], links: [] }))
})

describe('timeline', () => {
  test('joins happenings of one kind that fall together, and counts them', () => {
    const { marks, years } = timeline([
      { day: '2021-05-01', kind: 'issued' },
      { day: '2024-03-01', kind: 'cited' },
      { day: '2024-03-05', kind: 'cited' },
      { day: '2022-06-01', kind: 'changed' },
    ])
    expect(marks.map(({ kind, count }) => `${kind} ${count}`)).toEqual([
      'issued 1',
      'changed 1',
      'cited 2',
    ])
    expect(years.map(({ label }) => label)).toEqual(['2021', '2022', '2023', '2024', '2025'])
  })
  test('a century has few labels', () =>
    expect(
      timeline([
        { day: '1945-09-02', kind: 'issued' },
        { day: '2045-09-02', kind: 'cited' },
      ]).years.length,
    ).toBeLessThanOrEqual(11))
})
