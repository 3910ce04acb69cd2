import type { Archive } from '../../archive.ts'
import { archiveDay, coverage } from '../../coverage.ts'
import type { Place, Problem } from '../../problem.ts'
import { problem } from '../catalogue.ts'

/** Where an agency, or one of its obligations, is written in agencies.yaml. */
export type LocateAgency = (id: string, obligation?: number) => Place

/**
 * Periodic reports that are missing between others, and agencies without any report.
 *
 * @param incomplete agencies of which not all reports could be read: nothing is said to be missing of them
 */
export function checkAgencies(
  { agencies, reports }: Archive,
  locate: LocateAgency,
  incomplete: ReadonlySet<string>,
): Problem[] {
  const parents = new Set([...agencies.values()].map(({ parent }) => parent))
  const publishing = new Set([...reports.values()].map(({ agency }) => agency.id))
  const idle = [...agencies.values()].filter(
    ({ id, renamedTo, mergedInto }) =>
      !publishing.has(id) && !incomplete.has(id) && !parents.has(id) && !renamedTo && !mergedInto,
  )
  return [
    ...gaps({ agencies, reports }, locate, incomplete),
    ...idle.map(({ id, name }) => problem('agency-without-reports', locate(id), { id, name })),
  ]
}

/** A gap lies before a report: what has not come out yet at the end is late, not missing from the series. */
function gaps(
  { agencies, reports }: Pick<Archive, 'agencies' | 'reports'>,
  locate: LocateAgency,
  incomplete: ReadonlySet<string>,
): Problem[] {
  const day = archiveDay(reports.values())
  if (!day) return []
  return coverage(agencies.values(), reports.values(), day).flatMap(
    ({ agency, obligation, cells }) => {
      const problems: Problem[] = []
      if (incomplete.has(agency.id)) return problems
      let before: string | null = null
      let missing: string[] = []
      for (const { state, period, reports: published } of cells) {
        if (state === 'missing') missing.push(period.label)
        else if (published[0]) {
          const next = reports.get(published[0])
          if (missing.length && before && next)
            problems.push(
              problem(
                'series-gap',
                next.checks.places.period,
                {
                  agency: agency.shortName ?? agency.name,
                  missing,
                  after: before,
                  subject: obligation.subject ?? null,
                },
                [
                  {
                    ...locate(agency.id, agency.publishes.indexOf(obligation)),
                    text: `nghĩa vụ công bố ${obligation.frequency}`,
                  },
                ],
              ),
            )
          missing = []
          before = period.label
        }
      }
      return problems
    },
  )
}
