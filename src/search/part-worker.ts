import { mkdir, readFile } from 'node:fs/promises'
import { setPriority } from 'node:os'
import type { PartJob } from './jobs.ts'
import { seal } from './part-folder.ts'

// Runs as a process of its own: reads a job, writes the files of the part. Its memory goes back when it ends.
// Pages are the longer chain, so they go first where both want the processor; at a third of their weight (5 of 19)
// the index of a large archive ends when they do.
setPriority(5)
const [jobFile, folder] = process.argv.slice(2) as [string, string]
const job = JSON.parse(await readFile(jobFile, 'utf8')) as PartJob
await mkdir(folder, { recursive: true })
if (job.kind === 'reports') await (await import('./report-part.ts')).writeReports(job, folder)
else await (await import('./document-part.ts')).writeDocuments(job, folder)
seal(folder)
