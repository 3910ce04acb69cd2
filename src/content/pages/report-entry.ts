import type { Report } from '../../core/archive.ts'
import type { ReportMeta } from '../../core/schema/report.ts'
import { shortDay } from '../../core/text/day.ts'
import { slug } from '../../core/text/fold.ts'
import { agencyPath, link, periodPath, reportPath, signerPath } from '../address.ts'

/** A report as one entry of a list. */
export interface ReportEntry {
  href: string
  title: string
  number: string | null
  agency: { href: string; label: string }
  period: { href: string; label: string }
  /** ISO, and as readers read it; null when the report has no date. */
  date: { iso: string; text: string } | null
  state: ReportMeta['status']['state']
  subject: string | null
  /** Who signed; without a name, the position and the authority as printed. Null when neither is known. */
  signer: { href: string | null; label: string } | null
  /** How many different documents it cites. */
  cited: number
}

const entries = new WeakMap<Report, ReportEntry>()

/** The entry of a report, made once: it stands in some ten lists. */
export function reportEntry(report: Report): ReportEntry {
  const entry = entries.get(report) ?? entryOf(report)
  entries.set(report, entry)
  return entry
}

function entryOf(report: Report): ReportEntry {
  const { agency, meta } = report
  return {
    href: link(reportPath(report.id)),
    title: meta.title,
    number: meta.number ?? null,
    agency: { href: link(agencyPath(agency.id)), label: agencyLabel(agency) },
    period: { href: link(periodPath(meta.period.slug)), label: meta.period.label },
    date: meta.date ? { iso: meta.date, text: shortDay(meta.date) } : null,
    state: meta.status.state,
    subject: meta.subject ?? null,
    signer: signerOf(meta.signer),
    cited: citedCount(report),
  }
}

/** How many different documents a report cites, as far as its mentions could be told. */
export function citedCount(report: Report): number {
  let count = citedCounts.get(report)
  if (count === undefined) {
    count = new Set(report.resolutions.flatMap(({ document }) => document ?? [])).size
    citedCounts.set(report, count)
  }
  return count
}

/** Counted once: the order by citations asks for it at every comparison. */
const citedCounts = new WeakMap<Report, number>()

function signerOf(signer: ReportMeta['signer']): ReportEntry['signer'] {
  if (signer?.name) return { href: link(signerPath(slug(signer.name))), label: signer.name }
  const role = [...(signer?.authority ?? []), signer?.position].filter(Boolean).join(', ')
  return role ? { href: null, label: `${role} (không ghi tên)` } : null
}

/** The name by which lists call an agency. */
export const agencyLabel = (agency: { name: string; shortName?: string | undefined }) =>
  agency.shortName ?? agency.name
