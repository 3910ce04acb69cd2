/** Makes links of paths below the base path, for files that are written beside the pages. */
export interface Addresses {
  /** Public address of the site without a path, or null: then `url` gives what `path` gives. */
  site: string | null
  /** `/kho/bao-cao/…/`: a link on the same host. */
  path(path: string): string
  /** The whole address. */
  url(path: string): string
}

/**
 * @param base base path with a slash at both ends
 * @param site public address of the site, or null
 */
export function addressesOf(base: string, site: string | null): Addresses {
  const path = (below: string) => `${base}${below.replace(/^\/+/, '')}`
  return { site, path, url: (below) => (site ? new URL(path(below), site).href : path(below)) }
}
