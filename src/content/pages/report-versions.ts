import type { Archive, Report } from '../../core/archive.ts'
import { type ComparedBody, type Comparison, compareBodies } from '../../core/compare/compare.ts'
import { shortDay } from '../../core/text/day.ts'
import { normalizeSource, readFrontMatter } from '../../markdown/front-matter.ts'
import { renderBlocks } from '../../markdown/render.ts'
import { link, reportPath } from '../address.ts'
import { type FileVersion, gitHistory, readVersions } from '../git-history.ts'
import { readSettings } from '../settings.ts'
import { versionTexts } from '../version-texts.ts'
import { once } from './once.ts'

const history = once(() => gitHistory(readSettings().content, 'reports'))

/** ISO day on which the archive last changed its record of a report; null where git does not tell. */
export const changedOn = (archive: Archive, { file }: Report): string | null =>
  history(archive).get(file)?.[0]?.date ?? null

/** The versions of every report whose text is not as it first was, by the report's id, newest first. */
export const changedReports = once((archive): Map<string, FileVersion[]> => {
  const kept = [...archive.reports.values()].flatMap(({ id, file }) => {
    const versions = history(archive).get(file) ?? []
    return versions.length > 1 ? [{ id, versions }] : []
  })
  const every = kept.flatMap(({ versions }) => versions)
  const texts = versionTexts(readSettings(), every)
  const found = new Map<string, FileVersion[]>()
  for (const { id, versions } of kept) {
    const changed = withNewText(versions, texts.splice(0, versions.length))
    if (changed.length > 1) found.set(id, changed)
  }
  return found
})

/**
 * The versions that brought another text than the one before them; others changed the front matter or the place of the
 * file, which is the archive's affair. The first version stays, and so does one that git no longer has the text of.
 *
 * @param texts what tells the text of each version from others, null where git no longer has it
 */
export const withNewText = (
  versions: readonly FileVersion[],
  texts: readonly (string | null)[],
): FileVersion[] =>
  versions.filter((_, index) => {
    const before = texts[index + 1]
    return !before || texts[index] !== before
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
    /** How much differs: `khác 1,2% số đoạn: 1 đoạn sửa, 0 đoạn thêm, 0 đoạn bỏ`. */
    extent: string
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
  const newest = versions.slice(0, MOST_COMPARED + 1)
  const bodies = [...readVersions(content, newest)].map(({ text }) => bodyOf(text))
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

function bodyOf(source: string | null): ComparedBody | null {
  if (source === null) return null
  const text = normalizeSource(source)
  return renderBlocks(text, readFrontMatter(text).bodyStart)
}

const WORDS = { changed: 'Sửa', added: 'Thêm', removed: 'Bỏ' } as const

export function changesOf(before: ComparedBody, after: ComparedBody): VersionView['changes'] {
  const { sections, unitCounts } = compareBodies(before, after)
  const changed = sections.filter(({ state }) => state !== 'same')
  return {
    extent: extentOf(unitCounts, changed.length > 0),
    sections: changed.map(({ before, after, part, units }) => ({
      title: titleOf(before?.text, after?.text, part),
      units: units.flatMap(({ state, runs }) =>
        state === 'same' ? [] : [{ word: WORDS[state], runs }],
      ),
    })),
  }
}

function extentOf({ same, changed, added, removed }: Comparison['unitCounts'], isOther: boolean) {
  const differ = changed + added + removed
  if (!differ)
    return isOther ? 'chỉ tên đề mục khác' : 'chỉ cách trình bày khác, câu chữ giữ nguyên'
  const share = (differ / (same + differ)).toLocaleString('vi', {
    style: 'percent',
    maximumFractionDigits: 1,
  })
  return `khác ${share} số đoạn: ${changed} đoạn sửa, ${added} đoạn thêm, ${removed} đoạn bỏ`
}

function titleOf(before: string | undefined, after: string | undefined, part: string): string {
  const title = after ?? before
  if (title === undefined) return part === 'notes' ? 'Chú thích' : 'Phần mở đầu'
  return before !== undefined && before !== title ? `${title} (trước là “${before}”)` : title
}

/** What the report's own page says of its versions; null when there is but one. */
export function versionsFact(
  versions: readonly FileVersion[] | undefined,
  { id, meta }: Report,
): { label: string; value: string; href: string } | null {
  const newest = versions?.[0]
  if (!versions || !newest) return null
  const whose = meta.status.state === 'corrected' ? '' : ', không phải đính chính của cơ quan'
  return {
    label: 'Bản ghi trong kho',
    value: `${versions.length} bản, kho cập nhật ${shortDay(newest.date)}${whose}`,
    href: link(versionsPath(id)),
  }
}
