import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { type BodyOutline, outlineOf } from '../../src/import/evaluate/outline-of.ts'
import { weighWords } from '../../src/import/evaluate/words.ts'
import { type ImportedReport, importReport } from '../../src/import/import-report.ts'
import { loadAgencies } from '../../src/import/load-agencies.ts'
import { readFrontMatter } from '../../src/markdown/front-matter.ts'

const SEEDS = {
  '000': 'vpub-ha-tinh/2024/quy-1',
  '001': 'ubnd-ha-tinh/2024/cai-cach-hanh-chinh-quy-1',
  '002': 'ubnd-ha-tinh/2023/kiem-diem-chi-dao-dieu-hanh',
  '003': 'vpub-vinh-phuc/2022/nam',
  '004': 'dang-uy-khoi-ha-tinh/2024/quy-1',
}

describe.each(Object.entries(SEEDS))('seed %s', async (id, path) => {
  const bytes = await readFile(`tests/fixtures/seeds/${id}.txt`)
  const agencies = loadAgencies('content/agencies.yaml')
  const report: ImportedReport = await importReport(
    `${id}.txt`,
    bytes,
    agencies,
    {},
    (_, name) => name,
  )
  const yaml = await readFile(`tests/fixtures/import/${id}.outline.yaml`, 'utf8')
  const expected = parseDocument(yaml, { schema: 'failsafe' }).toJS() as BodyOutline & {
    recipients: string[]
    authority: string[]
    fields: Record<string, string>
  }
  const found = outlineOf(report.draft.body)

  it('has every heading with its level and number', () => {
    expect(found.headings).toEqual(expected.headings)
  })

  it('has every note at its word, and the marks that have none', () => {
    expect(found.notes).toEqual(expected.notes)
    expect(found.orphans).toEqual(expected.orphans)
  })

  it('has its recipients, signer and other fields', () => {
    const { signer, recipients, ...meta } = report.draft.meta
    expect(recipients).toEqual(expected.recipients)
    expect(signer?.authority).toEqual(expected.authority)
    const fields: Record<string, unknown> = {
      ...meta,
      'signer.name': signer?.name,
      'signer.position': signer?.position,
    }
    for (const [name, value] of Object.entries(expected.fields)) expect(fields[name]).toBe(value)
  })

  it('has its items at their depths', () => {
    const items = (blocks: string[]) => blocks.filter((block) => /^\s*[-+] /.test(block))
    expect(items(found.blocks)).toEqual(items(expected.blocks))
  })

  it('loses no word and invents none', () => {
    expect(weighWords(bytes.toString('utf8'), report)).toEqual({ lost: [], invented: [] })
  })

  it('is what the archive publishes', async () => {
    const text = await readFile(`content/reports/${path}.md`, 'utf8')
    const { body, data } = readFrontMatter(text)
    expect(body.replace(/^\n/, '')).toBe(report.draft.body)
    expect((data.source as { sha256: string }).sha256).toBe(report.sha256)
  })
})
