import type { Archive } from '../core/archive.ts'
import { currentArchive } from './current-archive.ts'
import { pageKey } from './page-keys.ts'
import { BROWSE_ROUTES } from './pages/browse-routes.ts'
import { READING_ROUTES } from './pages/reading-routes.ts'

/** A page that a route makes: what its address holds, and what it needs to find its model. */
export interface Path {
  params: Record<string, string | undefined>
  props: Record<string, unknown>
  /** Equal keys mean equal pages; without one a page is made in every build. */
  cacheKey?: string
}

/** Every dynamic route of the site, by name, and the pages that it makes of an archive. */
const ROUTES = {
  /** One page, where the settings name archives to join. */
  joined: ({ site }) => (site.archives.length ? [{ params: { path: undefined }, props: {} }] : []),
  ...READING_ROUTES,
  ...BROWSE_ROUTES,
} as const satisfies Record<string, (archive: Archive) => Path[]>

export type RouteName = keyof typeof ROUTES

/** What a page's `getStaticPaths` returns. */
export async function pathsOf(route: RouteName): Promise<Path[]> {
  const archive = await currentArchive()
  return ROUTES[route](archive).map((path) => {
    const key = pageKey(archive, route, path.props)
    return key === null ? path : { ...path, cacheKey: key }
  })
}
