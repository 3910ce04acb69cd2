/** Something that happened on a day. */
export interface Happening {
  /** ISO date. */
  day: string
  kind: 'issued' | 'cited' | 'changed'
}

/** A line of time ready to draw: whole units of the view box. */
export interface Timeline {
  width: number
  height: number
  axis: { left: number; right: number; y: number }
  /** Happenings of one kind that fall on one place are one mark with a count. */
  marks: { x: number; y: number; radius: number; kind: Happening['kind']; count: number }[]
  years: { x: number; label: string }[]
}

const SIZE = { width: 640, height: 96, left: 20, right: 620, y: 56 }
/** Marks nearer than this are one. */
const NEAR = 10

/** Lays happenings out along time, from the year of the first to the end of the year of the last. */
export function timeline(happenings: readonly Happening[]): Timeline {
  const { width, height, left, right, y } = SIZE
  const days = happenings.map(({ day }) => day).sort()
  const firstYear = Number(days[0]?.slice(0, 4) ?? 0)
  const lastYear = Number(days.at(-1)?.slice(0, 4) ?? 0) + 1
  const start = Date.UTC(firstYear, 0)
  const span = Math.max(1, Date.UTC(lastYear, 0) - start)
  const xOf = (time: number) => Math.round(left + ((time - start) / span) * (right - left))

  const marks: Timeline['marks'] = []
  for (const kind of ['issued', 'changed', 'cited'] as const) {
    const times = happenings
      .filter((happening) => happening.kind === kind)
      .map(({ day }) => xOf(Date.parse(`${day}T00:00:00Z`)))
      .sort((a, b) => a - b)
    let last: Timeline['marks'][number] | null = null
    for (const x of times) {
      if (last && x - last.x < NEAR) last.count++
      else {
        last = { x, y, radius: 6, kind, count: 1 }
        marks.push(last)
      }
    }
  }
  for (const mark of marks) mark.radius = Math.round(5 + 2 * Math.min(4, Math.sqrt(mark.count - 1)))

  const years = lastYear - firstYear
  const every = Math.ceil(years / 10)
  return {
    width,
    height,
    axis: { left, right, y },
    marks,
    years: Array.from({ length: years + 1 }, (_, index) => firstYear + index)
      .filter((year) => (year - firstYear) % every === 0)
      .map((year) => ({ x: xOf(Date.UTC(year, 0)), label: String(year) })),
  }
}
