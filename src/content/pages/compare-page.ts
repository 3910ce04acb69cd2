import type { Archive, ReportBody } from '../../core/archive.ts'
import { compareBodies, type SectionChange } from '../../core/compare/compare.ts'
import { comparedPairs, comparisonLink, MOST_COMPARISONS } from './comparisons.ts'
import { fitComparison } from './fit-comparison.ts'
import { paginate } from './paginate.ts'
import { agencyLabel, reportEntry } from './report-entry.ts'

export const PAIRS_PER_PAGE = 100
/** Links at the top of a comparison; all sections are in the list that opens below them. */
const MOST_DIFFERENT = 12

/** The page that compares two reports of a series. */
export function comparePage(
  archive: Archive,
  path: string,
  bodies: { before: ReportBody; after: ReportBody },
) {
  const pair = comparedPairs(archive).get(path)!
  const { before, after } = pair
  const comparison = compareBodies(
    { outline: before.outline, blocks: bodies.before.blocks },
    { outline: after.outline, blocks: bodies.after.blocks },
  )
  const fitted = fitComparison(comparison.sections)
  const sections = comparison.sections.map((section, index) => ({
    ...section,
    ...fitted[index]!,
    changedBelow: section.state === 'same' && hasChangeBelow(comparison.sections, index),
    id: `so-sanh-${index + 1}`,
    title:
      section.after?.text ??
      section.before?.text ??
      (section.part === 'notes' ? 'Chú thích' : 'Phần mở đầu'),
    depth: section.after?.depth ?? section.before?.depth ?? 2,
    same: section.units.filter(({ state }) => state === 'same').length,
  }))
  const different = sections.filter(({ state }) => state !== 'same')
  return {
    ...comparisonLink(pair),
    agency: agencyLabel(after.agency),
    beforeEntry: reportEntry(before),
    afterEntry: reportEntry(after),
    beforePath: before.id,
    afterPath: after.id,
    sections,
    /** The sections to look at first; the rest say the same in both. */
    different: different.slice(0, MOST_DIFFERENT),
    differentTotal: different.length,
    sectionCounts: comparison.sectionCounts,
    unitCounts: comparison.unitCounts,
  }
}

/** Whether a section that is itself the same has sections below it that are not. */
function hasChangeBelow(sections: readonly SectionChange[], index: number): boolean {
  const depthOf = ({ after, before }: SectionChange) => after?.depth ?? before?.depth ?? 0
  if (sections[index]!.part !== 'section') return false
  const own = depthOf(sections[index]!)
  for (const section of sections.slice(index + 1)) {
    if (section.part !== 'section' || depthOf(section) <= own) return false
    if (section.state !== 'same') return true
  }
  return false
}

/** The list of all comparisons, newest first. */
export function comparisonList(archive: Archive, page: number) {
  const { items, pagination } = paginate([...comparedPairs(archive).values()], {
    path: '/so-sanh/',
    page,
    size: PAIRS_PER_PAGE,
  })
  return {
    pagination,
    isFull: pagination.total >= MOST_COMPARISONS,
    pairs: items.map((pair) => ({
      ...comparisonLink(pair),
      agency: agencyLabel(pair.after.agency),
      title: pair.after.meta.title,
    })),
  }
}
