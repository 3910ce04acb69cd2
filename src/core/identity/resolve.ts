import { type Cluster, clusterGroup } from './cluster.ts'
import { citersOf, collect } from './collect.ts'
import { conflictsOf } from './conflicts.ts'
import { describe, refOf } from './describe.ts'
import type {
  CitedDocument,
  CitingReport,
  Conflict,
  KnownDocument,
  Resolution,
  ResolvedArchive,
} from './document.ts'
import type { Group } from './entry.ts'
import { linkOpen, withoutSeat } from './link.ts'
import { type NumberIndex, numberIndex } from './numbers.ts'
import { relate } from './relations.ts'
import { resolveUnnumbered } from './unnumbered.ts'

/**
 * Makes documents of mentions (the identity rules: type, number, issuer with its place, and year or Party term).
 *
 * The result does not depend on the order of reports. Numbered mentions are resolved group by group, a group being
 * all that has one running number and one issuer with its place; a change in one report changes only the groups that
 * it cites.
 *
 * @param reports each with its mentions in the order of the text
 * @param records what `content/documents` knows for certain
 */
export function resolveArchive(
  reports: Iterable<CitingReport>,
  records: readonly KnownDocument[],
): ResolvedArchive {
  const citers = citersOf(reports)
  const resolutions = new Map(
    citers.map(({ report: { id, mentions } }) => [
      id,
      mentions.map(({ warnings }) => (warnings.includes('letter-for-digit') ? DOUBTED : UNREAD)),
    ]),
  )

  const documents = new Map<string, CitedDocument>()
  const conflicts: Conflict[] = []
  const numbers = numberIndex()
  for (const group of collect(citers, records))
    resolveGroup(group, documents, conflicts, resolutions, numbers)
  resolveUnnumbered(citers, documents, resolutions)
  relate(citers, records, documents, resolutions)

  conflicts.sort((a, b) => (conflictOrder(a) < conflictOrder(b) ? -1 : 1))
  for (const conflict of conflicts)
    for (const id of conflict.documents) documents.get(id)?.conflicts.push(conflict)
  const listed = numbers.list()
  return {
    documents: new Map([...documents].sort(([a], [b]) => (a < b ? -1 : 1))),
    resolutions,
    conflicts,
    shared: new Map(
      listed.flatMap(([key, { documents: ids }]) => (ids.length > 1 ? [[key, ids]] : [])),
    ),
    numbers: new Map(listed),
  }
}

const conflictOrder = ({ documents, kind }: Conflict) =>
  `${documents[0]} ${kind} ${documents[1] ?? ''}`

/** Resolves one group and adds what comes of it. */
function resolveGroup(
  group: Group,
  documents: Map<string, CitedDocument>,
  conflicts: Conflict[],
  resolutions: Map<string, Resolution[]>,
  numbers: NumberIndex,
): void {
  const { clusters, open } = clusterGroup(group)
  const links = open.map((entry) =>
    group.seat.key === null ? withoutSeat() : linkOpen(entry, clusters),
  )
  for (const [index, { cluster, candidates, reason }] of links.entries()) {
    const entry = open[index]!
    if (!entry.mention) continue
    const { report, mention } = refOf(entry)
    cluster?.inferred.push(entry)
    resolutions.get(report)![mention] = cluster
      ? { status: 'inferred', document: cluster.id, candidates: [], reason }
      : {
          status: candidates.length ? 'ambiguous' : 'unresolved',
          document: null,
          candidates: candidates.map(({ id }) => id),
          reason,
        }
    if (!cluster) numbers.entry(entry.mention.number!).open.push({ report, mention })
  }
  const cited = clusters.filter(isCited)
  for (const cluster of cited) {
    const resolution: Resolution = { ...settled(cluster), document: cluster.id, candidates: [] }
    for (const entry of cluster.entries)
      if (entry.mention) resolutions.get(entry.citer!.report.id)![entry.at] = resolution
    const document = describe(cluster)
    documents.set(cluster.id, document)
    numbers.entry(document.number!).documents.push(cluster.id)
  }
  conflicts.push(...conflictsOf(cited))
}

/** A report of the archive is a document of it when something cites it; a record always is. */
const isCited = ({ entries, inferred }: Cluster) =>
  inferred.length > 0 || entries.some(({ mention, record }) => mention !== null || record !== null)

/** How a mention that says all is settled: by what, and with how much certainty. */
function settled({ group }: Cluster): Pick<Resolution, 'status' | 'reason'> {
  const { series, seat } = group
  const by = {
    code: 'Số, ký hiệu có năm ban hành',
    year: 'Số, ký hiệu và ngày ban hành',
    term: 'Số, ký hiệu và nhiệm kỳ của cấp ủy',
    day: 'Số, ký hiệu và đúng ngày ban hành',
  }[series]
  if (seat.from === 'assumed')
    return {
      status: 'inferred',
      reason: `${by}; ký hiệu cơ quan không có trong bảng, nơi ban hành lấy theo cơ quan báo cáo.`,
    }
  const where = {
    symbol: 'ký hiệu của cơ quan trung ương',
    phrase: 'cơ quan ban hành ghi trong câu',
    agency: 'nơi ban hành lấy theo cơ quan báo cáo',
  }[seat.from]
  return { status: 'resolved', reason: `${by}; ${where}.` }
}

const DOUBTED: Resolution = {
  status: 'unresolved',
  document: null,
  candidates: [],
  reason: 'Số có chữ cái ở chỗ của chữ số.',
}
const UNREAD: Resolution = {
  status: 'unresolved',
  document: null,
  candidates: [],
  reason: 'Không đọc được số, ký hiệu.',
}
