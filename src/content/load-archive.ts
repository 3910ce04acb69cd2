import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Archive, RecordFile, Report } from '../core/archive.ts'
import { problem } from '../core/check/catalogue.ts'
import type { CitingReport, KnownDocument } from '../core/identity/document.ts'
import { resolveArchive } from '../core/identity/resolve.ts'
import { compareProblems, type Problem } from '../core/problem.ts'
import { type Agency, agenciesSchema } from '../core/schema/agency.ts'
import { type Site, siteSchema } from '../core/schema/site.ts'
import { linkSeries } from '../core/series.ts'
import { nearest } from '../core/text/nearest.ts'
import { readSource } from './read-file.ts'
import { readRecord } from './read-record.ts'
import { type ParsedReport, readReport } from './read-report.ts'
import { readYaml, type YamlFile } from './read-yaml.ts'
import { openReportCache, type ReportCache } from './report-cache.ts'
import type { Settings } from './settings.ts'

/**
 * Reads, validates and resolves the whole content folder; every command and the site enter by this door. Bodies are
 * not kept (see `readBody`). Problems are collected, never thrown; whether they stop anything is the caller's matter.
 */
export async function loadArchive(settings: Settings): Promise<Archive> {
  const { content } = settings
  const cache = openReportCache(settings.cache)
  const [site, agencyFile] = await Promise.all([
    readYaml(content, 'site.yaml', siteSchema),
    readYaml(content, 'agencies.yaml', agenciesSchema),
  ])
  const { agencies, problems } = indexAgencies(agencyFile)
  problems.push(...site.problems, ...agencyFile.problems)

  const reports = new Map<string, Report>()
  for (const file of await listMarkdown(content, 'reports')) {
    const source = await readSource(join(content, file), file)
    if (!source.ok) {
      problems.push(source.problem)
      continue
    }
    const parsed = await parseCached(cache, file, source.hash, source.text)
    problems.push(...parsed.problems)
    const report = toReport(file, source.hash, parsed, agencies, problems)
    if (report) reports.set(report.id, report)
  }

  const records: RecordFile[] = []
  for (const file of await listMarkdown(content, 'documents')) {
    const { record, problems: found } = await readRecord(content, file)
    problems.push(...found)
    if (record) records.push(record)
  }

  const resolved = resolveArchive([...reports.values()].map(toCiting), records.map(toKnown))
  for (const report of reports.values())
    report.resolutions = resolved.resolutions.get(report.id) ?? []
  linkSeries(reports)

  return {
    site: site.value ?? emptySite(),
    agencies,
    reports,
    documents: resolved.documents,
    conflicts: resolved.conflicts,
    shared: resolved.shared,
    records,
    problems: problems.sort(compareProblems),
  }
}

async function parseCached(
  cache: ReportCache,
  file: string,
  hash: string,
  text: string,
): Promise<ParsedReport> {
  const known = await cache.read(file, hash)
  if (known) return known
  const parsed = readReport(file, text)
  await cache.write(file, hash, parsed)
  return parsed
}

function toReport(
  file: string,
  hash: string,
  parsed: ParsedReport,
  agencies: Map<string, Agency>,
  problems: Problem[],
): Report | null {
  const { meta, places, outline, mentions, words, tables, footnotes } = parsed
  if (!meta) return null
  const agency = agencies.get(meta.agency)
  if (!agency) {
    const facts = { id: meta.agency, nearest: nearest(meta.agency, agencies.keys()) }
    problems.push(problem('unknown-agency', places.agency, facts))
    return null
  }
  const path = /^reports\/([^/]+)\/(\d{4})\/([a-z0-9-]+)\.md$/.exec(file)
  const year = meta.period.start.slice(0, 4)
  if (!path || path[1] !== meta.agency) {
    const name = file.slice(file.lastIndexOf('/') + 1)
    problems.push(
      problem('misplaced-report', places.agency, {
        expected: `reports/${meta.agency}/${year}/${name}`,
      }),
    )
    return null
  }
  return {
    id: `${path[1]}/${path[2]}/${path[3]}`,
    file,
    hash,
    meta,
    agency,
    outline,
    mentions,
    resolutions: [],
    words,
    tables,
    footnotes,
    previous: null,
    next: null,
    lastYear: null,
    related: [],
  }
}

/** What resolution needs of a report. */
function toCiting({ id, file, agency, meta, mentions }: Report): CitingReport {
  return {
    id,
    file,
    agency: {
      id: agency.id,
      name: agency.name,
      code: agency.code ?? null,
      place: agency.place ?? null,
      system: agency.system,
    },
    number: meta.number ?? null,
    title: meta.title,
    date: meta.date ?? null,
    start: meta.period.start,
    end: meta.period.end,
    mentions,
  }
}

function toKnown({ file, record, hasBody }: RecordFile): KnownDocument {
  const { type, date, issuer, place, source, ...rest } = record
  return {
    file,
    hasBody,
    ...rest,
    type: type ?? null,
    date: date ?? null,
    issuer: issuer ?? null,
    place: place ?? null,
    source: source ?? null,
  }
}

function indexAgencies({ value, locate }: YamlFile<Agency[]>): {
  agencies: Map<string, Agency>
  problems: Problem[]
} {
  const agencies = new Map<string, Agency>()
  const problems: Problem[] = []
  value?.forEach((agency, index) => {
    if (agencies.has(agency.id))
      problems.push(problem('duplicate-agency', locate([index, 'id'], 'value'), { id: agency.id }))
    else agencies.set(agency.id, agency)
  })
  value?.forEach((agency, index) => {
    for (const field of ['parent', 'renamedTo', 'mergedInto'] as const) {
      const id = agency[field]
      if (id && !agencies.has(id))
        problems.push(
          problem('unknown-agency', locate([index, field], 'value'), {
            id,
            nearest: nearest(id, agencies.keys()),
          }),
        )
    }
  })
  return { agencies, problems }
}

/** Markdown files below a folder, relative to the content folder, in the order of their names. */
async function listMarkdown(content: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(content, folder), { recursive: true }).catch(() => [])
  return entries
    .map((entry) => `${folder}/${entry.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.md'))
    .sort((a, b) => (a < b ? -1 : 1))
}

function emptySite(): Site {
  return { title: 'Kho báo cáo', publisher: '', rules: {}, abbreviations: {} }
}
