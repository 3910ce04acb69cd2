/** A count over time. */
export interface Bucket {
  label: string
  value: number
}

/** A column chart ready to draw: all lengths in units of the view box, whole numbers. */
export interface ColumnChart {
  width: number
  height: number
  columns: (Bucket & { x: number; y: number; width: number; height: number; showLabel: boolean })[]
  /** Horizontal lines with what they stand for. */
  grid: { y: number; value: number }[]
  plot: { left: number; right: number; bottom: number }
}

const SIZE = { width: 640, height: 260, left: 52, right: 632, top: 24, bottom: 216 }
/** Room that one label needs along the axis. */
const LABEL_ROOM = 84

/** Lays out a column chart. */
export function columnChart(buckets: readonly Bucket[]): ColumnChart {
  const { width, height, left, right, top, bottom } = SIZE
  const step = niceStep(Math.max(1, ...buckets.map(({ value }) => value)) / 4)
  const most = Math.max(...buckets.map(({ value }) => value), 1)
  const highest = Math.ceil(most / step) * step
  const slot = (right - left) / Math.max(1, buckets.length)
  const every = Math.ceil(LABEL_ROOM / slot)
  const yOf = (value: number) => Math.round(bottom - (value / highest) * (bottom - top))
  return {
    width,
    height,
    columns: buckets.map((bucket, index) => ({
      ...bucket,
      x: Math.round(left + index * slot + slot * 0.15),
      width: Math.max(1, Math.round(Math.min(slot * 0.7, 56))),
      y: yOf(bucket.value),
      height: bottom - yOf(bucket.value),
      showLabel: index % every === 0,
    })),
    grid: Array.from({ length: highest / step + 1 }, (_, index) => ({
      y: yOf(index * step),
      value: index * step,
    })),
    plot: { left, right, bottom },
  }
}

/** The next of 1, 2, 5, 10, 20, 50… that is not smaller. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)))
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= least)!
}
