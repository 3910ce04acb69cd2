import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parseDocument } from 'yaml'
import { type BodyOutline, outlineOf } from '../src/import/evaluate/outline-of.ts'
import { f1, type Score, score } from '../src/import/evaluate/score.ts'
import { weighWords } from '../src/import/evaluate/words.ts'
import { importReport } from '../src/import/import-report.ts'
import { loadAgencies } from '../src/import/load-agencies.ts'

const FIXTURES = 'tests/fixtures'

/** A hand-made outline: what the importer should find. */
interface Expected extends BodyOutline {
  fields: Record<string, string>
  authority: string[]
  recipients: string[]
  /** Kinds of doubts that must be listed. */
  doubts: string[]
}

/** What must be wholly right; where a paragraph ends, a text layer does not always show. */
const LEAST: Record<string, number> = { 'đoạn và mục': 0.98 }

/** Compares the importer with the hand-made outlines of the seeds, and prints a score for each part of each. */
const agencies = await loadAgencies('content/agencies.yaml')
const outlines = (await readdir(join(FIXTURES, 'import'))).filter((name) =>
  name.endsWith('.outline.yaml'),
)
let isGood = true
for (const outline of outlines.sort()) {
  const id = basename(outline, '.outline.yaml')
  const expected = await readExpected(join(FIXTURES, 'import', outline))
  for (const path of await originals(id)) {
    console.log(`${path}`)
    const bytes = await readFile(path)
    const report = await importReport(basename(path), bytes, agencies, {}, (_, name) => name)
    const found = outlineOf(report.draft.body)
    const { signer, recipients } = report.draft.meta
    const fields: Record<string, unknown> = {
      ...report.draft.meta,
      'signer.name': signer?.name,
      'signer.position': signer?.position,
    }
    const names = Object.keys(expected.fields)
    print(
      'trường',
      score(
        list(expected.fields),
        names.map((name) => `${name}: ${fields[name]}`),
      ),
    )
    print('thẩm quyền ký', score(expected.authority, signer?.authority ?? []))
    print('nơi nhận', score(expected.recipients, recipients))
    print('đề mục', score(expected.headings, found.headings))
    print('chú thích', score(expected.notes, found.notes))
    print('dấu không chú thích', score(expected.orphans, found.orphans))
    print('đoạn và mục', score(expected.blocks, found.blocks))
    if (path.endsWith('.txt')) {
      const kinds = new Set<string>(report.log.doubts.map(({ kind }) => kind))
      print(
        'nghi vấn',
        score(
          expected.doubts,
          expected.doubts.filter((kind) => kinds.has(kind)),
        ),
      )
      const { lost, invented } = weighWords(bytes.toString('utf8'), report)
      console.log(`  chữ mất: ${lost.length} ${lost.join(' ')}`)
      console.log(`  chữ thêm: ${invented.length} ${invented.join(' ')}`)
      if (lost.length + invented.length > 0) isGood = false
    }
  }
}
process.exitCode = isGood ? 0 : 1

function list(fields: Record<string, string>): string[] {
  return Object.entries(fields).map(([name, value]) => `${name}: ${value}`)
}

function print(name: string, result: Score): void {
  const value = f1(result)
  if (value < (LEAST[name] ?? 1)) isGood = false
  const share = value.toFixed(3).replace('.', ',')
  console.log(`  ${name}: ${result.right}/${result.expected}, F1 ${share}`)
  for (const entry of result.missing) console.log(`    thiếu: ${entry}`)
  for (const entry of result.extra) console.log(`    thừa: ${entry}`)
}

async function readExpected(path: string): Promise<Expected> {
  return parseDocument(await readFile(path, 'utf8'), { schema: 'failsafe' }).toJS() as Expected
}

/** The seed, and its Word and PDF twins where there are any. */
async function originals(id: string): Promise<string[]> {
  const twins = (await readdir(join(FIXTURES, 'import'))).filter(
    (name) => name === `${id}.docx` || name === `${id}.pdf`,
  )
  return [
    join(FIXTURES, 'seeds', `${id}.txt`),
    ...twins.map((name) => join(FIXTURES, 'import', name)),
  ]
}
