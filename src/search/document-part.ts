import { join } from 'node:path'
import { readSource } from '../content/read-file.ts'
import { GAP_WORD, pairWord, syllableWords } from '../core/search/index-words.ts'
import { areNeighbours } from '../core/search/neighbours.ts'
import { formsOf } from '../core/search/syllables.ts'
import { readFrontMatter } from '../markdown/front-matter.ts'
import { renderBody } from '../markdown/render.ts'
import type { DocumentJob } from './jobs.ts'
import { type WordRecord, writePagefind } from './pagefind-part.ts'
import { PUBLISHED } from './part-folder.ts'

/** Writes a part with cited documents. */
export async function writeDocuments(job: DocumentJob, folder: string): Promise<void> {
  await writePagefind(documentRecords(job), join(folder, PUBLISHED), job.documents.length)
}

/** Documents are short: their pairs are words of Pagefind, each at its place, and the syllables follow them. */
function* documentRecords({ documents, settings }: DocumentJob): Generator<WordRecord> {
  for (const { meta, year, file, texts } of documents) {
    const runs = [...texts, ...(file ? textOf(settings.content, file) : [])].flatMap(formsOf)
    const pairs = runs.flatMap((run) =>
      run.map((form, at) => {
        const next = run[at + 1]
        return next !== undefined && areNeighbours(form, next) ? pairWord(form, next) : GAP_WORD
      }),
    )
    const title = meta.subject || meta.title
    yield {
      id: meta.id,
      words: [...pairs, syllableWords(runs.flat())].join(' '),
      titleWords: syllableWords(formsOf(title).flat()),
      meta: { ...meta },
      filters: { type: [meta.type || 'Khác'], ...(year && { year: [year] }) },
    }
  }
}

function textOf(content: string, file: string): string[] {
  const source = readSource(join(content, file), file)
  if (!source.ok) return []
  const { bodyStart } = readFrontMatter(source.text)
  return renderBody(source.text, bodyStart).blocks.map(({ text }) => text)
}
