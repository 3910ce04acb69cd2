/** Base path of the site, with a slash at both ends; the one place that knows it. */
const BASE = import.meta.env?.BASE_URL ?? '/'

/** Turns a path of the site (`/bao-cao/`) into a link under the base path. */
export function link(path: string): string {
  return `${BASE.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`
}

/** Address of a report below the base path. */
export const reportPath = (id: string) => `/bao-cao/${id}/`
/** Address of a cited document. */
export const documentPath = (id: string) => `/van-ban/${id}/`
/** Address of the data of a report, a JSON file. */
export const reportDataPath = (id: string) => `/du-lieu/bao-cao/${id}.json`
/** Address of the data of a cited document. */
export const documentDataPath = (id: string) => `/du-lieu/van-ban/${id}.json`
/** Address of the list of documents that share a number (folded: `3433QDUBND`). */
export const numberPath = (folded: string) => `/van-ban/so/${folded.toLowerCase()}/`
export const agencyPath = (id: string) => `/co-quan/${id}/`
/** Address of a period, from its slug. */
export const periodPath = (slug: string) => `/ky/${slug}/`
/** Address of a signer, from the slug of the name. */
export const signerPath = (slug: string) => `/nguoi-ky/${slug}/`
