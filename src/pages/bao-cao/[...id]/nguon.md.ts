import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { APIRoute } from 'astro'
import { currentArchive } from '../../../content/current-archive.ts'
import { pathsOf } from '../../../content/routes.ts'
import { readSettings } from '../../../content/settings.ts'

/** A build puts the sources beside the pages itself. */
export const getStaticPaths = () => (import.meta.env.DEV ? pathsOf('report') : [])

/** The source of a report, as its author wrote it. */
export const GET: APIRoute = async ({ props }) => {
  const report = currentArchive().reports.get(props.id as string)!
  return new Response(await readFile(join(readSettings().content, report.file)), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  })
}
