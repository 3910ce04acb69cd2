import { basename, join } from 'node:path'
import { type AstroIntegration, build } from 'astro'
import { PROGRAM } from '../content/code-hash.ts'
import type { Settings } from '../content/settings.ts'
import { clearEnvironment } from './clear-environment.ts'

/** A page that the site has, and what decides whether it must be made again. */
export interface SitePage {
  /** Address below the base path, `/bao-cao/x/`. */
  path: string
  /** Null: made in every build. */
  key: string | null
}

/**
 * Where the pages of an archive are rendered. For a folder outside the program Astro would put its bundle into one
 * that all builds of the program share, and two of them would mix.
 */
export const renderFolderOf = ({ cache }: Settings) =>
  join(PROGRAM, '.cache', basename(cache), 'rendered')

/** Pages rendered side by side: while one waits for the disk another is made. */
const CONCURRENCY = 4

export interface RenderOptions {
  /** See `renderFolderOf`. */
  folder: string
  /** Public address, where there is one. */
  site: string | undefined
  /** Whether the page of the last build can be used as it is. */
  isKept: (page: SitePage) => boolean
  /** Is told how many pages will be rendered. */
  onPages: (count: number) => void
  onPage: () => void
}

/**
 * Renders pages of the current archive into a folder, with all that they need beside them.
 *
 * @returns also the pages that were kept, and so are not in the folder
 */
export async function renderPages({
  folder,
  site,
  isKept,
  onPages,
  onPage,
}: RenderOptions): Promise<{ kept: SitePage[]; rendered: SitePage[] }> {
  const kept: SitePage[] = []
  const rendered: SitePage[] = []
  const choose: AstroIntegration = {
    name: 'vankho:pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((whole) => ({
          ...whole,
          async getStaticPaths() {
            const chosen = (await whole.getStaticPaths()).filter(
              ({ pathname, cacheKey, route }) => {
                const path = route.type === 'page' ? `${pathname.replace(/\/+$/, '')}/` : pathname
                const page = { path, key: cacheKey ?? null }
                const keep = isKept(page)
                ;(keep ? kept : rendered).push(page)
                return !keep
              },
            )
            onPages(chosen.length)
            return chosen
          },
          render(request, options) {
            onPage()
            return whole.render(request, options)
          },
        }))
      },
    },
  }
  clearEnvironment()
  await build({
    root: PROGRAM,
    outDir: folder,
    // Public files are put in later, without copying what has not changed.
    publicDir: `${folder}-no-public`,
    site,
    logLevel: 'warn',
    build: { concurrency: CONCURRENCY },
    integrations: [choose],
  })
  return { kept, rendered }
}

/** The file of a page below the output folder. */
export const fileOfPage = ({ path }: SitePage) =>
  path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1)
