import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { jsonSchemas } from '../../../src/core/data/json-schemas.ts'

const ROOT = join(import.meta.dirname, '../../..')
const schemas = jsonSchemas()
const compile = (file: string) =>
  new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
    JSON.parse(schemas.get(file)!),
  )

describe('public/schema', () => {
  it.each([...schemas])('%s is current (npm run schema)', (file, text) => {
    expect(readFileSync(join(ROOT, 'public/schema', file), 'utf8')).toBe(text)
  })

  it('holds nothing else', () => {
    expect(readdirSync(join(ROOT, 'public/schema')).sort()).toEqual([...schemas.keys()].sort())
  })

  it.each([...schemas])('%s says of every field what it is', (_, text) => {
    const missing: string[] = []
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return
      for (const [key, value] of Object.entries(node)) {
        if (key === 'properties')
          for (const [name, field] of Object.entries(
            value as Record<string, { description?: string }>,
          ))
            if (!field.description) missing.push(`${path}.${name}`)
        visit(value, `${path}.${key}`)
      }
    }
    visit(JSON.parse(text), '')
    expect(missing).toEqual([])
  })
})

describe('what people write', () => {
  const report = compile('report.schema.json')
  const least = { title: 'Kết quả', agency: 'ubnd-ha-tinh', period: 2024 }

  it('agrees with the files of the archive', () => {
    const reports = readdirSync(join(ROOT, 'content/reports'), {
      recursive: true,
      encoding: 'utf8',
    }).filter((file) => file.endsWith('.md'))
    expect(reports.length).toBeGreaterThan(0)
    for (const file of reports) {
      const [, matter] = readFileSync(join(ROOT, 'content/reports', file), 'utf8').split(/^---$/m)
      expect(report(parse(matter!)) || report.errors, file).toBe(true)
    }
    for (const name of ['agencies', 'site']) {
      const path = join(ROOT, `content/${name}.yaml`)
      if (!existsSync(path)) continue
      const validate = compile(`${name}.schema.json`)
      expect(validate(parse(readFileSync(path, 'utf8'))) || validate.errors, name).toBe(true)
    }
  })

  it.each([
    ['the least that a report needs', least, true],
    ['a bare state', { ...least, status: 'published' }, true],
    [
      'a state with its note',
      { ...least, status: { state: 'withdrawn', note: 'nhầm', date: '2024-05-01' } },
      true,
    ],
    ['one recipient', { ...least, recipients: 'Như trên' }, true],
    ['an unknown state', { ...least, status: 'gone' }, false],
    ['an unknown field', { ...least, titel: 'x' }, false],
    ['no agency', { title: 'x', period: '2024' }, false],
    ['a broken id', { ...least, agency: 'UBND Hà Tĩnh' }, false],
  ])('%s', (_, value, valid) => {
    expect(report(value)).toBe(valid)
  })
})
