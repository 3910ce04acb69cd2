import { parseWords } from './parse-words.ts'

/** Facets of reports: name in the address, and label. */
export const FACETS = [
  { key: 'co-quan', label: 'Cơ quan' },
  { key: 'nam', label: 'Năm' },
  { key: 'ky', label: 'Kỳ báo cáo' },
  { key: 'loai', label: 'Loại báo cáo' },
  { key: 'nguoi-ky', label: 'Người ký' },
  { key: 'dan', label: 'Có dẫn loại văn bản' },
] as const

/** Facets of documents. */
export const DOCUMENT_FACETS = [
  { key: 'loai-van-ban', label: 'Loại văn bản' },
  { key: 'nam-ban-hanh', label: 'Năm ban hành' },
] as const

export type ReportFacet = (typeof FACETS)[number]['key']
export type DocumentFacet = (typeof DOCUMENT_FACETS)[number]['key']
export type FacetKey = ReportFacet | DocumentFacet

/** All that the address of a search holds. */
export interface SearchState {
  query: string
  /** What is listed. */
  kind: 'bao-cao' | 'van-ban'
  filters: Partial<Record<FacetKey, string[]>>
  sort: 'phu-hop' | 'moi-nhat'
  /** Also those with the syllables apart, where phrases have hits enough. */
  wide: boolean
  /** From one. */
  page: number
}

const KEYS: readonly FacetKey[] = [...FACETS, ...DOCUMENT_FACETS].map(({ key }) => key)
const LONGEST_QUERY = 500

/** Reads the address of a search; what it does not know it ignores. */
export function readState(parameters: URLSearchParams): SearchState {
  const filters: SearchState['filters'] = {}
  for (const key of KEYS) {
    const values = [...new Set(parameters.getAll(key).filter(Boolean))]
    if (values.length) filters[key] = values
  }
  return {
    query: (parameters.get('q') ?? '').slice(0, LONGEST_QUERY).trim(),
    kind: parameters.get('la') === 'van-ban' ? 'van-ban' : 'bao-cao',
    filters,
    sort: parameters.get('sap') === 'moi-nhat' ? 'moi-nhat' : 'phu-hop',
    wide: parameters.get('rong') === '1',
    page: Math.max(1, Math.trunc(Number(parameters.get('trang'))) || 1),
  }
}

/** The address of a search: only what differs from the plain one. */
export function writeState(state: SearchState): URLSearchParams {
  const parameters = new URLSearchParams()
  if (state.query) parameters.set('q', state.query)
  if (state.kind !== 'bao-cao') parameters.set('la', state.kind)
  for (const key of KEYS)
    for (const value of state.filters[key] ?? []) parameters.append(key, value)
  if (state.sort !== 'phu-hop') parameters.set('sap', state.sort)
  if (state.wide) parameters.set('rong', '1')
  if (state.page > 1) parameters.set('trang', `${state.page}`)
  return parameters
}

/** The state with a value of a facet added or taken away, back on the first page. */
export function toggleFilter(state: SearchState, key: FacetKey, value: string): SearchState {
  const values = state.filters[key] ?? []
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value]
  const { [key]: _, ...others } = state.filters
  return { ...state, page: 1, filters: next.length ? { ...others, [key]: next } : others }
}

/** Whether something was typed that has nothing to look for, such as a quotation mark, and no filter says more. */
export const isUnread = (state: SearchState): boolean =>
  state.query !== '' && !hasFilters(state) && !parseWords(state.query).phrases.length

/** Whether any filter is set. */
export const hasFilters = ({ filters }: SearchState): boolean => Object.keys(filters).length > 0
