import type { Place, Problem } from '../problem.ts'
import type { Acceptance } from './archive-facts.ts'
import { problem } from './catalogue.ts'
import { placeOf, type ReportFacts } from './facts.ts'

/** The entries of `accept`, with the places in the body at which their text stands; spaces count as one. */
export function placedAcceptances(facts: ReportFacts): Acceptance[] {
  return facts.accept.map(({ rule, text }, index) => ({
    rule,
    text: text ?? null,
    place: facts.locate(['accept', index], 'value'),
    spots: text ? spotsOf(facts, text) : null,
  }))
}

function spotsOf(facts: ReportFacts, text: string): Place[] {
  const words = text
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  const pattern = new RegExp(words.join('\\s+'), 'gu')
  return [...facts.text.slice(facts.bodyStart).matchAll(pattern)].map(({ index, 0: found }) => {
    const start = facts.bodyStart + index
    return placeOf(facts, { start, end: start + found.length })
  })
}

/**
 * Takes out the problems that their reports accept, and adds one for every acceptance that matches none.
 *
 * @param accepted by file
 */
export function applyAcceptances(
  problems: readonly Problem[],
  accepted: ReadonlyMap<string, readonly Acceptance[]>,
): Problem[] {
  const used = new Set<Acceptance>()
  const left = problems.filter((found) => {
    const entries = accepted.get(found.file)?.filter((entry) => covers(entry, found)) ?? []
    for (const entry of entries) used.add(entry)
    return entries.length === 0
  })
  for (const entries of accepted.values())
    for (const entry of entries)
      if (!used.has(entry))
        left.push(problem('acceptance-unused', entry.place, { rule: entry.rule, text: entry.text }))
  return left
}

function covers({ rule, spots }: Acceptance, found: Problem): boolean {
  return rule === found.rule && (spots === null || spots.some((spot) => overlap(spot, found)))
}

function overlap(a: Place, b: Place): boolean {
  return !isBefore(endOf(a), b) && !isBefore(endOf(b), a)
}

const endOf = ({ line, column, endLine, endColumn }: Place) => ({
  line: endLine ?? line,
  column: endColumn ?? column,
})

const isBefore = (a: { line: number; column: number }, b: { line: number; column: number }) =>
  a.line < b.line || (a.line === b.line && a.column < b.column)
