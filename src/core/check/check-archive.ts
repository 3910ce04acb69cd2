import type { Archive } from '../archive.ts'
import type { Problem } from '../problem.ts'
import { checkAgencies, type LocateAgency } from './archive/agencies.ts'
import { checkChanges } from './archive/changes.ts'
import { checkCitations } from './archive/citations.ts'
import { checkConflicts } from './archive/conflicts.ts'
import { checkRecords } from './archive/records.ts'
import { checkReports } from './archive/reports.ts'

/**
 * What only the whole archive shows; it needs no text, only what the archive keeps of each report.
 *
 * @param incomplete agencies of which not all reports could be read
 */
export function checkArchive(
  archive: Archive,
  locate: LocateAgency,
  incomplete: ReadonlySet<string>,
): Problem[] {
  return [
    ...checkReports(archive),
    ...checkConflicts(archive),
    ...checkCitations(archive),
    ...checkChanges(archive),
    ...checkAgencies(archive, locate, incomplete),
    ...checkRecords(archive),
  ]
}
