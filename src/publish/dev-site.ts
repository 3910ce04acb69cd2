import type { AstroIntegration } from 'astro'
import { dev } from 'astro'
import { provideArchive } from '../content/current-archive.ts'
import { loadArchive } from '../content/load-archive.ts'
import { bodyReader } from '../content/read-body.ts'
import type { Settings } from '../content/settings.ts'
import type { Archive } from '../core/archive.ts'
import { clearEnvironment } from './clear-environment.ts'

/** Changes that follow one another within so many milliseconds, as editors and `git pull` make them, are one. */
const QUIET = 120

/**
 * Runs the site from the sources and shows every change at once: pages and styles through Astro, content, agencies
 * and settings through a new archive and a reload of the open pages.
 *
 * @param onArchive is told of every archive that was loaded, and how long it took
 */
export async function devSite(
  settings: Settings,
  port: number,
  onArchive: (archive: Archive, milliseconds: number) => void,
): Promise<{ port: number; stop(): Promise<void> }> {
  const load = async () => {
    const started = performance.now()
    const archive = await loadArchive(settings)
    provideArchive({ archive, readBody: bodyReader(settings) })
    onArchive(archive, performance.now() - started)
  }
  clearEnvironment()
  await load()
  const server = await dev({
    logLevel: 'warn',
    server: { port },
    vite: { server: { strictPort: true } },
    integrations: [reloadOnContent(settings.content, load)],
  })
  return { port: server.address.port, stop: () => server.stop() }
}

/** Loads the archive again when something in the content folder changes, and reloads the open pages. */
function reloadOnContent(content: string, load: () => Promise<void>): AstroIntegration {
  return {
    name: 'vankho:content',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        let timer: NodeJS.Timeout | undefined
        let running = Promise.resolve()
        const reload = async () => {
          await load()
          // Astro keeps the paths of every route until it hears that content changed.
          for (const environment of Object.values(server.environments))
            if (environment !== server.environments.client)
              environment.hot.send('astro:content-changed', {})
          server.environments.client.hot.send({ type: 'full-reload', path: '*' })
        }
        server.watcher.add(content)
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(content)) return
          clearTimeout(timer)
          timer = setTimeout(() => {
            running = running
              .then(reload)
              .catch((error: unknown) => logger.error(`Không đọc lại được nội dung: ${error}`))
          }, QUIET)
        })
      },
    },
  }
}
