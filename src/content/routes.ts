import type { Archive } from '../core/archive.ts'
import { currentArchive } from './current-archive.ts'

/** A page that a route makes: what its address holds, and what it needs to find its model. */
export interface Path {
  params: Record<string, string | undefined>
  props: Record<string, unknown>
}

/** Every dynamic route of the site, by name, and the pages that it makes of an archive. */
const ROUTES = {
  report: ({ reports }) => [...reports.keys()].map((id) => ({ params: { id }, props: { id } })),
  document: ({ documents }) =>
    [...documents.keys()].map((id) => ({ params: { id }, props: { id } })),
} as const satisfies Record<string, (archive: Archive) => Path[]>

export type RouteName = keyof typeof ROUTES

/** What a page's `getStaticPaths` returns. */
export async function pathsOf(route: RouteName): Promise<Path[]> {
  return ROUTES[route](await currentArchive())
}
