import { ENDED, GOES_ON } from '../txt/verdict.ts'
import type { PdfItem, PdfPage } from './open-pdf.ts'
import { heightOf, rowsOf } from './rows.ts'

/** Where the lines of a column begin and end. */
export interface Column {
  left: number
  right: number
}

/** A part of a page whose text runs down one column and then down another. */
export interface Band {
  /** Baselines of its first and last line. */
  top: number
  bottom: number
  columns: [Column, Column]
  /** How it is to be read: down the columns, or across them because too little shows what it is. */
  reading: 'down' | 'across'
  /** Nothing but columns can be meant: a sentence goes on from the foot of one to the head of the other. */
  isSure: boolean
}

/** What a page without its tables has: the pieces of text, and the places of the tables. */
export interface Layer extends Pick<PdfPage, 'number' | 'items'> {
  tables: readonly { top: number; left: number; right: number }[]
}

/** Lines that each column must have to be read down, and to raise the question. */
const LEAST_LINES = 6
const LEAST_DOUBTED = 3
/** The least width between columns, and the most height between lines, in sizes of type. */
const GUTTER = 0.6
const BREAK = 2.5
/** A gap inside a line that shows that a column is a table itself. */
const CELL_GAP = 2.2
const SAME_GUTTER = 6
const RECIPIENTS = /^nơi\s+nhận/iu

/**
 * Finds the parts of pages that are set in two columns: a gutter that no line crosses, with running prose on both
 * sides. Lines of prose fill their column and mostly begin in the middle of a sentence; those of letterheads,
 * signatures and tables do not. One page that is sure makes the others with its gutter sure.
 */
export function findBands(layers: readonly Layer[]): Map<number, Band[]> {
  const bands = new Map(layers.map((layer) => [layer.number, bandsOf(layer)]))
  const all = [...bands.values()].flat()
  const gutters = all.filter(({ isSure }) => isSure)
  for (const band of all)
    if (gutters.some((sure) => Math.abs(sure.columns[1].left - band.columns[1].left) < SAME_GUTTER))
      Object.assign(band, { isSure: true, reading: 'down' })
  return bands
}

/** One height of a page: a line of text across both columns, or a table. */
interface Level {
  top: number
  bottom: number
  sides: [PdfItem[], PdfItem[]]
  /** Something stands in the gutter. */
  crosses: boolean
}

function bandsOf({ items, tables }: Layer): Band[] {
  const rows = rowsOf(items)
  const size = middle(items.map((item) => item.size))
  const start = findStart(rows, size)
  if (start === null) return []
  const levels = [
    ...rows.map((row) => levelOf(row, start, size)),
    ...tables.map(
      ({ top, left, right }): Level => ({
        top,
        bottom: top,
        sides: [[], []],
        crosses: left < start && right > start,
      }),
    ),
  ].sort((a, b) => b.top - a.top)
  return runs(levels, size).flatMap((run) => {
    const band = readBand(run, run.at(-1) === levels.at(-1), size)
    return band ? [band] : []
  })
}

/** Where most lines of a right column would begin; null when hardly any line begins inside the page. */
function findStart(rows: readonly PdfItem[][], size: number): number | null {
  const [left, right] = extent(rows.flat())
  const counts = new Map<number, number>()
  for (const row of rows)
    row.forEach((item, index) => {
      const before = row[index - 1]
      const isOpen = !before || item.x - before.x - before.width > size * GUTTER
      if (!isOpen || item.x < left + (right - left) * 0.2) return
      const at = Math.round(item.x)
      for (const near of [at - 1, at, at + 1]) counts.set(near, (counts.get(near) ?? 0) + 1)
    })
  const best = [...counts].sort((a, b) => b[1] - a[1])[0]
  return best && best[1] >= LEAST_DOUBTED ? best[0] : null
}

function levelOf(row: PdfItem[], start: number, size: number): Level {
  const isRight = ({ x }: PdfItem) => x >= start - 2
  return {
    ...heightOf(row),
    sides: [row.filter((item) => !isRight(item)), row.filter(isRight)],
    crosses: row.some((item) => !isRight(item) && item.x + item.width > start - size * GUTTER),
  }
}

