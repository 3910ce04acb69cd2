import { writeFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parsingVersion } from '../content/code-hash.ts'
import { openReportCache } from '../content/report-cache.ts'
import type { Block } from '../core/archive.ts'
import { syllableWords } from '../core/search/index-words.ts'
import { neighbourFile } from '../core/search/neighbours.ts'
import { passageFile } from '../core/search/search-files.ts'
import { formsOf } from '../core/search/syllables.ts'
import { collectNeighbours } from './collect-neighbours.ts'
import type { ReportJob } from './jobs.ts'
import { packed, packedNumbers } from './packed.ts'
import { type WordRecord, writePagefind } from './pagefind-part.ts'
import { PUBLISHED } from './part-folder.ts'
import { passagesOf } from './passages.ts'
import { readRecords } from './read-records.ts'

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
  const reader = readRecords()
  const { forms, places, distinct } = reader
  const neighbours = collectNeighbours(forms)
  await mkdir(join(folder, PUBLISHED, 'doan'), { recursive: true })
  /** In how many reports each syllable stands, by its number. */
  const counts: number[] = []
  const names = await writePagefind(reportRecords(), join(folder, PUBLISHED), null)
  for (const [id, record] of names) facts.records[id]!.record = record
  const vocabulary = forms.flatMap((form, number) => {
    const count = counts[number]
    return count === undefined ? [] : [[form, count] as const]
  })
  facts.vocabulary = Object.fromEntries(vocabulary.sort(([a], [b]) => (a < b ? -1 : 1)))
  await mkdir(join(folder, PUBLISHED, 'ke'), { recursive: true })
  for (const { lowest, text } of neighbours.files()) {
    const file = neighbourFile(facts.neighbours.push(lowest) - 1)
    writeFileSync(join(folder, PUBLISHED, file), packedNumbers(text))
  }
  await writeFile(join(folder, 'facts.json'), JSON.stringify(facts))

  async function* reportRecords(): AsyncGenerator<WordRecord> {
    const cache = openReportCache(job.settings.cache, parsingVersion())
    for (const report of job.reports) {
      const blocks = cache.readBlocks(report.file, report.hash) ?? (await renderAgain(report, job))
      const fact = { record: '', passages: [] as number[], newSyllables: [] as number[] }
      facts.records[report.id] = fact
      reader.begin()
      for (const [index, passage] of passagesOf(blocks, report.outline).entries()) {
        const [placesBefore, syllablesBefore] = [places.length, distinct.length]
        for (const [, , text] of passage.blocks) reader.read(text)
        fact.passages.push(places.length - placesBefore)
        fact.newSyllables.push(distinct.length - syllablesBefore)
        // At once: for small files waiting costs more than writing.
        writeFileSync(join(folder, PUBLISHED, passageFile(report.id, index)), packed(passage))
      }
      for (const number of distinct.view()) counts[number] = (counts[number] ?? 0) + 1
      for (const text of report.head) reader.read(text)
      neighbours.add(places)
      yield {
        id: report.id,
        words: reader.words(),
        titleWords: syllableWords(formsOf(report.head[0]!).flat()),
      }
    }
  }
}

/** A body that the cache lost. What renders takes long to load, and is hardly ever needed. */
async function renderAgain(report: ReportJob['reports'][number], job: ReportJob): Promise<Block[]> {
  const { bodyReader } = await import('../content/read-body.ts')
  return bodyReader(job.settings)(report).blocks
}
