import type { Archive, Report } from '../../core/archive.ts'
import { AUTHORITIES } from '../../core/schema/report.ts'
import { collator, slug } from '../../core/text/fold.ts'
import { agencyPath, link, signerPath } from '../address.ts'
import { once } from './once.ts'
import { paginate } from './paginate.ts'
import { agencyLabel } from './report-entry.ts'
import { groupReports, reportListing } from './report-lists.ts'

/** The address part of the list of reports that name no signer. */
export const UNNAMED = 'khong-ghi-ten'
export const SIGNERS_PER_PAGE = 200

/** All that one name signed. Equal names need not be one person: positions and agencies are kept apart. */
export interface Signer {
  slug: string
  /** The name as printed, most frequent spelling first. */
  names: string[]
  roles: SignerRole[]
  /** Newest first. */
  reports: Report[]
}

/** A position in which a name signed for one agency. */
export interface SignerRole {
  name: string
  position: string | null
  /** As printed, such as `TM. ỦY BAN NHÂN DÂN`, and what the marks mean. */
  authority: { text: string; meaning: string | null }[]
  agency: { href: string; label: string }
  reports: number
  /** Labels of the first and the last period signed. */
  from: string
  to: string
}

/** Signers by the slug of their name, in the order of the given name, as Vietnamese lists are. */
export const signers = once((archive): Map<string, Signer> => {
  const groups = groupReports(archive, ({ meta }) =>
    meta.signer?.name ? slug(meta.signer.name) : null,
  )
  const all = [...groups].map(
    ([id, reports]): Signer => ({
      slug: id,
      names: spellings(reports),
      roles: rolesOf(reports),
      reports,
    }),
  )
  all.sort((a, b) => compareNames(a.names[0]!, b.names[0]!))
  return new Map(all.map((signer) => [signer.slug, signer]))
})

/** Reports that name no signer, newest first. */
export const unnamedReports = once(
  (archive) =>
    groupReports(archive, ({ meta }) => (meta.signer?.name ? null : UNNAMED)).get(UNNAMED) ?? [],
)

/** Orders names by given name, then family and middle names: Nguyễn Văn An before Lê Thị Bình. */
export function compareNames(a: string, b: string): number {
  const [givenA, restA] = splitName(a)
  const [givenB, restB] = splitName(b)
  return collator.compare(givenA, givenB) || collator.compare(restA, restB)
}

/** The page of all signers. */
export function signerList(archive: Archive, page: number) {
  const { items, pagination } = paginate([...signers(archive).values()], {
    path: '/nguoi-ky/',
    page,
    size: SIGNERS_PER_PAGE,
  })
  return {
    pagination,
    signers: items.map(({ slug, names, roles, reports }) => ({
      href: link(signerPath(slug)),
      name: names[0]!,
      roles: [
        ...new Set(
          roles.map(
            ({ position, agency }) => `${position ?? 'Không ghi chức vụ'}, ${agency.label}`,
          ),
        ),
      ],
      reports: reports.length,
    })),
    unnamed: { href: link(signerPath(UNNAMED)), reports: unnamedReports(archive).length },
  }
}

function splitName(name: string): [given: string, rest: string] {
  const at = name.trim().lastIndexOf(' ')
  return [name.trim().slice(at + 1), name.trim().slice(0, Math.max(at, 0))]
}

function spellings(reports: readonly Report[]): string[] {
  const counts = new Map<string, number>()
  for (const { meta } of reports) {
    const { name } = meta.signer!
    counts.set(name!, (counts.get(name!) ?? 0) + 1)
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || collator.compare(a[0], b[0]))
    .map(([name]) => name)
}

function rolesOf(reports: readonly Report[]): SignerRole[] {
  const roles = new Map<string, Report[]>()
  for (const report of reports) {
    const { name, position, authority } = report.meta.signer!
    const key = [name, report.agency.id, position ?? '', ...authority].join('|')
    const list = roles.get(key)
    if (list) list.push(report)
    else roles.set(key, [report])
  }
  return [...roles.values()].map((signed) => {
    const [{ meta, agency }] = signed as [Report]
    const periods = signed
      .map(({ meta }) => meta.period)
      .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
    return {
      name: meta.signer!.name!,
      position: meta.signer!.position ?? null,
      authority: meta.signer!.authority.map((text) => ({ text, meaning: meaningOf(text) })),
      agency: { href: link(agencyPath(agency.id)), label: agencyLabel(agency) },
      reports: signed.length,
      from: periods[0]!.label,
      to: periods.at(-1)!.label,
    }
  })
}

function meaningOf(authority: string): string | null {
  const mark = `${authority.slice(0, authority.indexOf('.'))}.`
  return Object.hasOwn(AUTHORITIES, mark) ? AUTHORITIES[mark as keyof typeof AUTHORITIES] : null
}

/** The page of a name, or of the reports that name nobody. */
export function signerPage(archive: Archive, id: string, page: number) {
  const signer = signers(archive).get(id)
  const title = signer ? signer.names[0]! : 'Không ghi tên người ký'
  return {
    title,
    description: signer
      ? `Báo cáo do ${title} ký: chức vụ, thẩm quyền ký, cơ quan và kỳ.`
      : 'Báo cáo mà bản công bố không ghi tên người ký.',
    others: signer?.names.slice(1) ?? [],
    roles: signer?.roles ?? [],
    ...reportListing(signer?.reports ?? unnamedReports(archive), signerPath(id), page),
  }
}