/** Levels one below the other that leave the gutter free. A list of recipients opens what is no column. */
function runs(levels: readonly Level[], size: number): Level[][] {
  const found: Level[][] = [[]]
  levels.forEach((level, index) => {
    const before = levels[index - 1]
    const isApart = before !== undefined && before.top - level.top > size * BREAK
    if (level.crosses || isApart || RECIPIENTS.test(textOf(level.sides[0]))) found.push([])
    if (!level.crosses) found.at(-1)!.push(level)
  })
  return found
}

function readBand(run: readonly Level[], endsPage: boolean, size: number): Band | null {
  const first = run.findIndex(({ sides }) => sides[1].length > 0)
  if (first < 0) return null
  const levels = run.slice(first, endsPage ? undefined : endOf(run))
  const [left, right] = [0, 1].map((side) =>
    rowsOf(levels.flatMap(({ sides }) => sides[side]!)),
  ) as [PdfItem[][], PdfItem[][]]
  const least = Math.min(left.length, right.length)
  if (least < LEAST_DOUBTED || !isProse(left, size) || !isProse(right, size)) return null
  const isTwo = least >= LEAST_LINES && !isDivided(left, size) && !isDivided(right, size)
  const goesOver = GOES_ON.test(textOf(right[0]!)) && !ENDED.test(textOf(left.at(-1)!))
  return {
    top: levels[0]!.top,
    bottom: levels.at(-1)!.bottom,
    columns: [columnOf(left), columnOf(right)],
    reading: isTwo ? 'down' : 'across',
    isSure: isTwo && goesOver,
  }
}

/** Whether a column has a gutter itself, so that there are more than two. */
function isDivided(lines: readonly PdfItem[][], size: number): boolean {
  const start = findStart(lines, size)
  const begins = (line: PdfItem[]) =>
    line.some(
      ({ x }, at) => Math.abs(x - start!) < 2 && at > 0 && gap(line[at - 1]!, line[at]!) > 0,
    )
  return start !== null && lines.filter(begins).length > lines.length / 2
}

/** The end of the columns in a run: below the last line on the right, the left column goes on to the end of its sentence. */
function endOf(run: readonly Level[]): number {
  let end = run.findLastIndex(({ sides }) => sides[1].length > 0) + 1
  while (end < run.length && !ENDED.test(textOf(run[end - 1]!.sides[0]))) end++
  return end
}

/** Lines that mostly reach to the right edge of their column, and mostly begin in the middle of a sentence. */
function isProse(lines: readonly PdfItem[][], size: number): boolean {
  const { left, right } = columnOf(lines)
  const share = (test: (line: PdfItem[]) => boolean) => lines.filter(test).length / lines.length
  return (
    right - left > size * 8 &&
    share((line) => endOfLine(line) > right - (right - left) * 0.12) >= 0.5 &&
    share((line) => GOES_ON.test(textOf(line))) >= 0.4 &&
    share((line) => line.some((item, at) => at > 0 && gap(line[at - 1]!, item) > size * CELL_GAP)) <
      0.2
  )
}

function columnOf(lines: readonly PdfItem[][]): Column {
  const starts = lines.map((line) => Math.round(line[0]!.x)).sort((a, b) => a - b)
  const counts = new Map<number, number>()
  for (const start of starts) counts.set(start, (counts.get(start) ?? 0) + 1)
  const [left] = [...counts].sort((a, b) => b[1] - a[1])[0]!
  return { left, right: lines.reduce((most, line) => Math.max(most, endOfLine(line)), 0) }
}

const gap = (before: PdfItem, item: PdfItem) => item.x - before.x - before.width
const endOfLine = (line: readonly PdfItem[]) => line.at(-1)!.x + line.at(-1)!.width
const textOf = (line: readonly PdfItem[]) =>
  line
    .map(({ text }) => text)
    .join(' ')
    .trim()

function extent(items: readonly PdfItem[]): [number, number] {
  return items.reduce<[number, number]>(
    ([left, right], { x, width }) => [Math.min(left, x), Math.max(right, x + width)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
