import type { APIRoute } from 'astro'
import { link } from '../../content/address.ts'
import { currentArchive } from '../../content/current-archive.ts'
import { openSearchDescription } from '../../search/opensearch.ts'

/** Lets a browser add the archive as a search engine. */
export const GET: APIRoute = async ({ site: address }) => {
  const { site } = currentArchive()
  const search = address ? new URL(link('/tim-kiem/'), address).href : link('/tim-kiem/')
  return new Response(openSearchDescription(site.title, site.description ?? site.title, search), {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  })
}
