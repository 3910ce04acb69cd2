import { tidy } from '../inline.ts'
import { repaired } from '../log.ts'
import type { Block, EdgeLine, Log, SourceReport } from '../model.ts'
import { type Edge, findEdges } from '../structure/edges.ts'
import type { Unit } from './blocks.ts'

const RULE = /^[-–—_=*~.•\s]{3,}$/u

/** Splits the units of a document into letterhead, body and signature; notes come later. */
export function splitUnits(all: readonly Unit[], log: Log): SourceReport {
  const units = all.filter((unit) => {
    const isRule = unit.lines.length > 0 && unit.lines.every(({ text }) => RULE.test(text))
    if (isRule) repaired(log, 'rule', unit.place, unit.lines.map(({ text }) => text).join(' '), '')
    return !isRule
  })
  const edges: (Edge & { unit: number })[] = units.flatMap((unit, index) =>
    unit.lines.map(({ text }) => ({ text, unit: index, isCentered: unit.centered })),
  )
  const { head, tail, appendix } = findEdges(edges)
  const unitAt = (line: number) => edges[line]?.unit ?? units.length
  const headEnd = head === 0 ? 0 : unitAt(head - 1) + 1
  const tailStart = Math.max(unitAt(tail), headEnd)
  const appendixStart = Math.max(unitAt(appendix), tailStart)
  return {
    format: 'docx',
    head: units.slice(0, headEnd).flatMap(edgeLines),
    body: [...units.slice(headEnd, tailStart), ...units.slice(appendixStart)].flatMap(blocksOf),
    notes: [],
    tail: units.slice(tailStart, appendixStart).flatMap(edgeLines),
  }
}

function edgeLines({ lines, place }: Unit): EdgeLine[] {
  return lines.map(({ text, column }) => (column ? { text, place, column } : { text, place }))
}

function blocksOf({ block, inner }: Unit): Block[] {
  const blocks = block ? [block] : inner
  return blocks.map((entry) =>
    entry.type === 'paragraph' ? { ...entry, text: tidy(entry.text) } : entry,
  )
}
