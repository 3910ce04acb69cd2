import { join } from 'node:path'
import { GAP_WORD, pairWord, syllableWords } from '../core/search/index-words.ts'
import { areNeighbours } from '../core/search/neighbours.ts'
import { formsOf } from '../core/search/syllables.ts'
import type { DocumentJob } from './jobs.ts'
import { type WordRecord, writePagefind } from './pagefind-part.ts'
import { PUBLISHED } from './part-folder.ts'

/** Writes a part with cited documents. */
export async function writeDocuments(job: DocumentJob, folder: string): Promise<void> {
  await writePagefind(documentRecords(job), join(folder, PUBLISHED), job.documents.length)
}

/** Documents are short: their pairs are words of Pagefind, each at its place, and the syllables follow them. */
async function* documentRecords({ documents, settings }: DocumentJob): AsyncGenerator<WordRecord> {
  for (const { id, title, type, year, file, texts } of documents) {
    const runs = [...texts, ...(file ? await textOf(settings.content, file) : [])].flatMap(formsOf)
    const pairs = runs.flatMap((run) =>
      run.map((form, at) => {
        const next = run[at + 1]
        return next !== undefined && areNeighbours(form, next) ? pairWord(form, next) : GAP_WORD
      }),
    )
    yield {
      id,
      words: [...pairs, syllableWords(runs.flat())].join(' '),
      titleWords: syllableWords(formsOf(title).flat()),
      filters: { type: [type], ...(year && { year: [year] }) },
    }
  }
}

async function textOf(content: string, file: string): Promise<string[]> {
  // Most parts have no such document, and reading it takes long to load.
  const { documentText } = await import('./document-text.ts')
  return documentText(content, file)
}
