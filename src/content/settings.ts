import { createHash } from 'node:crypto'
import { resolve } from 'node:path'

/** Where an archive is read from and written to; the same for every command. */
export interface Settings {
  /** Folder of site.yaml, agencies.yaml, reports/ and documents/. */
  content: string
  out: string
  cache: string
  /** Base path with a slash at both ends. */
  base: string
  /** Public address without a slash at the end, or null: then from site.yaml, else none. */
  site: string | null
}

/** Reads the settings from the environment; folders are relative to the working directory. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const content = resolve(env.VANKHO_CONTENT || 'content')
  const out = resolve(env.VANKHO_OUT || 'dist')
  // Archives that are built from one checkout at the same time must not share a cache.
  const own = createHash('sha256').update(`${content}\n${out}`).digest('hex').slice(0, 8)
  return {
    content,
    out,
    cache: resolve(env.VANKHO_CACHE || '.cache', own),
    base: `/${(env.VANKHO_BASE || '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
    site: env.VANKHO_SITE?.replace(/\/+$/, '') || null,
  }
}
