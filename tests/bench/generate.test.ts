import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openDocuments } from '../../scripts/bench/generate/documents.ts'
import { planArchive } from '../../scripts/bench/generate/plan.ts'
import { writeReport } from '../../scripts/bench/generate/report.ts'
import { TRUTH_FILE, writeArchive } from '../../scripts/bench/generate/write-archive.ts'
import { loadArchive } from '../../src/content/load-archive.ts'

const folder = mkdtempSync(join(tmpdir(), 'vankho-sinh-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }), 120_000)

test('the same seed gives the same report, another seed another', () => {
  const planned = planArchive(300).reports[123]!
  const first = writeReport(1, planned, openDocuments(1))
  expect(writeReport(1, planned, openDocuments(1))).toEqual(first)
  expect(writeReport(2, planned, openDocuments(2)).source).not.toBe(first.source)
})

test('reports are of the size and have the citations that real ones have, slips at the known rate', () => {
  const documents = openDocuments(1)
  const written = planArchive(300).reports.map((planned) => writeReport(1, planned, documents))
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const mentions = written.flatMap(({ truth }) => truth)
  expect(mean(written.map(({ source }) => Buffer.byteLength(source)))).toBeGreaterThan(35_000)
  expect(mean(written.map(({ truth }) => truth.length))).toBeGreaterThan(30)
  expect(Math.max(...written.map(({ truth }) => truth.length))).toBeLessThan(110)
  expect(mentions.filter(({ slip }) => slip).length / mentions.length).toBeCloseTo(0.012, 2)
})

test('the truth points at numbers, and is not read as content', async () => {
  await writeArchive(folder, 30, 1)
  const lines = readFileSync(join(folder, TRUTH_FILE), 'utf8').trim().split('\n')
  for (const line of lines) {
    const { report, mentions } = JSON.parse(line) as {
      report: string
      mentions: { start: number; end: number }[]
    }
    const source = readFileSync(join(folder, 'reports', `${report}.md`), 'utf8')
    for (const { start, end } of mentions)
      expect(source.slice(start, end)).toMatch(/^\d+\s?[/-].*\p{L}$/u)
  }
  const settings = {
    content: folder,
    out: join(folder, 'out'),
    cache: join(folder, 'cache'),
    base: '/',
    site: null,
  }
  const { reports, problems } = await loadArchive(settings)
  expect(reports.size).toBe(30)
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
})
