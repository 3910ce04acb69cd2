import { expect, test } from 'vitest'
import type { Problem } from '../../src/core/problem.ts'
import { summarize } from '../../src/publish/problem-summary.ts'

const problem = (line: number, severity: Problem['severity']): Problem => ({
  rule: 'unknown-key',
  severity,
  file: 'reports/a.md',
  line,
  column: 1,
  message: 'Không có trường “agncy”.',
  hint: 'Có lẽ là “agency”.',
  related: [],
})

test('errors and warnings have a line each, advice is counted, and a long list is cut', () => {
  const errors = Array.from({ length: 203 }, (_, at) => problem(at + 1, 'error'))
  const { counts, lines } = summarize([...errors, problem(300, 'warning'), problem(301, 'info')])
  expect(counts).toEqual({ error: 203, warning: 1, info: 1 })
  expect(lines).toHaveLength(202)
  expect([lines[0], ...lines.slice(-2)]).toMatchInlineSnapshot(`
    [
      "reports/a.md:1:1: lỗi [unknown-key]: Không có trường “agncy”. Có lẽ là “agency”.",
      "reports/a.md:300:1: cảnh báo [unknown-key]: Không có trường “agncy”. Có lẽ là “agency”.",
      "… và 3 dòng nữa; “npm run check” in đủ.",
    ]
  `)
})
