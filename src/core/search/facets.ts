import { collator } from '../text/fold.ts'
import type { ReportRow, SearchDirectory } from './search-files.ts'
import { FACETS, type ReportFacet, type SearchState } from './search-state.ts'

/** A value of a facet that can be chosen. */
interface FacetValue {
  value: string
  label: string
  count: number
  chosen: boolean
}

export interface FacetCount<Key extends string = string> {
  key: Key
  label: string
  values: FacetValue[]
}

/** The values of a report for a facet. */
function valuesOf(row: ReportRow, key: ReportFacet, directory: SearchDirectory): string[] {
  const [, , , agency, period, , kind, signer, types] = row
  switch (key) {
    case 'co-quan':
      return [directory.agencies[agency]!.id]
    case 'nam':
      return [directory.periods[period]![0].slice(0, 4)]
    case 'ky':
      return [directory.periods[period]![0]]
    case 'loai':
      return [directory.kinds[kind]!]
    case 'nguoi-ky':
      return signer === -1 ? [] : [directory.signers[signer]!]
    case 'dan':
      return types.map((type) => directory.types[type]![0])
  }
}

/** What readers see of a value. */
export function facetLabel(key: string, value: string, directory: SearchDirectory): string {
  if (key === 'co-quan') return directory.agencies.find(({ id }) => id === value)?.name ?? value
  if (key === 'ky') return directory.periods.find(([period]) => period === value)?.[1] ?? value
  if (key === 'dan') return directory.types.find(([type]) => type === value)?.[1] ?? value
  return key === 'loai' ? value.charAt(0).toUpperCase() + value.slice(1) : value
}

/** Whether a report passes the filters; `except` leaves one facet out. */
export function passes(
  row: ReportRow,
  { filters }: SearchState,
  directory: SearchDirectory,
  except?: ReportFacet,
): boolean {
  return FACETS.every(({ key }) => {
    const wanted = key === except ? undefined : filters[key]
    return !wanted || valuesOf(row, key, directory).some((value) => wanted.includes(value))
  })
}

/** How many reports each value of each facet would show, the other facets left as they are. */
export function countFacets(
  rows: readonly ReportRow[],
  state: SearchState,
  directory: SearchDirectory,
): FacetCount<ReportFacet>[] {
  return FACETS.map(({ key, label }) => {
    const counts = new Map<string, number>()
    for (const row of rows)
      if (passes(row, state, directory, key))
        for (const value of valuesOf(row, key, directory))
          counts.set(value, (counts.get(value) ?? 0) + 1)
    const chosen = state.filters[key] ?? []
    for (const value of chosen) if (!counts.has(value)) counts.set(value, 0)
    const values = [...counts].map(([value, count]) => ({
      value,
      label: facetLabel(key, value, directory),
      count,
      chosen: chosen.includes(value),
    }))
    return { key, label, values: values.sort(orderOf(key)) }
  })
}

function orderOf(key: ReportFacet): (a: FacetValue, b: FacetValue) => number {
  if (key === 'nam' || key === 'ky') return (a, b) => (a.value < b.value ? 1 : -1)
  return (a, b) =>
    Number(b.chosen) - Number(a.chosen) || b.count - a.count || collator.compare(a.label, b.label)
}
