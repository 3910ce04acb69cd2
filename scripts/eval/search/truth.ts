import { bodyReader } from '../../../src/content/read-body.ts'
import type { Settings } from '../../../src/content/settings.ts'
import type { Archive } from '../../../src/core/archive.ts'
import { unifyTonePlacement } from '../../../src/core/text/fold.ts'
import type { LabelledQuery } from './queries.ts'

/** The pages that satisfy each query, as paths below the base path; found by reading every text, with no index. */
export async function satisfyingPages(
  archive: Archive,
  settings: Settings,
  queries: readonly LabelledQuery[],
): Promise<Map<LabelledQuery, Set<string>>> {
  const wanted = new Map(queries.map((query) => [query, documentPages(archive, query)]))
  const byText = queries.filter(({ wanted }) => 'texts' in wanted)
  const bodyOf = bodyReader(settings)
  for (const report of archive.reports.values()) {
    const { blocks } = bodyOf(report)
    const text = plain([report.meta.title, ...blocks.map((block) => block.text)].join('\n'))
    for (const query of byText) {
      if (!('texts' in query.wanted)) continue
      const { texts, without = [] } = query.wanted
      const fits =
        texts.every((phrase) => text.includes(plain(phrase))) &&
        !without.some((phrase) => text.includes(plain(phrase)))
      if (fits) wanted.get(query)!.add(`/bao-cao/${report.id}/`)
    }
    for (const query of queries)
      if ('offer' in query.wanted && hasFacet(report, query.wanted.offer))
        wanted.get(query)!.add(`/bao-cao/${report.id}/`)
  }
  return wanted
}

function documentPages({ documents }: Archive, { wanted }: LabelledQuery): Set<string> {
  if ('serial' in wanted)
    return new Set(
      [...documents.values()]
        .filter(({ number }) => Number(/^\d+/u.exec(number ?? '')?.[0]) === wanted.serial)
        .map(({ id }) => `/van-ban/${id}/`),
    )
  if (!('number' in wanted)) return new Set()
  const { number, date, place, year } = wanted
  const found = [...documents.values()].filter(
    (document) =>
      document.number === number &&
      (!date || document.date === date) &&
      (!place || document.place === place) &&
      (!year || document.year === year || document.date?.startsWith(`${year}`)),
  )
  return new Set(found.map(({ id }) => `/van-ban/${id}/`))
}

function hasFacet(
  {
    agency,
    meta,
  }: {
    agency: { id: string }
    meta: { period: { value: string }; signer?: { name?: string | undefined } | undefined }
  },
  [facet, value]: readonly [string, string],
): boolean {
  if (facet === 'co-quan') return agency.id === value
  if (facet === 'ky') return meta.period.value === value
  if (facet === 'nam') return meta.period.value.startsWith(value)
  return meta.signer?.name === value
}

const plain = (text: string) =>
  ` ${unifyTonePlacement(text.normalize('NFC').toLowerCase()).replace(/[^\p{L}\p{N}]+/gu, ' ')} `
