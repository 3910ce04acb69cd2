import type { PdfItem, PdfPage } from './open-pdf.ts'
import type { Rule } from './rules.ts'

type Turn = 90 | 180 | 270
type Point = readonly [number, number]

/** A page whose text mostly runs upwards, downwards or upside down (a table laid on its side), turned to be read. */
export function turnPage(page: PdfPage): PdfPage {
  const turn = mainAngle(page)
  if (turn === 0) return page
  const { width, height } = page
  const move = (x: number, y: number): Point =>
    turn === 90 ? [y, width - x] : turn === 180 ? [width - x, height - y] : [height - y, x]
  const isUpright = turn === 180
  return {
    ...page,
    width: isUpright ? width : height,
    height: isUpright ? height : width,
    items: page.items.map((item) => {
      const [x, y] = move(item.x, item.y)
      return { ...item, x, y, angle: (item.angle + 360 - turn) % 360 }
    }),
    rules: page.rules.map((rule) => turnRule(rule, move)),
  }
}

/** A cell with text that runs up or down, turned so that its lines follow each other. */
export function turnCell(cell: readonly PdfItem[]): PdfItem[] {
  return cell.map((item) => {
    if (item.angle === 90) return { ...item, x: item.y, y: -item.x, angle: 0 }
    return item.angle === 270 ? { ...item, x: -item.y, y: item.x, angle: 0 } : item
  })
}

/** The direction of most letters, if it is along an axis. */
function mainAngle({ items }: PdfPage): 0 | Turn {
  let all = 0
  const letters = new Map<number, number>()
  for (const { angle, text } of items) {
    all += text.length
    letters.set(angle, (letters.get(angle) ?? 0) + text.length)
  }
  return ([90, 180, 270] as const).find((turn) => (letters.get(turn) ?? 0) > all / 2) ?? 0
}

function turnRule({ isVertical, at, from, to }: Rule, move: (x: number, y: number) => Point): Rule {
  const [x0, y0] = isVertical ? move(at, from) : move(from, at)
  const [x1, y1] = isVertical ? move(at, to) : move(to, at)
  return Math.abs(x1 - x0) < Math.abs(y1 - y0)
    ? { isVertical: true, at: x0, from: Math.min(y0, y1), to: Math.max(y0, y1) }
    : { isVertical: false, at: y0, from: Math.min(x0, x1), to: Math.max(x0, x1) }
}
