import type { RecordFile, Report } from '../core/archive.ts'
import { nearestAgency } from '../core/check/archive/nearest-agency.ts'
import { problem } from '../core/check/catalogue.ts'
import type { CitingReport, KnownDocument } from '../core/identity/document.ts'
import type { Problem } from '../core/problem.ts'
import type { Agency } from '../core/schema/agency.ts'
import { slug } from '../core/text/fold.ts'
import type { AgencyFile } from './read-agencies.ts'
import type { ParsedHead } from './report-entry.ts'

/** A parsed report with its agency found; null, with problems added, when it cannot be placed in the archive. */
export function toReport(
  { file, hash, parsed }: { file: string; hash: string; parsed: ParsedHead },
  agencies: ReadonlyMap<string, Agency>,
  { mayHave }: Pick<AgencyFile, 'mayHave'>,
  problems: Problem[],
): Report | null {
  const { meta, checks, outline, mentions, quotable, words, tables, footnotes } = parsed
  const id = checks.agency
  const agency = id === null ? undefined : agencies.get(id)
  if (id !== null && !agency && !mayHave(id)) {
    const facts = { id, nearest: nearestAgency(id, agencies) }
    problems.push(problem('unknown-agency', checks.places.agency, facts))
  }
  if (!meta || !agency) return null
  const path = /^reports\/([^/]+)\/(\d{4})\/([a-z0-9-]+)\.md$/.exec(file)
  const year = meta.period.start.slice(0, 4)
  // A period of several years may be filed under its first or its last.
  const isYear = path?.[2] === year || path?.[2] === meta.period.end.slice(0, 4)
  if (!path || path[1] !== meta.agency || !isYear) {
    const name = slug(file.slice(file.lastIndexOf('/') + 1, -'.md'.length)) || 'bao-cao'
    const place = path?.[1] === meta.agency ? checks.places.period : checks.places.agency
    const expected = `reports/${meta.agency}/${year}/${name}.md`
    problems.push(problem('misplaced-report', place, { expected }))
    return null
  }
  return {
    id: `${path[1]}/${path[2]}/${path[3]}`,
    file,
    hash,
    quotable,
    meta,
    agency,
    outline,
    mentions,
    resolutions: [],
    checks,
    words,
    tables,
    footnotes,
    previous: null,
    next: null,
    lastYear: null,
  }
}

/** What resolution needs of a report. */
export function toCiting({ id, file, agency, meta, mentions }: Report): CitingReport {
  return {
    id,
    file,
    agency: {
      id: agency.id,
      name: agency.name,
      code: agency.code ?? null,
      place: agency.place ?? null,
      system: agency.system,
      level: agency.level,
    },
    number: meta.number ?? null,
    title: meta.title,
    date: meta.date ?? null,
    start: meta.period.start,
    end: meta.period.end,
    mentions,
  }
}

/** What resolution needs of a record. */
export function toKnown({ file, record, hasBody }: RecordFile): KnownDocument {
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
