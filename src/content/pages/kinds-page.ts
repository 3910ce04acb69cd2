import type { Archive, Report } from '../../core/archive.ts'
import { REPORT_KINDS } from '../../core/schema/report.ts'
import { collator, slug } from '../../core/text/fold.ts'
import { link } from '../address.ts'
import { reportListing, reportsByKind, reportsBySubject } from './report-lists.ts'

const MEANINGS: Record<(typeof REPORT_KINDS)[number], string> = {
  'định kỳ': 'lập theo kỳ đã định: tháng, quý, 6 tháng, 9 tháng, năm',
  'chuyên đề': 'về một việc, một lĩnh vực được yêu cầu riêng',
  'đột xuất': 'về sự việc phát sinh ngoài kỳ',
}

const KINDS_PATH = '/loai-bao-cao/'
const kindPath = (id: string) => `${KINDS_PATH}${id}/`
const subjectPath = (id: string) => `${KINDS_PATH}linh-vuc/${id}/`

/** Every subject with the paths of its page and, without its ending, of its feed. */
export const subjects = (archive: Archive) =>
  [...reportsBySubject(archive)].map(([id, reports]) => ({
    label: `Lĩnh vực: ${subjectLabel(reports)}`,
    page: subjectPath(id),
    feed: feedPath(id),
    reports,
  }))

const feedPath = (id: string) => `/du-lieu/linh-vuc/${id}/feed`

/** All kinds of report and all subjects, with counts. */
export function kindList(archive: Archive) {
  return {
    kinds: REPORT_KINDS.map((kind) => {
      const reports = reportsByKind(archive).get(slug(kind))?.length ?? 0
      return {
        label: kind,
        means: MEANINGS[kind],
        reports,
        href: reports ? link(kindPath(slug(kind))) : null,
      }
    }),
    subjects: [...reportsBySubject(archive)]
      .map(([id, reports]) => ({
        label: subjectLabel(reports),
        reports: reports.length,
        href: link(subjectPath(id)),
      }))
      .sort((a, b) => collator.compare(a.label, b.label)),
  }
}

/** Every list of this section by the path below `/loai-bao-cao/`: a kind, `dinh-ky`, or a subject, `linh-vuc/…`. */
export const kindGroups = (archive: Archive): [path: string, reports: Report[]][] => [
  ...reportsByKind(archive),
  ...[...reportsBySubject(archive)].map(([id, reports]): [string, Report[]] => [
    `linh-vuc/${id}`,
    reports,
  ]),
]

/** The list of one kind or subject, by its path below `/loai-bao-cao/`. */
export function kindPage(archive: Archive, path: string, page: number) {
  const reports = new Map(kindGroups(archive)).get(path)!
  const isSubject = path.startsWith('linh-vuc/')
  return {
    label: isSubject ? `Lĩnh vực: ${subjectLabel(reports)}` : `Báo cáo ${reports[0]!.meta.kind}`,
    means: isSubject ? null : MEANINGS[reports[0]!.meta.kind],
    feeds: isSubject
      ? {
          atom: link(`${feedPath(path.slice('linh-vuc/'.length))}.xml`),
          json: link(`${feedPath(path.slice('linh-vuc/'.length))}.json`),
        }
      : null,
    ...reportListing(reports, `${KINDS_PATH}${path}/`, page),
  }
}

/** A subject as its newest report writes it. */
const subjectLabel = (reports: readonly Report[]) => reports[0]!.meta.subject!
