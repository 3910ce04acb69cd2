import { describe, expect, test } from 'vitest'
import { findCitations } from '../../../src/core/citation/find.ts'
import { DEPARTMENTS } from '../../../src/core/citation/tables/departments.ts'
import { ISSUERS } from '../../../src/core/citation/tables/issuers.ts'
import { LAW_ROWS } from '../../../src/core/citation/tables/laws.ts'
import { MINISTRIES } from '../../../src/core/citation/tables/ministries.ts'
import { NATIONAL_PHRASES } from '../../../src/core/citation/tables/phrases.ts'
import { PROVINCES, province } from '../../../src/core/citation/tables/provinces.ts'
import { TYPES, type TypeRow, typeName } from '../../../src/core/citation/tables/types.ts'

const types: readonly TypeRow[] = TYPES

describe('every example of a type parses to its own row', () => {
  test.each(types.flatMap((row) => row.examples.map((example) => [example, row] as const)))(
    '%s',
    (example, row) => {
      const [mention] = findCitations(`${row.name} số ${example}`)
      expect(mention).toMatchObject({ number: example, type: row.key })
      expect(typeName(row.key, mention!.grammar === 'party')).toBe(row.name)
    },
  )
})

const issuers = [...ISSUERS, ...MINISTRIES, ...DEPARTMENTS].flatMap((row) =>
  row.examples.map((example) => [example, row] as const),
)

describe('every example of an issuer parses to its own row', () => {
  test.each(issuers)('%s', (example, row) => {
    const [mention] = findCitations(`số ${example} ngày 01/02/2021`)
    expect(mention?.text).toBe(example)
    expect(mention?.issuerCode?.replace(/(?<=QH)\d+$/, '')).toBe(row.code)
    expect(mention?.warnings.filter((warning) => warning !== 'year-mismatch')).toEqual([])
  })
})

test('codes and ids are unique', () => {
  const codes = [...ISSUERS, ...MINISTRIES, ...DEPARTMENTS].map((row) => row.code)
  expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([])
  for (const system of ['state', 'party']) {
    const keys = types
      .filter((row) => row.system === system || row.system === 'both')
      .map((row) => row.key)
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
  }
})

test('a merged ministry names the one that it is part of', () => {
  const codes = new Set<string>(MINISTRIES.map((row) => row.code))
  for (const row of MINISTRIES)
    if ('mergedInto' in row)
      expect([row.code, codes.has(row.mergedInto), Boolean(row.to)]).toEqual([row.code, true, true])
})

describe('provinces', () => {
  test('63 before July 2025, 34 after', () => {
    expect(PROVINCES).toHaveLength(63)
    expect(PROVINCES.filter((row) => !('mergedInto' in row))).toHaveLength(34)
  })

  test('predecessors and successors agree', () => {
    for (const row of PROVINCES) {
      const before = 'predecessors' in row ? row.predecessors : []
      for (const id of before) expect(id === row.id || province(id)?.mergedInto).toBeTruthy()
      if ('mergedInto' in row) expect(province(row.mergedInto)?.predecessors).toContain(row.id)
    }
  })

  test.each(PROVINCES.map((row) => [row.level, row.name, row.id] as const))(
    'UBND %s %s',
    (level, name, id) => {
      const [mention] = findCitations(
        `Quyết định số 1/QĐ-UBND ngày 02/01/2024 của UBND ${level} ${name} về việc`,
      )
      expect(mention).toMatchObject({ place: id, issuer: `Ủy ban nhân dân ${level} ${name}` })
    },
  )
})

describe('laws', () => {
  test.each(LAW_ROWS.flatMap((row) => row.examples.map((example) => [example, row] as const)))(
    '%s',
    (example, row) => {
      const [mention, ...rest] = findCitations(`Thực hiện ${example}, các sở đã báo cáo.`)
      expect(mention).toMatchObject({
        class: 'law',
        text: example,
        subject: `${row.kind} ${row.name}`.trim(),
      })
      expect(rest).toEqual([])
    },
  )

  test.each(
    LAW_ROWS.flatMap((row) => row.versions.flatMap(({ number }) => (number ? [number] : []))),
  )('%s has the form of a number', (number) => {
    expect(findCitations(`Luật số ${number}`)[0]).toMatchObject({ text: number, number })
  })
})

describe('national bodies in text', () => {
  test.each(NATIONAL_PHRASES.flatMap((row) => row.words.map((word) => [word, row] as const)))(
    '%s',
    (word, row) => {
      const code = row.codes[0]
      const party = ISSUERS.some((issuer) => issuer.code === code && issuer.system === 'party')
      const number = party ? `1-QĐ/${code}` : `1/QĐ-${code}`
      expect(
        findCitations(`Quyết định số ${number} ngày 02/01/2024 của ${word}.`)[0],
      ).toMatchObject({ issuer: row.name })
    },
  )
})
