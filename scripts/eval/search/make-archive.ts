import { appendFile, cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeArchive } from '../../bench/generate/write-archive.ts'

/** Seed and size of the generated part; the labelled queries are about this very archive. */
const SEED = 1
const REPORTS = 1000
/** The published reports of this repository, which the generated ones join. */
const REAL = 'content'

/** Writes the archive that search is measured on: a thousand generated reports and the real ones. */
export async function makeArchive(folder: string): Promise<void> {
  await writeArchive(folder, REPORTS, SEED)
  await cp(join(REAL, 'reports'), join(folder, 'reports'), { recursive: true })
  await cp(join(REAL, 'documents'), join(folder, 'documents'), { recursive: true }).catch(() => {})
  const file = join(folder, 'agencies.yaml')
  const known = new Set(idsOf(await readFile(file, 'utf8')))
  const real = (await readFile(join(REAL, 'agencies.yaml'), 'utf8')).split(/^(?=- id:)/mu)
  for (const agency of real)
    if (idsOf(agency).some((id) => !known.has(id))) await appendFile(file, agency)
}

const idsOf = (yaml: string) => [...yaml.matchAll(/^- id: (\S+)/gmu)].map(([, id]) => id!)
