import type { Archive } from '../core/archive.ts'
import { isRuleId, problem, RULES } from '../core/check/catalogue.ts'
import { checkArchive } from '../core/check/check-archive.ts'
import { applyPolicy } from '../core/check/policy.ts'
import { compareProblems, type Place, type Problem } from '../core/problem.ts'
import type { Site } from '../core/schema/site.ts'
import { nearest } from '../core/text/nearest.ts'
import { checkAddresses } from './check-addresses.ts'
import { checkLocalLinks } from './check-links.ts'
import { checkOriginals } from './check-originals.ts'
import { checkStrays } from './check-strays.ts'
import type { AgencyFile } from './read-agencies.ts'
import type { YamlFile } from './read-yaml.ts'
import type { ContentScan } from './scan-content.ts'

/** Where Astro takes files that are published as they are, from the working directory. */
const PUBLIC = 'public'

/** The settings files of an archive, for the places of what is wrong in them. */
export interface SettingsFiles {
  site: YamlFile<Site>
  agencies: AgencyFile
}

/**
 * Adds to the problems of reading what only the whole archive and the disk show, then applies acceptances and
 * severities. What it gives is sorted and is what every command and the site go by.
 */
export function checkContent(
  archive: Archive,
  found: readonly Problem[],
  files: SettingsFiles,
  scan: ContentScan,
): Problem[] {
  const problems = [
    ...scan.problems,
    ...found,
    ...checkAddresses(scan),
    ...checkStrays(scan, archive),
    ...checkRuleNames(archive, files),
    ...checkArchive(archive, locateAgency(files), agenciesWithUnread(archive, scan)),
    ...checkOriginals(archive, PUBLIC),
    ...checkLocalLinks(archive, unreadReports(archive, scan), PUBLIC),
  ]
  const accepted = new Map(
    [...archive.reports.values()]
      .filter(({ checks }) => checks.accepted.length > 0)
      .map(({ file, checks }) => [file, checks.accepted]),
  )
  return applyPolicy(problems, accepted, archive.site.rules).sort(compareProblems)
}

/** Agencies of which a report is there and could not be read: what the archive lacks of them is not known. */
function agenciesWithUnread(archive: Archive, scan: ContentScan): ReadonlySet<string> {
  return new Set(unreadReports(archive, scan).map((file) => file.split('/')[1]!))
}

/** Files of reports that have problems for which the archive cannot have them. */
function unreadReports({ reports }: Archive, scan: ContentScan): string[] {
  const read = new Set([...reports.values()].map(({ file }) => file))
  return scan.reports.map(({ file }) => file).filter((file) => !read.has(file))
}

function checkRuleNames({ site: { rules } }: Archive, { site }: SettingsFiles): Problem[] {
  return Object.keys(rules)
    .filter((id) => !isRuleId(id))
    .map((id) =>
      problem('unknown-rule', site.locate(['rules', id], 'key'), {
        id,
        nearest: nearest(id, Object.keys(RULES)),
      }),
    )
}

function locateAgency({ agencies }: SettingsFiles) {
  const index = new Map(agencies.rows.map(({ agency, index: at }) => [agency.id, at]))
  return (id: string, obligation?: number): Place => {
    const at = index.get(id) ?? 0
    return obligation === undefined
      ? agencies.locate([at, 'id'], 'value')
      : agencies.locate([at, 'publishes', obligation], 'value')
  }
}
