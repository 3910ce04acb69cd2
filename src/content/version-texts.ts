import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { normalizeSource, readFrontMatter } from '../markdown/front-matter.ts'
import { type FileVersion, readVersions } from './git-history.ts'
import type { Settings } from './settings.ts'
import { writeWhole } from './write-whole.ts'

/** Raise when a source is divided into front matter and text in another way. */
const VERSION = 1

interface Kept {
  version: number
  /** Hash of the text by the blob of its source. */
  texts: Record<string, string>
}

/** A hash of the text of a source without its front matter: equal texts have equal ones. */
export const textHash = (source: string): string =>
  hash('sha256', readFrontMatter(normalizeSource(source)).body).slice(0, 32)

/**
 * The hash of the text of each version, null where git no longer has it. A version stays what it is, so each is read
 * once: the cache keeps the hashes by blob. Reading the history of 1,000 reports anew takes seconds in every build.
 */
export function versionTexts(
  { content, cache }: Pick<Settings, 'content' | 'cache'>,
  versions: readonly FileVersion[],
): (string | null)[] {
  const file = join(cache, 'versions.json')
  const known = readKept(file)
  const unread = [
    ...new Map(
      versions.flatMap((version) => (known.has(version.blob) ? [] : [[version.blob, version]])),
    ).values(),
  ]
  if (unread.length) {
    for (const { version, text } of readVersions(content, unread))
      if (text !== null) known.set(version.blob, textHash(text))
    const texts = versions.flatMap(({ blob }) => {
      const text = known.get(blob)
      return text ? [[blob, text] as const] : []
    })
    const kept: Kept = { version: VERSION, texts: Object.fromEntries(texts) }
    writeWhole(file, JSON.stringify(kept))
  }
  return versions.map(({ blob }) => known.get(blob) ?? null)
}

function readKept(file: string): Map<string, string> {
  try {
    const { version, texts } = JSON.parse(readFileSync(file, 'utf8')) as Kept
    return new Map(version === VERSION ? Object.entries(texts) : [])
  } catch {
    // Absent or damaged: all is read again.
    return new Map()
  }
}
