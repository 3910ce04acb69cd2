import { mkdirSync, writeFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { bodyReader } from '../content/read-body.ts'
import type { Report } from '../core/archive.ts'
import { syllableWords } from '../core/search/index-words.ts'
import { neighbourFile } from '../core/search/neighbours.ts'
import { passageFile } from '../core/search/search-files.ts'
import { formsOf } from '../core/search/syllables.ts'
import { collectNeighbours } from './collect-neighbours.ts'
import type { ReportJob } from './jobs.ts'
import { packed } from './packed.ts'
import { type WordRecord, writePagefind } from './pagefind-part.ts'
import { PUBLISHED } from './part-folder.ts'
import { passagesOf } from './passages.ts'

/** What the maker of tables needs to know of a part. */
export interface PartFacts {
  /** For each report: Pagefind's name, and how many places and new syllables each passage has. */
  records: Record<string, { record: string; passages: number[]; newSyllables: number[] }>
  neighbours: number[]
  /** In how many reports each syllable stands. */
  vocabulary: Record<string, number>
}

/** Writes a part with reports: single syllables for Pagefind, pairs of neighbours, passages, and its facts. */
export async function writeReports(job: ReportJob, folder: string): Promise<void> {
  const facts: PartFacts = { records: {}, neighbours: [], vocabulary: {} }
  const vocabulary = new Map<string, number>()
  const neighbours = collectNeighbours()
  const names = await writePagefind(reportRecords(), join(folder, PUBLISHED), null)
  for (const [id, record] of names) facts.records[id]!.record = record
  facts.vocabulary = Object.fromEntries([...vocabulary].sort(([a], [b]) => (a < b ? -1 : 1)))
  await mkdir(join(folder, PUBLISHED, 'ke'), { recursive: true })
  for (const [number, { lowest, content }] of neighbours.files().entries()) {
    facts.neighbours.push(lowest)
    writeFileSync(join(folder, PUBLISHED, neighbourFile(number)), packed(content))
  }
  await writeFile(join(folder, 'facts.json'), JSON.stringify(facts))

  async function* reportRecords(): AsyncGenerator<WordRecord> {
    const bodyOf = bodyReader(job.settings)
    for (const report of job.reports) {
      const { blocks } = bodyOf(report as unknown as Report)
      const seen = new Set<string>()
      const runs: string[][] = []
      const fact = { record: '', passages: [] as number[], newSyllables: [] as number[] }
      facts.records[report.id] = fact
      /** Takes texts, and tells how many places they have, and how many syllables that are new. */
      const take = (texts: readonly string[]): [places: number, fresh: number] => {
        const known = seen.size
        let places = 0
        for (const text of texts)
          for (const run of formsOf(text)) {
            runs.push(run)
            places += run.length + 1
            for (const form of run) seen.add(form)
          }
        return [places, seen.size - known]
      }
      for (const [index, passage] of passagesOf(blocks, report.outline).entries()) {
        const [places, fresh] = take(passage.blocks.map(([, , text]) => text))
        fact.passages.push(places)
        fact.newSyllables.push(fresh)
        const file = join(folder, PUBLISHED, passageFile(report.id, index))
        // At once: for small files waiting costs more than writing.
        if (index === 0) mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, packed(passage))
      }
      for (const form of seen) vocabulary.set(form, (vocabulary.get(form) ?? 0) + 1)
      take(report.head)
      neighbours.add(runs)
      yield {
        id: report.id,
        words: syllableWords(seen),
        titleWords: syllableWords(formsOf(report.head[0]!).flat()),
      }
    }
  }
}
