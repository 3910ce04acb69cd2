import { expect, test } from 'vitest'
import { GUIDE_FILES } from '../../../src/content/pages/guide-fields.ts'
import { RULE_AREAS } from '../../../src/content/pages/guide-rules.ts'
import { errorsOf, problemsOf } from '../../../src/content/pages/problem-list.ts'
import { RULES } from '../../../src/core/check/catalogue.ts'
import type { Problem } from '../../../src/core/problem.ts'

test('the guide has every rule once', () => {
  const ids = RULE_AREAS.flatMap(({ rules }) => rules.map(({ id }) => id))
  expect(ids.toSorted()).toEqual(Object.keys(RULES).toSorted())
})

test('every field of every file has a sentence', () => {
  for (const { file, rows } of GUIDE_FILES)
    for (const { name, description } of rows)
      expect(description, `${file}: ${name}`).toMatch(/^\p{L}.*\.$/su)
})

test('fields are named as authors write them, with what must be there', () => {
  const rows = Object.fromEntries(GUIDE_FILES[0]!.rows.map((row) => [row.name, row]))
  const required = Object.values(rows).filter((row) => row.required)
  expect(required.map(({ name }) => name)).toEqual([
    'title',
    'agency',
    'period',
    'status.state',
    'accept[].rule',
    'accept[].reason',
  ])
  expect(rows.kind!.values).toEqual(['định kỳ', 'chuyên đề', 'đột xuất'])
})

test('the page of a report shows its own problems, the worst first', () => {
  const problem = (file: string, severity: Problem['severity']): Problem => ({
    rule: 'glued-words',
    severity,
    file,
    line: 2,
    column: 3,
    message: 'Chữ dính.',
    hint: 'Tách ra.',
    related: [],
  })
  const problems = [problem('a.md', 'info'), problem('b.md', 'error'), problem('a.md', 'error')]
  expect(problemsOf(problems, 'a.md').map(({ severity }) => severity)).toEqual(['Lỗi', 'Gợi ý'])
  expect(problemsOf(problems, 'a.md')[0]!.rule.href).toBe('/huong-dan/quy-tac/#glued-words')
  expect(errorsOf(problems).map(({ place }) => place)).toEqual(['b.md:2:3', 'a.md:2:3'])
})
