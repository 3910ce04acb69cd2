import type { SectionChange } from '../../core/compare/compare.ts'

type Unit = SectionChange['units'][number]

/** What fits of a section. */
interface Fitted {
  units: Unit[]
  /** Units that differ and are left out; the reports have them. */
  omitted: number
}

/** Bytes of HTML that a page of a comparison may have, what is around its sections taken off. */
const MOST_BYTES = 125_000
/** Of the marks around a section, a paragraph and a run. */
const SECTION = 450
const UNIT = 100
const RUN = 12
/** A title stands in the heading and in both lists of sections. */
const TITLES = 4

/** What readers look for first. */
const ORDER: readonly Unit['state'][] = ['changed', 'added', 'removed', 'same']

/**
 * Leaves out what would make the page of a comparison too large: first what is the same in both, then what only one
 * report has, then changed paragraphs, from the end of the report on.
 */
export function fitComparison(sections: readonly SectionChange[]): Fitted[] {
  let left = MOST_BYTES
  for (const { before, after } of sections)
    left -= SECTION + TITLES * Math.max(bytes(before?.text ?? ''), bytes(after?.text ?? ''))
  const kept = new Set<Unit>()
  for (const state of ORDER)
    for (const { units } of sections)
      for (const unit of units) {
        if (unit.state !== state) continue
        const size = UNIT + unit.runs.reduce((sum, { text }) => sum + RUN + bytes(text), 0)
        if (size > left) continue
        left -= size
        kept.add(unit)
      }
  return sections.map(({ units }) => ({
    units: units.filter((unit) => kept.has(unit)),
    omitted: units.filter((unit) => unit.state !== 'same' && !kept.has(unit)).length,
  }))
}

/** In UTF-8, with the signs that HTML writes out. */
const bytes = (text: string) => Buffer.byteLength(text) + 4 * (text.match(/[&<>"']/g)?.length ?? 0)
