import { mkdirSync, writeFileSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { bodyReader } from '../content/read-body.ts'
import { readSource } from '../content/read-file.ts'
import type { Report } from '../core/archive.ts'
import { abbreviationsOf } from '../core/search/abbreviate.ts'
import { writtenSyllable } from '../core/search/index-words.ts'
import { wordsOf } from '../core/search/passage-words.ts'
import { passageFile } from '../core/search/search-files.ts'
import { readFrontMatter } from '../markdown/front-matter.ts'
import { renderBody } from '../markdown/render.ts'
import type { DocumentJob, PartJob, ReportJob } from './jobs.ts'
import { packed } from './packed.ts'
import { type WordRecord, writePagefind } from './pagefind-part.ts'
import { passagesOf } from './passages.ts'

/** What the maker of tables needs to know of each record: Pagefind's name, and the words of its passages. */
export type PartRecords = Record<string, { record: string; passages: number[] }>

// Runs as a process of its own: reads a job, writes the files of the part. Its memory goes back when it ends.
const [jobFile, folder] = process.argv.slice(2) as [string, string]
const job = JSON.parse(await readFile(jobFile, 'utf8')) as PartJob
await mkdir(folder, { recursive: true })
const passages = new Map<string, number[]>()
/** In how many reports each syllable stands. */
const vocabulary = new Map<string, number>()
const names = await writePagefind(
  job.kind === 'reports' ? reportRecords(job) : documentRecords(job),
  join(folder, 'pagefind'),
  job.kind === 'documents',
)
const records: PartRecords = Object.fromEntries(
  [...names].sort().map(([id, record]) => [id, { record, passages: passages.get(id) ?? [] }]),
)
await writeFile(join(folder, 'records.json'), JSON.stringify(records))
await writeFile(
  join(folder, 'vocabulary.json'),
  JSON.stringify(Object.fromEntries([...vocabulary].sort())),
)

async function* reportRecords(job: ReportJob): AsyncGenerator<WordRecord> {
  const abbreviations = abbreviationsOf(job.abbreviations)
  const bodyOf = bodyReader(job.settings)
  for (const report of job.reports) {
    const { blocks } = await bodyOf(report as unknown as Report)
    const words: string[] = []
    const singles = new Set<string>()
    const counts: number[] = []
    const parts = passagesOf(blocks, report.outline)
    for (const [index, passage] of parts.entries()) {
      const found = wordsOf(
        passage.blocks.map(([, , text]) => text),
        abbreviations,
      )
      // A pair stands in every passage that has it, a syllable in the first: that is enough to find the passage.
      const before = words.length
      words.push(...found.pairs)
      for (const word of found.singles) {
        if (singles.has(word)) continue
        singles.add(word)
        words.push(word)
      }
      counts.push(words.length - before)
      const file = join(folder, passageFile(report.id, index))
      // At once: for small files waiting costs more than writing.
      if (index === 0) mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, packed(passage))
    }
    const head = wordsOf(report.words, abbreviations)
    passages.set(report.id, counts)
    for (const word of singles) {
      const form = writtenSyllable(word)
      vocabulary.set(form, (vocabulary.get(form) ?? 0) + 1)
    }
    yield {
      id: report.id,
      words: [...words, ...head.pairs, ...head.singles].join(' '),
      titleWords: titleOf(report.title, abbreviations),
    }
  }
}

async function* documentRecords(job: DocumentJob): AsyncGenerator<WordRecord> {
  const abbreviations = abbreviationsOf(job.abbreviations)
  for (const { meta, year, file, texts } of job.documents) {
    const body = file ? await textOf(job.settings.content, file) : []
    const { pairs, singles } = wordsOf([...texts, ...body], abbreviations)
    yield {
      id: meta.id,
      words: [...pairs, ...singles].join(' '),
      titleWords: titleOf(meta.subject || meta.title, abbreviations),
      meta: { ...meta },
      filters: { type: [meta.type || 'Khác'], ...(year && { year: [year] }) },
    }
  }
}

function titleOf(title: string, abbreviations: ReturnType<typeof abbreviationsOf>): string {
  const { pairs, singles } = wordsOf([title], abbreviations)
  return [...pairs, ...singles].join(' ')
}

async function textOf(content: string, file: string): Promise<string[]> {
  const source = await readSource(join(content, file), file)
  if (!source.ok) return []
  const { bodyStart } = readFrontMatter(source.text)
  return renderBody(source.text, bodyStart).blocks.map(({ text }) => text)
}
