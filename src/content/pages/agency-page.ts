import type { Archive } from '../../core/archive.ts'
import type { Agency } from '../../core/schema/agency.ts'
import { shortDay } from '../../core/text/day.ts'
import { slug } from '../../core/text/fold.ts'
import { link, signerPath } from '../address.ts'
import { type AgencyLink, agencyLink, agencyTree, historyOf, yearsOf } from './agency-tree.ts'
import { cellsIn, coverageByAgency, coverageDay, coverageTotals } from './coverage-cells.ts'
import { missingEntry, tablesOf } from './coverage-page.ts'
import { mostCitedBy, withBars } from './most-cited.ts'
import { reportEntry } from './report-entry.ts'
import { reportsByAgency } from './report-lists.ts'
import { seriesOf } from './series.ts'
import { compareNames } from './signers.ts'

/** Reports shown on the page of an agency itself; the rest are on the pages of its list. */
export const NEWEST_OF_AGENCY = 12
const MOST_CITED = 10
/** Years of coverage shown on the page of an agency; further back, the coverage pages tell. */
const YEARS_OF_COVERAGE = 6

/** Path of the list of all reports of an agency. */
export const agencyReportsPath = (id: string) => `/co-quan/${id}/bao-cao/`

/** The page of an agency. */
export function agencyPage(archive: Archive, id: string) {
  const agency = archive.agencies.get(id)!
  const reports = reportsByAgency(archive).get(id) ?? []
  const rows = coverageByAgency(archive).get(id) ?? []
  const day = coverageDay(archive)
  const years = [...new Set(rows.flatMap(({ cells }) => cells.map(yearOf)))].sort((a, b) => b - a)
  return {
    agency,
    label: agencyLink(agency).label,
    facts: factsOf(agency),
    line: lineOf(agency, archive),
    children: findNode(agencyTree(archive), id)?.children ?? [],
    history: historyOf(agency, archive),
    reports: {
      total: reports.length,
      newest: reports.slice(0, NEWEST_OF_AGENCY).map(reportEntry),
      href: reports.length > NEWEST_OF_AGENCY ? link(agencyReportsPath(id)) : null,
    },
    series: seriesOf(archive, reports),
    day: day && shortDay(day),
    hasDuties: rows.length > 0,
    totals: coverageTotals(rows.flatMap(({ cells }) => cells)),
    coverage: years.slice(0, YEARS_OF_COVERAGE).map((year) => ({
      year,
      tables: tablesOf(
        rows.flatMap((row) => {
          const cells = row.cells.filter((cell) => yearOf(cell) === year)
          return cells.length ? [{ ...row, cells }] : []
        }),
        year,
      ),
    })),
    missing: cellsIn(rows, 'missing').map(missingEntry),
    signers: signersOf(reports),
    mostCited: withBars(mostCitedBy(reports, archive.documents, MOST_CITED)),
    feeds: {
      atom: link(`/du-lieu/co-quan/${id}/feed.xml`),
      json: link(`/du-lieu/co-quan/${id}/feed.json`),
    },
  }
}

const yearOf = ({ period }: { period: { start: string } }) => Number(period.start.slice(0, 4))

function factsOf(agency: Agency): { term: string; text: string }[] {
  const years = yearsOf(agency)
  return [
    { term: 'Tên đầy đủ', text: agency.name },
    ...(agency.otherNames.length ? [{ term: 'Tên khác', text: agency.otherNames.join('; ') }] : []),
    ...(agency.code ? [{ term: 'Viết tắt trong ký hiệu', text: agency.code }] : []),
    { term: 'Cấp', text: agency.level },
    { term: 'Hệ thống', text: agency.system === 'Đảng' ? 'cơ quan Đảng' : 'cơ quan nhà nước' },
    ...(years ? [{ term: 'Thời gian hoạt động', text: years }] : []),
  ]
}

/** The agencies above, topmost first. */
function lineOf(agency: Agency, { agencies }: Archive): AgencyLink[] {
  const line: Agency[] = []
  for (let at = agency.parent; at && !line.some(({ id }) => id === at); ) {
    const parent = agencies.get(at)
    if (!parent || parent.id === agency.id) break
    line.unshift(parent)
    at = parent.parent
  }
  return line.map(agencyLink)
}

interface TreeNode {
  id: string
  children: TreeNode[]
}
function findNode<Node extends TreeNode>(nodes: readonly Node[], id: string): Node | null {
  for (const node of nodes) {
    const found = node.id === id ? node : findNode(node.children as Node[], id)
    if (found) return found
  }
  return null
}

function signersOf(
  reports: ReturnType<typeof reportsByAgency> extends Map<string, infer List> ? List : never,
) {
  const signed = new Map<string, { name: string; positions: Set<string>; reports: number }>()
  for (const { meta } of reports) {
    if (!meta.signer?.name) continue
    const key = slug(meta.signer.name)
    const entry = signed.get(key) ?? { name: meta.signer.name, positions: new Set(), reports: 0 }
    if (meta.signer.position) entry.positions.add(meta.signer.position)
    entry.reports++
    signed.set(key, entry)
  }
  return [...signed]
    .map(([key, { name, positions, reports }]) => ({
      href: link(signerPath(key)),
      name,
      positions: [...positions].join('; '),
      reports,
    }))
    .sort((a, b) => compareNames(a.name, b.name))
}
