import type { Archive, Report } from '../../archive.ts'
import type { Problem } from '../../problem.ts'
import type { Figure } from '../archive-facts.ts'
import { problem } from '../catalogue.ts'
import { roundsTo, writeNumber } from '../numbers/number-text.ts'

/** A change further off than this compares other figures than the words say. */
const NEAR = 10

/** `… tăng 15% so với cùng kỳ` against the same figure in the report of that period in the same series. */
export function checkChanges({ reports }: Archive): Problem[] {
  return [...reports.values()].flatMap((report) =>
    report.checks.figures.flatMap((figure) => checkFigure(reports, report, figure)),
  )
}

function checkFigure(reports: Archive['reports'], report: Report, figure: Figure): Problem[] {
  const { change, key, value } = figure
  if (!change) return []
  const id = change.base === 'year' ? report.lastYear : report.previous
  const last = id === null ? undefined : reports.get(id)
  if (!last || (change.base === 'period' && last.meta.period.value !== report.meta.period.previous))
    return []
  const before = last.checks.figures.find((other) => other.key === key)
  if (!before?.value) return []
  const exact = (100 * (value - before.value)) / before.value
  const stated = { value: change.percent, decimals: change.decimals }
  if (roundsTo(exact, stated) || Math.abs(exact - change.percent) > NEAR) return []
  const computed = `${exact < 0 ? 'giảm' : 'tăng'} ${writeNumber(Math.abs(exact), Math.max(1, change.decimals))}%`
  return [
    problem(
      'change-since-last',
      figure.place,
      {
        label: figure.words,
        now: figure.written,
        before: before.written,
        period: last.meta.period.label,
        written: change.written,
        computed,
      },
      [{ ...before.place, text: before.written }],
    ),
  ]
}
