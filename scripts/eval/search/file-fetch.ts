import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** `fetch` for files of a built site, so that the code of the search page runs without a browser. */
export function fileFetch(site: string): typeof fetch {
  return async (address) => {
    const path = decodeURIComponent(
      String(address)
        .replace(/^https?:\/\/[^/]+/u, '')
        .replace(/[?#].*$/u, ''),
    )
    try {
      return new Response(new Uint8Array(readFileSync(join(site, path))))
    } catch {
      return new Response('', { status: 404 })
    }
  }
}
