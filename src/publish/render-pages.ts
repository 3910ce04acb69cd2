import { basename, join } from 'node:path'
import type { AstroIntegration } from 'astro'
import { breather } from '../content/breathe.ts'
import { PROGRAM } from '../content/code-hash.ts'
import type { Settings } from '../content/settings.ts'
import { clearEnvironment } from './clear-environment.ts'
import { openFileWriter } from './file-writer.ts'
import { growHeapSlowly } from './heap.ts'
import { bytesOf, keepResponses } from './kept-response.ts'

/**
 * Where the pages of an archive are rendered. For a folder outside the program Astro would put its bundle into one
 * that all builds of the program share, and two of them would mix.
 */
export const renderFolderOf = ({ cache }: Settings) =>
  join(PROGRAM, '.cache', basename(cache), 'rendered')

/** Loads what renders, which takes half a second: in vain where nothing has changed. */
export const loadRenderer = () => import('astro')

export interface RenderOptions {
  /** See `renderFolderOf`. */
  folder: string
  /** Base path with a slash at both ends. */
  base: string
  /** Public address, where there is one. */
  site: string | undefined
  /** Addresses of the pages that were chosen among those of dynamic routes (see `provideArchive`). */
  chosen: ReadonlySet<string>
  /** Is told how many pages will be rendered. */
  onPages: (count: number) => void
  onPage: () => void
}

/**
 * Renders pages of the current archive into a folder, with all that they need beside them: those that were chosen,
 * and those that no choice is made of.
 *
 * @returns the addresses of the others
 */
export async function renderPages({
  folder,
  base,
  site,
  chosen,
  onPages,
  onPage,
}: RenderOptions): Promise<string[]> {
  const others: string[] = []
  const writer = openFileWriter(folder)
  const breathe = breather()
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
              else others.push(address)
            }
            if (found !== chosen.size)
              throw new Error(`${chosen.size - found} pages have no route.`)
            onPages(pages.length)
            return pages
          },
          async render(request, options) {
            onPage()
            await breathe()
            const rendered = await whole.render(request, options)
            const { response } = 'response' in rendered ? rendered : { response: rendered }
            if (response.status !== 200) return rendered
            const address = decodeURI(new URL(request.url).pathname).slice(base.length - 1)
            const content = await bytesOf(response)
            if (!content.length) throw new Error(`${address}: the page is empty.`)
            await writer.write({ path: fileOfPage(address), content })
            // An answer without a body has nothing that Astro would write.
            return new Response(null)
          },
        }))
      },
    },
  }
  clearEnvironment()
  growHeapSlowly()
  const { build } = await loadRenderer()
  const restoreResponses = keepResponses()
  try {
    await build({
      root: PROGRAM,
      outDir: folder,
      // Public files are put in later, without copying what has not changed.
      publicDir: `${folder}-no-public`,
      site,
      logLevel: 'warn',
      integrations: [watch],
    })
    await writer.flush()
  } finally {
    restoreResponses()
    await writer.close()
  }
  return others
}

/** The file of a page below the output folder, from its address. */
export const fileOfPage = (address: string) =>
  address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1)
