import type { Problem } from '../../problem.ts'
import { problem } from '../catalogue.ts'
import { placeOf, type ReportFacts, type TableFact } from '../facts.ts'

/** Tables without column names, and rows with more cells than there are columns: those cells are not shown. */
export function checkTables(facts: ReportFacts): Problem[] {
  return facts.tables.flatMap((table) => [...checkHeader(facts, table), ...checkRows(facts, table)])
}

function checkHeader(facts: ReportFacts, { rows, start }: TableFact): Problem[] {
  const isEmpty = rows[0]?.every(({ text }) => !text)
  return isEmpty ? [problem('table-without-header', placeOf(facts, lineAt(facts, start)), {})] : []
}

/** The parser drops cells beyond the header's, so they are counted in the source. */
function checkRows(facts: ReportFacts, { rows, start, end }: TableFact): Problem[] {
  const columns = rows[0]?.length ?? 0
  const problems: Problem[] = []
  for (let at = start; at < end; ) {
    const line = lineAt(facts, at)
    const cells = countCells(facts.text.slice(line.start, line.end))
    if (cells > columns)
      problems.push(problem('ragged-table', placeOf(facts, line), { cells, columns }))
    at = line.end + 1
  }
  return problems
}

function countCells(line: string): number {
  const inner = line
    .trim()
    .replace(/^(?:>\s*)*\|/u, '')
    .replace(/(?<!\\)\|$/u, '')
  return inner.replace(/\\\|/g, '').split('|').length
}

function lineAt({ text }: ReportFacts, start: number) {
  const end = text.indexOf('\n', start)
  return { start, end: end < 0 ? text.length : end }
}
