import type { Problem } from '../../problem.ts'
import { fold } from '../../text/fold.ts'
import { problem } from '../catalogue.ts'
import { placeOf, type ReportFacts, type TableFact } from '../facts.ts'
import { parseWhole, sumOf, writeNumber } from './number-text.ts'

const TOTAL = /^(?:tong(?: (?:cong|so))?|cong)$/
const NOT_SUMMED =
  /%|(?<![a-z])(?:stt|tt|ty le|ti le|nam|binh quan|trung binh|ghi chu|don vi|dvt|chi so|diem|xep)(?![a-z])/
/** Rows of an outline: their subtotals would be counted twice. */
const OUTLINE = /^(?:[IVX]+|[A-ZĐ]|[a-zđ]|\d+\.\d+)[.)]?$/u
const NEAR = 0.1

/**
 * Columns of a table whose rows do not add up to its row of totals. Silent for tables with an outline in their first
 * column, for columns with anything but numbers, and where the difference is so large that the rows cannot be all.
 */
export function checkTableTotals(facts: ReportFacts): Problem[] {
  return facts.tables.flatMap((table) => checkTable(facts, table))
}

function checkTable(facts: ReportFacts, { rows }: TableFact): Problem[] {
  const [header, ...body] = rows
  if (!header || body.length < 3) return []
  const isTotal = (row: (typeof body)[number]) =>
    row.slice(0, 2).some(({ text }) => TOTAL.test(fold(text).replace(/[:.]$/, '')))
  const totals = body.filter(isTotal)
  const total = totals[0]
  if (totals.length !== 1 || !total || (body.at(-1) !== total && body[0] !== total)) return []
  const parts = body.filter((row) => row !== total)
  if (parts.some((row) => OUTLINE.test(row[0]?.text ?? ''))) return []

  return header.flatMap((column, index) => {
    const cell = total[index]
    const written = cell && parseWhole(cell.text)
    if (index === 0 || !cell || !written || NOT_SUMMED.test(fold(column.text))) return []
    const cells = parts.map((row) => row[index]?.text ?? '')
    const numbers = cells.flatMap((text) => parseWhole(text) ?? [])
    const isClear = cells.every((text) => /^(?:|-|–|0)$/.test(text) || parseWhole(text))
    if (!isClear || numbers.length < 2) return []
    const sum = sumOf(numbers)
    const difference = Math.abs(sum.value - written.value)
    if (difference < 1e-9 || difference > Math.max(1, written.value * NEAR)) return []
    return [
      problem('table-total', placeOf(facts, cell), {
        column: column.text || `cột ${index + 1}`,
        total: cell.text,
        sum: writeNumber(sum.value, Math.max(sum.decimals, written.decimals)),
      }),
    ]
  })
}
