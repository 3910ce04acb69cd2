import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { close, createIndex } from 'pagefind'
import type { PagefindModule } from '../../../src/core/search/open-index.ts'
import { type Ask, rankIn } from './ask-archive.ts'

/** Results of Pagefind that are looked at; beyond these no reader goes. */
const LOOKED_AT = 50

/** Indexes the built pages of reports and documents with Pagefind as it comes, no setting changed. */
export async function writePlainPagefind(site: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  const { index, errors } = await createIndex({})
  if (!index) throw new Error(errors.join('; '))
  await index.addDirectory({ path: site, glob: '{bao-cao,van-ban}/**/index.html' })
  await index.writeFiles({ outputPath: folder })
  await close()
}

/** Asks plain Pagefind. A number that does not exist must give nothing; a name must give a report of that name. */
export async function askPlainPagefind(folder: string): Promise<Ask> {
  const { createInstance } = (await import(
    pathToFileURL(join(folder, 'pagefind.js')).href
  )) as PagefindModule
  const instance = createInstance({ basePath: '/plain/', language: 'vi', noWorker: true })
  return async ({ query, wanted: want }, wanted) => {
    const { results } = await instance.search(query)
    if ('unknown' in want) return results.length ? 0 : 1
    if ('spelling' in want) return 0
    const shown = await Promise.all(results.slice(0, LOOKED_AT).map((result) => result.data()))
    const addresses = shown.map((data) => (data as unknown as { raw_url: string }).raw_url)
    return rankIn(addresses, wanted)
  }
}
