import { mkdir, readFile } from 'node:fs/promises'
import { getPriority, setPriority } from 'node:os'
import type { PartJob } from './jobs.ts'
import { seal } from './part-folder.ts'

// Runs as a process of its own: reads a job, writes the files of the part. Its memory goes back when it ends.
goBehindPages()
const [jobFile, folder] = process.argv.slice(2) as [string, string]
const job = JSON.parse(await readFile(jobFile, 'utf8')) as PartJob
await mkdir(folder, { recursive: true })
if (job.kind === 'reports') await (await import('./report-part.ts')).writeReports(job, folder)
else await (await import('./document-part.ts')).writeDocuments(job, folder)
seal(folder)

/**
 * Pages are the longer chain, so they go first where both want the processor. Nice 5 has a third of the weight of nice
 * 0, with which the index of a large archive ends when its pages do.
 */
function goBehindPages(): void {
  try {
    setPriority(Math.max(5, getPriority()))
  } catch {
    // A courtesy, which some systems do not allow.
  }
}
