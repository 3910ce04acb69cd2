import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { reportGithub } from '../../scripts/reporters/github.ts'
import { reportJson } from '../../scripts/reporters/json.ts'
import { reportSarif } from '../../scripts/reporters/sarif.ts'
import { reportText } from '../../scripts/reporters/text.ts'
import type { Problem } from '../../src/core/problem.ts'
import { SARIF_SCHEMA } from './sarif-schema.ts'

const LINES = ['Nhận hồ sơnộp trực tuyến.', `${'Dài '.repeat(60)}Kế hoạch số 19/KH-VPUB.`]
const FILE = 'content/reports/a/2024/báo cáo.md'
const PROBLEMS: Problem[] = [
  {
    rule: 'glued-words',
    severity: 'warning',
    file: FILE,
    line: 1,
    column: 9,
    endLine: 1,
    endColumn: 14,
    message: '“sơnộp” là hai tiếng dính liền.',
    hint: 'Có lẽ là “sơ nộp”.',
    related: [],
  },
  {
    rule: 'date-conflict',
    severity: 'error',
    file: FILE,
    line: 2,
    column: 253,
    endLine: 2,
    endColumn: 263,
    message: 'Hai ngày, 100%:\nmột văn bản.',
    hint: 'Đối chiếu.',
    related: [{ file: FILE, line: 1, column: 1, text: '16/01/2024' }],
  },
]
const readLine = (_: string, line: number) => LINES[line - 1] ?? null

test('text shows the line with a caret under the place, and counts', () => {
  expect(reportText(PROBLEMS, { readLine, colour: false, all: false })).toMatchInlineSnapshot(`
    "content/reports/a/2024/báo cáo.md:1:9: cảnh báo: “sơnộp” là hai tiếng dính liền. [glued-words]
        Nhận hồ sơnộp trực tuyến.
                ^^^^^
        → Có lẽ là “sơ nộp”.

    content/reports/a/2024/báo cáo.md:2:253: lỗi: Hai ngày, 100%:·một văn bản. [date-conflict]
        …Dài Dài Dài Dài Dài Kế hoạch số 19/KH-VPUB.
                                         ^^^^^^^^^^
        → Đối chiếu.
          content/reports/a/2024/báo cáo.md:1:1: 16/01/2024

    1 lỗi, 1 cảnh báo trong 1 tệp.
      1  date-conflict
      1  glued-words
    "
  `)
})

test('text says so when there is nothing', () => {
  expect(reportText([], { readLine, colour: false, all: false })).toBe(
    'Không phát hiện vấn đề nào.\n',
  )
})

test('a flood of advice is cut, and said; errors and warnings are not', () => {
  const advice = Array.from({ length: 150 }, () => ({ ...PROBLEMS[0]!, severity: 'info' as const }))
  const warnings = Array.from({ length: 150 }, () => PROBLEMS[0]!)
  const count = (text: string) => text.split('[glued-words]').length - 1
  const cut = reportText(advice, { readLine, colour: false, all: false })
  expect(count(cut)).toBe(100)
  expect(cut).toContain('Còn 50 gợi ý nữa của quy tắc glued-words; xem đủ bằng --rule glued-words.')
  expect(cut).toContain('150 gợi ý trong 1 tệp.')
  expect(count(reportText(advice, { readLine, colour: false, all: true }))).toBe(150)
  expect(count(reportText(warnings, { readLine, colour: false, all: false }))).toBe(150)
})

test('colours stay out of a pipe and control characters out of a terminal', () => {
  const hostile = [{ ...PROBLEMS[0]!, message: 'a\u001B[2Jb\u202E' }]
  const plain = reportText(hostile, { readLine: () => '\u001B[31mx', colour: false, all: false })
  expect(plain).not.toContain('\u001B')
  expect(plain).not.toContain('\u202E')
  expect(reportText(PROBLEMS, { readLine, colour: true, all: false })).toContain(
    '\u001B[31mlỗi\u001B[0m',
  )
})

test('carets count letters, not the marks that stand on them', () => {
  const [problem] = PROBLEMS
  const text = reportText([{ ...problem!, column: 5, endColumn: 8 }], {
    readLine: () => 'xa\u0301y abc',
    colour: false,
    all: false,
  })
  const lines = text.split('\n')
  expect(lines[2]!.indexOf('^')).toBe('    xay '.length - 1)
})

test('json has every place with its end, and counts', () => {
  const { version, problems, counts } = JSON.parse(reportJson(PROBLEMS))
  expect(version).toBe(1)
  expect(Object.keys(problems[0])).toEqual(
    'rule severity file line column endLine endColumn message hint related'.split(' '),
  )
  expect(problems[1].related).toEqual([{ file: FILE, line: 1, column: 1, text: '16/01/2024' }])
  expect(counts).toEqual({
    error: 1,
    warning: 1,
    info: 0,
    rules: { 'date-conflict': 1, 'glued-words': 1 },
  })
})

test('github has one command a line, with everything escaped', () => {
  expect(reportGithub(PROBLEMS)).toMatchInlineSnapshot(`
    "::warning file=content/reports/a/2024/báo cáo.md,line=1,endLine=1,col=9,endColumn=14,title=glued-words::“sơnộp” là hai tiếng dính liền. Có lẽ là “sơ nộp”.
    ::error file=content/reports/a/2024/báo cáo.md,line=2,endLine=2,col=253,endColumn=263,title=date-conflict::Hai ngày, 100%25:%0Amột văn bản. Đối chiếu.
    "
  `)
})

test('sarif is valid by its schema', () => {
  const ajv = new Ajv({ allErrors: true })
  addFormats.default(ajv)
  const validate = ajv.compile(SARIF_SCHEMA)
  for (const problems of [
    PROBLEMS,
    [],
    [{ ...PROBLEMS[0]!, endLine: undefined, endColumn: undefined }],
  ]) {
    validate(JSON.parse(reportSarif(problems)))
    expect(validate.errors).toBeNull()
  }
  const [run] = JSON.parse(reportSarif(PROBLEMS)).runs
  expect(run.results[0].ruleIndex).toBe(1)
  expect(run.tool.driver.rules[1].id).toBe('glued-words')
  expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
    'content/reports/a/2024/b%C3%A1o%20c%C3%A1o.md',
  )
})

test('the schema refuses what is no SARIF', () => {
  const ajv = new Ajv()
  addFormats.default(ajv)
  const validate = ajv.compile(SARIF_SCHEMA)
  const log = JSON.parse(reportSarif(PROBLEMS))
  log.runs[0].results[0].level = 'info'
  expect(validate(log)).toBe(false)
})
