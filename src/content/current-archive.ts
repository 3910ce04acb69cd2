import type { Archive, Report, ReportBody } from '../core/archive.ts'
import { loadArchive } from './load-archive.ts'
import { readBody } from './read-body.ts'
import { readSettings } from './settings.ts'

/**
 * The archive that pages show. A command loads it once and provides it; Astro bundles the pages, so the two meet on
 * the global object. A page that is rendered without a command (an editor's preview) loads the archive by itself.
 */
const KEY = Symbol.for('vankho.archive')
type Holder = typeof globalThis & { [KEY]?: Promise<Archive> }

/** Makes an archive the current one. */
export function provideArchive(archive: Archive | Promise<Archive>): void {
  ;(globalThis as Holder)[KEY] = Promise.resolve(archive)
}

/** The current archive. */
export function currentArchive(): Promise<Archive> {
  const holder = globalThis as Holder
  holder[KEY] ??= loadArchive(readSettings())
  return holder[KEY]
}

/** The rendered body of a report of the current archive. */
export function bodyOf(report: Report): Promise<ReportBody> {
  return readBody(readSettings(), report)
}
