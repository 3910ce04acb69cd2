import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { RULES } from '../../src/core/check/catalogue.ts'

const folder = join(import.meta.dirname, 'rules')
const tests = readdirSync(folder)
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n')

test('every rule has a test of what breaks it, with its message', () => {
  const untested = Object.keys(RULES).filter((id) => !tests.includes(`test('${id}'`))
  expect(untested).toEqual([])
  expect(tests).not.toContain('toMatchInlineSnapshot(`""`)')
})

test('rules explain themselves in Vietnamese sentences', () => {
  for (const [id, { title, help }] of Object.entries(RULES)) {
    expect(id).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/)
    expect(title, id).toMatch(/^[\p{Lu}].*[^.]$/u)
    expect(help, id).toMatch(/^\p{Lu}.*[.…]$/su)
  }
})
