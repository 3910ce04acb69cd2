import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'

/** A plain static server for a built site, as any host would be: no rewriting, no listing. */
export interface Served {
  /** Address of the site's home, with the base path and a slash at the end. */
  url: string
  close(): Promise<void>
}

/**
 * Serves a folder on a free port of this machine.
 *
 * @param base base path with slashes at both ends
 */
export async function serve(folder: string, base = '/'): Promise<Served> {
  const files = sirv(folder, { dev: true })
  const server = createServer((request, response) => {
    const missing = () => {
      response.statusCode = 404
      response.end('not found')
    }
    if (!request.url?.startsWith(base)) return missing()
    request.url = `/${request.url.slice(base.length)}`
    files(request, response, missing)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
