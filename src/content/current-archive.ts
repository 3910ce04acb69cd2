import type { Archive, Report, ReportBody } from '../core/archive.ts'
import type { BodyReader } from './read-body.ts'
import type { Path, RouteName } from './routes.ts'

/**
 * The archive that pages show. A command loads it and provides it; Astro bundles the pages, so the two meet on the
 * global object, and the bundle holds nothing that reads or parses.
 */
const KEY = Symbol.for('vankho.archive')
interface Provided {
  archive: Archive
  readBody: BodyReader
  /** The pages that are to be made, by route; absent where all are. */
  chosen?: ReadonlyMap<RouteName, Path[]>
}
type Holder = typeof globalThis & { [KEY]?: Provided }

/** Makes an archive the current one. */
export function provideArchive(provide: Provided): void {
  ;(globalThis as Holder)[KEY] = provide
}

/** The current archive. @throws when no command provided one */
export function currentArchive(): Archive {
  return provided().archive
}

/** The rendered body of a report of the current archive. */
export function bodyOf(report: Report): ReportBody {
  return provided().readBody(report)
}

/** The pages of a route that are to be made; null where all are. */
export function chosenPaths(route: RouteName): Path[] | null {
  const { chosen } = provided()
  return chosen ? (chosen.get(route) ?? []) : null
}

function provided(): Provided {
  const found = (globalThis as Holder)[KEY]
  if (!found)
    throw new Error('Chưa có kho nào được nạp. Hãy dùng “npm run build” hoặc “npm run dev”.')
  return found
}
