import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findCitations } from '../../src/core/citation/find.ts'
import { outlineOf } from '../../src/import/evaluate/outline-of.ts'
import { importReport } from '../../src/import/import-report.ts'
import { loadAgencies } from '../../src/import/load-agencies.ts'
import { flatten } from '../../src/markdown/flat-text.ts'
import { parseBody } from '../../src/markdown/parse.ts'

const agencies = loadAgencies('content/agencies.yaml')

async function read(path: string) {
  const bytes = await readFile(path)
  return importReport(basename(path), bytes, agencies, {}, (_, name) => name)
}

function citations(body: string): string[] {
  const flat = flatten(parseBody(body), body)
  return findCitations(flat.text, { footnotes: flat.footnotes })
    .map(({ class: kind, number, text, date }) => `${kind} ${number ?? text} ${date ?? ''}`)
    .sort()
}

describe.each(['001', '002', '003'])('report %s as text, Word and PDF', async (id) => {
  const text = await read(`tests/fixtures/seeds/${id}.txt`)
  const word = await read(`tests/fixtures/import/${id}.docx`)
  const pdf = await read(`tests/fixtures/import/${id}.pdf`)

  it('has the same headings and notes', () => {
    const { headings, notes } = outlineOf(text.draft.body)
    for (const twin of [word, pdf]) {
      const outline = outlineOf(twin.draft.body)
      expect(outline.headings).toEqual(headings)
      expect(outline.notes).toEqual(notes)
    }
  })

  it('has the same paragraphs and items in Word', () => {
    expect(outlineOf(word.draft.body).blocks).toEqual(outlineOf(text.draft.body).blocks)
  })

  it('cites the same documents', () => {
    const cited = citations(text.draft.body)
    expect(cited.length).toBeGreaterThan(20)
    expect(citations(word.draft.body)).toEqual(cited)
    expect(citations(pdf.draft.body)).toEqual(cited)
  })

  it('has the same signer, recipients, agency and period', () => {
    for (const twin of [word, pdf]) {
      const { signer, recipients, agency, period } = twin.draft.meta
      expect({ signer, recipients, agency, period }).toEqual({
        signer: text.draft.meta.signer,
        recipients: text.draft.meta.recipients,
        agency: text.draft.meta.agency,
        period: text.draft.meta.period,
      })
    }
  })
})
