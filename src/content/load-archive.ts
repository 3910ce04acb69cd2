import type { Archive, RecordFile, Report } from '../core/archive.ts'
import { applyAcceptances } from '../core/check/acceptance.ts'
import { nearestAgency } from '../core/check/archive/nearest-agency.ts'
import { problem } from '../core/check/catalogue.ts'
import { resolveArchive } from '../core/identity/resolve.ts'
import type { Problem } from '../core/problem.ts'
import type { Agency } from '../core/schema/agency.ts'
import { type Site, siteSchema } from '../core/schema/site.ts'
import { linkSeries } from '../core/series.ts'
import { checkContent } from './check-content.ts'
import { type LoadWatch, loadReports } from './load-reports.ts'
import { type AgencyFile, OTHER_AGENCY, readAgencies } from './read-agencies.ts'
import { readRecord } from './read-record.ts'
import { readYaml } from './read-yaml.ts'
import type { ParsedHead } from './report-entry.ts'
import { type ContentScan, scanContent } from './scan-content.ts'
import type { Settings } from './settings.ts'
import { toCiting, toKnown, toReport } from './to-report.ts'

/**
 * Reads, validates and resolves the whole content folder; every command and the site enter by this door. Bodies are
 * not kept (see `bodyReader`). Problems are collected, never thrown; whether they stop anything is the caller's matter.
 *
 * @param scan of the content folder, when the caller has one already
 */
export async function loadArchive(
  settings: Settings,
  watch: LoadWatch = {},
  scan: ContentScan = scanContent(settings.content),
): Promise<Archive> {
  const { content } = settings
  const site = readYaml(content, 'site.yaml', siteSchema)
  const agencyFile = readAgencies(content)
  const { agencies, problems } = indexAgencies(agencyFile)
  /** One by one: a call takes only so many arguments, and a damaged file may have more problems. */
  const add = (found: readonly Problem[]) => {
    for (const each of found) problems.push(each)
  }
  add(site.problems)
  add(agencyFile.problems)

  const loaded: Report[] = []
  for (const outcome of await loadReports(settings, scan.reports, watch)) {
    if ('problem' in outcome) {
      problems.push(outcome.problem)
      continue
    }
    const report = toReport(outcome, agencies, agencyFile, problems)
    add(report ? outcome.parsed.problems : withoutAccepted(outcome.parsed, outcome.file))
    if (report) loaded.push(report)
  }
  loaded.sort((a, b) => (a.id < b.id ? -1 : 1))
  const reports = new Map(loaded.map((report) => [report.id, report]))

  const records: RecordFile[] = []
  for (const { file } of scan.documents) {
    const { record, problems: found } = readRecord(content, file)
    add(found)
    if (record) records.push(record)
  }

  watch.resolving?.(reports)
  const resolved = resolveArchive([...reports.values()].map(toCiting), records.map(toKnown))
  for (const report of reports.values())
    report.resolutions = resolved.resolutions.get(report.id) ?? []
  linkSeries(reports)

  const archive: Archive = {
    site: site.value ?? emptySite(),
    agencies,
    reports,
    documents: resolved.documents,
    conflicts: resolved.conflicts,
    shared: resolved.shared,
    numbers: resolved.numbers,
    records,
    problems: [],
  }
  archive.problems = checkContent(archive, problems, { site, agencies: agencyFile }, scan)
  return archive
}

/**
 * What a report shows that the archive cannot have, but for what it accepts. Acceptances that match nothing stay unsaid:
 * they may be for what only the archive shows.
 */
function withoutAccepted({ problems, checks }: ParsedHead, file: string): Problem[] {
  return applyAcceptances(problems, new Map([[file, checks.accepted]])).filter(
    ({ rule }) => rule !== 'acceptance-unused',
  )
}

function indexAgencies({ rows, mayHave, locate }: AgencyFile): {
  agencies: Map<string, Agency>
  problems: Problem[]
} {
  const agencies = new Map<string, Agency>()
  const problems: Problem[] = []
  for (const { agency, index } of rows) {
    if (agencies.has(agency.id))
      problems.push(problem('duplicate-agency', locate([index, 'id'], 'value'), { id: agency.id }))
    else agencies.set(agency.id, agency)
  }
  for (const { agency, index } of rows) {
    for (const field of OTHER_AGENCY) {
      const id = agency[field]
      if (id && !agencies.has(id) && !mayHave(id))
        problems.push(
          problem('unknown-agency', locate([index, field], 'value'), {
            id,
            nearest: nearestAgency(id, agencies),
          }),
        )
    }
  }
  return { agencies, problems }
}

function emptySite(): Site {
  return { title: 'Kho báo cáo', publisher: '', rules: {}, abbreviations: {}, archives: [] }
}
