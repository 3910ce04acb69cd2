import type { Archive } from '../core/archive.ts'
import { chosenPaths, currentArchive } from './current-archive.ts'
import { BROWSE_ROUTES } from './pages/browse-routes.ts'
import { READING_ROUTES } from './pages/reading-routes.ts'

/** A page that a route makes: what its address holds, and what it needs to find its model. */
export interface Path {
  params: Record<string, string | undefined>
  props: Record<string, unknown>
}

/** Every dynamic route of the site, by name, and the pages that it makes of an archive. */
export const ROUTES = {
  /** One page, where the settings name archives to join. */
  joined: ({ site }) => (site.archives.length ? [{ params: { path: undefined }, props: {} }] : []),
  ...READING_ROUTES,
  ...BROWSE_ROUTES,
} as const satisfies Record<string, (archive: Archive) => Path[]>

export type RouteName = keyof typeof ROUTES

/** What a page's `getStaticPaths` returns: all pages, or of a build those that it chose. */
export function pathsOf(route: RouteName): Path[] {
  return chosenPaths(route) ?? ROUTES[route](currentArchive())
}
