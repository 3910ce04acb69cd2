import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'

/**
 * A plain static server for a published site, as any host would be: the base path, slashes at the end of folders,
 * the site's own page for what is not found. Files are looked up anew for each request, so that a site that is built
 * again meanwhile is served as it is now.
 *
 * @param base base path with slashes at both ends
 */
export function siteServer(folder: string, base: string): Server {
  const files = sirv(folder, { dev: true, etag: true, setHeaders: declareUtf8 })
  return createServer((request, response) => {
    const path = pathOf(request.url)
    if (path === null || !`${path}/`.startsWith(base)) {
      if (path === '/') redirect(response, base)
      else notFound(response, folder)
      return
    }
    const below = path.slice(base.length)
    if (!path.endsWith('/') && existsSync(join(folder, decode(below), 'index.html'))) {
      redirect(response, `${path}/`)
      return
    }
    request.url = `/${below}`
    files(request, response, () => notFound(response, folder))
  })
}

/** The path of a request without `..` and doubled slashes, or null when it is no path at all. */
function pathOf(url: string | undefined): string | null {
  try {
    const { pathname } = new URL(`http://localhost/${url?.replace(/^\/+/, '') ?? ''}`)
    decodeURIComponent(pathname)
    return pathname.replace(/\/{2,}/g, '/')
  } catch {
    return null
  }
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { location: to }).end()
}

function notFound(response: ServerResponse, folder: string): void {
  const page = join(folder, '404.html')
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' })
  response.end(existsSync(page) ? readFileSync(page) : 'Không tìm thấy trang này.')
}

/** Data files hold Vietnamese: without a charset a browser may read them as something else. */
function declareUtf8(response: ServerResponse, path: string): void {
  const type = UTF8_TYPES.find(([extension]) => path.endsWith(extension))?.[1]
  if (type) response.setHeader('content-type', `${type};charset=utf-8`)
}

const UTF8_TYPES = [
  ['.txt', 'text/plain'],
  ['.md', 'text/markdown'],
  ['.csv', 'text/csv'],
  ['.json', 'application/json'],
  ['.jsonl', 'application/jsonl'],
  ['.bib', 'application/x-bibtex'],
] as const

const decode = (path: string) => decodeURIComponent(path).replaceAll('\0', '')
