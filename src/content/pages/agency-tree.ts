import type { Archive } from '../../core/archive.ts'
import type { Agency } from '../../core/schema/agency.ts'
import { collator } from '../../core/text/fold.ts'
import { agencyPath, link } from '../address.ts'
import { once } from './once.ts'
import { agencyLabel } from './report-entry.ts'
import { reportsByAgency } from './report-lists.ts'

/** A link to an agency. */
export interface AgencyLink {
  href: string
  label: string
}

/** An agency in the tree of agencies. */
export interface AgencyNode extends AgencyLink {
  id: string
  reports: number
  /** `2016–2025`, `đến 2025`; null while it exists and its beginning is not known. */
  years: string | null
  /** What became of it, and what it came from, in words with a link. */
  history: { text: string; agency: AgencyLink }[]
  children: AgencyNode[]
}

export const agencyLink = (agency: Agency): AgencyLink => ({
  href: link(agencyPath(agency.id)),
  label: agencyLabel(agency),
})

/** The agencies below those above them; an agency whose line of parents closes in a circle counts as topmost. */
export const agencyTree = once((archive): AgencyNode[] => {
  const childrenOf = new Map<string | null, Agency[]>()
  for (const agency of archive.agencies.values()) {
    const parent = hasTop(agency, archive) ? (agency.parent ?? null) : null
    const list = childrenOf.get(parent)
    if (list) list.push(agency)
    else childrenOf.set(parent, [agency])
  }
  const toNodes = (parent: string | null): AgencyNode[] =>
    (childrenOf.get(parent) ?? [])
      .sort((a, b) => collator.compare(agencyLabel(a), agencyLabel(b)) || (a.id < b.id ? -1 : 1))
      .map((agency) => ({
        ...agencyLink(agency),
        id: agency.id,
        reports: reportsByAgency(archive).get(agency.id)?.length ?? 0,
        years: yearsOf(agency),
        history: historyOf(agency, archive),
        children: toNodes(agency.id),
      }))
  return toNodes(null)
})

/** Predecessors and successors of an agency, in words. */
export function historyOf(agency: Agency, archive: Archive): AgencyNode['history'] {
  const to = (id: string | undefined, text: string) => {
    const other = id ? archive.agencies.get(id) : undefined
    return other ? [{ text, agency: agencyLink(other) }] : []
  }
  return [
    ...predecessors(archive)
      .filter(({ into }) => into === agency.id)
      .map(({ agency, text }) => ({ text, agency: agencyLink(agency) })),
    ...to(agency.renamedTo, 'Đổi tên thành'),
    ...to(agency.mergedInto, 'Hợp nhất vào'),
  ]
}

const predecessors = once((archive) =>
  [...archive.agencies.values()].flatMap((agency) => [
    ...(agency.renamedTo ? [{ agency, into: agency.renamedTo, text: 'Trước đây là' }] : []),
    ...(agency.mergedInto ? [{ agency, into: agency.mergedInto, text: 'Tiếp nhận' }] : []),
  ]),
)

/** The years of an agency, `2016–2025`, or null when neither is known. */
export function yearsOf({ from, to }: Pick<Agency, 'from' | 'to'>): string | null {
  if (from && to) return `${from}–${to}`
  return from ? `từ ${from}` : to ? `đến ${to}` : null
}

function hasTop(agency: Agency, { agencies }: Archive): boolean {
  const seen = new Set<string>()
  for (let at: Agency | undefined = agency; at?.parent; at = agencies.get(at.parent)) {
    if (seen.has(at.id)) return false
    seen.add(at.id)
  }
  return true
}
