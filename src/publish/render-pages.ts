import { basename, join } from 'node:path'
import { type AstroIntegration, build } from 'astro'
import { PROGRAM } from '../content/code-hash.ts'
import type { Settings } from '../content/settings.ts'
import { clearEnvironment } from './clear-environment.ts'

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
  /** Addresses of the pages that were chosen among those of dynamic routes (see `provideArchive`). */
  chosen: ReadonlySet<string>
  /** Is told how many pages will be rendered. */
  onPages: (count: number) => void
  onPage: () => void
}

/**
 * Renders pages of the current archive into a folder, with all that they need beside them: those of dynamic routes
 * that were chosen, and those that stand alone.
 *
 * @returns the addresses of the pages that stand alone
 */
export async function renderPages({
  folder,
  site,
  chosen,
  onPages,
  onPage,
}: RenderOptions): Promise<string[]> {
  const alone: string[] = []
  const watch: AstroIntegration = {
    name: 'vankho:pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((whole) => ({
          ...whole,
          async getStaticPaths() {
            const pages = await whole.getStaticPaths()
            let found = 0
            for (const { pathname, route } of pages) {
              const address = route.type === 'page' ? `${pathname.replace(/\/+$/, '')}/` : pathname
              if (chosen.has(address)) found++
              else if (route.params.length) throw new Error(`${address} was not to be made.`)
              else alone.push(address)
            }
            if (found !== chosen.size)
              throw new Error(`${chosen.size - found} pages have no route.`)
            onPages(pages.length)
            return pages
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
    integrations: [watch],
  })
  return alone
}

/** The file of a page below the output folder, from its address. */
export const fileOfPage = (address: string) =>
  address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1)
