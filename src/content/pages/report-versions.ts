import { type ComparedBody, compareBodies } from '../../core/compare/compare.ts'
import { shortDay } from '../../core/text/day.ts'
import { normalizeSource, readFrontMatter } from '../../markdown/front-matter.ts'
import { renderBody } from '../../markdown/render.ts'
import { link, reportPath } from '../address.ts'
import { type FileVersion, gitHistory, readVersion } from '../git-history.ts'
import { readSettings } from '../settings.ts'
import { once } from './once.ts'

const history = once(() => gitHistory(readSettings().content, 'reports'))

/** The versions of every report that has more than one, by the report's id, newest first. */
export const changedReports = once((archive): Map<string, FileVersion[]> => {
  const found = new Map<string, FileVersion[]>()
  for (const { id, file } of archive.reports.values()) {
    const versions = history(archive).get(file) ?? []
    if (versions.length > 1) found.set(id, versions)
  }
  return found
})

/** Path of the page of a report's versions. */
export const versionsPath = (id: string) => `${reportPath(id)}phien-ban/`

/** A version, and how it differs from the one before it. */
export interface VersionView {
  name: string
  date: string
  commit: string
  /** Null for the first version, for older ones than are compared, and where git no longer has the text. */
  changes: {
    /** Share of the paragraphs that differ, in words: `1,2%`. */
    share: string
    counts: string
    sections: ChangedSection[]
  } | null
}

interface ChangedSection {
  title: string
  units: { word: string; runs: { kind: 'same' | 'added' | 'removed'; text: string }[] }[]
}

/** Rendering an old version costs as much as a report; the newest tell what readers ask. */
const MOST_COMPARED = 8

/** The page of the versions of a report. */
export function versionsPage(versions: readonly FileVersion[]): VersionView[] {
  const { content } = readSettings()
  const bodies = versions.slice(0, MOST_COMPARED + 1).map((version) => bodyAt(content, version))
  return versions.map((version, index) => {
    const after = bodies[index]
    const before = bodies[index + 1]
    return {
      name: `Bản ${versions.length - index}`,
      date: shortDay(version.date),
      commit: version.commit.slice(0, 10),
      changes: before && after ? changesOf(before, after) : null,
    }
  })
}

function bodyAt(content: string, version: FileVersion): ComparedBody | null {
  const source = readVersion(content, version)
  if (source === null) return null
  const text = normalizeSource(source)
  return renderBody(text, readFrontMatter(text).bodyStart)
}

const WORDS = { changed: 'Sửa', added: 'Thêm', removed: 'Bỏ' } as const

function changesOf(before: ComparedBody, after: ComparedBody): VersionView['changes'] {
  const { sections, unitCounts } = compareBodies(before, after)
  const { same, changed, added, removed } = unitCounts
  const differ = changed + added + removed
  const share = differ / Math.max(1, same + differ)
  return {
    share: share.toLocaleString('vi', { style: 'percent', maximumFractionDigits: 1 }),
    counts: differ
      ? `${changed} đoạn sửa, ${added} đoạn thêm, ${removed} đoạn bỏ`
      : 'chỉ phần khai báo thay đổi, nội dung giữ nguyên',
    sections: sections
      .filter(({ state }) => state !== 'same')
      .map(({ before, after, part, units }) => ({
        title: (after ?? before)?.text ?? (part === 'notes' ? 'Chú thích' : 'Phần mở đầu'),
        units: units.flatMap(({ state, runs }) =>
          state === 'same' ? [] : [{ word: WORDS[state], runs }],
        ),
      })),
  }
}

/** What the report's own page says of its versions; null when there is but one. */
export function versionsFact(
  versions: readonly FileVersion[] | undefined,
  id: string,
): { label: string; value: string; href: string } | null {
  const newest = versions?.[0]
  if (!versions || !newest) return null
  return {
    label: 'Phiên bản',
    value: `${versions.length} bản, sửa lần cuối ${shortDay(newest.date)}`,
    href: link(versionsPath(id)),
  }
}
