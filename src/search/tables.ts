import type { Archive, Report } from '../core/archive.ts'
import { typeName } from '../core/citation/tables/types.ts'
import { REPORT_KINDS } from '../core/schema/report.ts'
import type { ReportRow, SearchDirectory } from '../core/search/search-files.ts'
import type { PartFacts } from './report-part.ts'

/** The names that tables point to. */
export type Names = Pick<SearchDirectory, 'agencies' | 'signers' | 'periods' | 'types'>

/** Agencies, signers, periods and types of cited documents that the reports of an archive have. */
export function namesOf({ agencies, reports, documents }: Archive): Names {
  const used = new Set<string>()
  const signers = new Set<string>()
  const periods = new Map<string, { label: string; order: string }>()
  const types = new Set<string>()
  for (const { agency, meta, resolutions } of reports.values()) {
    used.add(agency.id)
    if (meta.signer?.name) signers.add(meta.signer.name)
    periods.set(meta.period.value, meta.period)
    for (const { document } of resolutions) {
      const type = document && documents.get(document)?.type
      if (type) types.add(type)
    }
  }
  return {
    agencies: [...used].sort().map((id) => {
      const { name, shortName, otherNames, code } = agencies.get(id)!
      const others = [shortName, ...otherNames, code].filter((other) => other !== undefined)
      return { id, name: shortName ?? name, others: [name, ...others] }
    }),
    signers: [...signers].sort(),
    periods: [...periods]
      .sort(([, a], [, b]) => (a.order < b.order ? 1 : -1))
      .map(([value, { label }]) => [value, label]),
    types: [...types].sort().map((key) => [key, typeName(key, false) ?? key]),
  }
}

/** Makes rows of tables. */
export function rowMaker(
  { documents }: Archive,
  names: Names,
): (report: Report, of: PartFacts['records'][string]) => ReportRow {
  const agencies = indexOf(names.agencies.map(({ id }) => id))
  const signers = indexOf(names.signers)
  const periods = indexOf(names.periods.map(([value]) => value))
  const types = indexOf(names.types.map(([key]) => key))
  return ({ id, meta, agency, resolutions }, { record, passages, newSyllables }) => {
    const cited = new Set<number>()
    for (const { document } of resolutions) {
      const type = document && documents.get(document)?.type
      if (type) cited.add(types.get(type)!)
    }
    return [
      record,
      id,
      meta.title,
      agencies.get(agency.id)!,
      periods.get(meta.period.value)!,
      meta.date ?? '',
      REPORT_KINDS.indexOf(meta.kind),
      signers.get(meta.signer?.name ?? '') ?? -1,
      [...cited].sort((a, b) => a - b),
      passages,
      newSyllables,
    ]
  }
}

const indexOf = (list: readonly string[]) => new Map(list.map((value, index) => [value, index]))
